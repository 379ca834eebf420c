import world from './world.svg';

/** Address of the outlines: fetched once, kept for ever, for a change of them is a change of the address. */
export const WORLD_FILE: string = world.src;
