// SPDX-License-Identifier: MIT
// Reads from a trace how long the main thread of a page was busy at a stretch.

/**
 * Does each of the steps and returns what they return, with the CPU time of the longest task, ms.
 * CPU time instead of the clock, because other processes of the machine do not lengthen it.
 */
export async function longestTasks(tab, steps) {
  const row = {};
  for (const [name, step] of Object.entries(steps)) {
    await tab.tracing.start({ categories: ['disabled-by-default-devtools.timeline', 'toplevel'] });
    const found = await step();
    const buffer = await tab.tracing.stop();
    row[`${name} task`] = longestTask(JSON.parse(Buffer.from(buffer).toString('utf8')).traceEvents);
    for (const [key, value] of Object.entries(found))
      row[key === 'script' ? `${name} script` : key] = value;
  }
  return row;
}

/** The longest task on a main thread of a page in a trace, CPU ms. */
function longestTask(events) {
  const mainThreads = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid}:${tid}`),
  );
  const tasks = events
    .filter(({ name, pid, tid }) => /RunTask$/.test(name) && mainThreads.has(`${pid}:${tid}`))
    .map(({ tdur = 0 }) => tdur / 1000);
  return Math.round(tasks.reduce((longest, each) => Math.max(longest, each), 0));
}
