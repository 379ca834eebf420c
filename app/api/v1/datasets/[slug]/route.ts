import { datasetDetail, deleteDataset } from '@/lib/server/datasets';
import { jsonResponse } from '@/lib/server/respond';
import { read, write } from '@/lib/server/route';

export const GET = read<{ slug: string }>(async (_request, { slug }, runtime) =>
  jsonResponse(await datasetDetail(runtime, slug)),
);

export const DELETE = write<{ slug: string }>(async (_request, { slug }, runtime) => {
  await deleteDataset(runtime, slug);
  return new Response(null, { status: 204 });
});
