import type { Words } from '@/lib/words/words';

/** The filters of a query string in words. */
export function filterWords(search: URLSearchParams, { t, country }: Words): string[] {
  const countries = (name: string) => search.getAll(name).map(country).join(', ');
  const [source, target] = [countries('source'), countries('target')];
  const labels = [...search.getAll('organisation'), ...search.getAll('type')];
  return [
    ...(source === '' ? [] : [t('picture.onlySource', { countries: source })]),
    ...(target === '' ? [] : [t('picture.onlyTarget', { countries: target })]),
    ...labels.map((label) => t('picture.only', { label: label || t('picture.notStated') })),
  ];
}
