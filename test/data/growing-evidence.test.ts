// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { bundledDataset } from '../../src/data/bundled.js';
import { firstChinese } from '../../src/data/generated/evidence-zh.js';
import { firstEvidence } from '../../src/data/generated/evidence.js';
import { laterEvidence } from '../../src/data/generated/later-evidence.js';
import { GrowingEvidence } from '../../src/data/growing-evidence.js';
import { indexEvidence, studyLabel } from '../../src/model/evidence.js';

const files = {
  chinese: () => Promise.resolve(firstChinese),
  later: () => Promise.resolve(laterEvidence),
};

describe('evidence in parts', () => {
  it('grows into the whole without becoming another object, and names studies then', async () => {
    const growing = new GrowingEvidence(firstEvidence, files);
    const dataset = growing.dataset();
    const evidence = indexEvidence(dataset);
    const [study] = dataset.studies;
    expect(dataset.references).to.deep.equal([]);
    expect(studyLabel(evidence, study!, 'en')).to.equal(study!.id);
    await growing.whole();
    expect(growing.dataset()).to.equal(dataset);
    expect(dataset).to.deep.equal(bundledDataset());
    expect(studyLabel(evidence, study!, 'en')).not.to.equal(study!.id);
  });

  it('is there in English first, then in Chinese, then whole', async () => {
    const growing = new GrowingEvidence(firstEvidence, files);
    const [source] = growing.dataset().vocabulary['source']!;
    expect(Object.keys(source!.label)).to.deep.equal(['en']);
    expect(growing.inLanguage('en')).to.equal(undefined);
    await growing.inLanguage('zh-Hans');
    expect(source!.label.zh).to.match(/\p{Script=Han}/u);
    expect(growing.inLanguage('zh'), 'there').to.equal(undefined);
    await growing.whole();
    expect(growing.dataset()).to.deep.equal(bundledDataset());
  });

  it('can be asked again where the rest was not to be had', async () => {
    const answers = [Promise.reject(new Error('no such file')), Promise.resolve(laterEvidence)];
    const growing = new GrowingEvidence(firstEvidence, { ...files, later: () => answers.shift()! });
    expect(await growing.whole().catch((error: unknown) => error)).to.be.an('error');
    expect(growing.isWhole).to.equal(false);
    await growing.whole();
    expect(growing.isWhole).to.equal(true);
  });

  it('is known by its object, once there is one', () => {
    const growing = new GrowingEvidence(firstEvidence, files);
    expect(growing.holds(bundledDataset())).to.equal(false);
    expect(growing.holds(growing.dataset())).to.equal(true);
    expect(growing.holds({ ...growing.dataset() })).to.equal(false);
  });

  it('asks for each file once, however often it is wanted, and again after a failure', async () => {
    const asked: string[] = [];
    let isThere = false;
    const growing = new GrowingEvidence(firstEvidence, {
      chinese: () => {
        asked.push('chinese');
        return isThere ? Promise.resolve(firstChinese) : Promise.reject(new Error('no such file'));
      },
      later: () => {
        asked.push('later');
        return Promise.resolve(laterEvidence);
      },
    });
    for (const language of ['en', 'de', 'x-zh', 'zhx'])
      expect(growing.inLanguage(language), language).to.equal(undefined);
    expect(await growing.inLanguage('ZH')?.catch(() => 'failed')).to.equal('failed');
    isThere = true;
    await Promise.all([growing.inLanguage('zh'), growing.whole(), growing.whole()]);
    await growing.whole();
    expect(asked).to.deep.equal(['chinese', 'chinese', 'later']);
    // what is whole stays as it is
    growing.add({ ...laterEvidence, codes: '' });
    expect(growing.dataset()).to.deep.equal(bundledDataset());
  });

  it('holds all words where none have a file of their own', async () => {
    const words = [...firstEvidence.words];
    words[3] = firstChinese;
    const growing = new GrowingEvidence({ ...firstEvidence, words }, { later: files.later });
    const [source] = growing.dataset().vocabulary['source']!;
    expect(source!.label.zh).to.match(/\p{Script=Han}/u);
    expect(growing.inLanguage('zh')).to.equal(undefined);
    await growing.whole();
    expect(growing.dataset()).to.deep.equal(bundledDataset());
  });
});
