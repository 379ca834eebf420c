'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { newDatasetOf } from '@/lib/client/upload/new-dataset';
import { createDataset, publishUpload } from '@/lib/client/upload/upload-calls';
import { forgetDraft, type UploadDraft } from '@/lib/client/upload/upload-draft';
import { datasetsQuery, uploadQuery } from '@/lib/client/upload/upload-queries';
import type { CheckReport } from '@/lib/domain/check-report';

/** Makes the dataset where it is new, then publishes into it. */
export function usePublish(id: string) {
  const client = useQueryClient();
  // A dataset that was made before a publish failed must not be made again.
  const made = useRef<string | null>(null);
  return useMutation({
    mutationFn: async ({ draft, report }: { draft: UploadDraft; report: CheckReport }) => {
      if (draft.dataset !== '') return publishUpload(id, draft.dataset, draft.mode);
      const dataset = newDatasetOf(draft.fresh, report);
      if (made.current !== dataset.slug) await createDataset(dataset);
      made.current = dataset.slug;
      return publishUpload(id, dataset.slug, 'append');
    },
    onSuccess: (upload) => {
      forgetDraft(id);
      client.setQueryData(uploadQuery(id).queryKey, upload);
      return client.invalidateQueries({ queryKey: datasetsQuery().queryKey });
    },
  });
}
