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
    for (const [key, value] of Object.entries(found ?? {}))
      row[key === 'script' ? `${name} script` : key] = value;
  }
  return row;
}

/**
 * Does `step` and returns the marks that the page set meanwhile (`performance.mark`), by name: the
 * CPU time of its main thread until then, ms, and its tasks that began after it (`cpu`, ms).
 */
export async function traceMarks(tab, step) {
  await tab.tracing.start({
    categories: ['blink.user_timing', 'disabled-by-default-devtools.timeline', 'toplevel'],
  });
  await step();
  const buffer = await tab.tracing.stop();
  const events = JSON.parse(Buffer.from(buffer).toString('utf8')).traceEvents;
  const tasks = tasksOf(events).map(({ tid, ts, tdur = 0 }) => ({ tid, ts, cpu: tdur / 1000 }));
  return Object.fromEntries(
    events
      .filter(({ cat, name }) => cat === 'blink.user_timing' && name.startsWith('bench '))
      .map(({ name, ts, tts, tid }) => [
        name.slice('bench '.length),
        {
          cpu: tts / 1000,
          tasksAfter: tasks.filter((task) => task.tid === tid && task.ts > ts),
        },
      ]),
  );
}

/** The longest task on a main thread of a page in a trace, CPU ms. */
function longestTask(events) {
  const tasks = tasksOf(events).map(({ tdur = 0 }) => tdur / 1000);
  return Math.round(tasks.reduce((longest, each) => Math.max(longest, each), 0));
}

/** The tasks on main threads of pages, each once: two categories record it, one inside the other. */
function tasksOf(events) {
  const mainThreads = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid}:${tid}`),
  );
  const endOfLast = new Map();
  return events
    .filter(({ name, pid, tid }) => /RunTask$/.test(name) && mainThreads.has(`${pid}:${tid}`))
    .sort((a, b) => a.ts - b.ts || b.dur - a.dur)
    .filter(({ pid, tid, ts, dur = 0 }) => {
      const thread = `${pid}:${tid}`;
      if (ts + dur <= (endOfLast.get(thread) ?? 0)) return false;
      endOfLast.set(thread, ts + dur);
      return true;
    });
}
