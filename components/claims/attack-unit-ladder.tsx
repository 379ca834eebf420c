import { useWords } from '#use-words';
import { claimWords } from '@/lib/chart/claim-words';
import { ATTACK_UNITS } from '@/lib/domain/attack-units';
import type { Claim } from '@/lib/domain/claim';
import own from './attack-unit-ladder.module.css';
import { ClaimLink } from './claim-link';
import styles from './ledger.module.css';

/** What one attack can be, and what was published in each unit. An empty rung is left empty. */
export function AttackUnitLadder({ claims }: { claims: readonly Claim[] }) {
  const { t } = useWords();
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return (
    <section className={styles.section} aria-labelledby="units">
      <h2 id="units">{t('ledger.part-units')}</h2>
      <p className={styles.lead}>{t('ledger.unitsLead')}</p>
      <ol className={own.ladder}>
        {ATTACK_UNITS.map(({ key, claims: ids }) => {
          const published = ids.flatMap((id: string) => byId.get(id) ?? []);
          return (
            <li key={key}>
              <div>
                <h3>{t(`ledger.unit-${key}`)}</h3>
                <p className={styles.quiet}>{t(`ledger.what-${key}`)}</p>
              </div>
              {published.length === 0 ? (
                <p className={own.empty}>{t('ledger.nobodyPublished')}</p>
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

function Magnitude({ claim }: { claim: Claim }) {
  const words = useWords();
  const { value, unit } = claim;
  return (
    <li className={styles.links}>
      <strong>{claimWords(value, words)}</strong>{' '}
      {value.kind === 'statement' ? '' : words.shipped('claim', unit)}
      <br />
      <ClaimLink claim={claim} />
    </li>
  );
}
