import { ordinal } from '@/lib/domain/ordinal';
import type { CheckReport, RankImpact } from '@/lib/domain/upload';
import styles from './report.module.css';
import { Section } from './section';
import { ShowMore } from './show-more';

const SHOWN = 12;
const NOTE =
  'Places over the whole dataset, if the file is added to what is there. A source country is where an address is registered, not who attacked.';

const LISTED = 'Places in the newest ranking, if the file is added to what is there.';

/** How the countries' places would move. */
export function RankEffect({ report }: { report: CheckReport }) {
  const { rankImpact, dataset } = report;
  if (dataset === null) {
    return (
      <Section title="Effect on the ranking">
        <p>The dataset will be new, so no country has a place yet that could move.</p>
      </Section>
    );
  }
  return (
    <Section title="Effect on the ranking" note={report.attacks === null ? LISTED : NOTE}>
      {rankImpact.length === 0 ? (
        <p>No country changes its place.</p>
      ) : (
        <ShowMore items={rankImpact} shown={SHOWN} name="moves">
          {(items) => <MovesTable items={items} />}
        </ShowMore>
      )}
    </Section>
  );
}

function MovesTable({ items }: { items: readonly RankImpact[] }) {
  return (
    <div className={styles.scroll}>
      <table className={`${styles.table} ${styles.narrow}`}>
        <thead>
          <tr>
            <th scope="col">Country</th>
            <th scope="col">Ranked as</th>
            <th scope="col">Place before → after</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ side, entity, name, before, after }) => (
            <tr key={`${side} ${entity}`}>
              <th scope="row">{name}</th>
              <td>{side}</td>
              <td>
                {placeText(before)} → <b>{placeText(after)}</b> <OfText place={after} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function placeText(place: RankImpact['before']): string {
  return place === null ? 'unranked' : ordinal(place.place, place.tied);
}

function OfText({ place }: { place: RankImpact['after'] }) {
  return place === null ? null : <span className={styles.quiet}>of {place.of}</span>;
}
