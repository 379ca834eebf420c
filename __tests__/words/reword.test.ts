import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import en from '@/lib/words/en.json';
import { loadWords } from '@/lib/words/load-words';
import { reword } from '@/lib/words/reword';

const spanish = loadWords('es');

const SAID = [
  [
    'The file has 9,000 columns, more than the 4,096 that can be read. Leave out those that are not needed.',
    'El archivo tiene 9.000 columnas, más de las 4.096 que se pueden leer. Quite las que no hagan falta.',
  ],
  [
    'The file is a web page (HTML), not CSV. Save or export it as CSV and send that.',
    'El archivo es una página web (HTML), no CSV. Guárdelo o expórtelo como CSV y envíe ese.',
  ],
  [
    'A quote (") opened on line 7 is never closed. Close it, or double it if it belongs to the text.',
    'Una comilla (") abierta en la línea 7 nunca se cierra. Ciérrela, o duplíquela si es parte del texto.',
  ],
  [
    '“a-b” counts by source and target country, but no column gives the source. Correct the columns, or publish into another dataset.',
    '“a-b” cuenta por país de origen y de destino, pero ninguna columna da el origen. Corrija las columnas, o publique en otro conjunto de datos.',
  ],
  [
    '“a-b” tells hours apart, this file only days. Publish it into a dataset of its own.',
    '“a-b” distingue horas; este archivo, solo días. Publíquelo en un conjunto de datos propio.',
  ],
  [
    '“r” has a ranking that begins at 2019-04-01T00:00:00Z and 2 more of this file already. Replace what is there, or undo the earlier upload first.',
    '“r” ya tiene una clasificación que comienza en 2019-04-01T00:00:00Z y 2 más de este archivo. Reemplace lo que hay, o deshaga antes la publicación anterior.',
  ],
  [
    'Say what the columns mean. Does “x” name the attackers?',
    'Indique qué significan las columnas. ¿“x” nombra a los atacantes?',
  ],
  [
    '“width”: takes at most 6,000 pixels; “places”: takes two places, such as 25-55.',
    '“width”: admite como mucho 6.000 píxeles; “places”: admite dos puestos, como 25-55.',
  ],
  [
    '“scale”: 24,000 × 24,000 pixels are 576 million, and a picture may have 36 million. Ask for a smaller scale or size.',
    '“scale”: 24.000 × 24.000 píxeles son 576 millones, y una imagen puede tener 36 millones. Pida una escala o un tamaño menor.',
  ],
  ['the row has 2 fields, the header has 6', 'la fila tiene 2 campos; el encabezado, 6'],
] as const;

it.each(SAID)('says “%s” in Spanish', (sentence, expected) => {
  expect(reword(sentence, spanish)).toBe(expected);
  expect(reword(sentence, loadWords('en'))).toBe(sentence);
});

it('leaves what came from outside as it is, also where it looks like one of our own words', () => {
  expect(reword('“checked” is not a country. Write its name or its ISO code, such as EC.', spanish)).toBe(
    '“checked” no es un país. Escriba su nombre o su código ISO, como EC.',
  );
  expect(reword('Does “{name} <b>$&” hold the number of attacks?', spanish)).toBe(
    '¿“{name} <b>$&” contiene el número de ataques?',
  );
});

it('leaves a sentence that it does not know in English', () => {
  expect(reword('Nobody says this.', spanish)).toBe('Nobody says this.');
});

it('is quick with a text that was made to be slow, and leaves one that is too long', () => {
  const slow = `Do “${'” and “'.repeat(300)}`;
  const started = process.hrtime.bigint();
  expect(reword(slow, spanish)).toBe(slow);
  expect(Number(process.hrtime.bigint() - started) / 1e6).toBeLessThan(1_000);
  const long = `Does “${'x'.repeat(3_000)}” hold the number of attacks?`;
  expect(reword(long, spanish)).toBe(long);
});

/** Sentences made of others, or of words chosen there: the examples above and the messages themselves stand for them. */
const MADE_OF_PARTS =
  /^\$\{(detail|what|why|asked)|^Which period \$|^Does “\$\{[\w.]+\}” name the \$|larger than \$\{limit|binary: \$|cut short: \$/;

/** What stands in the sources where a sentence for a person is made, with something put in for what is filled in. */
function sentencesOf(folder: string): string[] {
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(path.join(folder, name), 'utf8'));
  const made =
    /(?:new (?:Problem|Intake)Error\(\s*\d+,\s*|questions\.push\(\s*|\b(?:then|else) )(?:'([^'$]+)'|`([^`]+)`)/g;
  return texts
    .flatMap((text) => [...text.matchAll(made)].map(([, plain, filled]) => plain ?? filled ?? ''))
    .filter(
      (text) => /\S \S/.test(text) && !MADE_OF_PARTS.test(text) && !text.includes('(no country on record)'),
    )
    .map((text) => text.replace(/\$\{[^{}]*(\{[^{}]*\}[^{}]*)*\}/g, '7'));
}

it('knows every sentence that an upload can end with, as it stands in the sources', () => {
  const said = ['lib/intake', 'lib/server/uploads', 'app/api/v1/uploads', 'app/api/v1/session'].flatMap(
    sentencesOf,
  );
  expect(said.length).toBeGreaterThan(50);
  expect(said.filter((sentence) => reword(sentence, spanish) === sentence)).toEqual([]);
});

it('says several questions about a file, and several fields that are wrong, each by itself', () => {
  expect(
    reword(
      'Say what the columns mean. Which period do the counts cover? Does “a? b” name the attackers?',
      spanish,
    ),
  ).toBe(
    'Indique qué significan las columnas. ¿Qué período abarcan los conteos? ¿“a? b” nombra a los atacantes?',
  );
  expect(reword('“width”: takes at least 320 pixels; “a; b”: is not a known field.', spanish)).toBe(
    '“width”: admite al menos 320 píxeles; “a; b”: no es un campo conocido.',
  );
});

it('finds each of its messages by itself', () => {
  const filled = Object.values(en.said).map((text) => text.replace(/\{\w+\}/g, '7'));
  expect(filled.filter((sentence) => reword(sentence, spanish) === sentence)).toEqual([]);
});
