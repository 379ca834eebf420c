import 'server-only';
import type { Passport } from '@/lib/domain/passport';
import type { Mapping, ReceivedUpload } from '@/lib/domain/upload';

/** A guess for a dataset that is known: what its passport decides need not be asked. */
export function fitMapping(
  { mapping, questions }: Pick<ReceivedUpload, 'mapping' | 'questions'>,
  passport: Passport,
): { mapping: Mapping | null; questions: string[] } {
  const [only, ...others] = passport.sides;
  const place =
    mapping && (mapping.source === null ? mapping.target : mapping.target === null ? mapping.source : null);
  if (!mapping || !place || only === undefined || others.length > 0) return { mapping, questions };
  return { mapping: { ...mapping, source: null, target: null, [only]: place }, questions };
}
