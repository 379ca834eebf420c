import { speaksOf } from './column-words';
import { MONTH_PATTERN, WEEKDAY_PATTERN } from './month-names';
import { isPlaceText } from './place-sql';
import { resolveCountry } from './resolve-country';

const MOST_SAMPLES = 5;
const MOST_VALUES = 2000;
const LONGEST_SAMPLE = 200;

const TIME = /^\d{1,4}[-/.]\d{1,2}([-/.]\d{1,4})?([T ,]+\d{1,2}:\d{2}.*)?$/;
/** With the name of the month, as in logs of Apache and in mail. */
const NAMED_TIME = new RegExp(
  `^\\[?${WEEKDAY_PATTERN}(?:\\d{1,2}[.]?[ /-](?:de )?${MONTH_PATTERN}[.]?(?: de)?[ /-]\\d{4}|${MONTH_PATTERN}[.]? +\\d{1,2}(?:,? +\\d{4}| +\\d{1,2}:\\d\\d))`,
  'iu',
);
const BARE_TIME = /^(\d{4}|\d{8}|\d{9,10}(\.\d+)?|\d{12,13})$/;
const NUMBER = /^[-+]?\d+([., \u00a0\u202f'’]\d+)*$/;
const ADDRESS = /^(\d{1,3}\.){3}\d{1,3}$|^[0-9a-f]{0,4}(:[0-9a-f]{0,4}){2,7}$/i;

/** A column by its name and by its values in the sample: shares are of the distinct values, 0 to 1. */
export interface ColumnFacts {
  name: string;
  index: number;
  samples: string[];
  values: string[];
  countries: number;
  numbers: number;
  times: number;
  addresses: number;
  /** Places of a ranking: "31", "31st", "=31". */
  placings: number;
}

export function describeColumns(header: readonly string[], rows: readonly string[][]): ColumnFacts[] {
  return header.map((name, index) => {
    const values = distinct(rows, index);
    const share = (test: (value: string) => boolean) =>
      values.length === 0 ? 0 : values.filter(test).length / values.length;
    const named = speaksOf(name, 'time');
    return {
      name,
      index,
      samples: values.slice(0, MOST_SAMPLES).map((value) => value.slice(0, LONGEST_SAMPLE)),
      values,
      countries: share((value) => !/^\d+$/.test(value) && resolveCountry(value) !== null),
      numbers: share((value) => NUMBER.test(value)),
      times: share((value) => isTime(value, named)),
      addresses: share((value) => ADDRESS.test(value)),
      placings: share(isPlaceText),
    };
  });
}

function distinct(rows: readonly string[][], index: number): string[] {
  const values = new Set<string>();
  for (const row of rows) {
    const value = row[index]?.trim();
    if (value) values.add(value);
    if (values.size >= MOST_VALUES) break;
  }
  return [...values];
}

/** Digits alone are a time only under a name that says so. "12.50" is no date. */
function isTime(value: string, named: boolean): boolean {
  if (BARE_TIME.test(value)) return named;
  if (NAMED_TIME.test(value)) return true;
  return TIME.test(value) && (named || /^\d{4}[-/]|^\d{1,2}[-/.]\d{1,2}[-/.]\d{4}/.test(value));
}
