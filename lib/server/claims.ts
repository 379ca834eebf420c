import 'server-only';
import type { Claim } from '@/lib/domain/claim';
import { changedClaim, claimChangeSchema, claimIdOf, newClaimSchema } from '@/lib/domain/claim-draft';
import { type ClaimRecord, isStanding, type LedgerClaim, ledger } from '@/lib/domain/ledger';
import { ProblemError } from '@/lib/domain/problem-error';
import { now } from '@/lib/domain/time';
import { inTurn } from './in-turn';
import { parseFields } from './parse-fields';
import type { Runtime } from './runtime';
import { shippedClaims } from './story';

/** Every claim, retired ones included: those that ship, with what people did to them, then those that people added. */
export async function listClaims(runtime: Runtime): Promise<LedgerClaim[]> {
  return ledger(await shippedClaims(), await runtime.catalog.claimRecords());
}

/** The claims that were not retired. */
export async function standingClaims(runtime: Runtime): Promise<LedgerClaim[]> {
  return (await listClaims(runtime)).filter(isStanding);
}

/** @throws ProblemError 404 */
export async function findClaim(runtime: Runtime, id: string): Promise<LedgerClaim> {
  return required(await listClaims(runtime), id);
}

/** @throws ZodError naming each field that is wrong; ProblemError 400 for a conflict with no claim, 409 for a taken id */
export function addClaim(runtime: Runtime, body: unknown): Promise<LedgerClaim> {
  const { id: asked, ...given } = parseFields(newClaimSchema, body);
  return inTurn(runtime, async () => {
    const all = await listClaims(runtime);
    const taken = new Set(all.map(({ id }) => id));
    if (asked !== undefined && taken.has(asked)) {
      throw new ProblemError(409, `There is a claim “${asked}” already. Choose another id, or leave it out.`);
    }
    const claim = { id: asked ?? claimIdOf(given, taken), ...given };
    requireConflicts(claim, all);
    const addedAt = now();
    await save(runtime, { id: claim.id, claim, addedAt, editedAt: null, retiredAt: null });
    return findClaim(runtime, claim.id);
  });
}

/** Writes some fields anew, or brings a retired claim back. @throws ProblemError 404, 409 while it is retired; as addClaim */
export function changeClaim(runtime: Runtime, id: string, body: unknown): Promise<LedgerClaim> {
  const change = parseFields(claimChangeSchema, body);
  return inTurn(runtime, async () => {
    const all = await listClaims(runtime);
    const { changes, ...before } = required(all, id);
    if (changes?.retiredAt && change.retired !== false) {
      throw new ProblemError(409, `The claim “${id}” was retired. Bring it back with “retired”: false.`);
    }
    const { retired, ...fields } = change;
    if (Object.keys(fields).length === 0) {
      await setRetired(runtime, id, null);
      return findClaim(runtime, id);
    }
    const claim = changedClaim(before, fields);
    requireConflicts(claim, all);
    const addedAt = changes?.addedAt ?? null;
    await save(runtime, { id, claim, addedAt, editedAt: now(), retiredAt: null });
    return findClaim(runtime, id);
  });
}

/** Takes a claim out of what is shown; it is kept, with its date. Idempotent. @throws ProblemError 404 */
export function retireClaim(runtime: Runtime, id: string): Promise<void> {
  return inTurn(runtime, async () => {
    if (isStanding(await findClaim(runtime, id))) await setRetired(runtime, id, now());
  });
}

async function setRetired(runtime: Runtime, id: string, retiredAt: string | null): Promise<void> {
  const record = (await runtime.catalog.claimRecords()).find((known) => known.id === id);
  const fresh = { id, claim: null, addedAt: null, editedAt: null, change: 0 };
  await runtime.catalog.saveClaimRecord({ ...fresh, ...record, retiredAt });
}

async function save(runtime: Runtime, record: Omit<ClaimRecord, 'change'>): Promise<void> {
  const records = await runtime.catalog.claimRecords();
  const last = Math.max(0, ...records.map(({ change }) => change));
  await runtime.catalog.saveClaimRecord({ ...record, change: last + 1 });
}

function required(claims: readonly LedgerClaim[], id: string): LedgerClaim {
  const found = claims.find((claim) => claim.id === id);
  if (!found) throw new ProblemError(404, `There is no claim “${id}”.`);
  return found;
}

function requireConflicts({ id, conflictsWith }: Claim, all: readonly LedgerClaim[]): void {
  const known = new Set(all.map((claim) => claim.id));
  const wrong = conflictsWith.find((other) => other === id || !known.has(other));
  if (wrong === undefined) return;
  const message = wrong === id ? 'names the claim itself' : `names “${wrong}”, which is no claim`;
  throw new ProblemError(400, `“conflictsWith”: ${message}.`, [{ field: 'conflictsWith', message }]);
}
