/** How a place is told where counts are equal: 1, 2, 2, 4 or 1, 2, 2, 3. */
export const TIE_RULES = ['competition', 'dense'] as const;
export type TieRule = (typeof TIE_RULES)[number];

/** What counts may be divided by before they are ranked. */
export const DENOMINATORS = ['million'] as const;
export type Denominator = (typeof DENOMINATORS)[number];
