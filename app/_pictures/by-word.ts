/** Names the messages that say by what attacks are broken down. */
export const BY_WORD = {
  source: 'bySource',
  target: 'byTarget',
  organisation: 'byOrganisation',
  type: 'byType',
} as const;
