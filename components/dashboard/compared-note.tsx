import { useWords } from '#use-words';
import { periodText } from '@/lib/chart/period-text';
import type { RankingAnswer } from '@/lib/domain/answer';

/** What the places are compared with, or why they are not. */
export function ComparedNote({ answer }: { answer: RankingAnswer }) {
  const words = useWords();
  const { t } = words;
  const { comparePeriod, compareDataset, comparable, reason } = answer;
  if (!comparePeriod) return null;
  if (!comparable) return <strong>{t('compare.notCompared', { reason: reason ?? '' })}</strong>;
  const when = periodText(comparePeriod, words);
  if (compareDataset) return t('compare.inDataset', { title: compareDataset.title, when });
  return t('compare.with', { when });
}
