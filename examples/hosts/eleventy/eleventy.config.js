const dist = 'node_modules/mechanism-sankey/dist';

export default function (eleventy) {
  eleventy.addPassthroughCopy({
    [`${dist}/embed*.js`]: '.',
    [`${dist}/static/figure.en.svg`]: 'figure.en.svg',
  });
}
