import { cpSync } from 'node:fs';

// the picture that is shown until the figure is drawn
cpSync('node_modules/mechanism-sankey/dist/static/figure.en.svg', 'public/figure.en.svg');

// static pages; a server needs no setting at all
export default { output: 'export' };
