// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { runCommand } from '../fixtures/command-line.js';

describe('the arguments of the command line', () => {
  it('are explained without any, and by --help', async () => {
    const plain = await runCommand([]);
    expect(plain.code).to.equal(0);
    const names = [...plain.out.matchAll(/^ {2}(\w+) (?:\[|<)/gm)].map(([, name]) => name ?? '');
    expect(names).to.include.members(['init', 'validate', 'figure', 'snippet', 'export']);
    for (const name of names) {
      const { code, out } = await runCommand([name, '--help']);
      expect(code, name).to.equal(0);
      expect(out, name).to.match(new RegExp(`^Usage: mechanism-sankey ${name} `, 'm'));
      expect(out, name).to.match(/^Examples:\n {2}# .+\n {2}mechanism-sankey /m);
    }
  });

  const wrong: readonly (readonly [args: readonly string[], message: RegExp])[] = [
    [['figur'], /no command “figur”\. Did you mean figure\?/],
    [['paint-it'], /Commands: init, validate, figure, snippet, export\./],
    [['figure', '--colums', 'a b'], /no option --colums\. Did you mean --columns\?/],
    [['figure', '--output'], /--output needs a value: --output <file>/],
    [['figure', '--filter', '--lang', 'zh'], /--filter needs a value/],
    [['figure', '--bare=yes'], /--bare takes no value/],
    [['figure', '--lang', 'en', '--lang', 'zh'], /--lang was given twice/],
    [['figure', '--lang', 'fr'], /--lang is “fr”; it may be en, zh\./],
    [['figure', '--width', 'wide'], /--width is “wide”; it must be a number of at least 320\./],
    [['figure', '--max-nodes', '0'], /--max-nodes: “0”/],
    [['figure', '--columns', 'source cargos'], /--columns: .*“cargos”.*“cargo”/],
    [['figure', '--filter', 'tissue:ovry'], /--filter: .*“ovry”.*“ovary”/],
    [['figure', '--selected', 'cargo:no-such-cargo'], /--selected: /],
    [['figure', '--measure', 'value'], /--measure: /],
    [['figure', '-o', 'figure.gif'], /“\.gif” is no format of a figure\. .*\.svg, \.png or \.html/],
    [['figure', 'no.csv'], /no file “no\.csv”/],
    [['figure', 'a.csv', 'b.csv'], /One file at a time: “b\.csv”/],
    [['validate'], /Which file\?/],
    [['export', '--format', 'bibtx'], /--format is “bibtx”.*Did you mean bibtex\?/],
    [['snippet', '--inline'], /--inline needs a file/],
    [['init', 'table.xlsx'], /ends in \.csv or \.json/],
    [['figure', '--format', 'html', '-o', 'a.svg'], /--format is html, .*“\.svg”, as svg does/],
    [['figure', '--scale', '2'], /--scale changes png only, and the format is svg/],
    [['figure', '--bare', '-o', 'a.html'], /--bare changes svg and png only/],
    [['figure', '-o', 'a.png', '--scale', '11'], /--scale is “11”; .* from 0\.1 to 10\./],
    [['figure', '-o', 'a.png', '--font', 'no.ttf'], /--font: “no\.ttf” cannot be read/],
    [['export', '--format', 'csv', '-o', 'a.ris'], /--format is csv, .*“\.ris”, as ris does/],
    [['export', '-o', 'a.docx'], /“\.docx” is no format of an export\. .*\.csv, \.json, \.ris/],
    [['snippet', '-'], /Add --inline/],
    [['snippet', '--from', 'javascript:alert(1)'], /--from is “javascript:alert\(1\)”/],
    [['validate', '-', '-'], /can be read only once/],
  ];
  for (const [args, message] of wrong)
    it(`are named where they are wrong: ${args.join(' ')}`, async () => {
      const { code, out, err } = await runCommand(args);
      expect(err.trim()).to.match(message);
      expect(err).not.to.contain('    at ');
      expect([code, out]).to.deep.equal([2, '']);
    });

  it('suggest the file that was meant', async () => {
    const { err } = await runCommand(['validate', 'rewiev.csv'], { 'review.csv': 'study,a,b\n' });
    expect(err).to.contain('Did you mean “review.csv”?');
  });
});
