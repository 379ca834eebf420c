import { ATTACK_UNITS } from '@/lib/domain/attack-units';
import type { Claim } from '@/lib/domain/claim';
import { claimText } from '@/lib/domain/claim-text';
import own from './attack-unit-ladder.module.css';
import styles from './ledger.module.css';

/** What one attack can be, and what was published in each unit. An empty rung is left empty. */
export function AttackUnitLadder({ claims }: { claims: readonly Claim[] }) {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return (
    <section className={styles.section} aria-labelledby="units">
      <h2 id="units">What one attack can be</h2>
      <p className={styles.lead}>
        From the smallest to the largest. One intrusion may take a million requests, so a number means nothing
        before its unit is known. Beside each: what was published in that unit about this story.
      </p>
      <ol className={own.ladder}>
        {ATTACK_UNITS.map(({ key, name, what, claims: ids }) => {
          const published = ids.flatMap((id: string) => byId.get(id) ?? []);
          return (
            <li key={key}>
              <div>
                <h3>{name}</h3>
                <p className={styles.quiet}>{what}</p>
              </div>
              {published.length === 0 ? (
                <p className={own.empty}>Nobody published a number</p>
              ) : (
                <ul>
                  {published.map((claim) => (
                    <Magnitude key={claim.id} claim={claim} />
                  ))}
                </ul>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function Magnitude({ claim: { id, value, unit, outlet } }: { claim: Claim }) {
  return (
    <li className={styles.links}>
      <strong>{claimText(value)}</strong> {value.kind === 'statement' ? '' : unit}
      <br />
      <a href={`#claim-${id}`}>{outlet}</a>
    </li>
  );
}
