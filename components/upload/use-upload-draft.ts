'use client';

import { useState } from 'react';
import { keepDraft, keptDraft, newDraft, type UploadDraft } from '@/lib/client/upload/upload-draft';
import type { UploadStatus } from '@/lib/domain/upload';

/** Changes some answers of a draft. */
export type SetDraft = (change: Partial<UploadDraft>) => void;

/** The answers given for an upload; kept in this browser with every change. */
export function useUploadDraft(upload: UploadStatus): [UploadDraft, SetDraft] {
  const [draft, setDraft] = useState(() => {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    return keptDraft(upload.id, upload.received.header) ?? newDraft(upload, timeZone);
  });
  const change: SetDraft = (part) => {
    const next = { ...draft, ...part };
    keepDraft(upload.id, next);
    setDraft(next);
  };
  return [draft, change];
}
