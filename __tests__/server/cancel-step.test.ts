import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { checkUpload } from '@/lib/server/uploads/check-upload';
import { undoUpload } from '@/lib/server/uploads/undo-upload';
import { receiveText, withRuntime } from './with-runtime';

const MANY = Array.from({ length: 200_000 }, (_, i) => `2024-01-01T0${i % 9}:00:00Z,EC,${i}`).join('\n');

it('stops a check that is under way when its upload is discarded, and leaves nothing of it', async () => {
  await withRuntime(async (runtime) => {
    const limits = { ...runtime, settings: { ...runtime.settings, maxUploadBytes: 1e9 } };
    const { id } = await receiveText(limits, `time,source,attacks\n${MANY}\n`);
    const check = checkUpload(limits, id, {}).then(
      () => 'ended',
      (error: Error) => error.message,
    );
    while (!limits.steps.has(id)) await new Promise((resolve) => setTimeout(resolve, 1));
    await undoUpload(limits, id);
    expect(await check).toMatch(/cancelled/);
    expect(await runtime.catalog.upload(id)).toBeNull();
    expect(await readdir(join(runtime.settings.dataDir, 'staging'))).toEqual([]);
  });
});
