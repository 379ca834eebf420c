import { z } from 'zod';
import { CLAIM_TOPICS } from './claim-topic';
import { isStanding, type LedgerClaim } from './ledger';

/** What of the ledger is asked for. The same schema parses requests and describes the API. */
export const claimFilterSchema = z.strictObject({
  topic: z.enum(CLAIM_TOPICS, `is one of ${CLAIM_TOPICS.join(', ')}`).optional(),
  speaker: z.string().max(200).optional().describe('exactly as written in the claim'),
  outlet: z.string().max(200).optional().describe('exactly as written in the claim'),
  retired: z.enum(['include'], 'takes “include”: retired claims as well').optional(),
});
export type ClaimFilter = z.infer<typeof claimFilterSchema>;

/** The claims that fit; without `retired` only those that stand. */
export function filterClaims(claims: readonly LedgerClaim[], filter: ClaimFilter): LedgerClaim[] {
  const { topic, speaker, outlet, retired } = filter;
  return claims.filter(
    (claim) =>
      (retired === 'include' || isStanding(claim)) &&
      (topic === undefined || claim.topic === topic) &&
      (speaker === undefined || claim.speaker === speaker) &&
      (outlet === undefined || claim.outlet === outlet),
  );
}
