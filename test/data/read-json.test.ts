// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { readJson, type ReadJson } from '../../src/data/read-json.js';
import { finishSlices } from '../../src/data/slices.js';
import { times } from '../../src/data/times.js';

const read = (text: string): ReadJson => finishSlices(readJson(text, 'x.json'));
const valueOf = (text: string): unknown => {
  const result = read(text);
  return result.problem === undefined ? result.value : result.problem.code;
};
const causeOf = (text: string): string | undefined => read(text).problem?.details['cause'];
/** The names that stand twice, with their lines. */
const twice = (text: string): readonly string[] => {
  const result = read(text);
  return result.problem === undefined
    ? result.notices.map(({ details }) => `${details['word']} ${details['line']}`)
    : [];
};

describe('a text of JSON', () => {
  it('may have what Python writes for nothing, outside of texts', () => {
    expect(valueOf('[NaN, -Infinity, Infinity, "NaN", "\\"NaN", 1]')).to.deep.equal([
      ...[null, null, null, 'NaN', '"NaN', 1],
    ]);
    expect(valueOf('[NaNs]')).to.equal('not-json');
    expect(valueOf('{"a":NaN}\n{"a":"NaN"}\n')).to.deep.equal([{ a: null }, { a: 'NaN' }]);
  });

  it('may have an object in each line, and nothing else', () => {
    expect(valueOf('{"a":1}\n  \r\n{"a":2}\r\n')).to.deep.equal([{ a: 1 }, { a: 2 }]);
    for (const text of ['{"a":1}\n[2]', '{"a":1}\n{"a"', '{"a":1} {"a":2}', '{"a":1}x'])
      expect(valueOf(text), text).to.equal('not-json');
  });

  it('tells what keeps it from being one', () => {
    for (const text of [
      '// drugs\n[1]',
      '[1, // one\n2]',
      '[\n  # one\n1]',
      '{ /* one */ "a": 1}',
      '[1,/* one */2]',
      '/* one */ {}',
    ])
      expect(causeOf(text), text).to.equal('comment');
    for (const text of ["{'a': 1}", '{"a": \'b\'}', '[ ‘a’]', '{“a”: 1}', "[1, 'b']"])
      expect(causeOf(text), text).to.equal('quotes');
    for (const text of ['[1,]', '{"a":1, }', '[1,\n]', '[[1,], 2]'])
      expect(causeOf(text), text).to.equal('comma');
    for (const text of ['[1, 2', '{"a":[1,2', '{"a":"b', '[{"a":1}', '{"a":[1]'])
      expect(causeOf(text), text).to.equal('end');
    for (const text of ['[1],', '[1] [2]', '{"a":1};'])
      expect(causeOf(text), text).to.equal('behind');
    for (const text of ['[1]]', '{"a":[1}]', '[{"a":1]'])
      expect(causeOf(text), text).to.equal('brackets');
    for (const text of ['{a: 1}', '{"a":1, b_2: 2}']) expect(causeOf(text), text).to.equal('names');
    for (const text of ['[None]', '{"a":True}', '[1, undefined]'])
      expect(causeOf(text), text).to.equal('words');
    expect(causeOf('{"a":"C:\\data", "b":"D:\\"}'.replaceAll('\\\\', '\\'))).to.equal('backslash');
    expect(causeOf('["a\nb"]')).to.equal('line-break');
    for (const text of ['export default [1]', 'call({"a":1})', 'a: 1'])
      expect(causeOf(text), text).to.equal('start');
    // signs in texts say nothing
    for (const text of [
      '["//" 1]',
      '{"a":"it\'s" "b":",]"}',
      '["#" "/*"]  ',
      '["a, \'b\'" 1]',
      '["\\", \'b\'" 1]',
      '[1 2]\n',
    ])
      expect(causeOf(text), text).to.equal('');
  });

  it('names a field that stands twice in one object, not in two', () => {
    expect(twice('{"a":1,"b":{"a":2},"c":[{"a":3},{"a":4}],"d":["a","a"],"e":"a"}')).to.deep.equal(
      [],
    );
    expect(twice('{"a":1,\n"b":{"a":2,\n"a":3},\n"a":4}')).to.deep.equal(['a 3', 'a 4']);
    expect(twice('{"b":[1,[2]],"c":{},\n"b" : 2}')).to.deep.equal(['b 2']);
    expect(twice('{"b":["c",{"x":1}],"c":"c","c":1}')).to.deep.equal(['c 1']);
    expect(twice('[{"a \\"b\\"":1,"a \\"b\\"":2}]')).to.deep.equal(['a \\"b\\" 1']);
    expect(twice('["a","b"]')).to.deep.equal([]);
  });

  it('names twenty of them', () => {
    const fields = times(30, (index) => `"a${index}":1,"a${index}":2`);
    expect(twice(`{${fields.join()}}`)).to.have.length(20);
  });

  it('is read with a pause now and then', () => {
    const pauses = [...readJson(JSON.stringify(times(30_000, () => ({ a: 1 }))), '')].length;
    expect(pauses).to.be.within(4, 8);
    expect([...readJson('[{"a":1}]', '')]).to.have.length(1);
  });
});
