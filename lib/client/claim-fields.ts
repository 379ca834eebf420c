import type { Claim } from '@/lib/domain/claim';
import { COUNTRIES, countryName } from '@/lib/domain/country';

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
export function fieldsOf(claim: Claim | null): ClaimFields {
  if (claim === null) return EMPTY;
  const { topic, about = '', unit, window, outlet, url, conflictsWith } = claim;
  const optional = (['speaker', 'role', 'publishedOn', 'note'] as const).map((name) => [
    name,
    claim[name] ?? '',
  ]);
  return {
    ...EMPTY,
    ...valueFields(claim.value),
    ...Object.fromEntries(optional),
    ...{ topic, about, unit, outlet, url, conflictsWith },
    ...{ start: window.start ?? '', end: window.end ?? '', windowNote: window.note },
  };
}

function valueFields(value: Claim['value']): Partial<ClaimFields> {
  const { kind } = value;
  switch (kind) {
    case 'count':
      return { kind, count: String(value.count), atLeast: value.atLeast };
    case 'place':
      return { kind, place: String(value.place), previous: String(value.previous ?? '') };
    case 'countries':
      return { kind, countries: value.countries.map(countryName).join('; ') };
    case 'organisations':
      return { kind, organisations: value.organisations.join('; ') };
    case 'statement':
      return { kind, text: value.text };
  }
}

/** What is sent; the server says which field is wrong. */
export function claimBody(fields: ClaimFields, isNew: boolean): object {
  const { topic, about, unit, start, end, windowNote, outlet, url, conflictsWith } = fields;
  return {
    topic,
    ...(about === '' && isNew ? {} : { about: orNull(about) }),
    value: saidValue(fields),
    unit,
    window: { start: orNull(start), end: orNull(end), note: windowNote },
    ...{ speaker: orNull(fields.speaker), role: orNull(fields.role), outlet, url: url.trim() },
    ...{ publishedOn: orNull(fields.publishedOn), note: orNull(fields.note), conflictsWith },
  };
}

function saidValue({ kind, ...fields }: ClaimFields): object {
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
      return { kind, countries: listed(fields.countries).map(codeOf) };
    case 'organisations':
      return { kind, organisations: listed(fields.organisations) };
    case 'statement':
      return { kind, text: fields.text };
  }
}

/** "40,000,000" as a number; what is no whole number stays a text, for the server to refuse. */
function wholeNumber(text: string): number | string {
  const digits = text.replaceAll(/[\s,]/g, '');
  return /^\d+$/.test(digits) ? Number(digits) : text;
}

function listed(text: string): string[] {
  return text
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter(Boolean);
}

function codeOf(name: string): string {
  const folded = name.toLowerCase();
  for (const [code, country] of COUNTRIES) {
    if (code.toLowerCase() === folded || country.name.toLowerCase() === folded) return code;
  }
  return name;
}

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
