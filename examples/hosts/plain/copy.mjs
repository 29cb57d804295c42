// What a page needs, in the folder that is published: the page, the scripts and the fallback.
import { cpSync, readdirSync } from 'node:fs';

const from = 'node_modules/mechanism-sankey/dist';
cpSync('index.html', 'site/index.html');
for (const file of readdirSync(from))
  if (/^embed\b(?!\.all).*\.js$/.test(file)) cpSync(`${from}/${file}`, `site/${file}`);
cpSync(`${from}/static/figure.en.svg`, 'site/figure.en.svg');
