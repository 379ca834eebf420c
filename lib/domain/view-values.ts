import { DIMENSIONS, type Dimension, SIDES, type Side } from './fact';
import type { PlaceWindow, StatedVolume, UrlPeriod } from './view';

/** "25-55": the better place first, and at least two. */
export function placeWindow(text: string | null): PlaceWindow | null {
  const [, from, to] = /^([1-9]\d{0,3})-([1-9]\d{0,3})$/.exec(text ?? '') ?? [];
  return Number(from) < Number(to) ? { from: Number(from), to: Number(to) } : null;
}

/** A place from 1 to 9999. */
export function wantedPlace(text: string | null): number | null {
  return /^[1-9]\d{0,3}$/.test(text ?? '') ? Number(text) : null;
}

/** "~40000000" is a round number, "40000000" an exact one. */
export function volume(text: string | null): StatedVolume | null {
  const [, round, attacks] = /^(~?)([1-9]\d{0,17})$/.exec(text ?? '') ?? [];
  return attacks === undefined ? null : { attacks, isRound: round === '~' };
}

/** "2019-04-11/2019-04-12" */
export function interval(text: string | null): UrlPeriod | null {
  const [from, to] = text?.split('/') ?? [];
  return from && to ? { from, to } : null;
}

export function intervalText(period: UrlPeriod | null): string | null {
  return period && `${period.from}/${period.to}`;
}

export function dimension(text: string | null): Dimension | null {
  return DIMENSIONS.find((known) => known === text) ?? null;
}

export function side(text: string | null): Side | null {
  return SIDES.find((known) => known === text) ?? null;
}
