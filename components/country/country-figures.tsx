import type { ReactNode } from 'react';
import { useWords } from '#use-words';
import { LocaleLink } from '@/components/words/locale-link';
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
  const { t, locale } = words;
  const { code, dataset } = facts;
  const { whole, compared } = of;
  const entry = whole.entries.find(({ key }) => key === code);
  const moved = compared.entries.find(({ key }) => key === code);
  const counts = code === UNKNOWN_COUNTRY ? whole.unknown : entry;
  return (
    <dl className={styles.figures}>
      {code !== UNKNOWN_COUNTRY && (
        <Figure name={t('card.place')} value={placeOf(entry?.rank ?? null, entry?.tied ?? false, words)}>
          {t('dash.of', { of: lengthText(whole, words) })}
          {intervalText(entry, words)}
        </Figure>
      )}
      {!whole.listing && (
        <Figure name={t('card.attacks')} value={formatExact(counts?.attacks ?? null, locale)}>
          {counts
            ? t('country.shareOf', {
                share: formatShare(counts.share, words),
                all: formatExact(whole.attacks, locale),
              })
            : t('country.noneRecorded')}
          {entry?.perMillion != null &&
            t('country.perMillion', { rate: formatRate(entry.perMillion, words) })}
        </Figure>
      )}
      {moved && compared.comparePeriod && compared.comparable && (
        <Figure name={t('country.moved')} value={moveText(moved, words)}>
          {t('country.windows', {
            before: periodText(compared.comparePeriod, words),
            previousOf: compared.previousOf ?? 0,
            now: periodText(compared.period, words),
            of: compared.of,
          })}
        </Figure>
      )}
      {entry && entry.rank !== null && whole.of > 1 && (
        <Figure name={t('country.nextTo')} value={null}>
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

function intervalText(entry: RankingEntry | undefined, { t }: Words): string {
  const [best, worst] = entry?.interval ?? [];
  if (best === undefined || worst === undefined || best === worst) return '';
  return t('country.couldBe', { best, worst });
}

function placeOf(rank: number | null, tied: boolean, words: Words): string {
  return rank ? ordinal(rank, tied, words) : words.t('dash.unranked');
}

function moveText({ previousRank, previousTied, rank, tied }: RankingEntry, words: Words): string {
  return `${placeOf(previousRank, previousTied, words)} → ${placeOf(rank, tied, words)}`;
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
          {words.t(`country.${word}`, { place: ordinal(other.rank, other.tied, words) })}{' '}
          <LocaleLink href={pathOf(other.key)}>{other.name}</LocaleLink>
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
