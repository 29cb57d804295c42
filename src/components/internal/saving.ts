// SPDX-License-Identifier: MIT

/** Whether a page may save files: a sandbox ends downloads without a word. */
export type Saving = 'allowed' | 'doubtful' | 'blocked';

/**
 * Whether this page may save files. A frame of the same site tells its sandbox; in one of another
 * site only the missing origin shows that there is a sandbox, not what it allows.
 */
export function savingHere(): Saving {
  for (let view: Window = window; view !== view.parent; view = view.parent) {
    const sandbox = sandboxOf(view);
    if (sandbox === 'unknown') break;
    if (sandbox !== undefined && !sandbox.contains('allow-downloads')) return 'blocked';
  }
  const isSandboxed = self.origin === 'null' && location.protocol !== 'file:';
  return isSandboxed ? 'doubtful' : 'allowed';
}

/** The sandbox of the frame that holds a window; `undefined` where it has none. */
function sandboxOf(view: Window): DOMTokenList | 'unknown' | undefined {
  try {
    const frame = view.frameElement;
    if (frame === null) return 'unknown';
    return frame.hasAttribute('sandbox') ? (frame as HTMLIFrameElement).sandbox : undefined;
  } catch {
    return 'unknown';
  }
}
