/** A dataset's address made from its title: "Fallas en Perú, 2019" becomes "fallas-en-peru-2019". */
export function slugOf(title: string): string {
  return title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
}

/** What is wrong with an address that was written by hand; null when nothing is. */
export function slugProblem(slug: string): 'empty' | 'long' | 'odd' | null {
  if (slug === '') return 'empty';
  if (slug.length > 60) return 'long';
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) ? null : 'odd';
}
