import type { PictureKind } from '@/lib/domain/picture-looks';
import type { QuestionKind } from '@/lib/domain/questions';
import { type Search, searchText } from './queries';

/** Address of a picture of a dataset. */
export function pictureAddress(slug: string, kind: PictureKind, type: 'png' | 'svg', search: Search): string {
  return `/api/v1/datasets/${encodeURIComponent(slug)}/${kind}.${type}?${searchText(search)}`;
}

/** Address of the page that shows a picture within other pages. */
export function embedAddress(slug: string, kind: PictureKind, search: Search): string {
  return `/embed/${kind}?${searchText({ ...search, dataset: slug })}`;
}

/** Address of an answer as JSON. */
export function answerAddress(slug: string, kind: QuestionKind, search: Search): string {
  return `/api/v1/datasets/${encodeURIComponent(slug)}/${kind}?${searchText(search)}`;
}

/** Address of an answer as CSV. */
export function csvAddress(slug: string, kind: QuestionKind, search: Search): string {
  return `/api/v1/datasets/${encodeURIComponent(slug)}/${kind}.csv?${searchText(search)}`;
}
