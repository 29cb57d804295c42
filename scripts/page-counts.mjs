// SPDX-License-Identifier: MIT

const protocols = new WeakMap();

/** A test command that counts what a page holds after garbage collection. Chromium only. */
export const pageCounts = {
  name: 'page-counts',
  async executeCommand({ command, session }) {
    if (command !== 'page-counts') return undefined;
    const page = session.browser.getPage(session.id);
    const protocol = protocols.get(page) ?? (await page.createCDPSession());
    protocols.set(page, protocol);
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
