'use client';

import { useState } from 'react';
import { useWords } from '#use-words';
import { capital } from '@/lib/chart/capital';
import { entityWords } from '@/lib/chart/entity-words';
import { formatExact, formatRate, formatShare } from '@/lib/chart/format-number';
import { placeText } from '@/lib/chart/place-text';

import type { RankingAnswer, RankingEntry } from '@/lib/domain/answer';

import type { Words } from '@/lib/words/words';
import { placesWhen } from './card-notes';
import { ListingNotes } from './listing-notes';
import { shortRanking } from './ranking-rows';
import styles from './ranking-table.module.css';
import { SelectLink } from './select-link';
import { ShiftText } from './shift-text';
import type { DashboardState } from './use-dashboard';

interface RankingTableProps {
  answer: RankingAnswer;
  state: DashboardState;
}

/** Everything, exact: place, previous place, shift and, where there are counts, attacks and share; the unranked below. */
export function RankingTable({ answer, state }: RankingTableProps) {
  const words = useWords();
  const { t } = words;
  const [isWhole, setWhole] = useState(false);
  const rows = isWhole
    ? answer.entries.map((entry) => ({ kind: 'entry' as const, entry }))
    : shortRanking(answer.entries, state.selected);
  return (
    <>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <caption className="visually-hidden">{placesWhen(answer, words)}</caption>
          <thead>
            <tr>
              <th scope="col">{t('card.place')}</th>
              <th scope="col">{capital(entityWords(answer.by, words).one)}</th>
              <th scope="col">{t('card.before')}</th>
              <th scope="col">{t('card.shift')}</th>
              {!answer.listing && (
                <>
                  <th scope="col">{t('card.attacks')}</th>
                  <th scope="col">{answer.denominator ? t('card.perMillion') : t('card.share')}</th>
                </>
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) =>
              row.kind === 'entry' ? (
                <EntryRow
                  key={row.entry.key}
                  entry={row.entry}
                  state={state}
                  hasCounts={!answer.listing}
                  isPerMillion={answer.denominator !== null}
                />
              ) : (
                <tr key={row.key} className={styles.gap}>
                  <td colSpan={answer.listing ? 4 : 6}>{t('dash.gapMore', { count: row.count })}</td>
                </tr>
              ),
            )}
          </tbody>
        </table>
      </div>
      {(isWhole || rows.length < answer.entries.length) && (
        <button type="button" className="button" onClick={() => setWhole(!isWhole)}>
          {isWhole ? t('dash.showFewer') : t('dash.showAll', { count: answer.entries.length })}
        </button>
      )}
      {answer.listing ? (
        <ListingNotes answer={answer} listing={answer.listing} />
      ) : (
        <Unranked answer={answer} />
      )}
    </>
  );
}

interface EntryRowProps {
  entry: RankingEntry;
  state: DashboardState;
  hasCounts: boolean;
  isPerMillion: boolean;
}

function EntryRow({ entry, state, hasCounts, isPerMillion }: EntryRowProps) {
  const words = useWords();
  const isSelected = entry.key === state.selected;
  return (
    <tr className={isSelected ? styles.selected : undefined} aria-current={isSelected ? 'true' : undefined}>
      <td>{entry.rank === null ? '–' : placeText(entry.rank, entry.tied, words)}</td>
      <th scope="row">
        <SelectLink state={state} entity={entry.key}>
          {entry.name}
        </SelectLink>
      </th>
      <td>{entry.previousRank === null ? '–' : placeText(entry.previousRank, entry.previousTied, words)}</td>
      <td>
        <ShiftText entry={entry} />
      </td>
      {hasCounts && (
        <>
          <td>{entry.state === 'gone' ? '–' : formatExact(entry.attacks, words.locale)}</td>
          <td>{entry.state === 'gone' ? '–' : shareOrRate(entry, isPerMillion, words)}</td>
        </>
      )}
    </tr>
  );
}

/** Where places are per million inhabitants, the number that they are by. */
function shareOrRate({ share, perMillion }: RankingEntry, isPerMillion: boolean, words: Words): string {
  return !isPerMillion || perMillion === null ? formatShare(share, words) : formatRate(perMillion, words);
}

function Unranked({ answer }: { answer: RankingAnswer }) {
  const words = useWords();
  const { t, locale } = words;
  const { by, unknown, unranked, withoutPopulation, ties } = answer;
  const [attacks, share] = [formatExact(unknown.attacks, locale), formatShare(unknown.share, words)];
  const uncounted = withoutPopulation.map((one) => `${one.name} (${formatExact(one.attacks, locale)})`);
  return (
    <div className={styles.notes}>
      <p>{t('dash.unknownAttacks', { by, attacks, share })}</p>
      {unranked.length > 0 && (
        <details>
          <summary>{t('dash.unrankedNote', { count: unranked.length })}</summary>
          <p>{unranked.map(({ name }) => name).join(', ')}</p>
        </details>
      )}
      {withoutPopulation.length > 0 && <p>{t('dash.withoutPopulation', { names: uncounted.join(', ') })}</p>}
      <p>{t('dash.equalsThen', { ties })}</p>
    </div>
  );
}
