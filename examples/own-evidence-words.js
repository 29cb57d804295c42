// SPDX-License-Identifier: MIT
// The texts and example tables of own-evidence.html, in both languages.
/* exported ownEvidenceWords */

const ownEvidenceWords = {
  en: {
    title: 'Draw your own evidence',
    lead: 'A table with one finding per row becomes a figure in which every ribbon opens its studies. Nothing is uploaded or stored: all of it happens in this page.',
    language: 'Language',
    table: 'Table',
    tableNote: 'Open, drop or paste CSV, TSV or JSON, or edit this invented example. The figure follows.',
    open: 'Open a file',
    example: 'Example',
    mistakes: 'Example with mistakes',
    clear: 'Clear',
    drop: 'Drop the table here',
    meaning: 'What the columns mean',
    more: 'All of it, in the README',
    meanings: [
      ['study', 'Required: who and when, such as Alder 2019. All rows of a study have the same name.'],
      ['year, doi, pmid, title', 'Of the study. They become links and references.'],
      ['status', 'retracted studies are left out at first.'],
      ['value', 'A weight above 0 in every row, such as the number of patients.'],
      ['effects', 'What was measured: BCL2 ↑; BAX ↓'],
      ['caution', 'A remark, shown with the finding.'],
      ['<column>-parent', 'Groups the terms of a column.'],
      ['any other name', 'A column of the figure. Several terms in a cell: a; b'],
    ],
    tooLong: (name, rows) => `${name} is too long to edit here. Its first ${rows} lines are shown; all are drawn.`,
    opened: (name) => `From ${name}`,
    found: 'What was found',
    empty: 'No table yet',
    counts: (findings, studies) =>
      `${plural(findings, 'finding', 'findings')} of ${plural(studies, 'study', 'studies')}`,
    values: (least, most) => `The column value has numbers from ${least} to ${most}.`,
    nothing: 'Nothing can be drawn yet',
    links: (linked, studies) => `${linked} of ${studies} studies have a DOI or PubMed number.`,
    problems: (count) => `${plural(count, 'problem', 'problems')} to fix`,
    notices: (count) =>
      count === 1
        ? '1 note for you; readers do not see it'
        : `${plural(count, 'note', 'notes')} for you; readers do not see them`,
    spokenProblems: (count) => plural(count, 'problem', 'problems'),
    spokenNotices: (count) => plural(count, 'note', 'notes'),
    leftOut: 'The figure shows the other rows.',
    moreMessages: (count) => `${count} more`,
    showRow: (row) => `Show row ${row}`,
    rename: 'Which column names the study?',
    columns: 'Columns of the figure',
    columnsNote: 'Choose two or more, and their order.',
    terms: (count) => `${count.toLocaleString('en')} different`,
    emptyCells: (count) => (count === 0 ? '' : `${count} empty`),
    up: (name) => `Move ${name} to the left in the figure`,
    down: (name) => `Move ${name} to the right in the figure`,
    moreColumns: (count) => `${plural(count, 'more column', 'more columns')}`,
    fewerColumns: 'Show fewer',
    figure: 'Figure',
    heading: 'Heading',
    headingHint: 'computed from the table',
    measure: 'Numbers',
    measures: { studies: 'count studies', findings: 'count findings', value: 'sum value' },
    detail: 'Terms',
    details: { auto: 'grouped where many', terms: 'all', parents: 'grouped' },
    noFigure: 'The figure appears here as soon as the table has a row that can be drawn.',
    take: 'Use the figure',
    files: 'As a file',
    savePageNote: 'One file that works offline: figure, table, studies',
    saveSvgNote: 'Picture for print and drawing programs',
    savePngNote: 'Picture for slides and documents',
    saveTableNote: 'The table, as UTF-8',
    local:
      'This page was opened from a file, and browsers do not let such a page read embed.all.js by itself. Choose it in the folder dist to save one file; or save a page that needs embed.all.js beside it. SVG and PNG work as they are.',
    chooseScript: 'Choose embed.all.js',
    saveTwo: 'Save without it',
    wrongScript: 'That file is not embed.all.js.',
    snippet: 'In a web page',
    place: 'Where the table stands',
    inside: 'Table inside',
    beside: 'Table as a file',
    insideNote: 'Paste this into a page that has embed.all.js beside it.',
    withProblems: (count) =>
      `The table has ${plural(count, 'problem', 'problems')}: readers would see what is wrong above the figure. Better fix it first.`,
    besideNote: (name) => `Paste this into a page that has embed.all.js and ${name} beside it. The page has to come from a server.`,
    copy: 'Copy',
    copied: 'Copied.',
    saved: (name) => `Saved ${name}.`,
    failed: (reason) => `That did not work: ${reason}`,
    fallback: 'This figure needs JavaScript.',
    exampleTable: `study,year,drug,mechanism,effect,value
Alder 2019,2019,Drug A,enzyme blocked; transport,less pain,120
Birch 2020,2020,Drug A,enzyme blocked,better sleep,64
Birch 2020,2020,Drug B,receptor,better sleep,64
Cedar 2021,2021,Drug B,transport,less pain,88
Cedar 2021,2021,Drug B,receptor,better mood,88
Dogwood 2021,2021,Drug A,,less pain,45
Elm 2022,2022,Drug C,receptor,better mood,210
Fir 2022,2022,Drug C,receptor,better sleep; better mood,36
Gum 2023,2023,Drug C,,better mood,52
Hazel 2023,2023,Drug B,transport,less pain,140
Ivy 2024,2024,Drug A,enzyme blocked,less pain,75
Juniper 2024,2024,Drug D,receptor,better sleep,30
`,
    mistakesTable: `study,year,drug,mechanism,effect,value
Alder 2019,2019,Drug A,enzyme blocked; transport,less pain,120
,2020,Drug A,enzyme blocked,better sleep,64
Cedar 2021,soon,Drug B,transport,less pain,88
Cedar 2021,2021,drug b,receptor,better mood,88
Dogwood 2021,2021,Drug A,none,less pain,45
Elm 2022,2022,Drug C,receptor,better mood,many
Fir 2022,2022,Drug C,receptor,better sleep
Gum 2023,2023,Drug C,receptor,better mood,52
Hazel 2023,2023,Drug B,transport,less pain,140
`,
  },
  zh: {
    title: '用自己的证据作图',
    lead: '表格每行一条发现，即可成图，点选任一色带便能查看其背后的研究。不上传、不保存：一切都在本页内完成。',
    language: '语言',
    table: '表格',
    tableNote: '打开、拖入或粘贴 CSV、TSV 或 JSON，也可直接编辑此虚构示例，图随之更新。',
    open: '打开文件',
    example: '示例',
    mistakes: '有错误的示例',
    clear: '清空',
    drop: '将表格拖到这里',
    meaning: '各列的含义',
    more: '完整说明见 README（英文）',
    meanings: [
      ['study（研究）', '必需：作者与年份，如 王 2019。同一研究的各行名称相同。'],
      ['year（年份）, doi, pmid, title', '研究的信息，用于链接和参考文献。'],
      ['status', 'retracted（已撤稿）的研究默认不显示。'],
      ['value', '每行一个大于 0 的权重，如患者人数。'],
      ['effects', '测量的指标：BCL2 ↑; BAX ↓'],
      ['caution', '注意事项，随该发现显示。'],
      ['<列名>-parent', '将该列的术语归组。'],
      ['其他任何列名', '图中的一列。一格内有多个术语时写作：甲；乙'],
    ],
    tooLong: (name, rows) => `${name} 太长，无法在此编辑。此处显示前 ${rows} 行，作图使用全部。`,
    opened: (name) => `来自 ${name}`,
    found: '读取结果',
    empty: '尚无表格',
    counts: (findings, studies) => `${studies} 项研究，${findings} 条发现`,
    values: (least, most) => `value 列的数值从 ${least} 到 ${most}。`,
    nothing: '暂时无法作图',
    links: (linked, studies) => `${studies} 项研究中 ${linked} 项有 DOI 或 PubMed 编号。`,
    problems: (count) => `${count} 处问题需要修正`,
    notices: (count) => `${count} 条提示，仅供作者参考，读者看不到`,
    spokenProblems: (count) => `${count} 处问题`,
    spokenNotices: (count) => `${count} 条提示`,
    leftOut: '图中显示其余各行。',
    moreMessages: (count) => `另有 ${count} 条`,
    showRow: (row) => `转到第 ${row} 行`,
    rename: '哪一列是研究名称？',
    columns: '图的各列',
    columnsNote: '选择两列或更多，并排定顺序。',
    terms: (count) => `${count} 种`,
    emptyCells: (count) => (count === 0 ? '' : `${count} 个空缺`),
    up: (name) => `将“${name}”在图中左移`,
    down: (name) => `将“${name}”在图中右移`,
    moreColumns: (count) => `另有 ${count} 列`,
    fewerColumns: '收起',
    figure: '图',
    heading: '标题',
    headingHint: '根据表格生成',
    measure: '数字',
    measures: { studies: '研究数', findings: '发现数', value: 'value 之和' },
    detail: '术语',
    details: { auto: '过多时归组', terms: '全部列出', parents: '归组' },
    noFigure: '表格中一有可绘制的行，图便显示在此处。',
    take: '使用此图',
    files: '存为文件',
    savePageNote: '单个文件，可离线使用：图、表格与研究',
    saveSvgNote: '用于印刷和绘图软件的图片',
    savePngNote: '用于幻灯片和文档的图片',
    saveTableNote: '表格，UTF-8 编码',
    local:
      '本页由本地文件打开，浏览器不允许它自行读取 embed.all.js。请在 dist 文件夹中选择该文件，以存为单个文件；或保存一个需要同目录 embed.all.js 的网页。SVG 和 PNG 不受影响。',
    chooseScript: '选择 embed.all.js',
    saveTwo: '不含脚本保存',
    wrongScript: '所选文件不是 embed.all.js。',
    snippet: '放入网页',
    place: '表格的位置',
    inside: '表格在内',
    beside: '表格为文件',
    insideNote: '粘贴到网页中，并将 embed.all.js 放在同一目录。',
    withProblems: (count) => `表格有 ${count} 处问题：读者会在图的上方看到这些问题，请先修正。`,
    besideNote: (name) => `粘贴到网页中，并将 embed.all.js 和 ${name} 放在同一目录。网页须由服务器提供。`,
    copy: '复制',
    copied: '已复制。',
    saved: (name) => `已保存 ${name}。`,
    failed: (reason) => `未能完成：${reason}`,
    fallback: '此图需要 JavaScript。',
    exampleTable: `研究,年份,药物,机制,效果,value
艾 2019,2019,药物甲,抑制酶；转运,减轻疼痛,120
白 2020,2020,药物甲,抑制酶,改善睡眠,64
白 2020,2020,药物乙,受体,改善睡眠,64
陈 2021,2021,药物乙,转运,减轻疼痛,88
陈 2021,2021,药物乙,受体,改善情绪,88
丁 2021,2021,药物甲,,减轻疼痛,45
方 2022,2022,药物丙,受体,改善情绪,210
高 2022,2022,药物丙,受体,改善睡眠；改善情绪,36
何 2023,2023,药物丙,,改善情绪,52
江 2023,2023,药物乙,转运,减轻疼痛,140
李 2024,2024,药物甲,抑制酶,减轻疼痛,75
马 2024,2024,药物丁,受体,改善睡眠,30
`,
    mistakesTable: `研究,年份,药物,机制,效果,value
艾 2019,2019,药物甲,抑制酶；转运,减轻疼痛,120
,2020,药物甲,抑制酶,改善睡眠,64
陈 2021,待定,药物乙,转运,减轻疼痛,88
陈 2021,2021,药物 乙,受体,改善情绪,88
丁 2021,2021,药物甲,无,减轻疼痛,45
方 2022,2022,药物丙,受体,改善情绪,很多
高 2022,2022,药物丙,受体,改善睡眠
何 2023,2023,药物丙,受体,改善情绪,52
江 2023,2023,药物乙,转运,减轻疼痛,140
`,
  },
};

function plural(count, one, many) {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
