// SPDX-License-Identifier: MIT
import { everyStoryIsAccessible } from './every-story.js';

everyStoryIsAccessible('forced colours on a light ground', {
  colors: {
    colorScheme: 'light',
    forcedColors: 'active',
  },
});
