import { z } from 'zod';
import { type Claim, claimIdSchema, claimSchema } from './claim';

const instant = z.iso.datetime({ offset: true });

/** What a person did to one claim. Kept beside what ships, which never changes. */
export const claimRecordSchema = z.strictObject({
  id: claimIdSchema,
  /** The claim as it was added or edited; null: as it shipped. */
  claim: claimSchema.nullable(),
  addedAt: instant.nullable(),
  editedAt: instant.nullable(),
  retiredAt: instant.nullable(),
  /** Which change of the ledger wrote the claim, counted from 1; 0: none did. */
  change: z.number().int().nonnegative(),
});
export type ClaimRecord = z.infer<typeof claimRecordSchema>;

/** What became of a claim here, as instants; null: that did not happen. */
export interface ClaimChanges {
  addedAt: string | null;
  editedAt: string | null;
  retiredAt: string | null;
  /** As it shipped, where it was edited. */
  shipped: Claim | null;
}

/** A claim as readers see it. `changes` is there only where a person changed something. */
export type LedgerClaim = Claim & { changes?: ClaimChanges };

/** True unless it was retired. */
export function isStanding({ changes }: LedgerClaim): boolean {
  return !changes?.retiredAt;
}

/**
 * What ships with what people did to it: edited and retired claims in their old place, added ones after them in the
 * order in which they came. A conflict always names both sides: of two claims the one written last decides whether they
 * conflict, and a retired claim conflicts with nobody who stands.
 */
export function ledger(shipped: readonly Claim[], records: readonly ClaimRecord[]): LedgerClaim[] {
  const known = new Map(records.map((record) => [record.id, record]));
  const shippedIds = new Set(shipped.map(({ id }) => id));
  const added = records
    .filter(({ id, claim }) => claim !== null && !shippedIds.has(id))
    .sort((a, b) => (a.addedAt ?? '').localeCompare(b.addedAt ?? '') || a.id.localeCompare(b.id));
  const claims = [
    ...shipped.map((claim) => seen(claim, known.get(claim.id))),
    ...added.flatMap((record) => (record.claim ? [seen(record.claim, record, false)] : [])),
  ];
  return mutual(claims, (id) => known.get(id)?.change ?? 0);
}

function seen(claim: Claim, record: ClaimRecord | undefined, isShipped = true): LedgerClaim {
  if (!record) return claim;
  const { addedAt, editedAt, retiredAt } = record;
  const shipped = isShipped && record.claim !== null ? claim : null;
  return { ...(record.claim ?? claim), changes: { addedAt, editedAt, retiredAt, shipped } };
}

function mutual(claims: readonly LedgerClaim[], changeOf: (id: string) => number): LedgerClaim[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const named = new Map(claims.map(({ id, conflictsWith }) => [id, new Set(conflictsWith)]));
  const candidates = new Map(claims.map(({ id, conflictsWith }) => [id, new Set(conflictsWith)]));
  for (const { id, conflictsWith } of claims)
    for (const other of conflictsWith) candidates.get(other)?.add(id);
  const names = (a: string, b: string) => named.get(a)?.has(b) === true;

  function conflict(a: LedgerClaim, b: LedgerClaim): boolean {
    if (isStanding(a) && !isStanding(b)) return false;
    const later = changeOf(a.id) - changeOf(b.id);
    if (later === 0) return names(a.id, b.id) || names(b.id, a.id);
    return later > 0 ? names(a.id, b.id) : names(b.id, a.id);
  }

  return claims.map((claim) => {
    const others = [...(candidates.get(claim.id) ?? [])].flatMap((id) => byId.get(id) ?? []);
    return { ...claim, conflictsWith: others.filter((other) => conflict(claim, other)).map(({ id }) => id) };
  });
}
