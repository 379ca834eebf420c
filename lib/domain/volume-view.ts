import { DIMENSIONS } from './fact';

/** What volume over time is told apart by; `none`: only all attacks. */
export const STACKS = [...DIMENSIONS, 'none'] as const;
export type Stack = (typeof STACKS)[number];

/** How counts become heights. */
export const VOLUME_AXES = ['linear', 'log'] as const;
export type VolumeAxis = (typeof VOLUME_AXES)[number];

/** The key under which a timeline sums all that it does not tell apart. */
export const OTHER_KEY = 'other';
