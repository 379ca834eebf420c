import { useWords } from '#use-words';
import { StatusBadge } from '@/components/card/status-badge';
import { LocaleLink } from '@/components/words/locale-link';
import { formatWords } from '@/lib/chart/format-number';
import type { ClaimCheck } from '@/lib/domain/claim-check';
import type { DatasetSummary } from '@/lib/domain/dataset';
import { isStanding, type LedgerClaim } from '@/lib/domain/ledger';
import type { LedgerView } from '@/lib/domain/ledger-view';
import { sourceMatrix } from '@/lib/domain/source-matrix';
import { type WindowConflict, windowConflicts } from '@/lib/domain/window-conflict';
import type { Words } from '@/lib/words/words';
import { AttackUnitLadder } from './attack-unit-ladder';
import { ClaimCheckSection } from './claim-check-section';
import { ClaimConverter } from './claim-converter';
import { ClaimList } from './claim-list';
import styles from './ledger.module.css';
import { SourceMatrixTable } from './source-matrix-table';
import { WindowConflictPanel } from './window-conflicts';

interface ClaimsLedgerProps {
  view: LedgerView;
  /** Retired ones included. */
  all: readonly LedgerClaim[];
  shown: readonly LedgerClaim[];
  datasets: readonly DatasetSummary[];
  check: ClaimCheck | null;
  notPublished: readonly string[];
}

const PARTS = ['conflicts', 'claims', 'sources', 'convert', 'units', 'check', 'unknown'] as const;

/** The claims ledger: the contradiction first, then every claim, then the tools to judge them. */
export function ClaimsLedger({ view, all, shown, datasets, check, notPublished }: ClaimsLedgerProps) {
  const words = useWords();
  const { t } = words;
  const standing = all.filter(isStanding);
  const conflicts = windowConflicts(standing);
  const matrix = sourceMatrix(standing);
  return (
    <main id="main" className="page">
      <Head headline={ledgerHeadline(standing, conflicts, words)} />
      {conflicts.length > 0 && (
        <section className={styles.section} aria-labelledby="conflicts">
          <h2 id="conflicts">{t('ledger.windows', { count: conflicts[0]?.readings.length ?? 0 })}</h2>
          {conflicts.map((conflict) => (
            <WindowConflictPanel key={conflict.count} conflict={conflict} />
          ))}
        </section>
      )}
      <ClaimList view={view} all={view.withRetired ? all : standing} shown={shown} />
      {matrix.rows.length > 0 && <SourceMatrixTable matrix={matrix} />}
      <ClaimConverter view={view} claims={standing} />
      <AttackUnitLadder claims={standing} />
      <ClaimCheckSection view={view} claims={standing} datasets={datasets} check={check} />
      <section className={styles.section} aria-labelledby="unknown">
        <h2 id="unknown">{t('ledger.part-unknown')}</h2>
        <ul className={styles.unknown}>
          {notPublished.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
    </main>
  );
}

/** What stands at the top, and in the title of the page. */
export function ledgerHeadline(
  claims: readonly LedgerClaim[],
  conflicts: readonly WindowConflict[],
  words: Words,
): string {
  const [conflict] = conflicts;
  const outlets = new Set(claims.map(({ outlet }) => outlet)).size;
  if (!conflict?.factor) return words.t('claims.headline', { claims: claims.length, outlets });
  const factor = Number(conflict.factor[0].toPrecision(2));
  return words.t('claims.apart', { attacks: formatWords(conflict.count, words), factor });
}

function Head({ headline }: { headline: string }) {
  const { t } = useWords();
  return (
    <header className={styles.head}>
      <h1>{headline}</h1>
      <p className={styles.lead}>
        <StatusBadge status="reported" /> {t('ledger.lead')}
      </p>
      <div className={styles.actions}>
        <LocaleLink className="button button-primary" href="/claims/new" prefetch={false}>
          {t('ledger.add')}
        </LocaleLink>
        <span>
          {t.rich('ledger.files', {
            json: (text) => <a href="/api/v1/claims">{text}</a>,
            csv: (text) => <a href="/api/v1/claims?format=csv">{text}</a>,
            review: (text) => (
              <a href="/api/v1/claims?format=claimreview" download="claims.jsonld">
                {text}
              </a>
            ),
          })}
        </span>
      </div>
      <nav aria-label={t('ledger.parts')} className={styles.parts}>
        <ul>
          {PARTS.map((id) => (
            <li key={id}>
              <a href={`#${id}`}>{t(`ledger.part-${id}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
