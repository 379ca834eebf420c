import { toCount } from '@/lib/domain/count';
import type { CheckOutcome, Split } from './check-outcome';
import type { Scratch } from './open-scratch';
import type { Plan } from './plan';
import { sqlPath } from './sql-text';

/**
 * Adds up what was read, accepted and rejected, each from where it ended: the records that the scan met, the facts as
 * written, the rejected rows. A place counts as one.
 * @throws Error when something was lost or counted twice on the way
 */
export async function balance(
  scratch: Scratch,
  plan: Plan,
  rowsRead: bigint,
  factsFile: string,
): Promise<Pick<CheckOutcome, 'rows' | 'attacks' | 'zeroRows'>> {
  const size = (n: string) => (plan.holds === 'places' ? `(${n} is not null)` : `coalesce(${n}, 0)`);
  const readable = plan.counts.map((_, i) => `${size(`n${i}`)}::hugeint`).join(' + ');
  const sums = await scratch.rows(`
    select coalesce(sum(rows), 0)::hugeint as rows, coalesce(sum(attacks::hugeint), 0) as attacks
      from read_parquet(${sqlPath(factsFile)})
    union all by name select coalesce(sum(zero_rows), 0)::hugeint as rows, 0::hugeint as attacks from pairs
    union all by name select count(*)::hugeint as rows, coalesce(sum(${readable}), 0)::hugeint as attacks
      from rejected join parsed using (record)
    union all by name select count(*)::hugeint as rows, coalesce(sum(${readable}), 0)::hugeint as attacks
      from parsed
    union all by name select coalesce(sum(rows), 0)::hugeint as rows, coalesce(sum(attacks), 0)::hugeint as attacks
      from plain_sums`);
  const [facts, zeros, rejected, parsed, plain] = sums.map((sum) => ({
    rows: BigInt(String(sum.rows)),
    attacks: BigInt(String(sum.attacks)),
  }));
  if (!facts || !zeros || !rejected || !parsed || !plain)
    throw new Error('The sums of the check are incomplete.');
  const rows = { read: rowsRead, accepted: facts.rows + zeros.rows, rejected: rejected.rows };
  const attacks = {
    read: parsed.attacks + plain.attacks,
    accepted: facts.attacks,
    rejected: rejected.attacks,
  };
  demandBalance('rows', rows);
  demandBalance('attacks', attacks);
  return { rows, attacks, zeroRows: zeros.rows };
}

function demandBalance(what: string, { read, accepted, rejected }: Split): void {
  if (read === accepted + rejected) return;
  throw new Error(`Of ${read} ${what} read, ${accepted} were accepted and ${rejected} rejected.`);
}

/** Rejected rows by reason, most first. */
export async function countReasons(scratch: Scratch): Promise<CheckOutcome['reasons']> {
  const rows = await scratch.rows(
    'select reason, count(*) as rows from rejected group by reason order by rows desc, reason',
  );
  return rows.map(({ reason, rows }) => ({ reason: String(reason), rows: toCount(BigInt(String(rows))) }));
}
