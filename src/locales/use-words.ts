// SPDX-License-Identifier: MIT

/** English texts of how a figure comes into another page, and of what a page does not allow. */
export const enUse = {
  heading: 'Use this figure',
  intro: 'Each row copies HTML for exactly this view.',
  forms: {
    tag: { name: 'Tag', use: 'interactive, where a page takes scripts' },
    frame: { name: 'Frame', use: 'interactive, where it takes none' },
    static: { name: 'Static', use: 'picture and table, without scripts' },
  },
  copied: 'Copied.',
  failed: 'This browser does not allow copying here.',
  picture: { name: 'Copy', use: 'picture to the clipboard' },
  pictureFailed: 'This browser does not put pictures on the clipboard here. Save the PNG instead.',
  /** The link below a static figure. */
  explore: 'Explore this figure',
  notes: {
    file: (name: string) => `Put ${name} beside your page.`,
    address: 'The server of the table must let other sites read it (CORS).',
    frameFiles:
      'Put frame.html, frame.js, frame-parent.js, embed.js and all embed.*.js beside your page.',
    noFrame:
      'not for data or steps in the page itself: save the data as a file and name it in “src”',
  },
  /** In frames that allow no downloads, or may not. */
  saving: {
    blocked: 'This frame does not allow saving files: what you choose is copied instead.',
    doubtful:
      'If no file appears, this frame does not allow saving. What you choose is copied, too.',
    failed: 'This frame allows neither saving nor copying this. Open the figure on its own page.',
  },
};
