import Link from 'next/link';
import type { ReactNode } from 'react';
import { useWords } from '#use-words';
import { formatExact, formatRate, formatShare } from '@/lib/chart/format-number';
import { lengthText } from '@/lib/chart/length-text';
import { ordinal } from '@/lib/chart/ordinal';
import { periodText } from '@/lib/chart/period-text';
import { keptSearch } from '@/lib/client/country-search';
import type { RankingAnswer, RankingEntry } from '@/lib/domain/answer';
import { UNKNOWN_COUNTRY } from '@/lib/domain/country';
import type { CountryFacts, CountrySide } from '@/lib/domain/country-facts';
import { countryPath } from '@/lib/domain/country-path';
import type { Words } from '@/lib/words/words';
import styles from './country.module.css';

/** The place, the attacks, the move, and who stands next to it. */
export function CountryFigures({ facts, of }: { facts: CountryFacts; of: CountrySide }) {
  const words = useWords();
  const { code, dataset } = facts;
  const { whole, compared } = of;
  const entry = whole.entries.find(({ key }) => key === code);
  const moved = compared.entries.find(({ key }) => key === code);
  const counts = code === UNKNOWN_COUNTRY ? whole.unknown : entry;
  return (
    <dl className={styles.figures}>
      {code !== UNKNOWN_COUNTRY && (
        <Figure name="Place" value={entry?.rank ? ordinal(entry.rank, entry.tied, words) : 'unranked'}>
          of {lengthText(whole, words)}
          {intervalText(entry)}
        </Figure>
      )}
      {!whole.listing && (
        <Figure name="Attacks" value={formatExact(counts?.attacks ?? null, words.locale)}>
          {counts
            ? `${formatShare(counts.share, words)} of all ${formatExact(whole.attacks, words.locale)}`
            : 'none recorded'}
          {entry?.perMillion != null && `; ${formatRate(entry.perMillion, words)} per million inhabitants`}
        </Figure>
      )}
      {moved && compared.comparePeriod && compared.comparable && (
        <Figure name="Place before → now" value={moveText(moved, words)}>
          {periodText(compared.comparePeriod, words)}, of {compared.previousOf};{' '}
          {periodText(compared.period, words)}, of {compared.of}
        </Figure>
      )}
      {entry && entry.rank !== null && whole.of > 1 && (
        <Figure name="Next to it" value={null}>
          <Neighbours
            answer={whole}
            entry={entry}
            pathOf={(key) => countryPath(dataset.slug, key, keptSearch(facts.view))}
          />
        </Figure>
      )}
    </dl>
  );
}

function intervalText(entry: RankingEntry | undefined): string {
  const [best, worst] = entry?.interval ?? [];
  return best === undefined || best === worst ? '' : `; could be ${best}–${worst}`;
}

function moveText({ previousRank, previousTied, rank, tied }: RankingEntry, words: Words): string {
  const write = (place: number | null, isTied: boolean) =>
    place ? ordinal(place, isTied, words) : 'unranked';
  return `${write(previousRank, previousTied)} → ${write(rank, tied)}`;
}

interface NeighboursProps {
  answer: RankingAnswer;
  entry: RankingEntry;
  pathOf: (key: string) => string;
}

function Neighbours({ answer, entry, pathOf }: NeighboursProps) {
  const words = useWords();
  const at = answer.entries.indexOf(entry);
  const sides = [
    ['above', answer.entries[at - 1]],
    ['below', answer.entries[at + 1]],
  ] as const;
  return sides.map(
    ([word, other]) =>
      other?.rank && (
        <span key={word} className={styles.neighbour}>
          {word}: {ordinal(other.rank, other.tied, words)} <Link href={pathOf(other.key)}>{other.name}</Link>
        </span>
      ),
  );
}

interface FigureProps {
  name: string;
  /** Null where the note says it all. */
  value: string | null;
  children: ReactNode;
}

function Figure({ name, value, children }: FigureProps) {
  return (
    <div className={styles.figure}>
      <dt>{name}</dt>
      {value !== null && <dd className={styles.value}>{value}</dd>}
      <dd className={styles.quiet}>{children}</dd>
    </div>
  );
}
