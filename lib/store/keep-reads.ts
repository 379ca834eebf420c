import type { Catalog } from './catalog';
import type { FactStore } from './fact-store';
import { keptRead } from './kept-read';

export interface Kept {
  store: FactStore;
  catalog: Catalog;
  /** Grows with every change of what a reader may see. What was made of equal numbers is of the same state. */
  changes(): number;
}

/**
 * The same store and catalog, which remember what is published until something changes. Only for an engine that nobody
 * else writes to: a change that does not come through here would stay unseen.
 */
export function keepReads(store: FactStore, catalog: Catalog): Kept {
  const registry = keptRead(() => store.registry());
  const datasets = keptRead(() => catalog.datasets());
  const uploads = keptRead(() => catalog.uploads());
  const claimRecords = keptRead(() => catalog.claimRecords());
  let changes = 0;

  /** Forgets when the change is over, failed ones too: they may have happened although their answer did not come. */
  function changing<A extends unknown[]>(change: (...given: A) => Promise<void>) {
    return async (...given: A): Promise<void> => {
      try {
        await change(...given);
      } finally {
        changes += 1;
        for (const kept of [registry, datasets, uploads, claimRecords]) kept.forget();
      }
    };
  }

  return {
    store: {
      ...store,
      registry: registry.read,
      publish: changing(store.publish),
      retire: changing(store.retire),
    },
    catalog: {
      ...catalog,
      datasets: datasets.read,
      uploads: uploads.read,
      claimRecords: claimRecords.read,
      createDataset: changing(catalog.createDataset),
      deleteDataset: changing(catalog.deleteDataset),
      saveUpload: changing(catalog.saveUpload),
      deleteUpload: changing(catalog.deleteUpload),
      saveClaimRecord: changing(catalog.saveClaimRecord),
    },
    changes: () => changes,
  };
}
