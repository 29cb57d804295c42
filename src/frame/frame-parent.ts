// SPDX-License-Identifier: MIT
// dist/frame-parent.js: gives frames with frame.html the height that they report. At most 1 kB.

/** Smallest and largest height of a frame, px. */
const [least, most] = [100, 4000];

window.addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
  const { type, height } = (data ?? {}) as { readonly type?: unknown; readonly height?: unknown };
  if (type !== 'mechanism-sankey:height' || typeof height !== 'number' || !(height > 0)) return;
  // the origin of a frame in a sandbox is “null”, so only its window tells who it is
  for (const frame of document.querySelectorAll('iframe'))
    if (frame.contentWindow === source)
      frame.style.height = `${Math.min(most, Math.max(least, height))}px`;
});
