// SPDX-License-Identifier: MIT
// npm run test:speech: Tab through each element in Chromium and compare what Orca says with the
// transcripts in test/speech/. UPDATE=1 rewrites them.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { clearTimeout, setTimeout } from 'node:timers';
import { pathToFileURL } from 'node:url';
import { root } from './install.mjs';
import { missingParts, startSession, versionOfOrca } from './speech-session.mjs';

/** The whole run ends after this, ms. */
const longest = 12 * 60_000;
/** More stops than the page has: a trap ends the run. */
const mostStops = 300;
const folder = join(root, 'test', 'speech');
const update = process.env.UPDATE === '1';

const missing = missingParts();
if (missing.length > 0)
  console.log(
    `Left out, not here: ${missing.join(', ')} (on Debian: apt-get install orca at-spi2-core dbus openbox xvfb xdotool chromium).`,
  );
else process.exitCode = await testSpeech();

async function testSpeech() {
  if (!existsSync(join(root, 'dist', 'custom-elements.json'))) {
    console.error('dist/ is missing or incomplete: run `npm run build` first.');
    return 1;
  }
  const timer = setTimeout(() => {
    console.error(`FAILED speech: not done after ${longest / 60_000} minutes.`);
    process.exit(1);
  }, longest);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));
  const session = await startSession(pathToFileURL(join(folder, 'elements.html')).href);
  try {
    const versions = `Orca ${versionOfOrca()}, ${await session.browser.version()}`;
    console.log(versions);
    const { transcripts, faults } = await hear(session);
    for (const [name, lines] of transcripts) faults.push(...compare(name, lines));
    for (const fault of faults) console.log(`FAILED ${fault}`);
    console.log(
      `${[...transcripts.values()].flat().length} stops and keys heard, ${faults.length} failed`,
    );
    return faults.length > 0 ? 1 : 0;
  } finally {
    session.stop();
    clearTimeout(timer);
  }
}

async function hear({ page, press }) {
  const client = await page.createCDPSession();
  const names = await page.$$eval('[data-transcript]', (all) =>
    all.map((each) => each.dataset.transcript),
  );
  for (const tag of elements())
    if (!names.includes(tag))
      throw new Error(`test/speech/elements.html has no section for ${tag}.`);
  const transcripts = new Map(names.map((name) => [name, []]));
  const faults = [];
  const pressed = new Set();
  for (let stops = 0; ; stops += 1) {
    if (stops === mostStops) throw new Error(`The page has more than ${mostStops} stops.`);
    const said = await press('Tab');
    const stop = await focused(client);
    if (stop.section === undefined) {
      if (stop.isEnd) break;
      continue;
    }
    note(stop, said, '');
    if (stop.keys === '' || pressed.has(stop.section)) continue;
    pressed.add(stop.section);
    for (const key of stop.keys.split(' ')) {
      const answer = await press(key);
      note(await focused(client), answer, `  ${key}: `);
    }
  }
  for (const [name, lines] of transcripts)
    if (lines.length === 0) faults.push(`${name}: has no stop.`);
  return { transcripts, faults };

  function note({ section, role, name }, said, key) {
    const line = `${key}${role} "${name}" → ${said.join(' | ')}`;
    console.log(line);
    transcripts.get(section)?.push(line);
    if (key === '' && !letters(said.join(' ')).includes(letters(name)))
      faults.push(
        `${section}: ${said.length === 0 ? 'silent' : 'the name is not heard'} at ${role} "${name}".`,
      );
  }
}

/** The names of all elements of the package. */
function elements() {
  const manifest = JSON.parse(readFileSync(join(root, 'dist', 'custom-elements.json'), 'utf8'));
  return manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .flatMap(({ tagName }) => tagName ?? []);
}

/** What has focus: its section of the page, role and accessible name. */
async function focused(client) {
  const { result } = await client.send('Runtime.evaluate', {
    expression: `(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return element ?? document.body;
    })()`,
  });
  const { nodes } = await client.send('Accessibility.getPartialAXTree', {
    objectId: result.objectId,
    fetchRelatives: false,
  });
  const place = await client.send('Runtime.callFunctionOn', {
    objectId: result.objectId,
    returnByValue: true,
    functionDeclaration: `function () {
      const section = document.activeElement?.closest('[data-transcript]');
      return {
        section: section?.dataset.transcript,
        isEnd: document.activeElement?.id === 'end',
        keys: section?.dataset.at && this.matches(section.dataset.at) ? section.dataset.keys : '',
      };
    }`,
  });
  return {
    ...place.result.value,
    role: nodes[0]?.role?.value ?? '',
    name: nodes[0]?.name?.value ?? '',
  };
}

/** The differences between what was heard and the kept transcript. */
function compare(name, lines) {
  const file = join(folder, `${name}.txt`);
  const text = `${lines.join('\n')}\n`;
  if (update) {
    writeFileSync(file, text);
    return [];
  }
  if (!existsSync(file)) return [`${name}: there is no transcript: run with UPDATE=1.`];
  const kept = readFileSync(file, 'utf8').trimEnd().split('\n');
  const differing = [...Array(Math.max(kept.length, lines.length)).keys()].filter(
    (index) => kept[index] !== lines[index],
  );
  return differing.map(
    (index) =>
      `${name}, line ${index + 1}\n  kept:  ${kept[index] ?? '(none)'}\n  heard: ${lines[index] ?? '(none)'}`,
  );
}

function letters(text) {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
