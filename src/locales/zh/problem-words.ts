// SPDX-License-Identifier: MIT
import type { Problem } from '../../data/problems.js';
import {
  quotedIn,
  schemaText,
  sentence,
  type ProblemTexts,
  type Quoted,
  type SchemaTexts,
} from '../problem-words.js';

/** {@link englishProblem} in Chinese. */
export function chineseProblem({ where, row, column, code, details }: Problem): string {
  const place = [
    where,
    row === undefined ? '' : `第 ${row} 行`,
    column === undefined ? '' : `“${column}”列`,
  ];
  return sentence(place, '，', '：', chinese[code](quotedIn(details)));
}

const meantInChinese = ({ suggestion }: Quoted): string =>
  suggestion === '' ? '' : `是否想写“${suggestion}”？`;

const jsonCauses: Readonly<Record<string, string>> = {
  quotes: 'JSON 须用英文双引号（"）；在 Python 中请用 json.dumps 写出。',
  comment: 'JSON 不能有注释，请删去。',
  comma: '请删去右括号之前的逗号。',
  start: 'JSON 以 [ 或 { 开头，请删去前面的内容；表格文件的名称须以 .csv 结尾。',
  names: '请给字段名加上英文双引号（"study"）。',
  words: 'JSON 须写 null、true、false；在 Python 中请用 json.dumps 写出。',
  backslash: '反斜杠须写两个（\\\\）。',
  'line-break': '文本跨行了：请补上引号，或把换行写成 \\n。',
  brackets: '右括号多余，或种类不对。',
  behind: '结尾之后还有内容：请把几个列表合为一个。',
  end: '结尾缺失，请保存或复制整个文件。',
};

const formats: SchemaTexts = {
  kinds: {
    string: '文字',
    number: '数字',
    int: '整数',
    array: '列表',
    object: '对象',
    record: '对象',
    null: 'null',
    undefined: '空值',
    boolean: 'true 或 false',
  },
  wrongKind: (wanted, found) => `此处应为${wanted}，而不是${found}。`,
  choice: (choices) => `此处只能是 ${choices} 之一。`,
  most: (count, isText) => `最多 ${count}${isText ? ' 个字符' : ''}。`,
  least: (count, isText) => `至少 ${count}${isText ? ' 个字符' : ''}。`,
  above: (limit) => `应大于 ${limit}。`,
  other: (message) => `格式不符（${message}）。`,
};

/** What to do with what a script gives instead of data. */
const mends: Readonly<Record<string, string>> = {
  await: '请用 await 等待，再给出其结果。',
  decode: '请先用 decode(file) 或 file.text() 转成文本，再给出文本。',
  text: '请给出其文本：await response.text()。',
  call: '请调用它，再给出返回值。',
  src: '请把地址写入 src。',
};

/** What is said of columns that hold marks. */
const marks: Readonly<Record<string, (words: string, field: string) => string>> = {
  marks: (words, field) =>
    `此列只有标记（${words}），仅在属性“columns”写有 ${field} 时绘制。若每个标记是一项发现，请让它占一行，并把此列的列名写入 outcome 等列。`,
  answers: (words) =>
    `此列的术语（${words}）只是回答是否。若说明研究的发现，请让每项发现占一行，并把此列的列名写入 outcome 等列。`,
  directions: (words) =>
    `此列的术语（${words}）都是方向。若此列是测量的指标，请连同方向写入 effects 列：“AMH ↑; FSH ↓”。`,
};

