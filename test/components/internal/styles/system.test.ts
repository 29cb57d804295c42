// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import type { CSSResultGroup } from 'lit';
import { MechanismSankey } from '../../../../src/components/mechanism-sankey/mechanism-sankey.js';
import { panelStyles } from '../../../../src/components/mechanism-sankey/panel-styles.js';
import { storyStyles } from '../../../../src/components/mechanism-sankey/story.styles.js';
import { elements } from '../../../../src/components/elements.js';

/** A value that the system does not have, and where it is allowed. */
interface Exception {
  /** What the selector contains. */
  readonly selector: string;
  readonly value: RegExp;
  readonly reason: string;
}

/** What a property may be, and where it may be something else. */
interface Rule {
  /** The property, and the shorthand that has its value where it holds a custom property. */
  readonly properties: readonly string[];
  readonly allowed: RegExp;
  readonly exceptions: readonly Exception[];
}

const rules: readonly Rule[] = [
  {
    properties: ['font-size'],
    allowed: /^(inherit|(12|13|14|16|21)px|var\(--size-(note|text|head|title|display)\))$/,
    exceptions: [
      { selector: ':host::before', value: /^0px$/, reason: 'gives a width without text' },
      { selector: '.head h2', value: /^20px$/, reason: 'headline of the figure on phones' },
      { selector: '.slide', value: /em$|cqi/, reason: 'scales with the slide' },
      { selector: '.letter', value: /^0\.84em$/, reason: 'follows its text, also on a slide' },
      { selector: '.menu-button', value: /^20px$/, reason: 'a sign, no text' },
      { selector: '.reader-text', value: /^1rem$/, reason: 'measures the text of the page' },
    ],
  },
  {
    properties: ['font-weight'],
    allowed: /^(inherit|400|600|700)$/,
    exceptions: [],
  },
  {
    properties: [
      'border-start-start-radius',
      'border-start-end-radius',
      'border-end-start-radius',
      'border-end-end-radius',
      'border-top-left-radius',
      'border-top-right-radius',
      'border-bottom-left-radius',
      'border-bottom-right-radius',
    ],
    allowed: /^((0|2|3|4|8)px|50%)$/,
    exceptions: [
      { selector: '.chip', value: /^(1[23]|22)px$/, reason: 'pill of a condition' },
      { selector: '.choice', value: /^(1[23]|22)px$/, reason: 'pill of a choice' },
      { selector: '.follow.route', value: /^13px$/, reason: 'pill of a way' },
      { selector: 'button.mark', value: /^12px$/, reason: 'pill of a mark' },
      { selector: '.own-conditions', value: /^14px$/, reason: 'pill of a condition' },
      { selector: '.slide', value: /^0\.5em$/, reason: 'scales with the slide' },
      { selector: '.arms', value: /^12px$/, reason: 'the bend of a line' },
    ],
  },
];

/** Values that declare nothing or put back what was declared. */
const reset = new Set(['', 'initial', 'unset']);

/** A declaration outside print. */
interface Declaration {
  readonly selector: string;
  readonly style: CSSStyleDeclaration;
}

function declarationsOf(list: CSSRuleList, within = ''): readonly Declaration[] {
  return [...list].flatMap((rule) => {
    // print has sizes in points
    if (rule instanceof CSSMediaRule && rule.conditionText === 'print') return [];
    const isStyle = rule instanceof CSSStyleRule;
    const selector = isStyle ? `${within} ${rule.selectorText}`.trim() : within;
    const own = isStyle ? [{ selector, style: rule.style }] : [];
    const nested = 'cssRules' in rule ? (rule.cssRules as CSSRuleList) : undefined;
    return [...own, ...(nested === undefined ? [] : declarationsOf(nested, selector))];
  });
}

/** With those that come after the first drawing. */
function stylesOf(element: (typeof elements)[number]): CSSResultGroup {
  return element === MechanismSankey ? [element.styles, panelStyles, storyStyles] : element.styles;
}

function textOf(styles: CSSResultGroup): string {
  if (Array.isArray(styles)) return styles.map(textOf).join('\n');
  return 'cssText' in styles ? styles.cssText : '';
}

function declared(styles: CSSResultGroup): readonly Declaration[] {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(textOf(styles));
  return declarationsOf(sheet.cssRules);
}

const isExcepted = ({ exceptions }: Rule, selector: string, value: string): boolean =>
  exceptions.some((each) => selector.includes(each.selector) && each.value.test(value));

describe('the system of sizes, weights and radii', () => {
  for (const element of elements) {
    it(`is kept by <${element.tagName}>`, () => {
      const others = declared(stylesOf(element)).flatMap(({ selector, style }) =>
        rules.flatMap((rule) =>
          rule.properties
            .map((property) => ({ property, value: style.getPropertyValue(property) }))
            .filter(({ value }) => !reset.has(value) && !rule.allowed.test(value))
            .filter(({ value }) => !isExcepted(rule, selector, value))
            .map(({ property, value }) => `${selector} { ${property}: ${value} }`),
        ),
      );
      expect(others).to.deep.equal([]);
    });
  }

  it('has no exception that nothing needs', () => {
    const all = elements.flatMap((element) => declared(stylesOf(element)));
    const unused = rules.flatMap((rule) =>
      rule.exceptions.filter(
        ({ selector, value }) =>
          !all.some(
            (each) =>
              each.selector.includes(selector) &&
              rule.properties.some((property) => value.test(each.style.getPropertyValue(property))),
          ),
      ),
    );
    expect(unused).to.deep.equal([]);
  });
});
