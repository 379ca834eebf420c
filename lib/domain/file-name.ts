import { DIMENSIONS, type Period } from './fact';
import { instantMs } from './instant-ms';

/** What names a file. */
export interface FileParts {
  slug: string;
  chart: string;
  /** Name of the entity that it tells of; null: of no single one. */
  told?: string | null;
  period: Period | null;
  comparePeriod?: Period | null;
  /** The time shown around them, where it is another one than always. */
  axis?: Period | null;
  /** The parameters with which it was asked for. */
  asked?: URLSearchParams;
}

/** With its extension a name stays under 160 letters, so that a folder with a long path still takes it. */
const LONGEST = 150;
const NONE = new URLSearchParams();

/**
 * A file name that sorts by dataset, chart, entity and time, says what is in the file and how it looks, and that every system
 * takes: "country-ranking_rank-shift_peru_2019-04-11-1200_2019-04-11-1800_type-scan_dark-2x.png". A part that is too long is
 * cut, and the name then ends in a number of its own.
 */
export function fileName(parts: FileParts, extension = 'png'): string {
  const { slug, chart, told = null, period, asked = NONE } = parts;
  const choices = [...filtersOf(asked), ...choicesOf(asked), ...axisOf(parts), ...comparedWith(parts)]
    .map(plain)
    .join('-');
  const nameOf = (most: number, mark: string) =>
    [
      ...[plain(slug).slice(0, most), plain(chart), told === null ? '' : plain(told).slice(0, most)],
      ...(period ? daysOf(period) : []),
      ...[choices.slice(0, most), looksOf(asked), mark],
    ]
      .map((part) => part.replace(/-$/, ''))
      .filter((part) => part !== '')
      .join('_');
  const whole = nameOf(Number.POSITIVE_INFINITY, '');
  for (let most = 60, name = whole; ; most -= 1) {
    if (name.length <= LONGEST) return `${name}.${extension}`;
    name = nameOf(most, numberOf(whole));
  }
}

function filtersOf(asked: URLSearchParams): string[] {
  return [...DIMENSIONS, 'keys']
    .filter((by) => asked.has(by))
    .flatMap((by) => [by, ...asked.getAll(by).map((key) => key || 'not stated')]);
}

/** Other choices that change the figures or what of them is seen, and the words for them. */
const CHOICES = {
  ...{ bucket: 'bucket', top: 'top', limit: 'limit', rank: 'rank', attacks: 'attacks', per: 'per' },
  ...{ ties: 'ties', rounding: 'rounding', classes: 'classes', region: 'region', flows: 'flows' },
  ...{ flowsDataset: 'from', places: 'places', tz: 'tz' },
} as const;

function choicesOf(asked: URLSearchParams): string[] {
  return [
    ...Object.entries(CHOICES).flatMap(([name, word]) =>
      asked.has(name) ? [word, asked.get(name) ?? ''] : [],
    ),
    // When it is, the period says.
    ...(asked.has('at') ? ['moment'] : []),
  ];
}

/** The year goes without saying where it is that of the period, which is in the name: "axis-0408-0419". */
function axisOf({ axis = null, period }: FileParts): string[] {
  if (axis === null) return [];
  const days = ended(daysOf(axis));
  const year = period?.from.slice(0, 5);
  const isOfYear = year !== undefined && [axis.from, axis.to].every((at) => at.startsWith(year));
  return ['axis', ...(isOfYear ? days.map((day) => day.replace(/^\d{4}-(\d\d)-(\d\d)/, '$1$2')) : days)];
}

/** With what it is compared: since when, and where that was longer or shorter, until when. */
function comparedWith({ period, comparePeriod, asked = NONE }: FileParts): string[] {
  const dataset = asked.get('compareDataset');
  const days = comparePeriod ? daysOf(comparePeriod) : [];
  const isAsLong = comparePeriod && period && lengthOf(comparePeriod) === lengthOf(period);
  return [
    ...(dataset === null ? [] : ['vs', dataset]),
    ...(comparePeriod ? ['vs', ...(isAsLong ? days.slice(0, 1) : ended(days))] : []),
  ];
}

/** Of an end on the day of the beginning only the clock. */
function ended([from = '', to = '']: readonly string[]): string[] {
  return [from, to.length > 10 && to.startsWith(from.slice(0, 10)) ? to.slice(11) : to];
}

function lengthOf({ from, to }: Period): number {
  const at = (text: string) => instantMs(text.length === 10 ? `${text}T00:00:00Z` : text);
  return at(to) - at(from);
}

/** How a picture looks, as far as it is not as always. */
function looksOf(asked: URLSearchParams): string {
  const unusual = (name: string, usual: string) => (asked.get(name) === usual ? null : asked.get(name));
  const scale = unusual('scale', '1');
  return [
    unusual('preset', 'article'),
    asked.get('width') && `${asked.get('width')}w`,
    asked.get('height') && `${asked.get('height')}h`,
    asked.get('texts') === 'few' ? 'few-texts' : null,
    unusual('theme', 'light'),
    asked.get('transparent') === 'true' ? 'transparent' : null,
    scale && `${scale}x`,
    unusual('lang', 'en'),
  ]
    .filter((look) => look !== null)
    .join('-');
}

/** First and last day of a period, its end not included; with the hours where it is not made of whole days. */
function daysOf({ from, to }: Period): string[] {
  const isWhole = [from, to].every((at) => at.length === 10 || at.slice(11, 16) === '00:00');
  if (isWhole) return [from.slice(0, 10), to.length === 10 ? to : dayBefore(to)];
  return [from, to].map((at) => `${at.slice(0, 10)}-${(at.slice(11, 16) || '0000').replace(':', '')}`);
}

function dayBefore(at: string): string {
  const [year = 0, month = 0, day = 0] = at.slice(0, 10).split('-').map(Number);
  if (day > 1) return isoDay(year, month, day - 1);
  return month > 1 ? isoDay(year, month - 1, daysIn(year, month - 1)) : isoDay(year - 1, 12, 31);
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}

function isoDay(year: number, month: number, day: number): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join(
    '-',
  );
}

/** Lower-case letters, digits and hyphens; letters lose their accents. A text of no Latin letter becomes a number. */
function plain(text: string): string {
  const bare = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const name = bare.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return name || (/[\p{L}\p{N}]/u.test(text) ? numberOf(text) : 'all');
}

/** Eight digits that set a text apart from others: FNV-1a. */
function numberOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
