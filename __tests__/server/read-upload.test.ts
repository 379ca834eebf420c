import { checkUpload } from '@/lib/server/uploads/check-upload';
import { oneStep } from '@/lib/server/uploads/one-step';
import { readUpload } from '@/lib/server/uploads/read-upload';
import { receiveText, withRuntime } from './with-runtime';

const ROWS = '2024-01-01,EC,5\n2024-01-02,PE,7\n';

describe('readUpload', () => {
  it('reads a received file anew, voids its check and checks it as it was read last', async () => {
    await withRuntime(async (runtime) => {
      const { id, received } = await receiveText(runtime, `date,source,attacks\n${ROWS}`);
      await checkUpload(runtime, id, {});
      const anew = await readUpload(runtime, id, { skipLines: 1, headerLines: 0 });
      expect(anew.header).toEqual(['column 1', 'column 2', 'column 3']);
      expect(anew).toMatchObject({ id, sha256: received.sha256, firstRows: [['2024-01-01', 'EC', '5'], {}] });
      expect(await runtime.catalog.upload(id)).toMatchObject({ state: 'received', report: null });
      const mapping = {
        time: { column: 'column 1' },
        source: { column: 'column 2' },
        target: null,
        organisation: null,
        type: null,
        attacks: { column: 'column 3' },
      };
      const { report } = await checkUpload(runtime, id, { mapping });
      expect(report?.rows).toEqual({ read: 2, accepted: 2, rejected: 0 });
    });
  });

  it('refuses to read while something is under way, and keeps the reading when nothing would be left', async () => {
    await withRuntime(async (runtime) => {
      const { id, received } = await receiveText(runtime, `date,source,attacks\n${ROWS}`);
      await expect(readUpload(runtime, id, { skipLines: 99 })).rejects.toMatchObject({ status: 422 });
      expect((await runtime.catalog.upload(id))?.received).toEqual(received);
      let end = () => {};
      const step = oneStep(runtime, id, () => new Promise<void>((resolve) => (end = resolve)));
      await expect(readUpload(runtime, id, {})).rejects.toMatchObject({ status: 409 });
      end();
      await step;
    });
  });
});
