import type { FactQuery, FactRow } from '@/lib/domain/fact';
import type { FactStore } from '@/lib/store/fact-store';
import type { DatasetView } from './dataset-view';

/** What every question is asked of. */
export interface QuestionContext {
  store: FactStore;
  dataset: DatasetView;
  signal?: AbortSignal;
}

/** A question without what the context or the default says. */
type Asked = Pick<FactQuery, 'period' | 'filters'> & Partial<FactQuery>;

/** Asks the store about the visible uploads of the dataset. */
export function ask({ store, dataset, signal }: QuestionContext, asked: Asked): Promise<FactRow[]> {
  const question: FactQuery = {
    generations: dataset.generations,
    bucket: null,
    dimensions: [],
    order: asked.bucket ? 'bucket' : 'attacks',
    limit: null,
    ...asked,
  };
  return store.query(question, signal === undefined ? {} : { signal });
}
