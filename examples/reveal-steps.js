// Steps of a figure as fragments of a reveal.js deck: keys, remotes, links and the pages of a PDF go
// through them. Copy this file; load it before Reveal.initialize().
{
  const figures = () =>
    [...document.querySelectorAll('.reveal mechanism-sankey')].filter((figure) => figure.querySelector('mechanism-step'));
  /** The step of a figure by the fragments that stand beside it and can be seen. */
  const stepOf = (figure) => figure.nextElementSibling.querySelectorAll('.visible').length + 1;
  const followDeck = () => figures().forEach((figure) => figure.setAttribute('step', stepOf(figure)));

  for (const figure of figures()) {
    // on paper the deck makes the pages
    figure.setAttribute('print', 'screen');
    const fragments = document.createElement('div');
    fragments.hidden = true;
    const { length } = figure.querySelectorAll('mechanism-step');
    fragments.innerHTML = '<span class="fragment"></span>'.repeat(length - 1);
    figure.after(fragments);
    // a reader who steps in the figure takes the deck along
    const followFigure = () => {
      const step = Number(figure.getAttribute('step'));
      if (step !== stepOf(figure) && Reveal.getCurrentSlide()?.contains(figure)) Reveal.navigateFragment(step - 2);
    };
    new MutationObserver(followFigure).observe(figure, { attributeFilter: ['step'] });
  }
  for (const event of ['ready', 'slidechanged', 'fragmentshown', 'fragmenthidden', 'pdf-ready']) Reveal.on(event, followDeck);
}
