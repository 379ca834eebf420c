import type { FlowsAnswer } from '@/lib/domain/answer';
import { isCountryCode, UNKNOWN_COUNTRY } from '@/lib/domain/country';
import { placeOf } from './country-place';

/** Pixels on screen of the widest arc; the others by their share of its volume, none thinner than a hair. */
const WIDEST = 8;
const THINNEST = 0.75;

export interface FlowArc {
  source: string;
  attacks: number;
  path: string;
  width: number;
}

/** The flows to one country: the largest as arcs, the rest summed, so that all add up. */
export interface Flows {
  target: string;
  arcs: FlowArc[];
  rest: { countries: number; attacks: number };
  unknown: number;
  /** From the target itself, which no arc can show. */
  inside: number;
}

/** @param most how many arcs at most */
export function flowsTo(target: string, { flows }: FlowsAnswer, most: number): Flows {
  const here = flows.filter((flow) => flow.target === target);
  const from = (code: string) =>
    here.filter(({ source }) => source === code).reduce((sum, f) => sum + Number(f.attacks), 0);
  const known = here
    .filter(({ source }) => isCountryCode(source) && source !== target)
    .map(({ source, attacks }) => ({ source, attacks: Number(attacks) }))
    .sort((a, b) => b.attacks - a.attacks);
  const [shown, others] = [known.slice(0, most), known.slice(most)];
  const largest = shown[0]?.attacks ?? 1;
  return {
    target,
    arcs: shown.map((flow) => ({
      ...flow,
      path: arcPath(flow.source, target),
      width: Math.max(THINNEST, Math.round((flow.attacks / largest) * WIDEST * 10) / 10),
    })),
    rest: { countries: others.length, attacks: others.reduce((sum, { attacks }) => sum + attacks, 0) },
    unknown: from(UNKNOWN_COUNTRY),
    inside: from(target),
  };
}

/** A bow from one country to another that rises to the north, higher the further they are apart. */
function arcPath(source: string, target: string): string {
  const [from, to] = [placeOf(source), placeOf(target)];
  if (!from || !to) return '';
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  const rise = Math.min(110, length * 0.22);
  const round = (n: number) => Math.round(n * 10) / 10;
  const x = round((from[0] + to[0]) / 2 - (Math.sign(-dx) * (dy * rise)) / (length || 1));
  const y = round((from[1] + to[1]) / 2 - (Math.abs(dx) * rise) / (length || 1));
  return `M${from[0]} ${from[1]}Q${x} ${y} ${to[0]} ${to[1]}`;
}
