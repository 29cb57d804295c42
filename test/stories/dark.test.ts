// SPDX-License-Identifier: MIT
import { everyStoryIsAccessible } from './every-story.js';

everyStoryIsAccessible('dark colours', { colorScheme: 'dark' });
