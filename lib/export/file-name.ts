/** What names a file. A period's ISO instants, its end not included; or days. */
export interface FileParts {
  slug: string;
  chart: string;
  from: string;
  to: string;
}

/**
 * A file name that sorts by dataset, chart and time and that every system takes:
 * "ecuador-2019_rank-shift_2019-04-08_2019-04-14.png".
 */
export function fileName({ slug, chart, from, to }: FileParts, extension = 'png'): string {
  return `${[slug, chart, from.slice(0, 10), lastDay(to)].map(plain).join('_')}.${extension}`;
}

/** Lower-case letters, digits and hyphens; letters lose their accents. */
function plain(text: string): string {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return bare.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'all';
}

/** The last day within a period: the day before when it ends at midnight. */
function lastDay(to: string): string {
  if (to.slice(11, 16) !== '00:00') return to.slice(0, 10);
  const [year = 0, month = 0, day = 0] = to.slice(0, 10).split('-').map(Number);
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
