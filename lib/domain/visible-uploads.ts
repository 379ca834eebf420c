import type { PublishedUpload } from './dataset';

/**
 * What readers may see: of each dataset, the newest upload that replaced what was there, and all after it. Because
 * this is worked out and not stored, undoing a replacement brings back what it hid.
 */
export function visibleUploads(registry: readonly PublishedUpload[]): PublishedUpload[] {
  const floor = new Map<string, number>();
  for (const upload of registry) {
    if (upload.mode !== 'replace') continue;
    floor.set(upload.dataset, Math.max(floor.get(upload.dataset) ?? 0, upload.generation));
  }
  return registry
    .filter((upload) => upload.generation >= (floor.get(upload.dataset) ?? 0))
    .sort((a, b) => a.generation - b.generation);
}
