// SPDX-License-Identifier: MIT
import { everyStoryIsAccessible } from './every-story.js';

everyStoryIsAccessible('dark colours', { colors: { colorScheme: 'dark' } });
