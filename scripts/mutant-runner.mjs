// SPDX-License-Identifier: MIT
// A test runner of Stryker for the pure layers. Stryker's own for mocha keeps modules from one mutant
// to the next, so what they remember hides one mutant and blames another. Here bundles are evaluated
// anew for each mutant, in milliseconds.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { build } from 'esbuild';
import Mocha from 'mocha';
import { bundleOptions, pureTests } from './pure-tests.mjs';

/**
 * Beside the tests of the file that is named after the module, a mutant meets as many of the others as
 * run in so many milliseconds of the processor, the quickest files first. Without a limit what survives
 * would meet all that recounts the evidence, for days; with it the score is a lower bound.
 */
const patience = 800;

/** Whole figures as they are saved: they show what is drawn, so all that they run meets them. */
const savedFigures = 'test/view/figure-svg.test.ts';
/** Whole tables as they are read, by hand and by the tools that wrote them: all parts of a reader run. */
const readTables = ['test/data/table/read-table.test.ts', 'test/data/table/exports.test.ts'];
/** Whole datasets as they are read and unpacked. */
const readDatasets = ['test/data/parse.test.ts', 'test/data/build/pack.test.ts'];

/** What mutants meet that run while a file is loaded: any of its tests may notice them. */
const loading = 'loads';

/** `MUTANTS_EVERY=5` tries one mutant in five; the others end as errors, which no score counts. */
const every = Number(process.env.MUTANTS_EVERY ?? 1);

const AsyncFunction = (async () => undefined).constructor;

