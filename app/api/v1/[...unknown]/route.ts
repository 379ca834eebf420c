import { ProblemError } from '@/lib/domain/problem-error';
import { read } from '@/lib/server/route';

const unknown = read(async () => {
  throw new ProblemError(404, 'The API has no such address; /api/v1/openapi.json lists all of them.');
});

export { unknown as DELETE, unknown as GET, unknown as PATCH, unknown as POST, unknown as PUT };
