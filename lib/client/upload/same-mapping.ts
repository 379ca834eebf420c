import type { Mapping } from '@/lib/domain/mapping';

/** True when two mappings say the same, in whatever order their fields stand. */
export function sameMapping(a: Mapping, b: Mapping): boolean {
  return sameJson(a, b);
}

/** True for equal values of plain JSON, in whatever order their fields stand. */
export function sameJson(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
