import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useWords } from '#use-words';
import { formatExact } from '@/lib/chart/format-number';
import { nameInText } from '@/lib/chart/name-in-text';
import { statedVolumeQuery } from '@/lib/client/dashboard-queries';
import { problemText } from '@/lib/client/problem-text';
import type { CompatiblePlaces } from '@/lib/domain/place-answers';
import type { Words } from '@/lib/words/words';
import type { TakeProps } from './place-takes';
import styles from './take-card.module.css';

/** Which places a stated number of attacks is compatible with. */
export function StatedVolume({ state, places, entry }: TakeProps) {
  const words = useWords();
  const { t } = words;
  const [problem, setProblem] = useState('');
  const { scope, view, by } = state;
  const name = nameInText(entry, by, words);
  const query = useQuery({
    ...statedVolumeQuery(scope, view, places, entry),
    enabled: view.volume !== null,
    placeholderData: keepPreviousData,
    retry: false,
  });

  function ask(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const attacks = String(form.get('volume')).replaceAll(/[\s,.]/g, '');
    const isCount = /^[1-9]\d{0,17}$/.test(attacks);
    setProblem(isCount ? '' : t('take.notANumber'));
    if (isCount) state.change({ volume: { attacks, isRound: form.has('round') } });
  }

  const answer = view.volume === null ? undefined : query.data;
  return (
    <section className={`${styles.way} ${view.volume === null ? styles.asked : ''}`}>
      <h3>{t('take.forAttacks')}</h3>
      <form className={styles.ask} onSubmit={ask} noValidate>
        <label className={styles.field}>
          {t('take.volume', { name })}
          <input
            key={view.volume?.attacks}
            className="field"
            name="volume"
            inputMode="numeric"
            defaultValue={view.volume ? formatExact(view.volume.attacks, words.locale) : ''}
          />
        </label>
        <label className={styles.check}>
          <input
            key={String(view.volume?.isRound)}
            type="checkbox"
            name="round"
            defaultChecked={view.volume?.isRound ?? true}
          />
          {t('take.rounded')}
        </label>
        <button type="submit" className="button">
          {t('take.tell')}
        </button>
      </form>
      {view.volume && (
        <p className="on-paper">
          {t('take.volume', { name })}: {formatExact(view.volume.attacks, words.locale)}
        </p>
      )}
      <div className={styles.result} role="status">
        {problem ||
          (query.error && (problemText(query.error, words) ?? t('card.state-error'))) ||
          (answer && <Compatible answer={answer} words={words} />)}
        {!problem && view.volume === null && <p className={styles.note}>{t('take.ask')}</p>}
      </div>
    </section>
  );
}

function Compatible({ answer, words }: { answer: CompatiblePlaces; words: Words }) {
  const { t } = words;
  const { interval, rank, of, sharedWith, attacks, rounding } = answer;
  const [best, worst] = interval ?? [rank, rank];
  const isOne = best === worst;
  const isExact = String(rounding) === '1';
  const allowed = isExact
    ? t('take.allows')
    : t('take.allowsRounded', { rounding: formatExact(rounding, words.locale) });
  return (
    <>
      <p className={styles.value}>
        {isOne ? t('take.onePlace', { place: best, of }) : t('take.manyPlaces', { place: best, worst, of })}
      </p>
      <p className={styles.note}>
        {!isOne && `${t('take.asStated', { attacks: formatExact(attacks, words.locale), place: rank })} `}
        {sharedWith.length > 0 &&
          `${t('take.sharedWith', { names: sharedWith.map(({ name }) => name).join(', ') })} `}
        {interval && allowed}
      </p>
    </>
  );
}
