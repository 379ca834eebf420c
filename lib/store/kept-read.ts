export interface KeptRead<T> {
  /** What was read last, in a list of the caller's own; its items are everybody's, so they are not to be changed. */
  read(): Promise<T[]>;
  /** Lets the next call read anew. Who waits for a read under way still gets it; nobody who asks later does. */
  forget(): void;
}

/** Reads a list once for all who ask until it is forgotten. A read that fails is not kept. */
export function keptRead<T>(load: () => Promise<T[]>): KeptRead<T> {
  let kept: Promise<T[]> | null = null;

  async function read(): Promise<T[]> {
    kept ??= load();
    const mine = kept;
    try {
      return [...(await mine)];
    } catch (error) {
      if (kept === mine) kept = null;
      throw error;
    }
  }

  return {
    read,
    forget: () => {
      kept = null;
    },
  };
}
