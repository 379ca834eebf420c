'use client';

import { useSearchParams } from 'next/navigation';
import { useWords } from '#use-words';
import { localePath } from '@/lib/domain/locale';
import { UploadJourney } from './upload-journey';

/** The upload journey at the place that the address names: `?id=` the upload, `?step=` the step. */
export function UploadPage({ maxBytes }: { maxBytes: number }) {
  const { locale } = useWords();
  const search = useSearchParams();
  return (
    <UploadJourney
      id={search.get('id')}
      step={search.get('step')}
      maxBytes={maxBytes}
      onGo={(id, step) => {
        const params = new URLSearchParams(id === null ? {} : { id, ...(step ? { step } : {}) });
        // The page is the same; the router needs not ask the server for it again.
        const path = params.size > 0 ? `/upload?${params}` : '/upload';
        window.history.pushState(null, '', localePath(locale, path));
        window.scrollTo({ top: 0 });
      }}
    />
  );
}
