import type { Claim } from './claim';
import type { FoundInData, Verdict } from './claim-check';
import { countryName } from './country';
import { ordinal } from './ordinal';
import { SECONDS_OF, toldPer } from './told-per';

export interface Judgement {
  verdict: Extract<Verdict, 'agrees' | 'contradicts'>;
  /** Data / claim, where both are counts. */
  factor: number | null;
  sentence: string;
}

/** What the data says to a claim that can be compared with it; null where the data holds nothing to compare. */
export function judgeClaim(claim: Claim, found: FoundInData): Judgement | null {
  switch (claim.value.kind) {
    case 'count':
      return judgeCount(claim, claim.value, found);
    case 'place':
      return judgePlace(claim.value.place, found);
    case 'countries':
      return judgeCountries(claim.value.countries, found);
    default:
      return null;
  }
}

/**
 * What a round number may stand for: half a unit of its last digit that is not zero, up and down. 40,000,000 stands for
 * 35 to 45 million, 41,000,000 for 40.5 to 41.5 million.
 */
export function standsFor(count: number): [number, number] {
  let step = 1;
  while (count % (step * 10) === 0) step *= 10;
  return [count - step / 2, count + step / 2];
}

function judgeCount(
  claim: Claim,
  { count, atLeast }: { count: number; atLeast: boolean },
  found: FoundInData,
) {
  const per = toldPer(claim);
  const given =
    per === null ? Number(found.attacks ?? 0) : ((found.perDay ?? 0) * SECONDS_OF[per]) / SECONDS_OF.day;
  if (found.attacks === null || given <= 0) return null;
  const [least, most] = standsFor(count);
  const agrees = given >= least && (atLeast || given <= most);
  const each = per === null ? '' : ` a ${per} on average`;
  const gives = `the data gives ${exact(given)}${each} where ${atLeast ? 'more than ' : ''}${exact(count)} was said`;
  const factor = given / count;
  const rule = atLeast ? '' : ` So round a number stands for ${exact(least)} to ${exact(most)}.`;
  const sentence = agrees
    ? `${howClose(factor, atLeast)}: ${gives}.${rule}`
    : `Contradicts: ${gives}, ${apart(factor)}.${rule}`;
  return { verdict: agrees ? 'agrees' : 'contradicts', factor, sentence } as const;
}

function howClose(factor: number, atLeast: boolean): string {
  // To a thousandth of a percent: 0.95 is 5 % off, not 5.000000000000004.
  const off = Math.round(Math.abs(factor - 1) * 100_000) / 1000;
  if (atLeast && factor >= 1) return 'Agrees';
  return off === 0 ? 'Agrees exactly' : `Agrees within ${Math.max(1, Math.ceil(off))} %`;
}

/** "5 times fewer". */
function apart(factor: number): string {
  const times = factor < 1 ? 1 / factor : factor;
  return `${trim(times)} times ${factor < 1 ? 'fewer' : 'as many'}`;
}

function judgePlace(place: number, { rank, tied, of, interval }: FoundInData): Judgement | null {
  if (rank === null) return null;
  const [best, worst] = interval ?? [rank, rank];
  const agrees = best <= place && place <= worst;
  const could = best === worst ? '' : `, which could be ${ordinal(best)} to ${ordinal(worst)}`;
  const gives = `the data gives ${ordinal(rank, tied)} of ${exact(of ?? 0)}${could}, where ${ordinal(place)} was said`;
  const off = Math.abs(rank - place);
  return {
    verdict: agrees ? 'agrees' : 'contradicts',
    factor: null,
    sentence: agrees
      ? `Agrees: ${gives}.`
      : `Contradicts: ${gives}, ${exact(off)} ${off === 1 ? 'place' : 'places'} away.`,
  };
}

function judgeCountries(said: readonly string[], { sources }: FoundInData): Judgement | null {
  if (!sources || sources.length === 0) return null;
  const missing = said.filter((code) => !sources.includes(code));
  const unsaid = sources.slice(0, said.length).filter((code) => !said.includes(code));
  const more =
    unsaid.length === 0
      ? ''
      : ` Among the ${exact(said.length)} with most attacks, the claim leaves out ${names(unsaid)}.`;
  return {
    verdict: missing.length === 0 ? 'agrees' : 'contradicts',
    factor: null,
    sentence:
      missing.length === 0
        ? `Agrees: the data has attacks from each of the ${exact(said.length)} countries.${more}`
        : `Contradicts: the data has no attack from ${names(missing)}.${more}`,
  };
}

function names(codes: readonly string[]): string {
  return codes.map(countryName).join(', ');
}

function exact(count: number): string {
  return Math.round(count).toLocaleString('en');
}

function trim(times: number): string {
  return times.toLocaleString('en', { maximumFractionDigits: times < 10 ? 1 : 0 });
}
