import { checkUpload } from '@/lib/server/uploads/check-upload';
import { publishUpload } from '@/lib/server/uploads/publish-upload';
import { undoUpload } from '@/lib/server/uploads/undo-upload';
import { LOGINS, receiveText, withRuntime } from './with-runtime';

const HEADER = 'date,source,attacks';
const CONTENT = `${HEADER}\n2024-01-01,EC,5\n2024-01-01,EC,2\n2024-01-02,PE,1\n`;

it('a check tells what the dataset shows already, and nothing of what was undone', async () => {
  await withRuntime(async (runtime) => {
    await runtime.catalog.createDataset(LOGINS);
    const overlapOf = async (text: string) => {
      const { id } = await receiveText(runtime, text);
      return { id, overlap: (await checkUpload(runtime, id, { dataset: 'logins' })).report?.overlap };
    };
    const first = await overlapOf(CONTENT);
    expect(first.overlap).toBeNull();
    await publishUpload(runtime, first.id, { dataset: 'logins', mode: 'append' });
    expect((await overlapOf(CONTENT)).overlap).toEqual({
      sameFile: first.id,
      rows: 3,
      period: { from: '2024-01-01T00:00:00+00:00', to: '2024-01-03T00:00:00+00:00' },
    });
    const part = await overlapOf(`${HEADER}\n2024-01-01,EC,9\n2024-01-03,EC,9\n`);
    expect(part.overlap).toMatchObject({ sameFile: null, rows: 1 });
    expect((await overlapOf(`${HEADER}\n2024-01-03,EC,9\n`)).overlap).toBeNull();
    await undoUpload(runtime, first.id);
    expect((await overlapOf(CONTENT)).overlap).toBeNull();
  });
});