const chinese: ProblemTexts = {
  'not-json': (d) =>
    `不是有效的 JSON（${d.message}）。${jsonCauses[d.cause] ?? '请检查是否缺少逗号或引号。'}`,
  'not-data': (d) => `${d.word} 不是数据。${mends[d.cause] ?? ''}`,
  crosstab: (d) =>
    `这似乎是交叉表：没有研究列，而 ${d.found} 等列只有计数、标记或研究名。请让每项研究的每项发现占一行，列如 study、${d.word}、outcome。`,
  'reference-list': () =>
    '这是 Zotero、PubMed 或 Covidence 等导出的文献列表，没有发现。请另作表格，每项发现占一行，列如 study、drug、effect。',
  'merge-conflict': () => 'git 在此留下了两个版本（<<<<<<<）。请保留一个，并删去这些标记。',
  'marks-column': (d) => marks[d.cause]?.(d.word, d.field) ?? '',
  'numbered-columns': (d) =>
    `${d.known} 含有相同的术语，各绘为一列。若本是一列，请把术语写入同一列，用分号分隔。`,
  'unread-direction': (d) =>
    `“${d.word}”中未读出方向。请把方向写在每个指标之后，用分号分隔：“AMH ↑; FSH ↓”。`,
  'odd-term': (d) => `“${d.word}”与文字一起作为术语绘制。若表示未知，请将单元格留空。`,
  'not-csv': (d) => `不是 CSV 表格（${d.message}）。`,
  'too-large': (d) => `数据超过 ${d.limit}，请只绘制一部分。`,
  'too-deep': () => '数据嵌套过深。',
  'too-many-terms': (d) =>
    `含 ${d.count} 个词，超过可读取的 ${d.limit} 个。请把每项发现写成一行，或去掉${d.field === '' ? '此列' : `“${d.field}”`}。`,
  schema: (d) => schemaText(d, formats),
  'empty-data': () => '数据中没有发现，请至少提供一行。',
  'missing-column': (d) =>
    `缺少列“${d.word}”。${meantInChinese(d) || '请把相应的列改为此名，或添加一列。'}已有的列：${d.known}。`,
  'no-head': (d) =>
    `此行被视为表头，但看来是一项发现（“${d.word}”）。请在其上添加一行列名，其中一列为 study。`,
  'duplicate-column': (d) => `列“${d.word}”出现两次，请改名。`,
  'row-length': (d) =>
    `有 ${d.found} 个单元格，而表头有 ${d.wanted} 个。${
      d.cause === 'backslash'
        ? '此处反斜杠不能使含分隔符的单元格保持完整，请给单元格加引号。'
        : '请检查逗号，或给单元格加引号。'
    }`,
  'empty-cell': (d) =>
    d.word === ''
      ? '单元格为空。请填写（合并的单元格也须逐行填写），或删除此行。'
      : `“${d.word}”表示未知。请填写，或删除此行。`,
  'not-a-number': (d) =>
    `“${d.word}”不是数字。请只写数字，用小数点，不要用千位分隔符。若此列并非宽度，请改列名。`,
  'negative-value': (d) => `${d.word} 为负，而宽度不能为负。请填写大于 0 的数。`,
  'zero-value': () => '0 没有宽度。请填写大于 0 的数，或删除此行。',
  'unknown-term': (d) =>
    `未知的${d.facet || '词'}“${d.word}”。${meantInChinese(d) || '请加入词表或更正。'}`,
  'unknown-status': (d) =>
    `“${d.word}”不是文献的状态。${meantInChinese(d)}可用：${d.known}。若此列另有所指，请改列名。`,
  'unknown-facet': (d) => `没有“${d.word}”这一类别。${meantInChinese(d)}可用：${d.known}。`,
  'unknown-reference': (d) => `未知的文献“${d.word}”。${meantInChinese(d)}`,
  'unknown-review': (d) => `未知的综述或编号“${d.word}”。${meantInChinese(d)}`,
  'unknown-study': (d) => `未知的研究“${d.word}”。${meantInChinese(d)}`,
  'duplicate-id': (d) => `标识“${d.word}”重复。标识不可重复使用。`,
  'shared-number': (d) => `${d.word} 也是“${d.study}”的编号。一个文献编号只对应一项研究。`,
  orphan: (d) => `“${d.word}”未被使用。请删除或引用。`,
  'missing-field': (d) => `缺少 ${d.field || '字段'}。`,
  'missing-language': (d) => `缺少“${d.language}”的文字。`,
  'missing-locator': (d) => `注意事项“${d.word}”缺少出处，请补充。`,
  'id-mismatch': (d) => `标识“${d.word}”应为 ${d.wanted}。`,
  'filter-syntax': (d) =>
    `“${d.word}”不是 facet:value 形式。例如 source:umbilical-cord；含空格的值写作 facet:"two words"。`,
  'unknown-value': (d) => `${d.facet} 没有“${d.word}”这个值。${meantInChinese(d)}`,
  'too-few-columns': () => '流向图至少需要两列。',
  'repeated-column': (d) => `列“${d.word}”重复。`,
  'unknown-option': (d) => `“${d.word}”不是可用选项。${meantInChinese(d)}可用：${d.known}。`,
  'load-failed': (d) => `无法载入（${d.message}）。请检查地址及服务器权限。`,
  'file-missing': (d) =>
    `无法载入 ${d.file}。请把同一版本的所有 embed.*.js 文件放在同一个文件夹中，或改用单个文件 embed.all.js。`,
  'unsafe-link': (d) => `“${d.word}”不是 http 或 https 地址。`,
  'lost-child': (d) =>
    `位于 ${d.word} 之后，而非其中：空行或由空行生成的段落使该元素提前结束。请删除其标签之间的空行。`,
  'no-evidence': () =>
    '没有可绘制的数据。请给元素一张表格（若框架会删去其中的 <script>，请用 src 或属性 data），或载入内置证据：import "mechanism-sankey/evidence"。',
  'lost-data': () =>
    '元素没有自己的表格，而内置证据没有这样的列。框架会删去模板中的 <script type="text/csv">，请用 src 或属性 data 提供表格。',
  'one-column': (d) =>
    `首行只有一个单元格（“${d.word}”）。请用逗号、分号或制表符分隔单元格，并将一列命名为 study。`,
  'names-elsewhere': () => '此行含研究的列名，但不是表头。请把所有列名写在发现之上的同一行中。',
  'object-cell': (d) => `“${d.word}”是程序写出的对象。请写出所指的词。`,
  ditto: (d) => `“${d.word}”指上面的单元格。请写出其内容。`,
  'second-head': () => '此处是另一张表格的开始。请另存为一个文件，或把它的列放在第一张表格旁边。',
  transposed: (d) =>
    `各项研究（“${d.word}”等）横向排列。请让每项研究占一行：复制表格，粘贴时选择“转置”。`,
  'no-studies': (d) =>
    `没有“studies”列表，也没有含“study”字段的行。已有的字段：${d.known || '无'}。请提供数据集，或行的列表，例如 [{"study": "Smith 2020", "drug": "aspirin"}]。`,
  'web-page': (d) =>
    d.found === 'table'
      ? '这是含有表格的网页。请用电子表格打开并另存为 CSV（UTF-8），或将其中的 <table> 放进元素。'
      : '这是网页而不是数据。请检查地址；文件可能需要登录或已移走。',
  'not-text': () =>
    '其中有文本表格不会有的字符，可能是程序自用的文件。请提供 CSV（UTF-8）或 JSON 格式的表格。',
  'office-file': () => '这是工作簿或文档，不是文本表格。请打开它，把工作表另存为 CSV（UTF-8）。',
  'other-file': (d) => `这是 ${d.word} 文件，不是文本表格。请提供 CSV（UTF-8）或 JSON 格式的表格。`,
  'file-page': () =>
    '从本地文件打开的网页不能载入其他文件。请把数据放进元素中：<script type="text/csv">…</script>。',
  'open-quote': () => '单元格的引号没有闭合。请补上引号；若引号本身是内容，请写两次。',
  'unnamed-column': () => '该列没有列名。请命名或删除。',
  'not-a-year': (d) => `“${d.word}”不是 1500 至 2500 之间的年份。请写四位数字，或留空。`,
  'unknown-field': (d) =>
    `没有“${d.word}”这一字段。${meantInChinese(d) || '请删除，或放入“other”。'}`,
  'guessed-encoding': (d) =>
    `文件不是 UTF-8 编码，已按 ${d.word} 读取。请另存为 UTF-8 以确保无误。`,
  'wrong-encoding': (d) => `服务器声明的编码为 ${d.word}，但文件是 UTF-8，已按 UTF-8 读取。`,
  'guessed-separator': (d) => `单元格以“${d.word}”分隔。`,
  'lost-characters': () =>
    '部分字符已丢失（词中的 � 或 ?，或符号字体的字符）。请重新输入，并将文件另存为 UTF-8。',
  'control-characters': () => '已略去不可见的控制字符。',
  markup: (d) => `“${d.word}”读作“${d.plain}”。`,
  'row-names': (d) =>
    d.word === ''
      ? '第一列没有列名，视为行的名称，已略去。'
      : `列“${d.word}”是行的编号或名称，已略去。`,
  'undrawn-column': (d) =>
    d.word === ''
      ? `未设属性“columns”时，图中有 ${d.known}，没有 ${d.found}。请在该属性中写出所需的列。`
      : `此列中几乎每项研究的词都不相同（如“${d.word}”），因此仅在属性“columns”写有 ${d.field} 时绘制。`,
  'few-columns': (d) =>
    `数据中${d.known === '' ? '没有术语列' : `只有一个术语列（${d.known}）`}，而流向图需要两列。请添加一列文字，例如药物、机制或效应。数字、标记、备注和文件名仅在属性“columns”写明时绘制。计数或标记的表格须改为每项研究的每项发现占一行。`,
  formula: (d) => `“${d.word}”是公式而不是结果，视为未报告。请保存数值。`,
  'several-lines': (d) => `“${d.word}”原为多行，作为一个术语绘制。若有多个术语，请用分号分隔。`,
  'made-by-spreadsheet': (d) =>
    `“${d.word}”像是电子表格由名称（MARCH1、SEPT2、2310009E13）变成的日期或数字。若是，请把单元格设为文本并重新输入名称。`,
  'maybe-list': (d) =>
    `“${d.word}”作为一个术语绘制，也可能是多个${d.count === '1' ? '' : `（此类术语共 ${d.count} 个）`}。若有多个术语，请用分号分隔。`,
  'unknown-direction': (d) => `“${d.word}”不是方向，已略去。可用：${d.known}。`,
  'repeated-field': (d) =>
    `第 ${d.line} 行：同一对象中“${d.word}”出现两次，只计最后一个。多个术语请写成列表。`,
  'rows-above': (d) => `视为表头，其上的 ${d.count} 行已略去。`,
  'repeated-head': () => '与表头相同，已略去。',
  'note-row': (d) =>
    `“${d.word}”视为注释、小标题或合计，已略去。若为发现，请填写其他单元格（未知处写 NA）。`,
  'read-as-missing': (d) => `“${d.word}”视为未报告。若确为术语，请写全称。`,
  'decimal-comma': (d) => `“${d.word}”读作 ${d.number}，逗号视为小数点。若为千位分隔符，请删去。`,
  'decimal-point': (d) =>
    `“${d.word}”读作 ${d.number}。若其中的点另有所指，请删去，或多写几位小数。`,
  'several-years': (d) => `“${d.word}”含多个年份，均未采用。请写发表年份。`,
  'rows-joined': (d) => `列名分为 ${d.count} 行，已合并，例如“${d.word}”。`,
  'merged-row': (d) => `与第 ${d.row} 行相同，只计一次。`,
  'rows-differ': (d) => `“${d.word}”与同一研究（${d.study}）第 ${d.row} 行的“${d.other}”不一致。`,
  'several-studies': (d) => `含 ${d.count} 项研究（${d.word}），该行分别计入各项。`,
  'near-twins': (d) =>
    `“${d.word}”与第 ${d.row} 行的“${d.other}”分别绘制。若为同一术语，请统一写法。`,
  'not-a-doi': (d) => `“${d.word}”不是 DOI，因此没有链接。`,
  'not-a-pmid': (d) => `“${d.word}”不是 PubMed 编号，因此没有链接。`,
};
