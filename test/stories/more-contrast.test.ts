// SPDX-License-Identifier: MIT
import { everyStoryIsAccessible } from './every-story.js';

everyStoryIsAccessible('more contrast', { colorScheme: 'light', contrast: 'more' });
