import { renderToHtml } from 'mechanism-sankey/server';

export default function (eleventy) {
  eleventy.addPassthroughCopy({ 'node_modules/mechanism-sankey/dist/embed*.js': '.' });
  eleventy.addShortcode('evidence', () => renderToHtml());
  eleventy.addPairedShortcode('table', (data, columns) =>
    renderToHtml({ id: 'own', columns }, { data: data.trim() }),
  );
}
