import { useWords } from '#use-words';
import type { CheckReport, RankImpact } from '@/lib/domain/check-report';
import { countryText } from '@/lib/words/country-text';
import type { Words } from '@/lib/words/words';
import styles from './report.module.css';
import { Section } from './section';
import { ShowMore } from './show-more';

const SHOWN = 12;
/** How the countries' places would move. */
export function RankEffect({ report }: { report: CheckReport }) {
  const { t } = useWords();
  const { rankImpact, dataset } = report;
  if (dataset === null) {
    return (
      <Section title={t('upload.effectTitle')}>
        <p>{t('upload.effectNew')}</p>
      </Section>
    );
  }
  return (
    <Section
      title={t('upload.effectTitle')}
      note={t(report.attacks === null ? 'upload.effectListed' : 'upload.effectNote')}
    >
      {rankImpact.length === 0 ? (
        <p>{t('upload.effectNone')}</p>
      ) : (
        <ShowMore items={rankImpact} shown={SHOWN} name="moves">
          {(items) => <MovesTable items={items} />}
        </ShowMore>
      )}
    </Section>
  );
}

function MovesTable({ items }: { items: readonly RankImpact[] }) {
  const words = useWords();
  const { t } = words;
  return (
    <div className={styles.scroll}>
      <table className={`${styles.table} ${styles.narrow}`}>
        <thead>
          <tr>
            <th scope="col">{t('upload.country')}</th>
            <th scope="col">{t('upload.rankedAs')}</th>
            <th scope="col">{t('upload.beforeAfter')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ side, entity, before, after }) => (
            <tr key={`${side} ${entity}`}>
              <th scope="row">{countryText(entity, words)}</th>
              <td>{t('upload.side', { side })}</td>
              <td>
                {placeText(before, words)} → <b>{placeText(after, words)}</b> <OfText place={after} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function placeText(place: RankImpact['before'], { t }: Words): string {
  if (place === null) return t('upload.unranked');
  return t('upload.place', { place: place.place, tied: place.tied ? 'yes' : 'no' });
}

function OfText({ place }: { place: RankImpact['after'] }) {
  const { t } = useWords();
  return place && <span className={styles.quiet}>{t('upload.ofPlaces', { of: place.of })}</span>;
}
