import { useWords } from '#use-words';
import { formatExact } from '@/lib/chart/format-number';
import type { RankingAnswer } from '@/lib/domain/answer';

/** What places are by where it is not by attacks, the warning where that turns the order, and another rule of ties. */
export function RankNotes({ answer, rounding }: { answer: RankingAnswer; rounding: string | null }) {
  const words = useWords();
  const { t } = words;
  const { denominator, agreement, ties } = answer;
  return (
    <>
      {denominator && (
        <>
          Places are by attacks per million inhabitants; population of {denominator.year}:{' '}
          <a href={denominator.url}>{denominator.source}</a>.{' '}
        </>
      )}
      {agreement?.flips && (
        <strong>
          Careful: this is a very different order than by attacks: {agreement.shared} of the first{' '}
          {agreement.top} are the same
          {agreement.tau !== null && <>, Kendall’s tau {agreement.tau.toFixed(2).replace('-', '−')}</>}.{' '}
        </strong>
      )}
      {ties === 'dense' && <>Dense places: after a tie none is skipped. </>}
      {rounding &&
        !answer.listing &&
        t('compare.roundingNote', { unit: formatExact(rounding, words.locale) })}
    </>
  );
}
