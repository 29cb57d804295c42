// SPDX-License-Identifier: MIT
import { expect, fixture } from '@open-wc/testing';
import '../../../src/define.js';
import type { MechanismSankey } from '../../../src/components/mechanism-sankey/mechanism-sankey.js';
import { drawn } from '../mechanism-sankey/drawn.js';
import { goTo, headline } from './told-story.js';

const page = new DOMParser().parseFromString(
  await (await fetch('/examples/story.html')).text(),
  'text/html',
);

describe('examples/story.html', () => {
  page.querySelectorAll('mechanism-sankey').forEach((given, index) => {
    it(`reads without JavaScript as figure ${index + 1} says it`, async () => {
      const written = [...given.querySelectorAll('mechanism-step')].map(({ textContent }) =>
        textContent.trim(),
      );
      expect(written).not.to.have.length(0);
      const element = await drawn(await fixture<MechanismSankey>(given.outerHTML));
      for (const [at, text] of written.entries()) {
        await goTo(element, at + 1);
        expect(headline(element).replace(/^\d+ \/ \d+ /, '')).to.equal(text);
      }
    });
  });
});
