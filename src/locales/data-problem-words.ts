// SPDX-License-Identifier: MIT
import { meant, schemaText, type DataProblemTexts, type SchemaTexts } from './problem-words.js';

/** How to mend what is nearly JSON. */
const jsonCauses: Readonly<Record<string, string>> = {
  quotes: 'JSON needs double quotation marks ("); Python writes it with json.dumps.',
  comment: 'JSON has no comments: take them out.',
  comma: 'Take out the comma before a closing bracket.',
  start: 'JSON begins with [ or {: take out what stands before it. A table needs a name in .csv.',
  names: 'Put the names of fields in double quotation marks ("study").',
  words: 'JSON writes null, true and false; Python writes it with json.dumps.',
  backslash: 'Write a backslash twice (\\\\).',
  'line-break':
    'A text ends in another line: close its quotation marks, or write the line break as \\n.',
  brackets: 'A closing bracket is too many or of the wrong kind.',
  behind: 'Something stands behind its end: put several lists into one.',
  end: 'The end is missing: save or copy the whole file.',
};

const formats: SchemaTexts = {
  kinds: {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    array: 'a list',
    object: 'an object',
    record: 'an object',
    null: 'null',
    undefined: 'nothing',
    boolean: 'true or false',
  },
  wrongKind: (wanted, found) => `${wanted} is needed here, not ${found}.`,
  choice: (choices) => `only one of ${choices} can stand here.`,
  most: (count, isText) => `at most ${count}${isText ? ' characters' : ''}.`,
  least: (count, isText) => `at least ${count}${isText ? ' characters' : ''}.`,
  above: (limit) => `a number above ${limit} is needed here.`,
  other: (message) => `this does not have the expected form (${message}).`,
};

/** What to do with what a script gives instead of data. */
const mends: Readonly<Record<string, string>> = {
  await: 'Wait for it with await, and give what it brings.',
  decode: 'Make a text of it with decode(file) or file.text(), and give that.',
  text: 'Give its text: await response.text().',
  call: 'Call it, and give what it returns.',
  src: 'Give the address as src.',
};

/** What is said of columns that hold marks. */
const marks: Readonly<Record<string, (words: string, field: string) => string>> = {
  marks: (words, field) =>
    `holds only marks (${words}) and is drawn only if the attribute “columns” names it (${field}). If each mark is a finding, give it a row, and write the name of this column into a column such as outcome.`,
  answers: (words) =>
    `its terms (${words}) only answer a question. If that tells what a study found, give each finding a row, and write the name of the column into a column such as outcome.`,
  directions: (words) =>
    `its terms (${words}) are directions. If the column is what was measured, write it with its direction into a column effects: “AMH ↑; FSH ↓”.`,
};

