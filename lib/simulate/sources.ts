/** A source country with its modelled share of the attacks. Shares are relative: they need not add up to 1. */
export interface SourceShare {
  code: string;
  /** Of the everyday attacks. */
  everyday: number;
  /** Of the attacks that the surge adds. */
  surge: number;
}

/**
 * The first nine are the countries most often reported; New Zealand and Australia stood in one outlet's list. All others,
 * and every share, are assumptions of ours: no count or share was published, and lists were not said to be in order.
 */
export const SOURCES: readonly SourceShare[] = [
  { code: 'US', everyday: 0.15, surge: 0.19 },
  { code: 'BR', everyday: 0.12, surge: 0.15 },
  { code: 'NL', everyday: 0.05, surge: 0.1 },
  { code: 'DE', everyday: 0.05, surge: 0.09 },
  { code: 'RO', everyday: 0.03, surge: 0.08 },
  { code: 'FR', everyday: 0.04, surge: 0.08 },
  { code: 'AT', everyday: 0.01, surge: 0.05 },
  { code: 'GB', everyday: 0.04, surge: 0.07 },
  { code: 'EC', everyday: 0.1, surge: 0.06 },
  { code: 'NZ', everyday: 0.001, surge: 0.002 },
  { code: 'AU', everyday: 0.004, surge: 0.003 },
  { code: 'CN', everyday: 0.11, surge: 0.01 },
  { code: 'RU', everyday: 0.09, surge: 0.015 },
  { code: 'CO', everyday: 0.04, surge: 0.01 },
  { code: 'IN', everyday: 0.03, surge: 0.006 },
  { code: 'VN', everyday: 0.03, surge: 0.005 },
  { code: 'CA', everyday: 0.02, surge: 0.008 },
  { code: 'IT', everyday: 0.02, surge: 0.007 },
  { code: 'ES', everyday: 0.02, surge: 0.006 },
  { code: 'UA', everyday: 0.02, surge: 0.005 },
  { code: 'AR', everyday: 0.02, surge: 0.004 },
  { code: 'ZZ', everyday: 0.06, surge: 0.06 },
];
