// SPDX-License-Identifier: MIT
import { everyStoryIsAccessible } from './every-story.js';

everyStoryIsAccessible('light colours', { colors: { colorScheme: 'light' } });
