// SPDX-License-Identifier: MIT
import type { Messages } from '../../locales/index.js';
import { placeLabel } from '../../locales/labels.js';
import type { ChallengeTheme } from '../../model/challenge-themes.js';
import { localize, type Evidence } from '../../model/evidence.js';

/** The passages as plain text: themes, each point on a line with its review and place. */
export function challengesText(
  evidence: Evidence,
  messages: Messages,
  themes: readonly ChallengeTheme[],
): string {
  const { language } = messages;
  const blocks = themes.map(({ theme, challenges }) => {
    const lines = challenges.flatMap(({ challenge: { points, review, locator } }) =>
      points.map((point) => {
        const place = placeLabel(evidence, messages, { review, locator: point.locator ?? locator });
        return `- ${localize(point.text, language) ?? ''}${messages.brackets(place)}`;
      }),
    );
    return [localize(theme, language) ?? '', ...lines].join('\n');
  });
  return `${blocks.join('\n\n')}\n`;
}
