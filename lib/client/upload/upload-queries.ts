import { queryOptions } from '@tanstack/react-query';
import type { DatasetSummary } from '@/lib/domain/dataset';
import type { UploadStatus } from '@/lib/domain/upload';
import { callApi } from '../api';

const POLL_MS = 400;

/** Where an upload stands; asked again while the server works on it. */
export function uploadQuery(id: string) {
  return queryOptions({
    queryKey: ['upload', id] as const,
    queryFn: ({ signal }) => callApi<UploadStatus>(`/uploads/${encodeURIComponent(id)}`, { signal }),
    refetchInterval: ({ state }) => (isUnderWay(state.data) ? POLL_MS : false),
    retry: false,
  });
}

/** True while the server works on the upload. */
function isUnderWay(upload: UploadStatus | undefined): boolean {
  return upload?.state === 'checking' || upload?.state === 'publishing';
}

/** All datasets, to choose one for a file. */
export function datasetsQuery() {
  return queryOptions({
    queryKey: ['datasets'] as const,
    queryFn: ({ signal }) => callApi<{ datasets: DatasetSummary[] }>('/datasets', { signal }),
    staleTime: 0,
  });
}
