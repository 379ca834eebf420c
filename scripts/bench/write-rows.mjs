import { once } from 'node:events';
import fs from 'node:fs';

const START = Date.UTC(2019, 3, 1);
/** Of a busy log. A file of any size has the same share of rows that fall into one fact. */
const ROWS_A_SECOND = 4;
const SOURCES =
  `US CN RU NL DE GB FR BR IN VN KR UA TR ID IR PL RO IT CA SG HK TW JP ES MX AR CO EC TH PK BG SE CZ LT MD
  SC PA EG SA AE ZA NG BD KZ BY GE AM AZ IL GR PT BE CH AT HU SK SI HR RS NO FI DK EE LV IE IS MY PH LK NP KH LA MM MN
  UZ KG TJ TM AF IQ SY JO LB KW QA OM YE DZ MA TN LY SD ET KE TZ UG GH CI SN CM AO MZ ZM ZW BW NA MG MU CL PE VE BO PY
  UY CR GT HN SV NI DO CU JM TT HT`.split(/\s+/);
const ORGANISATIONS = Array.from({ length: 24 }, (_, i) => `institution ${String(i + 1).padStart(2, '0')}`);
const TYPES = ['ddos', 'brute-force', 'port-scan', 'sql-injection', 'defacement', 'phishing'];
const ROWS_A_WRITE = 20_000;

/**
 * Writes a log in the order of time: few countries send most, few organisations receive most, most counts are small.
 * Of one seed, so that each run has the same file.
 *
 * @returns {Promise<{ rows: number, bytes: number, attacks: number }>}
 */
export async function writeRows(file, rows) {
  const random = randomNumbers(20_190_411);
  const source = zipf(SOURCES, 1.2, random);
  const organisation = zipf(ORGANISATIONS, 1, random);
  const type = zipf(TYPES, 1, random);
  const count = zipf(
    Array.from({ length: 200 }, (_, i) => i + 1),
    1.5,
    random,
  );
  const out = fs.createWriteStream(file, { highWaterMark: 1 << 22 });
  let text = 'time,source_country,organisation,type,attacks\n';
  let attacks = 0;
  for (let row = 0; row < rows; row++) {
    const time = new Date(START + Math.floor(row / ROWS_A_SECOND) * 1000).toISOString().slice(0, 19);
    const counted = count();
    attacks += counted;
    text += `${time}Z,${source()},${organisation()},${type()},${counted}\n`;
    if (row % ROWS_A_WRITE === ROWS_A_WRITE - 1) {
      if (!out.write(text)) await once(out, 'drain');
      text = '';
    }
  }
  out.end(text);
  await once(out, 'close');
  return { rows, bytes: fs.statSync(file).size, attacks };
}

/** The generator “mulberry32”. */
function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Draws the nth value with a weight of 1 / n to the power of `slope`, out of a table of 65,536 draws. */
function zipf(values, slope, random) {
  const weights = values.map((_, i) => 1 / (i + 1) ** slope);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let at = 0;
  let sum = weights[0];
  const table = Array.from({ length: 65_536 }, (_, i) => {
    while (sum < ((i + 0.5) / 65_536) * total) {
      at += 1;
      sum += weights[at];
    }
    return values[at];
  });
  return () => table[Math.floor(random() * 65_536)];
}
