// SPDX-License-Identifier: MIT
// Gathers src/data into one dataset, checks it, and writes what the library bundles and what others can load.
// `--check` only checks. Problems are printed all together, each with its file.
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { root } from './install.mjs';
import { withSource } from './load.mjs';

const data = join(root, 'src', 'data');
const output = join(root, 'dist', 'data');
const problems = [];

function readJson(path) {
  const file = join(data, path);
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    problems.push(`src/data/${path}: ${error.message}`);
    return undefined;
  }
}

function validate(schema, value, path) {
  const result = schema.safeParse(value);
  if (result.success) return;
  for (const issue of result.error.issues) problems.push(`src/data/${path}: ${issue.path.join('.')}: ${issue.message}`);
}

await withSource(async (load) => {
  const schema = await load('/src/data/schema.ts');
  const { setMessages } = await load('/src/data/schema-messages.ts');
  setMessages();
  const { normalizeDataset } = await load('/src/data/normalize.ts');
  const { checkIntegrity } = await load('/src/data/integrity.ts');
  const { en } = await load('/src/locales/en.ts');

  const studies = readdirSync(join(data, 'studies'))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => {
      const study = readJson(`studies/${name}`);
      if (study === undefined) return [];
      validate(schema.studySchema, study, `studies/${name}`);
      if (`${study.id}.json` !== name) problems.push(`src/data/studies/${name}: the id is “${study.id}”; file and id must agree.`);
      return [study];
    });
  const vocabulary = Object.fromEntries(
    readdirSync(join(data, 'vocabulary')).filter((name) => name.endsWith('.json')).sort().map((name) => {
      const terms = readJson(`vocabulary/${name}`) ?? [];
      terms.forEach((term) => validate(schema.termSchema, term, `vocabulary/${name} (${term.id})`));
      return [name.replace('.json', ''), terms];
    }),
  );
  const parts = { reviews: 'reviewSchema', trials: 'trialSchema', challenges: 'challengeSchema', glossary: 'glossarySchema' };
  const lists = Object.fromEntries(
    Object.entries(parts).map(([name, schemaName]) => {
      const records = readJson(`${name}.json`) ?? [];
      records.forEach((record) => validate(schema[schemaName], record, `${name}.json (${record.id})`));
      return [name, records];
    }),
  );
  if (problems.length > 0) return;
  const input = { ...readJson('dataset.json'), ...lists, vocabulary, references: readJson('references.json') ?? [], studies };
  const dataset = normalizeDataset(input);
  const where = (study, finding) => `src/data/studies/${study.id}.json${finding ? ` (${finding.id})` : ''}`;
  for (const problem of checkIntegrity(dataset, where)) problems.push(en.problem(problem.code, problem.where, problem.details));
  if (problems.length > 0 || process.argv.includes('--check')) return;
  await write(dataset, load, schema);
});

async function write(dataset, load, schema) {
  mkdirSync(join(data, 'generated'), { recursive: true });
  writeIfChanged(join(data, 'generated', 'evidence.ts'), await packedSource(dataset, load));
  mkdirSync(output, { recursive: true });
  writeFileSync(join(output, 'evidence.json'), `${JSON.stringify(dataset, null, 1)}\n`);
  writeFileSync(join(output, 'references.json'), `${JSON.stringify(dataset.references, null, 1)}\n`);
  const { toJSONSchema } = await import('zod');
  const jsonSchema = { $schema: 'https://json-schema.org/draft/2020-12/schema', title: 'mechanism-sankey dataset', ...toJSONSchema(schema.datasetSchema) };
  writeFileSync(join(output, 'dataset.schema.json'), `${JSON.stringify(jsonSchema, null, 1)}\n`);
  const { indexEvidence } = await load('/src/model/evidence.ts');
  const { exportFormats } = await load('/src/export/index.ts');
  const csv = (exportFormats).find((format) => format.id === 'csv');
  const evidence = indexEvidence(dataset);
  writeFileSync(join(output, 'evidence.csv'), csv.write({ evidence, findings: new Set(evidence.records.map((record) => record.index)), language: 'en' }));
  console.log(`Data ${dataset.dataVersion}: ${dataset.studies.length} studies, ${evidence.records.length} findings.`);
}

/** The module that holds the dataset, packed: what every figure needs, and apart from it what it may need later. */
async function packedSource(dataset, load) {
  const { pack } = await load('/src/data/pack.ts');
  const { unpack } = await load('/src/data/unpack.ts');
  const { laterParts } = await load('/src/data/dataset.ts');
  const isLater = ([name]) => laterParts.includes(name);
  const parts = Object.entries(dataset);
  const trees = [parts.filter((part) => !isLater(part)), parts.filter(isLater)].map(Object.fromEntries);
  const packed = pack(trees);
  if (!isDeepStrictEqual([...unpack(packed)], trees)) throw new Error('The evidence does not come out of its packing as it went in.');
  const literal = (text) => `\`${text.replaceAll(/[\\`]|\$(?=\{)/g, '\\$&')}\``;
  const list = (texts) => `[${texts.map(literal).join(', ')}]`;
  return `// Generated by \`npm run data\`. Do not edit.
import type { PackedTrees } from '../unpack.js';

/** The bundled dataset, unpacked only where it is needed. */
export const packedEvidence: PackedTrees = {
  layouts: ${list(packed.layouts)},
  words: ${list(packed.words)},
  codes: ${literal(packed.codes)},
};
`;
}

function writeIfChanged(file, text) {
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
}

if (problems.length > 0) {
  console.error(`${problems.length} problem${problems.length === 1 ? '' : 's'} in src/data:\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
  process.exitCode = 1;
}
