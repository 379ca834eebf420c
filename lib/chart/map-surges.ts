import { instantMs } from '@/lib/domain/instant-ms';
import type { Surge, SurgesAnswer } from '@/lib/domain/surge-answer';
import type { Words } from '@/lib/words/words';
import { formatDigits } from './format-number';
import type { MapContent } from './map-content';
import { bucketText } from './time-text';

/** The strongest surge of a country in the time that the map shows. */
export interface MapSurge {
  code: string;
  start: string;
  times: number;
}

/**
 * The countries with a surge.
 * @param start the bucket that the map shows; null: any of its period
 */
export function mapSurges({ series }: SurgesAnswer, start: string | null): MapSurge[] {
  const isShown = (surge: Surge) => start === null || instantMs(surge.start) === instantMs(start);
  return series.flatMap(({ key, surges }) => {
    const [strongest] = surges.filter(isShown).sort((a, b) => timesOf(b) - timesOf(a));
    return strongest ? [{ code: key, start: strongest.start, times: timesOf(strongest) }] : [];
  });
}

/** The map's content with its surges told in the tips and the legend. */
export function withSurges(
  content: MapContent,
  answer: SurgesAnswer,
  surges: MapSurge[],
  words: Words,
): MapContent {
  const { t } = words;
  if (surges.length === 0) return content;
  const told = new Map(surges.map((surge) => [surge.code, surge]));
  const say = ({ times, start }: MapSurge) =>
    t('map.surge', {
      times: timesText(times, words),
      when: bucketText(start, endOf(answer, start), answer.bucket, words),
    });
  return {
    ...content,
    marks: content.marks.map((mark) => {
      const surge = told.get(mark.code);
      return surge ? { ...mark, tip: `${mark.tip}, ${say(surge)}` } : mark;
    }),
    legend: {
      ...content.legend,
      notes: [t('map.surges', { count: surges.length }), ...content.legend.notes],
    },
  };
}

/** A median of zero is taken as one attack: nothing is infinitely many times as much. */
function timesOf({ attacks, median }: Surge): number {
  return Number(attacks) / Math.max(1, median);
}

function timesText(times: number, words: Words): string {
  // 9.95 and above would read "10.0".
  return formatDigits(times, words, times < 9.95 ? 1 : 0);
}

/** Only hours and quarters say their end. */
function endOf({ bucket }: SurgesAnswer, start: string): string {
  const [hour = 0, minute = 0] = [start.slice(11, 13), start.slice(14, 16)].map(Number);
  const end = hour * 60 + minute + (bucket === '15m' ? 15 : 60);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${start.slice(0, 11)}${two(Math.floor(end / 60) % 24)}:${two(end % 60)}`;
}
