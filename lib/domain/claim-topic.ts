/** What a claim is about; claims of one topic stand side by side. Apart from the claims' schema, so that a page need not load that. */
export const CLAIM_TOPICS = ['total', 'baseline', 'rank', 'sources', 'targets', 'effect', 'threat'] as const;
export type ClaimTopic = (typeof CLAIM_TOPICS)[number];
