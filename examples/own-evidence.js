// SPDX-License-Identifier: MIT
// A page to try one's own table on. A classic script, because a page from file:// may load no
// modules; it uses only what the element documents: data, columns, measure, detail, describe(),
// problems, foundColumns, drawnColumns, decode(), toSVG(), toPNG() and the events.
/* global ownEvidenceWords */
(() => {
  const find = (selector) => document.querySelector(selector);
  const figure = find('mechanism-sankey');
  const table = find('#table');

  /** Characters up to which a table can be edited in the page; a longer one shows its first lines. */
  const mostEdited = 300_000;
  const linesShown = 200;
  const pauseAfterTyping = 300;
  /** Columns and messages that are listed before the rest is folded. */
  const columnsListed = 9;
  const messagesListed = 6;
  /** Settings of the figure that are no part of a snippet. */
  const notInSnippet = new Set(['on-error', 'selected', 'class', 'id', 'style', 'lang', 'src']);

  /** The table as it is drawn, and the name of its file. */
  let text = '';
  let fileName = '';
  let decoding = [];
  let evidence;
  let notices = [];
  let place = 'inside';
  let allColumns = false;

  const words = () => ownEvidenceWords[language()];
  const language = () => (document.documentElement.lang.startsWith('zh') ? 'zh' : 'en');

  customElements.whenDefined(figure.localName).then(start);

  function start() {
    if (navigator.language.startsWith('zh')) document.documentElement.lang = 'zh';
    listen();
    translate();
    // forms keep what was typed when a page is loaded again
    if (table.value.trim() === '') showExample('exampleTable');
    else draw(table.value);
  }

  function listen() {
    figure.addEventListener('evidence-load', (event) => {
      ({ evidence, notices } = event);
      dropUnknownSettings();
    });
    for (const name of ['evidence-load', 'evidence-error'])
      figure.addEventListener(name, () => void refresh());
    // also what is set in the figure's own panels
    new MutationObserver(() => void refresh()).observe(figure, { attributes: true });
    new MutationObserver(() => {
      translate();
      void refresh();
    }).observe(document.documentElement, { attributeFilter: ['lang'] });

    let timer;
    table.addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(() => draw(table.value), pauseAfterTyping);
    });
    on('#open', () => find('#file').click());
    find('#file').addEventListener('change', ({ target }) => {
      if (target.files[0]) void openFile(target.files[0]);
      target.value = '';
    });
    on('#example', () => showExample('exampleTable'));
    on('#mistakes', () => showExample('mistakesTable'));
    on('#clear', () => {
      showTable('', '');
      table.focus();
    });
    listenToDrops();
    find('#heading').addEventListener('input', ({ target }) => {
      figure.heading = target.value;
    });
    for (const name of ['measure', 'detail'])
      find(`#${name}`).addEventListener('change', ({ target }) => {
        figure[name] = target.value;
      });
    on('#more-columns', () => {
      allColumns = !allColumns;
      showColumns();
    });
    on('#save-page', () => void savePage());
    on('#save-two', () => save(pageOf(undefined), nameOf('html'), 'text/html'));
    on('#choose-script', () => find('#script-file').click());
    find('#script-file').addEventListener('change', ({ target }) => {
      if (target.files[0]) void target.files[0].text().then(saveWithScript);
      target.value = '';
    });
    on('#save-svg', () => attempt(() => save(figure.toSVG(), nameOf('svg'), 'image/svg+xml')));
    on('#save-png', () => attempt(async () => save(await figure.toPNG(), nameOf('png'))));
    on('#save-table', () => save(`\uFEFF${text}`, tableName(), 'text/csv'));
    on('#copy', () => attempt(copySnippet));
    for (const button of document.querySelectorAll('[data-place]'))
      button.addEventListener('click', () => {
        place = button.dataset.place;
        showSnippet();
      });
    for (const button of document.querySelectorAll('[data-language]'))
      button.addEventListener('click', () => {
        document.documentElement.lang = button.dataset.language;
      });
  }

  function on(selector, action) {
    find(selector).addEventListener('click', action);
  }

  function listenToDrops() {
    const mark = (isOver) => document.body.classList.toggle('dropping', isOver);
    addEventListener('dragover', (event) => {
      if (!event.dataTransfer.types.includes('Files')) return;
      event.preventDefault();
      mark(true);
    });
    addEventListener('dragleave', (event) => {
      if (event.relatedTarget === null) mark(false);
    });
    addEventListener('drop', (event) => {
      mark(false);
      const [file] = event.dataTransfer.files;
      if (file === undefined) return;
      event.preventDefault();
      void openFile(file);
    });
  }

  // The table

  async function openFile(file) {
    const read = await figure.constructor.decode(file);
    showTable(read.text.replace(/^\uFEFF/, ''), file.name, read.notices);
  }

  function showExample(key) {
    showTable(words()[key], '');
  }

  /** Takes another table: settings that were made for the one before are reset. */
  function showTable(content, name, found = []) {
    fileName = name;
    decoding = found;
    for (const attribute of [...figure.getAttributeNames()])
      if (!['on-error', 'class', 'heading'].includes(attribute)) figure.removeAttribute(attribute);
    const isLong = content.length > mostEdited;
    // a workbook is named as such; its bytes are nothing to read
    const isBinary = content.startsWith('PK\u0003\u0004') || content.startsWith('\u00d0\u00cf');
    table.readOnly = isLong;
    if (isLong) table.value = content.split('\n', linesShown).join('\n');
    else table.value = isBinary ? '' : content;
    table.scrollTop = 0;
    draw(content);
    showFileNote();
  }

  function showFileNote() {
    const note = find('#file-note');
    note.hidden = fileName === '';
    note.textContent = table.readOnly
      ? words().tooLong(fileName, linesShown)
      : words().opened(fileName);
  }

  function draw(content) {
    text = content;
    evidence = undefined;
    notices = [];
    figure.data = content;
    void refresh();
  }

  /** Settings that name columns which the table does not have any more. */
  function dropUnknownSettings() {
    const known = new Set(evidence.facets.keys());
    const columns = figure.columns.split(/\s+/).filter((name) => known.has(name));
    if (figure.columns !== '') figure.columns = columns.length > 1 ? columns.join(' ') : '';
    if (figure.colorBy !== '' && !known.has(figure.colorBy)) figure.colorBy = '';
    if (figure.measure === 'value' && !hasValues()) figure.measure = 'studies';
  }

  function hasValues() {
    return evidence?.records.every(({ finding }) => finding.value !== undefined) ?? false;
  }

  // What was found

  async function refresh() {
    await figure.updateComplete;
    const { problems } = figure;
    const isDrawn = evidence !== undefined;
    // still being read: an event follows, and what stands is not said to be gone meanwhile
    if (!isDrawn && problems.length === 0 && text.trim() !== '') return;
    figure.classList.toggle('none', !isDrawn);
    for (const selector of ['#columns-part', '#take', '.settings']) find(selector).hidden = !isDrawn;
    find('#no-figure').hidden = isDrawn;
    table.classList.toggle('refused', problems.length > 0 && text.trim() !== '');
    showCounts(problems);
    showMessages(problems);
    if (!isDrawn) return;
    showColumns();
    showSettings();
    showSnippet();
  }

  function showCounts(problems) {
    const { counts, nothing, empty, spokenProblems, spokenNotices } = words();
    let said = text.trim() === '' ? empty : nothing;
    if (evidence !== undefined)
      said = counts(evidence.records.length, evidence.studies.size);
    const all = allNotices();
    const more = [
      ...(problems.length > 0 && text.trim() !== '' ? [spokenProblems(problems.length)] : []),
      ...(all.length > 0 ? [spokenNotices(all.length)] : []),
    ];
    const joined = [said, ...more].join(language() === 'zh' ? '；' : '; ');
    // a live region reads again what is written again
    if (find('#found').textContent !== joined) find('#found').textContent = joined;
  }

  function allNotices() {
    return [...decoding, ...notices];
  }

  function columnsFound() {
    // a status that is the same everywhere says nothing
    return figure.foundColumns.filter(({ name, terms }) => name !== 'status' || terms > 1);
  }

  function showMessages(problems) {
    const part = find('#messages');
    const isEmpty = text.trim() === '';
    const parts = [];
    if (!isEmpty && problems.length > 0)
      parts.push(messageList('problems', words().problems(problems.length), problems));
    if (problems.length > 0 && evidence !== undefined)
      parts.push(make('p', { class: 'quiet' }, words().leftOut));
    const missing = problems.find(({ code, details }) => code === 'missing-column' && details.word === 'study');
    if (missing !== undefined && !isEmpty && !table.readOnly) parts.push(renameChoice(missing));
    const all = allNotices();
    if (all.length > 0) parts.push(messageList('notices', words().notices(all.length), all));
    const linked = linkedStudies();
    if (linked > 0)
      parts.push(make('p', { class: 'quiet' }, words().links(linked, evidence.studies.size)));
    if (hasValues()) {
      const values = evidence.records.map(({ finding }) => finding.value);
      const [least, most] = [Math.min, Math.max].map((choose) => values.reduce((a, b) => choose(a, b)));
      parts.push(make('p', { class: 'quiet' }, words().values(least, most)));
    }
    part.replaceChildren(...parts);
  }

  function linkedStudies() {
    if (evidence === undefined) return 0;
    const hasLink = ({ reference }) => {
      const { DOI, PMID } = evidence.references.get(reference) ?? {};
      return DOI !== undefined || PMID !== undefined;
    };
    return [...evidence.studies.values()].filter(hasLink).length;
  }

  function messageList(kind, head, messages) {
    const items = figure.describe(messages).map(({ text: sentence, problem }) => {
      const item = make('li', {}, sentence);
      if (problem.row > 0 && offsetOf(problem.row) !== undefined) {
        const show = make('button', { type: 'button', class: 'link' }, words().showRow(problem.row));
        show.addEventListener('click', () => showRow(problem.row));
        item.append(' ', show);
      }
      return item;
    });
    const part = make('div', { class: `messages ${kind}` });
    part.append(make('p', { class: 'message-head' }, kind === 'problems' ? `▲ ${head}` : head));
    part.append(listOf(items.slice(0, messagesListed)));
    const folded = items.slice(messagesListed);
    if (folded.length > 0) {
      const fold = make('details', {});
      fold.append(make('summary', {}, words().moreMessages(folded.length)), listOf(folded));
      part.append(fold);
    }
    return part;
  }

  function listOf(items) {
    const list = make('ul', {});
    list.append(...items);
    return list;
  }

  /** A head without a column `study`: the reader says which one it is. */
  function renameChoice({ details }) {
    const part = make('div', { id: 'rename' });
    const tools = make('div', { class: 'tools' });
    for (const name of (details.known ?? '').split(', ').slice(0, 8)) {
      const renamed = renameColumn(name);
      if (renamed === undefined) continue;
      const button = make('button', { type: 'button', class: 'primary' }, name);
      button.addEventListener('click', () => {
        table.value = renamed;
        draw(renamed);
        table.focus();
      });
      tools.append(button);
    }
    part.append(make('p', {}, words().rename), tools);
    part.hidden = tools.childElementCount === 0;
    return part;
  }

  /** The table with another name for a column of its head. */
  function renameColumn(name) {
    if (name === '') return undefined;
    const head = text.search(/\S/);
    const end = text.indexOf('\n', head) === -1 ? text.length : text.indexOf('\n', head);
    const at = text.indexOf(name, head);
    const isWhole = (sign) => sign === undefined || /[,;\t|"\s]/.test(sign);
    if (at === -1 || at >= end || !isWhole(text[at - 1]) || !isWhole(text[at + name.length]))
      return undefined;
    return `${text.slice(0, at)}study${text.slice(at + name.length)}`;
  }

  /** Where a row starts in the text, as the library counts rows: line breaks in cells are none. */
  function offsetOf(row) {
    if (table.value === '' || /^\s*[[{]/.test(text)) return undefined;
    let at = /^"?sep=.*\r?\n/i.exec(table.value)?.[0].length ?? 0;
    let isQuoted = false;
    for (let count = 1; count < row; at += 1) {
      if (at >= table.value.length) return undefined;
      if (table.value[at] === '"') isQuoted = !isQuoted;
      else if (table.value[at] === '\n' && !isQuoted) count += 1;
    }
    return at;
  }

  function showRow(row) {
    const start = offsetOf(row);
    const next = offsetOf(row + 1);
    table.focus();
    table.setSelectionRange(start, next === undefined ? table.value.length : next - 1);
    const lines = table.value.slice(0, start).split('\n').length - 1;
    table.scrollTop = Math.max(0, lines - 2) * parseFloat(getComputedStyle(table).lineHeight);
    table.scrollLeft = 0;
    table.scrollIntoView({ block: 'nearest' });
  }

  // The columns

  function showColumns() {
    const list = find('#columns');
    const focused = document.activeElement?.dataset?.key;
    const found = columnsFound();
    const drawn = figure.drawnColumns.filter((name) => found.some((each) => each.name === name));
    const chosen = drawn.map((name) => found.find((each) => each.name === name));
    const others = found.filter(({ name }) => !drawn.includes(name));
    const listed = Math.max(columnsListed - chosen.length, 2);
    const shown = allColumns ? others : others.slice(0, listed);
    list.replaceChildren(
      ...chosen.map((column, index) => columnRow(column, index, drawn)),
      ...shown.map((column) => columnRow(column, -1, drawn)),
    );
    const more = find('#more-columns');
    more.hidden = others.length <= listed;
    more.textContent = allColumns
      ? words().fewerColumns
      : words().moreColumns(others.length - listed);
    more.setAttribute('aria-expanded', String(allColumns));
    if (focused === undefined) return;
    const again = [...list.querySelectorAll('[data-key]')].find(({ dataset }) => dataset.key === focused);
    // at the end of the list only the other direction is left
    const isHidden = again?.style.visibility === 'hidden';
    (isHidden ? (again.nextElementSibling ?? again.previousElementSibling) : again)?.focus();
  }

  /** A column with what was found in it; `index` is its place in the figure, or -1. */
  function columnRow({ name, label, terms, empty }, index, drawn) {
    const isDrawn = index !== -1;
    const choose = make('button', {
      type: 'button',
      class: 'choose',
      'data-key': `choose ${name}`,
      'aria-pressed': String(isDrawn),
    });
    choose.append(
      make('span', { class: 'place', 'aria-hidden': 'true' }, isDrawn ? String(index + 1) : ''),
      make('span', { class: 'name', title: label }, label),
    );
    choose.disabled = isDrawn && drawn.length <= 2;
    choose.addEventListener('click', () => setColumns(isDrawn ? drawn.filter((each) => each !== name) : [...drawn, name]));
    const move = make('span', { class: 'move' });
    if (isDrawn) {
      move.append(
        moveButton('↑', words().up(label), `up ${name}`, index > 0, () => setColumns(swapped(drawn, index - 1))),
        moveButton('↓', words().down(label), `down ${name}`, index < drawn.length - 1, () => setColumns(swapped(drawn, index))),
      );
    }
    const counts = make('span', { class: 'counts' });
    counts.append(
      make('span', {}, words().terms(terms)),
      make('span', {}, words().emptyCells(empty)),
    );
    const row = make('li', {});
    row.append(choose, counts, move);
    return row;
  }

  function moveButton(sign, label, key, isPossible, action) {
    const button = make('button', { type: 'button', 'data-key': key, 'aria-label': label, title: label }, sign);
    if (isPossible) button.addEventListener('click', action);
    else button.style.visibility = 'hidden';
    return button;
  }

  /** The list with the item at `index` and the next one exchanged. */
  function swapped(list, index) {
    return list.with(index, list[index + 1]).with(index + 1, list[index]);
  }

  function setColumns(columns) {
    figure.columns = columns.join(' ');
  }

  function showSettings() {
    const { measures, details, headingHint } = words();
    const possible = hasValues() ? ['studies', 'findings', 'value'] : ['studies', 'findings'];
    fillSelect('#measure', possible, measures, figure.measure);
    fillSelect('#detail', ['auto', 'terms', 'parents'], details, figure.detail);
    find('#heading').placeholder = headingHint;
  }

  function fillSelect(selector, values, names, value) {
    const select = find(selector);
    select.replaceChildren(...values.map((each) => make('option', { value: each }, names[each])));
    select.value = value;
  }

  // The snippet and the files

  function isJson() {
    return /^\s*[[{]\s*["{[\]}]/.test(text);
  }

  /** The table as it may stand in a script element: nothing in it can end that. */
  function scriptText() {
    const trimmed = text.replace(/^\uFEFF/, '').replace(/\s+$/, '');
    return isJson()
      ? trimmed.replaceAll('</', '<\\/').replaceAll('<!--', '<\\u0021--')
      : trimmed.replace(/<(?=\/script|!--|script)/gi, '&lt;');
  }

  function escapeHtml(content) {
    return content.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  }

  /** The tag of the figure with the settings that differ from the defaults. */
  function figureTag(address) {
    const fresh = document.createElement(figure.localName);
    const attributes = [...figure.attributes]
      .filter(({ name, value }) => !notInSnippet.has(name) && value !== '' && value !== fresh[propertyOf(name)])
      .map(({ name, value }) => ` ${name}="${escapeHtml(value)}"`);
    const src = address === undefined ? '' : ` src="${escapeHtml(address)}"`;
    const onError = figure.problems.length > 0 ? ' on-error="draw-valid"' : '';
    const columns = figure.columns === '' ? ` columns="${escapeHtml(figure.drawnColumns.join(' '))}"` : '';
    return `<${figure.localName}${src}${columns}${attributes.join('')}${onError}>`;
  }

  function propertyOf(attribute) {
    return attribute.replace(/-(\w)/g, (_all, letter) => letter.toUpperCase());
  }

  function figureHtml(address) {
    const end = `</${figure.localName}>`;
    if (address !== undefined) return `${figureTag(address)}${end}`;
    const type = isJson() ? 'application/json' : 'text/csv';
    return `${figureTag()}\n  <script type="${type}">\n${scriptText()}\n  </script>\n${end}`;
  }

  function showSnippet() {
    const isBeside = place === 'beside';
    find('#snippet').value =
      `<script src="embed.all.js" defer></script>\n${figureHtml(isBeside ? tableName() : undefined)}\n`;
    const { besideNote, insideNote, withProblems } = words();
    find('#snippet-note').textContent = isBeside ? besideNote(tableName()) : insideNote;
    const { problems } = figure;
    find('#snippet-warning').hidden = problems.length === 0;
    find('#snippet-warning').textContent = `▲ ${withProblems(problems.length)}`;
    for (const button of document.querySelectorAll('[data-place]'))
      button.setAttribute('aria-pressed', String(button.dataset.place === place));
  }

  async function copySnippet() {
    const field = find('#snippet');
    try {
      await navigator.clipboard.writeText(field.value);
    } catch {
      // without permission, as in some pages from file://
      field.select();
      document.execCommand('copy');
    }
    say(words().copied);
  }

  /** A page with the figure; `script` is the text of embed.all.js, without it the page needs it beside. */
  function pageOf(script) {
    const title = figure.heading || words().title;
    const tag =
      script === undefined
        ? '<script src="embed.all.js" defer></script>'
        : `<script>${script.replace(/^\uFEFF/, '').replace(/<(?=\/script|!--)/gi, '\\x3c')}</script>`;
    return `<!doctype html>
<html lang="${document.documentElement.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<style>body { margin: 24px clamp(16px, 3vw, 40px); background: light-dark(#ffffff, #16181d); }</style>
${tag}
</head>
<body>
<noscript><p>${words().fallback}</p></noscript>
${figureHtml()}
</body>
</html>
`;
  }

  async function savePage() {
    if (location.protocol === 'file:') {
      // a page from file:// may not read other files
      find('#local').hidden = false;
      find('#choose-script').focus();
      return;
    }
    const address = new URL('embed.all.js', find('script[src$="embed.js"]').src);
    await attempt(async () => saveWithScript(await (await fetch(address)).text()));
  }

  function saveWithScript(script) {
    // embed.js and the files beside it need each other, and a saved page is alone
    const isWhole = script.includes(figure.localName) && !/filesOfEmbed|takePart/.test(script);
    if (isWhole) save(pageOf(script), nameOf('html'), 'text/html');
    else say(words().wrongScript);
  }

  function nameOf(extension) {
    const name = (figure.heading || fileName.replace(/\.\w+$/, '') || 'figure').trim();
    return `${name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '').slice(0, 60) || 'figure'}.${extension}`;
  }

  function tableName() {
    const isTab = !isJson() && (text.split('\n', 1)[0] ?? '').includes('\t');
    const kinds = isTab ? 'tsv' : 'csv';
    return nameOf(isJson() ? 'json' : kinds).replace(/^figure\./, 'table.');
  }

  /** Downloads a file; nothing is sent. */
  function save(content, name, type = '') {
    const blob = content instanceof Blob ? content : new Blob([content], { type });
    const address = URL.createObjectURL(blob);
    make('a', { href: address, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
    say(words().saved(name));
  }

  async function attempt(action) {
    try {
      await action();
    } catch (error) {
      say(words().failed(error.message));
    }
  }

  function say(sentence) {
    const status = find('#done');
    status.textContent = '';
    requestAnimationFrame(() => {
      status.textContent = sentence;
    });
  }

  // Words

  function translate() {
    const texts = words();
    // an example that nobody has edited is shown in the language of the page
    for (const key of ['exampleTable', 'mistakesTable'])
      if (Object.values(ownEvidenceWords).some((each) => each !== texts && each[key] === text))
        showExample(key);
    for (const each of document.querySelectorAll('[data-text]'))
      each.textContent = texts[each.dataset.text];
    for (const each of document.querySelectorAll('[data-label]'))
      each.setAttribute('aria-label', texts[each.dataset.label]);
    document.title = texts.title;
    find('#meanings').replaceChildren(
      ...texts.meanings.flatMap(([name, meaning]) => {
        const term = make('dt', {});
        term.append(make('code', {}, name));
        return [term, make('dd', {}, meaning)];
      }),
    );
    for (const button of document.querySelectorAll('[data-language]'))
      button.setAttribute('aria-pressed', String(button.dataset.language === language()));
    showFileNote();
  }

  function make(name, attributes, content = '') {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.textContent = content;
    return element;
  }
})();
