'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type CheckCall, startCheck } from '@/lib/client/upload/upload-calls';
import { uploadQuery } from '@/lib/client/upload/upload-queries';

/** Begins a check of an upload, whose state then tells how it goes on. */
export function useCheck(id: string, onStarted: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (call: CheckCall) => startCheck(id, call),
    onSuccess: async (upload) => {
      client.setQueryData(uploadQuery(id).queryKey, upload);
      onStarted();
      await client.invalidateQueries({ queryKey: uploadQuery(id).queryKey });
    },
  });
}
