// SPDX-License-Identifier: MIT

/** What Lit offers to polyfills before it parses its first template. */
export interface TemplateClass {
  createElement: (html: string) => HTMLTemplateElement;
}

declare global {
  var litHtmlPolyfillSupport: ((template: TemplateClass) => void) | undefined;
}

// In a page of XHTML, such as a chapter of an EPUB, the text of a template would be read as XML, in
// which it is not well-formed: an HTML document reads it instead. Has to run before Lit is loaded.
if (typeof document !== 'undefined' && document.contentType === 'application/xhtml+xml')
  globalThis.litHtmlPolyfillSupport = (template) => {
    const reader = document.implementation.createHTMLDocument('');
    template.createElement = (html) => {
      const element = reader.createElement('template');
      element.innerHTML = html;
      return element;
    };
  };
