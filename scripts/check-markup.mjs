// SPDX-License-Identifier: MIT
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';

/**
 * What the HTML standard and its rules for accessibility ask of markup, whoever wrote it. Rules
 * about how a file looks, such as its quotes, are left to Prettier.
 */
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  elements: ['html5'],
  rules: {
    // CSS takes the roles of a table away
    'no-redundant-role': 'off',
    // pages may forbid style attributes, so that widths known at run time have no other place
    'no-deprecated-attr': 'off',
    // lists may have a name, as ARIA says
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    // a word in a sentence breaks between lines, which a <button> cannot
    'prefer-native-element': ['error', { exclude: ['button', 'region'] }],
  },
});

/**
 * Test commands: `check-markup` checks its payload, `check-pages` all pages of examples. Both answer
 * with one line for each fault.
 */
export const checkMarkup = {
  name: 'check-markup',
  async executeCommand({ command, payload }) {
    if (command === 'check-markup') return faultsOf(payload);
    if (command !== 'check-pages') return undefined;
    const pages = readdirSync('examples', { recursive: true }).filter(
      (file) => file.endsWith('.html') && !file.includes('node_modules'),
    );
    const faults = await Promise.all(
      pages.map(async (page) =>
        (await faultsOf(readFileSync(join('examples', page), 'utf8'))).map(
          (fault) => `${page}: ${fault}`,
        ),
      ),
    );
    return faults.flat();
  },
};

async function faultsOf(markup) {
  const { results } = await validator.validateString(markup);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? ''})`),
  );
}
