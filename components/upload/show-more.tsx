'use client';

import { type ReactNode, useState } from 'react';
import { useWords } from '#use-words';

interface ShowMoreProps<T> {
  items: readonly T[];
  /** How many stand there at first. */
  shown: number;
  /** What they are. */
  name: 'moves' | 'texts';
  children: (items: readonly T[]) => ReactNode;
}

/** The first of a long list, and all of it on demand. */
export function ShowMore<T>({ items, shown, name, children }: ShowMoreProps<T>) {
  const { t } = useWords();
  const [isWhole, setWhole] = useState(false);
  return (
    <>
      {children(isWhole ? items : items.slice(0, shown))}
      {items.length > shown && (
        <p>
          <button type="button" className="button" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
            {isWhole
              ? t('upload.showFirst', { count: shown })
              : t(`upload.showAll-${name}`, { count: items.length })}
          </button>
        </p>
      )}
    </>
  );
}
