/** A kind of attack and the institutions it is aimed at. All shares and weights are assumptions of ours. */
export interface AttackType {
  name: string;
  everyday: number;
  surge: number;
  /** How often an institution is aimed at, relative to the others of this type. */
  organisations: readonly { name: string; weight: number }[];
  /** How many pairs of a source and an institution an hour has, about. */
  pairsPerHour: number;
}

/** The institutions of the longest reported list of targets. */
const DENIAL_TARGETS = [
  { name: 'Cancillería', weight: 16 },
  { name: 'Banco Central del Ecuador', weight: 15 },
  { name: 'Presidencia de la República', weight: 15 },
  { name: 'SRI', weight: 12 },
  { name: 'Ministerio del Interior', weight: 9 },
  { name: 'CNT EP', weight: 8 },
  { name: 'Gobiernos autónomos (GAD)', weight: 7 },
  { name: 'Consejo de la Judicatura', weight: 5 },
  { name: 'Ministerio de Telecomunicaciones', weight: 5 },
  { name: 'Universidades', weight: 4 },
  { name: 'Ministerio de Turismo', weight: 2 },
  { name: 'Ministerio del Ambiente', weight: 2 },
] as const;

const LOGIN_TARGETS = [
  { name: 'SRI', weight: 5 },
  { name: 'CNT EP', weight: 4 },
  { name: 'Banco Central del Ecuador', weight: 3 },
  { name: 'Ministerio de Telecomunicaciones', weight: 2 },
  { name: 'Universidades', weight: 2 },
] as const;

const DEFACEMENT_TARGETS = [
  { name: 'Gobiernos autónomos (GAD)', weight: 6 },
  { name: 'Universidades', weight: 3 },
  { name: 'Ministerio de Turismo', weight: 1 },
  { name: 'Ministerio del Ambiente', weight: 1 },
] as const;

/**
 * Denial of service is the kind that was reported for the total. The other two are marked in their names: that attacks of
 * these kinds are part of the count is modelled.
 */
export const ATTACK_TYPES: readonly AttackType[] = [
  {
    name: 'Volumetric denial of service',
    everyday: 0.66,
    surge: 0.95,
    organisations: DENIAL_TARGETS,
    pairsPerHour: 54,
  },
  {
    name: 'Login attempts (modelled)',
    everyday: 0.29,
    surge: 0.04,
    organisations: LOGIN_TARGETS,
    pairsPerHour: 26,
  },
  {
    name: 'Web defacement attempts (modelled)',
    everyday: 0.05,
    surge: 0.01,
    organisations: DEFACEMENT_TARGETS,
    pairsPerHour: 6,
  },
];
