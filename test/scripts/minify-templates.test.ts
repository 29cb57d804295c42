// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { minifyMarkup, minifyStyles } from '../../scripts/minify-templates.js';

/** `|` stands for an expression in the template. */
const markup = (text: string): string => minifyMarkup(text.split('|')).join('|');
const styles = (text: string): string => minifyStyles(text.split('|')).join('|');

describe('minified markup', () => {
  it('keeps one space for any white space', () => {
    expect(markup('<p>\n    one  <b>two</b>\n  <i>three</i></p>\n')).to.equal(
      '<p> one <b>two</b> <i>three</i></p> ',
    );
  });

  it('keeps attribute values, also around an expression', () => {
    expect(markup('<p\n  title="a  b|  c"  class=|\n  lang=\'x  >\'>  d</p>')).to.equal(
      '<p title="a  b|  c" class=| lang=\'x  >\'> d</p>',
    );
  });

  it('keeps stray angle brackets, no-break spaces and escapes', () => {
    expect(markup('<p>1 <  2 "  3\u00a0\u00a0\\n</p>  <p a="  ">')).to.equal(
      '<p>1 < 2 " 3\u00a0\u00a0\\n</p> <p a="  ">',
    );
  });

  it('keeps visible white space', () => {
    for (const text of ['<pre>\n  a</pre>  b', '<textarea>  a</textarea>', '<!--  a  -->'])
      expect(markup(text)).to.equal(text);
  });
});

describe('minified styles', () => {
  it('lose comments and meaningless spaces', () => {
    expect(
      styles('\n  /* why */\n  a > b,\n  c:hover {\n    color: red;\n    width: |px;\n  }\n'),
    ).to.equal(' a>b,c:hover{color:red;width:|px}');
  });

  it('keep meaningful spaces', () => {
    expect(styles('.a :not(.b) .c { width: calc(1px + 2px); margin: -1px auto }')).to.equal(
      '.a :not(.b) .c{width:calc(1px + 2px);margin:-1px auto}',
    );
    expect(styles('@media (width > 3px) and (hover: hover) { a { --x: | |; } }')).to.equal(
      '@media (width>3px) and (hover:hover){a{--x:| |}}',
    );
  });

  it('keep strings as they are', () => {
    expect(styles(`a::before { content: ' ;  } '; quotes: "/* a */  " }`)).to.equal(
      `a::before{content:' ;  } ';quotes:"/* a */  "}`,
    );
  });

  it('give the same styles as before', () => {
    const before =
      'main > p ,\n  p:not(.a):nth-child( 2n + 1 ) { /* no */ color : red ; margin : 0 -1px ; ; }\n @supports ( display : grid ) { p { width : calc( 1px + 2px ) } }';
    const rules = (text: string): readonly string[] => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      return [...sheet.cssRules].map((rule) => rule.cssText);
    };
    expect(rules(before)).to.have.length(2);
    expect(rules(styles(before)).map((rule) => rule.replaceAll(' ', ''))).to.deep.equal(
      rules(before).map((rule) => rule.replaceAll(' ', '')),
    );
  });
});
