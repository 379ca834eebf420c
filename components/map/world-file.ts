import world from './world.svg';
import detailed from './world-detailed.svg';

/** Addresses of the outlines: fetched once, kept for ever, for a change of them is a change of the address. */
export const WORLD_FILE: string = world.src;
export const DETAILED_WORLD_FILE: string = detailed.src;
