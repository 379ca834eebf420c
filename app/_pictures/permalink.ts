import { pictureAddress } from '@/lib/client/picture-address';
import type { Dimension } from '@/lib/domain/fact';
import { localePath } from '@/lib/domain/locale';
import { LOOKS } from '@/lib/domain/picture';
import { parseView, viewSearch } from '@/lib/domain/view';
import type { Composed, PictureAsked } from './composed';

/** Where the same is shown: the address of a page with the same choices or, where no page does, the picture's own. */
export function permalink(asked: PictureAsked, { view, page }: Composed): string {
  const { slug, kind, search, params, words } = asked;
  // Colons and slashes may stand in a query as they are: the address is to be read, too.
  const readable = (address: string) => address.replaceAll('%3A', ':').replaceAll('%2F', '/');
  if (view === null) return readable(pictureAddress(slug, kind, 'svg', withoutLooks(search)));
  const chosen = {
    ...parseView(new URLSearchParams()),
    timeZone: params.tz ?? null,
    organisations: search.getAll('organisation'),
    types: search.getAll('type'),
    ...view,
  };
  return localePath(words.locale, `${page ?? `/datasets/${slug}`}${readable(viewSearch(chosen))}`);
}

function withoutLooks(search: URLSearchParams): Record<string, string[]> {
  const names = [...new Set(search.keys())].filter((name) => !LOOKS.includes(name));
  return Object.fromEntries(names.map((name) => [name, search.getAll(name)]));
}

/** Whether a dashboard shows what is left by the filters of a query string: it has none by country, nor of what is told apart. */
export function isOnDashboard(search: URLSearchParams, by: Dimension | null): boolean {
  return !['source', 'target', ...(by === null ? [] : [by])].some((name) => search.has(name));
}
