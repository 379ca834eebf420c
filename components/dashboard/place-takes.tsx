import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useWords } from '#use-words';
import { formatExact, formatRate } from '@/lib/chart/format-number';
import { nameInText } from '@/lib/chart/name-in-text';
import { placeTakesQuery } from '@/lib/client/dashboard-queries';
import { problemText } from '@/lib/client/problem-text';
import type { RankingAnswer, RankingEntry } from '@/lib/domain/answer';
import type { WhatWouldItTake } from '@/lib/domain/place-answers';
import type { Words } from '@/lib/words/words';
import styles from './take-card.module.css';
import type { DashboardState } from './use-dashboard';

export interface TakeProps {
  state: DashboardState;
  places: RankingAnswer;
  entry: RankingEntry;
}

const MOST_NAMES = 4;

/** How many attacks a place would take. */
export function PlaceTakes({ state, places, entry }: TakeProps) {
  const words = useWords();
  const { t } = words;
  const [problem, setProblem] = useState('');
  const { scope, view, by } = state;
  const name = nameInText(entry, by, words);
  const query = useQuery({
    ...placeTakesQuery(scope, view, places, entry),
    placeholderData: keepPreviousData,
    retry: false,
  });
  const last = places.of + (entry.rank === null ? 1 : 0);

  function ask(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const wanted = Number(new FormData(event.currentTarget).get('wanted'));
    const isPlace = Number.isInteger(wanted) && wanted >= 1 && wanted <= last;
    setProblem(isPlace ? '' : t('take.notAPlace', { last }));
    if (isPlace) state.change({ wanted });
  }

  return (
    <section className={styles.way}>
      <h3>{t('take.forPlace')}</h3>
      <form className={styles.ask} onSubmit={ask} noValidate>
        <label className={styles.field}>
          {t('take.place', { name })}
          <input
            key={query.data?.rank}
            className="field"
            name="wanted"
            inputMode="numeric"
            defaultValue={view.wanted ?? query.data?.rank ?? ''}
          />
        </label>
        <button type="submit" className="button">
          {t('take.tell')}
        </button>
      </form>
      <p className="on-paper">
        {t('take.place', { name })}: {view.wanted ?? query.data?.rank ?? '–'}
      </p>
      <div className={styles.result} role="status">
        {problem ||
          (query.error && (problemText(query.error, words) ?? t('card.state-error'))) ||
          (query.data && <Takes answer={query.data} {...{ places, words }} />)}
      </div>
    </section>
  );
}

function Takes({ answer, places, words }: { answer: WhatWouldItTake; places: RankingAnswer; words: Words }) {
  const { t } = words;
  const { attacksNeeded, attacks, factor, overtakes, reason } = answer;
  const [count, counted] = [formatExact(attacksNeeded, words.locale), formatExact(attacks, words.locale)];
  return (
    <>
      <p className={styles.value}>{t('take.attacks', { count })}</p>
      <p className={styles.note}>
        {factor === null
          ? t('take.fromNothing')
          : factor <= 1
            ? t('take.alreadyThere', { counted })
            : t('take.times', { factor: factorText(factor, words), counted })}{' '}
        {overtakes.length > 0 && t('take.overtakes', { names: namesText(overtakes, places, words) })} {reason}
      </p>
    </>
  );
}

/** A place next door is a small factor away: "1.004", never "1". */
function factorText(factor: number, words: Words): string {
  return factor < 1.1 ? String(Math.max(1.001, Math.ceil(factor * 1000) / 1000)) : formatRate(factor, words);
}

function namesText(keys: readonly string[], { entries }: RankingAnswer, { t }: Words): string {
  const nameOf = (key: string) => entries.find((entry) => entry.key === key)?.name ?? key;
  const names = keys.slice(0, MOST_NAMES).map(nameOf).join(', ');
  const more = keys.length - MOST_NAMES;
  return more > 0 ? t('take.andMore', { names, more }) : names;
}
