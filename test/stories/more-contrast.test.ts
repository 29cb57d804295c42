// SPDX-License-Identifier: MIT
import { everyStoryIsAccessible } from './every-story.js';

everyStoryIsAccessible('more contrast', { colors: { colorScheme: 'light', contrast: 'more' } });
