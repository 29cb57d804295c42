// SPDX-License-Identifier: MIT
import { everyStoryIsAccessible } from './every-story.js';

everyStoryIsAccessible('forced colours on a dark ground', {
  colors: {
    colorScheme: 'dark',
    forcedColors: 'active',
  },
});
