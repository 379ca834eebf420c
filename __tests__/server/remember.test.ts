import { checkUpload } from '@/lib/server/uploads/check-upload';
import { publishUpload } from '@/lib/server/uploads/publish-upload';
import { scriptUpload } from '@/lib/server/uploads/script-upload';
import { incoming, LOGINS, receiveText, withRuntime } from './with-runtime';

const HEADER = 'Día,country,n';
const mapping = {
  time: { column: 'Día' },
  source: { column: 'country' },
  target: null,
  organisation: null,
  type: null,
  attacks: { column: 'n' },
};

describe('what a person answered', () => {
  it('about columns is taken for the next file of the same header, also when a script sends it', async () => {
    await withRuntime(async (runtime) => {
      await runtime.catalog.createDataset(LOGINS);
      const first = await receiveText(runtime, `${HEADER}\n2024-01-13,EC,5\n`, 'counts.csv');
      expect(first.received).toMatchObject({ asBefore: false, mapping: { source: null } });
      expect(first.received.questions).toHaveLength(1);
      await checkUpload(runtime, first.id, { mapping, dataset: 'logins' });
      await publishUpload(runtime, first.id, { dataset: 'logins', mode: 'append' });
      const kept = await runtime.catalog.upload(first.id);
      expect(kept?.received).toMatchObject({ firstRows: [], columns: [{ samples: [] }, {}, {}] });

      const next = await receiveText(runtime, '"dia","Country","N"\n2024-01-14,EC,5\n');
      expect(next.received).toMatchObject({
        asBefore: true,
        questions: [],
        mapping: { time: { column: 'dia' }, source: { column: 'Country' }, attacks: { column: 'N' } },
      });
      expect(next.received.columns.map(({ role }) => role)).toEqual(['time', 'source', 'attacks']);
      const sent = await scriptUpload(
        runtime,
        'logins',
        incoming(`${HEADER}\n2024-01-15,EC,5\n`, 'counts.csv'),
      );
      expect(sent).toMatchObject({ state: 'published' });
    });
  });

  it('about the period of one file is not taken for another', async () => {
    await withRuntime(async (runtime) => {
      await runtime.catalog.createDataset(LOGINS);
      const period = { from: '2024-01-01', to: '2024-02-01' };
      const first = await receiveText(runtime, 'source,n\nEC,5\n', 'a.csv');
      const given = { ...mapping, time: { period }, source: { column: 'source' } };
      await checkUpload(runtime, first.id, { mapping: given, dataset: 'logins' });
      await publishUpload(runtime, first.id, { dataset: 'logins', mode: 'append' });
      const unnamed = await receiveText(runtime, 'source,n\nEC,7\n', 'b.csv');
      expect(unnamed.received).toMatchObject({
        mapping: null,
        questions: ['Which period do the counts cover?'],
      });
      const named = await receiveText(runtime, 'source,n\nEC,7\n', 'b-2024-02.csv');
      expect(named.received.mapping?.time).toEqual({ period: { from: '2024-02-01', to: '2024-03-01' } });
    });
  });

  it('about countries is remembered when the file is published, shown, and can be taken back', async () => {
    await withRuntime(async (runtime) => {
      await runtime.catalog.createDataset(LOGINS);
      const publish = async (aliases: Record<string, string>) => {
        const { id } = await receiveText(runtime, `${HEADER}\n2024-01-13,Freedonia,5\n2024-01-13,EC,1\n`);
        const { report } = await checkUpload(runtime, id, { mapping, dataset: 'logins', aliases });
        await publishUpload(runtime, id, { dataset: 'logins', mode: 'append' });
        return report;
      };
      const text = { text: 'Freedonia', code: 'FR', name: 'France', rows: 1, attacks: 5 };
      expect(await publish({})).toMatchObject({
        unmatchedCountries: [{ text: 'Freedonia' }],
        chosenCountries: [],
      });
      expect(await publish({ FREEDONIA: 'FR' })).toMatchObject({
        unmatchedCountries: [],
        chosenCountries: [{ ...text, earlier: false }],
      });
      expect(await publish({})).toMatchObject({
        unmatchedCountries: [],
        unknownCountry: { rows: 0 },
        chosenCountries: [{ ...text, earlier: true }],
      });
      await publish({ freedonia: 'ZZ' });
      expect(await publish({})).toMatchObject({
        unmatchedCountries: [{ text: 'Freedonia' }],
        chosenCountries: [],
      });
    });
  });
});
