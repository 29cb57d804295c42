// What a page needs, in the folder that is published: the page, the script and the fallback.
import { cpSync } from 'node:fs';

const from = 'node_modules/mechanism-sankey/dist';
cpSync('index.html', 'site/index.html');
cpSync(`${from}/embed.js`, 'site/embed.js');
cpSync(`${from}/static/figure.en.svg`, 'site/figure.en.svg');
