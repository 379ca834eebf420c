import { read } from '@/lib/server/route';
import { rejectsResponse } from '@/lib/server/uploads/rejects-response';

export const GET = read<{ id: string }>(async (_request, { id }, runtime) => rejectsResponse(runtime, id));
