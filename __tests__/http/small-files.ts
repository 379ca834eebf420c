import type { RankingAnswer, Timeline } from '@/lib/domain/answer';
import type { DatasetDetail } from '@/lib/domain/dataset';
import { type Api, csv } from './start-api';

export const BASE = csv('2024-03-01,US,EC,Banco,Scan,10', '2024-03-01,US,BR,Banco,Scan,20');
/** Line 3 has no count, line 5 no time, line 4 a country that is none; line 6 counts nothing. */
export const MIXED = csv(
  '2024-03-02,US,EC,Banco,Scan,15',
  '2024-03-02,US,EC,Banco,Scan,many',
  '2024-03-02,US,Ecuadorr,Banco,Scan,4',
  'someday,US,EC,Banco,Scan,7',
  '2024-03-03,DE,BR,Banco,Scan,0',
);

/** Everything that a reader can see of a dataset but when and by what file. */
export async function readings(api: Api, slug: string) {
  const { rows, attacks, period } = await api.get<DatasetDetail>(`/datasets/${slug}`);
  return {
    ...{ rows, attacks, period },
    ranking: await api.get<RankingAnswer>(`/datasets/${slug}/ranking?by=target&compare=auto`),
    timeline: await api.get<Timeline>(`/datasets/${slug}/timeline?bucket=day&by=source`),
  };
}
