/** What names a picture. `from` and `to` are ISO instants or days; of instants the day is taken. */
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
  return `${[slug, chart, from.slice(0, 10), to.slice(0, 10)].map(plain).join('_')}.${extension}`;
}

/** Lower-case letters, digits and hyphens; letters lose their accents. */
function plain(text: string): string {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return bare.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'all';
}
