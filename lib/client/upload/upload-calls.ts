import type { DatasetDetail, NewDataset, PublishMode } from '@/lib/domain/dataset';
import type { Mapping } from '@/lib/domain/mapping';
import type { ReadRequest } from '@/lib/domain/reading';
import type { ReceivedUpload, UploadStatus } from '@/lib/domain/upload';
import { callApi, jsonInit } from '../api';

export interface CheckCall {
  mapping: Mapping;
  aliases?: Record<string, string>;
  dataset?: string;
  timeZone?: string;
}

/** Reads a received file in another way; an earlier check is void. */
export function correctReading(id: string, body: ReadRequest): Promise<ReceivedUpload> {
  return callApi(`/uploads/${id}/read`, jsonInit('POST', body));
}

/** Begins a check; the upload's state tells how it goes on. */
export function startCheck(id: string, body: CheckCall): Promise<UploadStatus> {
  const init = jsonInit('POST', body);
  return callApi(`/uploads/${id}/check`, { ...init, headers: { ...init.headers, prefer: 'respond-async' } });
}

/** Publishes a checked upload and waits until all of it is visible. */
export function publishUpload(id: string, dataset: string, mode: PublishMode): Promise<UploadStatus> {
  return callApi(`/uploads/${id}/publish`, jsonInit('POST', { dataset, mode }));
}

/** Publishes an undone upload again, as it was published before. */
export function redoUpload(id: string): Promise<UploadStatus> {
  return callApi(`/uploads/${id}/publish`, jsonInit('POST', {}));
}

/** Hides a published upload, or forgets one that was not published. */
export function undoUpload(id: string): Promise<null> {
  return callApi(`/uploads/${id}`, { method: 'DELETE' });
}

export function createDataset(dataset: NewDataset): Promise<DatasetDetail> {
  return callApi('/datasets', jsonInit('POST', dataset));
}

export function deleteDataset(slug: string): Promise<null> {
  return callApi(`/datasets/${encodeURIComponent(slug)}`, { method: 'DELETE' });
}
