import { useWords } from '#use-words';
import { formatDigits, formatExact } from '@/lib/chart/format-number';
import type { RankingAnswer } from '@/lib/domain/answer';

/** What places are by where it is not by attacks, the warning where that turns the order, and another rule of ties. */
export function RankNotes({ answer, rounding }: { answer: RankingAnswer; rounding: string | null }) {
  const words = useWords();
  const { t } = words;
  const { denominator, agreement, ties } = answer;
  return (
    <>
      {denominator &&
        t.rich('compare.byMillion', {
          year: String(denominator.year),
          source: denominator.source,
          link: (text) => <a href={denominator.url}>{text}</a>,
        })}
      {agreement?.flips && (
        <strong>
          {t('compare.careful', {
            shared: agreement.shared,
            top: agreement.top,
            tau: agreement.tau === null ? 'none' : formatDigits(agreement.tau, words, 2).replace('-', '−'),
          })}
        </strong>
      )}
      {ties === 'dense' && t('compare.denseTies')}
      {rounding &&
        !answer.listing &&
        t('compare.roundingNote', { unit: formatExact(rounding, words.locale) })}
    </>
  );
}
