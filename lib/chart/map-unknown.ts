import type { Count } from '@/lib/domain/dataset';
import type { Side } from '@/lib/domain/fact';
import type { Words } from '@/lib/words/words';
import type { Bin } from './bins';
import { formatExact, formatShare } from './format-number';
import { attackStep, type MapMark } from './map-marks';

/** What is known of the attacks of unknown country. */
interface Unknown {
  attacks: Count;
  share: number;
}

/** The mark of the attacks of unknown country; null when there are none. */
export function unknownMark(
  { attacks, share }: Unknown,
  bins: readonly Bin[],
  words: Words,
): Pick<MapMark, 'step' | 'tip'> | null {
  const { t, locale } = words;
  if (Number(attacks) === 0) return null;
  const parts = [
    t('map.attacks', { count: formatExact(attacks, locale) }),
    t('map.ofAll', { share: formatShare(share, words) }),
  ];
  return { step: attackStep(attacks, bins), tip: `${t('map.unknownCountry')}: ${parts.join(', ')}` };
}

/** The attacks of unknown country in a sentence. */
export function unknownText({ attacks, share }: Unknown, side: Side, words: Words): string {
  const { t, locale } = words;
  if (Number(attacks) === 0) return t('map.noUnknown');
  return t(`map.unknown-${side}`, { share: formatShare(share, words), count: formatExact(attacks, locale) });
}
