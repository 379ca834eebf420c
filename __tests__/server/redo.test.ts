import { utimes } from 'node:fs/promises';
import { findDataset } from '@/lib/server/datasets';
import type { Runtime } from '@/lib/server/runtime';
import { checkUpload } from '@/lib/server/uploads/check-upload';
import { publishUpload } from '@/lib/server/uploads/publish-upload';
import { forgetOldUndone } from '@/lib/server/uploads/redo';
import { factsFile } from '@/lib/server/uploads/staging';
import { undoUpload } from '@/lib/server/uploads/undo-upload';
import { LOGINS, receiveText, withRuntime } from './with-runtime';

async function publish(
  runtime: Runtime,
  day: string,
  attacks: number,
  mode: 'append' | 'replace' = 'append',
) {
  const { id } = await receiveText(runtime, `date,source,attacks\n${day},EC,${attacks}\n`, `${day}.csv`);
  await checkUpload(runtime, id, { dataset: 'logins' });
  await publishUpload(runtime, id, { dataset: 'logins', mode });
  return id;
}

const attacks = async (runtime: Runtime) => (await findDataset(runtime, 'logins')).attacks;

describe('an undone upload', () => {
  it('is published again as it was, as often as one likes', async () => {
    await withRuntime(async (runtime) => {
      await runtime.catalog.createDataset(LOGINS);
      const first = await publish(runtime, '2024-01-01', 5);
      await publish(runtime, '2024-01-02', 7);
      for (let times = 0; times < 2; times++) {
        await undoUpload(runtime, first);
        expect(await attacks(runtime)).toBe(7n);
        expect(await publishUpload(runtime, first, {})).toMatchObject({ state: 'published', mode: 'append' });
        expect(await attacks(runtime)).toBe(12n);
      }
    });
  });

  it('that replaced a dataset does not hide what came after it', async () => {
    await withRuntime(async (runtime) => {
      await runtime.catalog.createDataset(LOGINS);
      await publish(runtime, '2024-01-01', 5);
      const second = await publish(runtime, '2024-01-02', 7, 'replace');
      const third = await publish(runtime, '2024-01-03', 1);
      await undoUpload(runtime, second);
      await expect(publishUpload(runtime, second, {})).rejects.toMatchObject({
        status: 409,
        detail: expect.stringContaining('“2024-01-03.csv”'),
      });
      await undoUpload(runtime, third);
      await publishUpload(runtime, second, {});
      expect(await attacks(runtime)).toBe(7n);
    });
  });

  it('is forgotten after 30 days', async () => {
    await withRuntime(async (runtime) => {
      await runtime.catalog.createDataset(LOGINS);
      const id = await publish(runtime, '2024-01-01', 5);
      await undoUpload(runtime, id);
      await forgetOldUndone(runtime);
      const longAgo = Date.now() / 1000 - 31 * 86_400;
      await utimes(factsFile(runtime, id), longAgo, longAgo);
      await forgetOldUndone(runtime);
      await expect(publishUpload(runtime, id, {})).rejects.toMatchObject({ status: 409 });
    });
  });

  it('is the only one that may be published without saying where', async () => {
    await withRuntime(async (runtime) => {
      const { id } = await receiveText(runtime, 'date,source,attacks\n2024-01-01,EC,5\n');
      await expect(publishUpload(runtime, id, {})).rejects.toMatchObject({ name: 'ZodError' });
    });
  });
});
