// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { storySource } from '../../.storybook/story-source.js';

const script = '<script src="embed.js" defer></script>';
const written = (html: string): readonly string[] => storySource(html, script).split('\n').slice(1);

describe('the code below a story', () => {
  it('is a tag after that of the script, without what says nothing', () => {
    const html = `\n  <div style="">\n <study-table rows="8" without-toolbar=""></study-table>\n  </div>`;
    expect(storySource(html, script)).to.equal(
      `${script}\n<study-table rows="8" without-toolbar></study-table>`,
    );
  });

  it('keeps what surrounds an element and says something, and the lines of a table', () => {
    const html = `<div lang="zh"><mechanism-sankey selected="a&gt;b"><script type="text/csv">
        study,drug
        A 2001,<b>
      </script><p>No
        figure &lt; &amp;</p></mechanism-sankey></div>`;
    expect(written(html)).to.deep.equal([
      '<div lang="zh">',
      '  <mechanism-sankey selected="a>b">',
      '    <script type="text/csv">',
      '      study,drug',
      '      A 2001,<b>',
      '    </script>',
      '    <p>No figure &lt; &amp;</p>',
      '  </mechanism-sankey>',
      '</div>',
    ]);
  });
});
