import type { Claim } from '@/lib/domain/claim';
import { COUNTRIES } from '@/lib/domain/country';
import { countriesByName } from '@/lib/words/countries-by-name';
import type { Words } from '@/lib/words/words';
import { writeNumber } from '@/lib/words/write-number';

/** A claim as a form holds it: texts as typed. */
export interface ClaimFields {
  topic: string;
  about: string;
  kind: Claim['value']['kind'];
  count: string;
  atLeast: boolean;
  place: string;
  previous: string;
  countries: string;
  organisations: string;
  text: string;
  unit: string;
  start: string;
  end: string;
  windowNote: string;
  speaker: string;
  role: string;
  outlet: string;
  url: string;
  publishedOn: string;
  note: string;
  conflictsWith: string[];
}

const EMPTY: ClaimFields = {
  ...{ topic: 'total', about: '', kind: 'count', count: '', atLeast: false, place: '', previous: '' },
  ...{
    countries: '',
    organisations: '',
    text: '',
    unit: '',
    start: '',
    end: '',
    windowNote: '',
    speaker: '',
  },
  ...{ role: '', outlet: '', url: '', publishedOn: '', note: '', conflictsWith: [] },
};

/** What a form shows of a claim; of none, an empty count. */
export function fieldsOf(claim: Claim | null, words: Words): ClaimFields {
  if (claim === null) return EMPTY;
  const { topic, about = '', unit, window, outlet, url, conflictsWith } = claim;
  const optional = (['speaker', 'role', 'publishedOn', 'note'] as const).map((name) => [
    name,
    claim[name] ?? '',
  ]);
  return {
    ...EMPTY,
    ...valueFields(claim.value, words),
    ...Object.fromEntries(optional),
    ...{ topic, about, unit, outlet, url, conflictsWith },
    ...{ start: window.start ?? '', end: window.end ?? '', windowNote: window.note },
  };
}

function valueFields(value: Claim['value'], words: Words): Partial<ClaimFields> {
  const { kind } = value;
  switch (kind) {
    case 'count':
      return { kind, count: writeNumber(BigInt(value.count), words.locale), atLeast: value.atLeast };
    case 'place':
      return { kind, place: String(value.place), previous: String(value.previous ?? '') };
    case 'countries':
      return { kind, countries: value.countries.map(words.country).join('; ') };
    case 'organisations':
      return { kind, organisations: value.organisations.join('; ') };
    case 'statement':
      return { kind, text: value.text };
  }
}

/** What is sent; the server says which field is wrong. */
export function claimBody(fields: ClaimFields, isNew: boolean, words: Words): object {
  const { topic, about, unit, start, end, windowNote, outlet, url, conflictsWith } = fields;
  return {
    topic,
    ...(about === '' && isNew ? {} : { about: orNull(about) }),
    value: saidValue(fields, words),
    unit,
    window: { start: orNull(start), end: orNull(end), note: windowNote },
    ...{ speaker: orNull(fields.speaker), role: orNull(fields.role), outlet, url: url.trim() },
    ...{ publishedOn: orNull(fields.publishedOn), note: orNull(fields.note), conflictsWith },
  };
}

function saidValue({ kind, ...fields }: ClaimFields, words: Words): object {
  switch (kind) {
    case 'count':
      return { kind, count: wholeNumber(fields.count), atLeast: fields.atLeast };
    case 'place':
      return {
        kind,
        place: wholeNumber(fields.place),
        previous: fields.previous.trim() === '' ? null : wholeNumber(fields.previous),
      };
    case 'countries':
      return { kind, countries: listed(fields.countries).map((name) => codeOf(name, words)) };
    case 'organisations':
      return { kind, organisations: listed(fields.organisations) };
    case 'statement':
      return { kind, text: fields.text };
  }
}

/** "40,000,000" or "40.000.000" as a number; what is no whole number stays a text, for the server to refuse. */
function wholeNumber(text: string): number | string {
  // A point between groups of three is a separator, any other the beginning of a fraction.
  const plain = /^\s*\d{1,3}(\.\d{3})+\s*$/.test(text) ? text.replaceAll('.', '') : text;
  const digits = plain.replaceAll(/[\s,]/g, '');
  return /^\d+$/.test(digits) ? Number(digits) : text;
}

function listed(text: string): string[] {
  return text
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter(Boolean);
}

/** The code of a country that was written as a code, or by its name in the language of the page or in English. */
function codeOf(written: string, words: Words): string {
  const folded = written.toLowerCase();
  const named = countriesByName(words).find(({ name }) => name.toLowerCase() === folded);
  if (named) return named.code;
  for (const [code, country] of COUNTRIES) {
    if (code.toLowerCase() === folded || country.name.toLowerCase() === folded) return code;
  }
  return written;
}

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
