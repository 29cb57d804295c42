// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { decodeBytes } from '../../../src/data/table/decode-bytes.js';
import { guessByLetters } from '../../../src/data/table/letter-guess.js';

/** The bytes of a text in an encoding of one byte a letter. */
function bytesOf(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const codes = new Map<string, number>();
  for (let code = 255; code >= 0; code -= 1) codes.set(decoder.decode(Uint8Array.of(code)), code);
  return Uint8Array.from(text, (sign) => codes.get(sign) ?? 0);
}

const rows = (...words: readonly string[]): string => `study,drug,effect\n${words.join('\n')}\n`;
const tables: Readonly<Record<string, readonly [text: string, encodings: readonly string[]]>> = {
  Greek: [
    rows('Παπαδόπουλος 2019,μυελός των οστών,πόνος', 'Γεωργίου 2020,λίπος,ύπνος'),
    ['Windows-1253'],
  ],
  'Greek letters in English': [
    rows('Ito 2011,TGF-β,pain', 'Roth 2013,NF-κB,sleep', 'Silva 2014,IL-1β,mood'),
    ['Windows-1253'],
  ],
  Turkish: [
    rows('Ağaoğlu 2020,yağ dokusu,ağrı', 'Şahin 2021,besiyeri,doğurganlık'),
    ['Windows-1254'],
  ],
  Hungarian: [
    rows('Erdős 2019,csontvelő,fájdalom', 'Szűcs 2021,közeg,növekedés'),
    ['Windows-1250'],
  ],
  Czech: [rows('Dvořák 2019,kostní dřeň,bolest', 'Říha 2021,médium,růst'), ['Windows-1250']],
  Polish: [
    rows('Święcicki 2019,szpik kostny,ból', 'Żak 2020,tłuszcz,płodność'),
    ['Windows-1250', 'ISO-8859-2'],
  ],
  Lithuanian: [
    rows('Kazlauskienė 2019,čiobrelis,širdis', 'Žukas 2020,riebalai,augimas įvairus'),
    ['Windows-1257'],
  ],
  Russian: [
    rows('Иванов 2019,костный мозг,боль', 'Петров 2020,жир,сон'),
    ['Windows-1251', 'KOI8-R', 'IBM866'],
  ],
  Hebrew: [rows('כהן 2019,מח עצם,כאב', 'לוי 2020,שומן,שינה'), ['Windows-1255']],
  Arabic: [rows('أحمد 2019,نخاع العظم,ألم', 'محمد 2020,دهون,نوم'), ['Windows-1256']],
};

describe('an encoding of one byte a letter', () => {
  for (const [language, [text, encodings]] of Object.entries(tables))
    it(`is told by the letters of ${language}`, () => {
      for (const name of encodings) {
        const read = decodeBytes(bytesOf(text, name), 'x.csv');
        expect(read.text, name).to.equal(text);
        expect(read.notices[0]?.details['word'], name).to.equal(name);
      }
    });

  it('is left to the West where its letters are likelier', () => {
    for (const text of [
      rows('Müller 2019,Stammzellen,Entzündung', 'García 2020,médula ósea,ánimo'),
      rows('Sørensen 2019,knoglemarv,søvn', 'Kjær 2020,fedt,æg'),
      rows('Þórðarson 2019,beinmergur,verkir í liðum', 'Guðmundsdóttir 2020,fita,svefn'),
      rows('Conceição 2019,medula óssea,dor', 'Simões 2018,meio,coração'),
      rows('Lefèvre 2019,moelle,fertilité réduite', 'Noël 2021,milieu,œdème'),
      rows('Ito 2011,5 µg,37 °C', 'Roth 2013,2 ± 1,pain'),
    ])
      expect(guessByLetters(bytesOf(text, 'windows-1252')), text).to.equal(undefined);
  });
});
