import { relativePath } from '@/lib/chart/relative-path';

it('writes corners as steps of one digit and drops those that fall together', () => {
  expect(relativePath('M10,10L12.5,10L12.54,10L12.5,8Z')).toBe('M10 10l2.5 0 0-2z');
});

it('keeps every ring, but not one that has shrunk to a point', () => {
  expect(relativePath('M0,0L1,0L1,1ZM5,5L5.01,5ZM3,3L4,3L4,4Z')).toBe('M0 0l1 0 0 1zM3 3l1 0 0 1z');
});
