// SPDX-License-Identifier: MIT

const protocols = new WeakMap();

/** What tells more of a page than the page knows. Chromium only. */
async function protocolOf({ browser, id }) {
  const page = browser.getPage(id);
  const protocol = protocols.get(page) ?? (await page.createCDPSession());
  protocols.set(page, protocol);
  return protocol;
}

/** A test command that counts what a page holds after garbage collection. */
export const pageCounts = {
  name: 'page-counts',
  async executeCommand({ command, session }) {
    if (command !== 'page-counts') return undefined;
    const protocol = await protocolOf(session);
    await protocol.send('Performance.enable');
    await protocol.send('HeapProfiler.collectGarbage');
    await protocol.send('HeapProfiler.collectGarbage');
    const { metrics } = await protocol.send('Performance.getMetrics');
    const counts = Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
    return {
      nodes: counts.Nodes,
      listeners: counts.JSEventListeners,
      documents: counts.Documents,
      bytes: counts.JSHeapUsedSize,
    };
  },
};

/**
 * A test command that counts calls of functions of `src/`: with `start` from now on, with `take` what
 * was called since, as `{ 'figure/plan-lanes planLanes': 1 }`.
 */
export const callCounts = {
  name: 'call-counts',
  async executeCommand({ command, payload, session }) {
    if (command !== 'call-counts') return undefined;
    const protocol = await protocolOf(session);
    if (payload === 'start') {
      await protocol.send('Profiler.enable');
      await protocol.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
      return {};
    }
    const { result } = await protocol.send('Profiler.takePreciseCoverage');
    await protocol.send('Profiler.stopPreciseCoverage');
    const calls = {};
    for (const { url, functions } of result) {
      const file = /\/src\/([^?]*)\.ts/.exec(url)?.[1];
      if (file === undefined) continue;
      for (const { functionName, ranges } of functions) {
        const name = `${file} ${functionName}`;
        calls[name] = (calls[name] ?? 0) + ranges[0].count;
      }
    }
    return calls;
  },
};

/** What Chromium does when a script reads a style or a place after something has changed. */
const forcedKinds = { UpdateLayoutTree: 'styles', Layout: 'layouts' };

/**
 * A test command that counts styles and layouts of the page that code of `src/` makes the browser
 * compute at once, instead of once for the next frame: with `start` from now on, with `take` since
 * then, as `{ styles: 2, layouts: 1, by: ['layouts get hasBox < …'] }`.
 */
export const forcedCounts = {
  name: 'forced-counts',
  async executeCommand({ command, payload, session }) {
    if (command !== 'forced-counts') return undefined;
    const protocol = await protocolOf(session);
    if (payload === 'start') {
      await protocol.send('Tracing.start', {
        traceConfig: {
          includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline.stack'],
        },
      });
      return {};
    }
    const events = [];
    const collect = ({ value }) => events.push(...value);
    protocol.on('Tracing.dataCollected', collect);
    const complete = new Promise((resolve) => protocol.once('Tracing.tracingComplete', resolve));
    await protocol.send('Tracing.end');
    await complete;
    protocol.off('Tracing.dataCollected', collect);
    const counts = { styles: 0, layouts: 0, by: [] };
    for (const { name, args } of events) {
      const kind = forcedKinds[name];
      // without a stack, the browser did it for a frame
      const stack = args?.beginData?.stackTrace ?? [];
      if (kind === undefined || !stack.some(({ url }) => url.includes('/src/'))) continue;
      counts[kind] += 1;
      counts.by.push(`${kind} ${stack.map(({ functionName }) => functionName).join(' < ')}`);
    }
    return counts;
  },
};