/** What is wrong or odd in data, in English. They come with the code that reads data. */
export const englishDataProblems: DataProblemTexts = {
  'not-json': (d) =>
    `this is not JSON (${d.message}). ${jsonCauses[d.cause] ?? 'Check for a missing comma or quotation mark.'}`,
  'not-data': (d) => `${d.word} is no data. ${mends[d.cause] ?? ''}`,
  'not-csv': (d) => `this is not a CSV table (${d.message}).`,
  'too-deep': () => 'the data are nested too deeply.',
  'too-many-terms': (d) =>
    `names ${d.count} terms, more than the ${d.limit} that are read. Give each finding a row of its own, or leave ${d.field === '' ? 'the column' : `“${d.field}”`} out.`,
  schema: (d) => schemaText(d, formats),
  'empty-data': () => 'there are no findings in these data. Add at least one row.',
  'missing-column': (d) =>
    `the column “${d.word}” is missing.${meant(d) || ' Rename the one that holds it, or add it.'} Columns found: ${d.known}.`,
  crosstab: (d) =>
    `this seems to be a crosstab: no column names the studies, and ${d.found} hold counts, marks or studies. Write a row for each study and finding instead, with columns such as study, ${d.word}, outcome.`,
  'reference-list': () =>
    'this is a list of references without findings, as Zotero, PubMed or Covidence export it. Write a table of what each study found: a row for each finding, with columns such as study, drug, effect.',
  'merge-conflict': () =>
    'git left two versions here (<<<<<<<). Keep one of them, and take out the marks.',
  'no-head': (d) =>
    `this row was taken for the head, but it seems to be a finding (“${d.word}”). Put a row with the names of the columns above it, one of them study.`,
  'duplicate-column': (d) => `the column “${d.word}” appears twice. Rename one.`,
  'row-length': (d) =>
    `has ${d.found} ${d.found === '1' ? 'cell' : 'cells'} but the header has ${d.wanted}. ${
      d.cause === 'backslash'
        ? 'A backslash does not hold a cell with separators together here: put the cell in quotation marks.'
        : 'Check for a missing or extra comma, or quote the cell.'
    }`,
  'empty-cell': (d) =>
    d.word === ''
      ? 'the cell is empty. Fill it in, also where cells were merged, or delete the row.'
      : `“${d.word}” says that nothing is known. Fill the cell in, or delete the row.`,
  'not-a-number': (d) =>
    `“${d.word}” is not a number. Write only the number, with a decimal point and without marks between thousands. If this column is not meant as a width, rename it.`,
  'negative-value': (d) => `${d.word} is negative, and a width cannot be. Write a number above 0.`,
  'zero-value': () => '0 has no width. Write a number above 0, or delete the row.',
  'unknown-term': (d) =>
    `unknown ${d.facet || 'term'} “${d.word}”.${meant(d) || ' Correct it or add it to the vocabulary.'}`,
  'unknown-status': (d) =>
    `“${d.word}” is not a status of a publication.${meant(d)} Write one of ${d.known}; if this column says something else, rename it.`,
  'unknown-reference': (d) => `unknown reference “${d.word}”.${meant(d)}`,
  'unknown-review': (d) => `unknown review or number “${d.word}”.${meant(d)}`,
  'unknown-study': (d) => `unknown study “${d.word}”.${meant(d)}`,
  'duplicate-id': (d) => `the id “${d.word}” is used twice. Ids are never reused.`,
  'shared-number': (d) =>
    `${d.word} is also the number of “${d.study}”. One reference number is one study.`,
  orphan: (d) => `“${d.word}” is used by nothing. Remove it or cite it.`,
  'missing-language': (d) => `the “${d.language}” text is missing.`,
  'missing-locator': (d) => `the caution “${d.word}” has no place in the review. Add a locator.`,
  'id-mismatch': (d) => `the id “${d.word}” should be ${d.wanted}.`,
  'unsafe-link': (d) => `“${d.word}” is not an http or https address.`,
  'one-column': (d) =>
    `the first row has only one cell (“${d.word}”). Separate the cells by commas, semicolons or tabs, and name one column study.`,
  'names-elsewhere': () =>
    'this row names the studies, but it is not the head. Put the names of all columns into one row above the findings.',
  'object-cell': (d) =>
    `“${d.word}” is what a program writes for an object. Write the term that is meant.`,
  ditto: (d) => `“${d.word}” refers to the cell above. Write out what is meant.`,
  'second-head': () =>
    'another table begins here. Put it in a file of its own, or its columns beside those of the first table.',
  transposed: (d) =>
    `the studies (“${d.word}” …) stand beside each other. Give each a row of its own: copy the table and paste it transposed.`,
  'no-studies': (d) =>
    `no list “studies” was found, nor rows with a field “study”. Fields found: ${d.known || 'none'}. Give a dataset, or a list of rows such as [{"study": "Smith 2020", "drug": "aspirin"}].`,
  'web-page': (d) =>
    d.found === 'table'
      ? 'this is a web page with a table. Open it in a spreadsheet and save the table as CSV (UTF-8), or put its <table> inside the element.'
      : 'this is a web page, not data. Check the address; the file may need a log-in or has moved.',
  'not-text': () =>
    'this holds signs that no table of text has; a program may have written it for itself. Give the table as CSV (UTF-8) or JSON.',
  'office-file': () =>
    'this is a workbook or document, not a table of text. Open it and save the sheet as CSV (UTF-8).',
  'other-file': (d) =>
    `this is a file of the kind ${d.word}, not a table of text. Give the table as CSV (UTF-8) or JSON.`,
  'open-quote': () =>
    'a quotation mark opens a cell and is never closed. Close it, or write it twice where it is meant.',
  'unnamed-column': () => 'the column has no name in the header. Name it or delete it.',
  'not-a-year': (d) =>
    `“${d.word}” is not a year from 1500 to 2500. Write four digits, or leave the cell empty.`,
  'unknown-field': (d) =>
    `there is no field “${d.word}”.${meant(d) || ' Remove it, or put it in “other”.'}`,
  'guessed-encoding': (d) =>
    `the file is not UTF-8; it was read as ${d.word}. Save it as UTF-8 to be sure.`,
  'wrong-encoding': (d) =>
    `the server names the encoding ${d.word}, but the file is UTF-8 and was read as such.`,
  'guessed-separator': (d) => `the cells were split at “${d.word}”.`,
  'lost-characters': () =>
    'some characters were lost (� or ? in words, signs of a symbol font). Type them anew and save the file as UTF-8.',
  'control-characters': () => 'invisible control characters were left out.',
  markup: (d) => `“${d.word}” was read as “${d.plain}”.`,
  'row-names': (d) =>
    d.word === ''
      ? 'the first column, which has no name, was left out: it names the rows.'
      : `the column “${d.word}” was left out: it numbers or names the rows.`,
  'undrawn-column': (d) =>
    d.word === ''
      ? `a figure without the attribute “columns” shows ${d.known}, and not ${d.found}. Name there the columns that you want.`
      : `nearly every study has its own word here (“${d.word}” …), so the column is drawn only if the attribute “columns” names it (${d.field}).`,
  'few-columns': (d) =>
    `the data have ${d.known === '' ? 'no column of terms' : `only one column of terms (${d.known})`}, and a flow diagram needs two. Add a column of words, such as drug, mechanism or effect. Numbers, marks, remarks and names of files are drawn only if the attribute “columns” names them. A table of counts or marks needs a row for each study and finding instead.`,
  'marks-column': (d) => marks[d.cause]?.(d.word, d.field) ?? '',
  'numbered-columns': (d) =>
    `${d.known} have terms in common and are drawn as columns of their own. If they are one, write all terms into one column, separated by semicolons.`,
  'unread-direction': (d) =>
    `no direction was read in “${d.word}”. Write each thing measured with its direction behind it, separated by semicolons: “AMH ↑; FSH ↓”.`,
  'odd-term': (d) =>
    `“${d.word}” is drawn as a term among words. If it says that nothing is known, leave the cell empty.`,
  formula: (d) =>
    `“${d.word}” is a formula, not its result; it was read as not reported. Save the values.`,
  'several-lines': (d) =>
    `“${d.word}” was written in several lines and is drawn as one term. Separate several terms by semicolons.`,
  'made-by-spreadsheet': (d) =>
    `“${d.word}” looks like a date or number that a spreadsheet made of a name (MARCH1, SEPT2, 2310009E13). If so, set the cell to text and type the name anew.`,
  'maybe-list': (d) =>
    `“${d.word}” is drawn as one term, and may be several${d.count === '1' ? '' : ` (${d.count} such terms)`}. Separate several terms by semicolons.`,
  'unknown-direction': (d) =>
    `“${d.word}” is no direction and was left out. Write one of ${d.known}.`,
  'repeated-field': (d) =>
    `line ${d.line}: “${d.word}” stands twice in one object; only the last counts. Write several terms as a list.`,
  'rows-above': (d) =>
    `taken for the head; ${d.count === '1' ? 'the row' : `the ${d.count} rows`} above ${d.count === '1' ? 'was' : 'were'} left out.`,
  'repeated-head': () => 'repeats the head; it was left out.',
  'note-row': (d) =>
    `“${d.word}” was taken for a note, a heading or a total and left out. If it is a finding, fill in its other cells (NA where nothing is known).`,
  'read-as-missing': (d) =>
    `“${d.word}” was read as not reported. If it is meant as a term, write it out.`,
  'decimal-comma': (d) =>
    `“${d.word}” was read as ${d.number}, with a decimal comma. If it marks thousands, leave it out.`,
  'decimal-point': (d) =>
    `“${d.word}” was read as ${d.number}. If its point means something else, leave it out or write more decimals.`,
  'several-years': (d) =>
    `“${d.word}” names several years, and none of them was taken. Write the year of publication.`,
  'rows-joined': (d) =>
    `the names of columns stand in ${d.count} rows and were joined, as in “${d.word}”.`,
  'merged-row': (d) => `says the same as row ${d.row}; it counts once.`,
  'rows-differ': (d) =>
    `“${d.word}” differs from “${d.other}” in row ${d.row} of the same study (${d.study}).`,
  'several-studies': (d) => `names ${d.count} studies (${d.word}); the row counts for each.`,
  'near-twins': (d) =>
    `“${d.word}” and “${d.other}” (row ${d.row}) are drawn apart. If they are one, write them alike.`,
  'not-a-doi': (d) => `“${d.word}” is not a DOI; there is no link for it.`,
  'not-a-pmid': (d) => `“${d.word}” is not a PubMed number; there is no link for it.`,
};
