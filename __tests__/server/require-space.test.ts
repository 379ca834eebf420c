import { tmpdir } from 'node:os';
import { toProblem } from '@/lib/server/problem';
import { requireSpace } from '@/lib/server/uploads/require-space';

it('refuses a file that the disk has no room for, and says how much is free', async () => {
  await expect(requireSpace(tmpdir(), 0)).resolves.toBeUndefined();
  await expect(requireSpace(tmpdir(), 1e18)).rejects.toMatchObject({
    status: 507,
    detail: expect.stringMatching(/needs about .* MB, and .* MB are free/),
  });
});

it('tells a disk that is full in the middle for what it is', () => {
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  expect(toProblem(full).status).toBe(507);
});
