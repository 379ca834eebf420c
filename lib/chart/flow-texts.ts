import { countryText } from '@/lib/words/country-text';
import type { Words } from '@/lib/words/words';
import type { Flows } from './flow-arcs';
import { formatExact } from './format-number';

/** The flows in sentences: to whom, and what no arc shows, so that all add up. */
export function flowTexts(flows: Flows, words: Words): string[] {
  const { t } = words;
  const target = countryText(flows.target, words);
  if (flows.arcs.length === 0) return [t('map.flowsNone', { target })];
  return [`${t('map.flowsTitle', { target })}.`, t('map.flowsWidth'), ...flowRests(flows, words)];
}

/** What is summed beside the arcs: other sources, attacks within the country, and of unknown country. */
export function flowRests({ target, rest, unknown, inside }: Flows, words: Words): string[] {
  const { t, locale } = words;
  const count = (attacks: number) => t('map.attacks', { count: formatExact(attacks, locale) });
  const name = countryText(target, words);
  return [
    ...(rest.countries > 0
      ? [t('map.flowsRest', { count: rest.countries, attacks: count(rest.attacks) })]
      : []),
    ...(inside > 0 ? [t('map.flowsInside', { target: name, attacks: count(inside) })] : []),
    ...(unknown > 0 ? [t('map.flowsUnknown', { attacks: count(unknown) })] : []),
  ];
}
