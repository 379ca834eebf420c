import { useWords } from '#use-words';
import { claimWords } from '@/lib/chart/claim-words';
import { dateText } from '@/lib/chart/time-text';
import type { Claim } from '@/lib/domain/claim';

/** Leads to a claim by its outlet; read out with what was said and when, for an outlet may have told more than one. */
export function ClaimLink({ claim: { id, outlet, value, publishedOn } }: { claim: Claim }) {
  const words = useWords();
  const when = publishedOn ? `, ${dateText(publishedOn, words.locale)}` : '';
  return (
    <a href={`#claim-${id}`}>
      {outlet}
      <span className="visually-hidden">{`: ${claimWords(value, words)}${when}`}</span>
    </a>
  );
}
