import 'server-only';
import type { ChosenCountry } from '@/lib/domain/check-report';
import type { Side } from '@/lib/domain/fact';
import { aliasKey } from '@/lib/intake/alias-key';
import { headerSignature } from '@/lib/intake/header-signature';
import type { ChosenText } from '@/lib/intake/list-chosen';
import { mappingAsBefore } from '@/lib/intake/mapping-as-before';
import type { Sniff } from '@/lib/intake/sniff';
import type { Runtime } from '../runtime';

/**
 * The finding with the columns as a person confirmed them for an earlier file of the same header.
 * @param side the side that the dataset counts by, where it is known: a mapping without it does not fit
 */
export async function withRecalledMapping(
  runtime: Runtime,
  found: Sniff,
  side: Side | null,
): Promise<Sniff & { asBefore: boolean }> {
  const known = await runtime.catalog.mappingOf(headerSignature(found.header));
  const fits =
    known !== null && found.reading.headerLines > 0 && (side === null || known.mapping[side] !== null);
  return fits ? { ...mappingAsBefore(found, known), asBefore: true } : { ...found, asBefore: false };
}

/** The countries of texts as chosen for this file and, for the others, as chosen for earlier ones. */
export async function withRecalledAliases(runtime: Runtime, choices: Readonly<Record<string, string>>) {
  const chosen = new Set(Object.keys(choices).map(aliasKey));
  const earlier = (await runtime.catalog.aliases()).filter(({ text }) => !chosen.has(aliasKey(text)));
  return { ...Object.fromEntries(earlier.map(({ text, code }) => [text, code])), ...choices };
}

/** Tells the choices for earlier files from those for this one. */
export function markEarlier(
  chosen: readonly ChosenText[],
  choices: Readonly<Record<string, string>>,
): ChosenCountry[] {
  const own = new Set(Object.keys(choices).map(aliasKey));
  return chosen.map((text) => ({ ...text, earlier: !own.has(aliasKey(text.text)) }));
}