class BundleRunner {
  #loaders = new Map();
  /** How long each test took, by its id; Stryker starts processes that saw no dry run. */
  #durations;
  #durationsFile = join(process.cwd(), 'test-durations.json');
  /** Where Stryker reads which test runs, and instrumented code which mutant is active. */
  #stryker = (globalThis.__stryker__ ??= {});

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    await import('./pure-setup.mjs');
    const root = process.cwd();
    const { outputFiles } = await build({
      ...bundleOptions(root, pureTests(root)),
      outdir: root,
      write: false,
    });
    for (const { path, text } of outputFiles) {
      const file = relative(root, path).replaceAll('\\', '/').replace(/js$/, 'ts');
      this.#loaders.set(file, new AsyncFunction(text));
    }
  }

  async dryRun() {
    const started = Date.now();
    const tests = [];
    for (const file of this.#loaders.keys()) tests.push(...(await this.#run(file)));
    const durations = tests.map(({ id, timeSpentMs }) => [id, timeSpentMs]);
    writeFileSync(this.#durationsFile, JSON.stringify(durations));
    const { mutantCoverage } = this.#stryker;
    // Stryker would wait for a mutant as long as all tests take that may notice it; a test that none
    // meets takes all the time instead
    for (const test of tests) test.timeSpentMs = 1;
    tests.push(success('all tests', Date.now() - started));
    return { status: DryRunStatus.Complete, tests, mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail }) {
    if (Number(activeMutant.id) % every !== 0)
      return { status: MutantRunStatus.Error, errorMessage: 'not in the sample' };
    this.#stryker.activeMutant = activeMutant.id;
    // Stryker allows a hundred times what all tests together execute, before it takes a loop for endless
    const limit = hitLimit === undefined ? undefined : Math.ceil(hitLimit / 30);
    this.#stryker.hitLimit = limit;
    this.#stryker.hitCount = limit === undefined ? undefined : 0;
    const tests = [];
    const first = this.#testsOf(relative(process.cwd(), activeMutant.fileName));
    for (const [file, names] of this.#filesOf(testFilter, first)) {
      tests.push(...(await this.#run(file, names, !disableBail)));
      if (!disableBail && tests.some(({ status }) => status === TestStatus.Failed)) break;
    }
    const { hitCount } = this.#stryker;
    this.#stryker.activeMutant = undefined;
    return toMutantRunResult(
      determineHitLimitReached(hitCount, limit) ?? { status: DryRunStatus.Complete, tests },
    );
  }

  /**
   * What a mutant meets first: the files of tests that begin with the name of the module, or with the
   * beginning of its name (`svg` of `svg-theme`), and the saved figures, which notice most of what
   * they run at once.
   */
  #testsOf(module) {
    let name = module
      .replaceAll('\\', '/')
      .replace(/^.*?src\//, 'test/')
      .replace(/\.ts$/, '');
    const named = () =>
      [...this.#loaders.keys()].filter((file) =>
        ['.', '-'].some((next) => file.startsWith(name + next)),
      );
    while (named().length === 0 && /-[^/-]*$/.test(name)) name = name.replace(/-[^/-]*$/, '');
    const own = named();
    if (name.startsWith('test/data/table/')) return [...own, ...readTables];
    if (name.startsWith('test/data/')) return [...own, ...readDatasets];
    return name.startsWith('test/figure/') ? [savedFigures, ...own] : [...own, savedFigures];
  }

  /** The files with the tests that may notice: the ones given, then the quickest. */
  #filesOf(ids, first) {
    this.#durations ??= new Map(
      existsSync(this.#durationsFile) ? JSON.parse(readFileSync(this.#durationsFile, 'utf8')) : [],
    );
    const wanted = new Set(ids ?? this.#durations.keys());
    const files = new Map();
    for (const [id, duration] of this.#durations) {
      const [file, name] = id.split(/: (.*)/s);
      const loads = wanted.has(`${file}: ${loading}`);
      if (!loads && !wanted.has(id) && name !== loading) continue;
      const part = files.get(file) ?? { names: new Set(), time: 0 };
      files.set(file, part);
      part.names.add(name);
      part.time += duration;
    }
    const rank = (file) => (first.includes(file) ? first.indexOf(file) : first.length);
    let time = 0;
    return [...files]
      .filter(([, { names }]) => names.size > 1)
      .sort(([a, { time: ofA }], [b, { time: ofB }]) => rank(a) - rank(b) || ofA - ofB)
      .filter(([file, part]) => first.includes(file) || (time += part.time) < patience)
      .map(([file, { names }]) => [file, names]);
  }

  /** Evaluates a file and runs its tests, or those of the given names. */
  async #run(file, names, bail = false) {
    const mocha = new Mocha({ timeout: 300_000, bail, reporter: class {} });
    mocha.suite.emit('pre-require', globalThis, file, mocha);
    const idOf = (test) => `${file}: ${test === undefined ? loading : test.fullTitle()}`;
    this.#stryker.currentTestId = idOf();
    let started = processorTime();
    const spent = () => processorTime() - started;
    try {
      await this.#loaders.get(file)();
    } catch (error) {
      return [failure(idOf(), error)];
    }
    const results = [success(idOf(), spent())];
    if (names !== undefined) keep(mocha.suite, names);
    await new Promise((resolve) => {
      const runner = mocha.run(resolve);
      runner.on('test', (test) => {
        this.#stryker.currentTestId = idOf(test);
        started = processorTime();
      });
      runner.on('test end', () => (this.#stryker.currentTestId = idOf()));
      runner.on('pass', (test) => results.push(success(idOf(test), spent())));
      // hooks fail, too
      runner.on('fail', (test, error) => results.push(failure(idOf(test), error)));
    });
    mocha.dispose();
    return results;
  }
}

/** What this process took of the processor so far, ms: on a busy machine the clock says nothing. */
function processorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function success(id, timeSpentMs) {
  return { id, name: id, timeSpentMs: Math.ceil(timeSpentMs), status: TestStatus.Success };
}

function failure(id, error) {
  const failureMessage = String(error?.message ?? error);
  return { id, name: id, timeSpentMs: 0, status: TestStatus.Failed, failureMessage };
}

/** Takes all other tests out of a suite. */
function keep(suite, names) {
  suite.tests = suite.tests.filter((test) => names.has(test.fullTitle()));
  for (const each of suite.suites) keep(each, names);
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'bundles', BundleRunner)];
