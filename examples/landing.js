// SPDX-License-Identifier: MIT
// The first page: its copy button, and the studies behind what is selected in the figure. A classic
// script, because a page from file:// may load no modules.
(() => {
  const find = (selector) => document.querySelector(selector);

  /** Height of the studies that comes into view, px. */
  const leastSeen = 220;

  copyTag();
  showStudies();

  function copyTag() {
    const button = find('.copy');
    const tag = find('#tag');
    const status = find('#copied');
    const say = (text) => {
      status.textContent = text;
    };
    button.hidden = false;
    button.addEventListener('click', () => {
      // a page without https may have no clipboard
      const copied =
        navigator.clipboard?.writeText(tag.textContent.trim()) ?? Promise.reject(new Error());
      copied.then(
        () => say(status.dataset.copied),
        () => {
          getSelection().selectAllChildren(tag);
          say(status.dataset.selected);
        },
      );
    });
  }

  /** Scrolls only until the first rows of an element can be seen, so that the figure stays in view. */
  function bringUp(element) {
    const hidden = element.getBoundingClientRect().top + leastSeen - innerHeight;
    if (hidden > 0) scrollBy({ top: hidden });
  }

  /** Where all columns fit beside the sentence, the figure is a slide; its studies stand below. */
  function showStudies() {
    const figure = find('#mechanism-sankey');
    const studies = find('#studies');
    const wide = matchMedia('(min-width: 1240px)');
    const size = () => figure.setAttribute('display', wide.matches ? 'slide' : 'page');
    size();
    wide.addEventListener('change', size);

    figure.addEventListener('evidence-select', ({ selection }) => {
      studies.hidden = selection === '';
      studies.querySelector('study-table').setAttribute('selected', selection);
      if (selection !== '' && wide.matches) bringUp(studies);
    });
    find('#close').addEventListener('click', () => {
      figure.removeAttribute('selected');
      studies.hidden = true;
      find('#first').focus();
    });
  }
})();
