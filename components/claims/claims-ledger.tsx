import Link from 'next/link';
import { useWords } from '#use-words';
import { StatusBadge } from '@/components/card/status-badge';
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

const PARTS = [
  ['conflicts', 'Conflicts'],
  ['claims', 'Each claim'],
  ['sources', 'Source countries'],
  ['convert', 'Converter'],
  ['units', 'What one attack can be'],
  ['check', 'Check against data'],
  ['unknown', 'What nobody published'],
] as const;

/** The claims ledger: the contradiction first, then every claim, then the tools to judge them. */
export function ClaimsLedger({ view, all, shown, datasets, check, notPublished }: ClaimsLedgerProps) {
  const words = useWords();
  const standing = all.filter(isStanding);
  const conflicts = windowConflicts(standing);
  const matrix = sourceMatrix(standing);
  return (
    <main id="main" className="page">
      <Head headline={ledgerHeadline(standing, conflicts, words)} />
      {conflicts.length > 0 && (
        <section className={styles.section} aria-labelledby="conflicts">
          <h2 id="conflicts">One number, {conflicts[0]?.readings.length} windows</h2>
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
        <h2 id="unknown">What nobody published</h2>
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
  return (
    <header className={styles.head}>
      <h1>{headline}</h1>
      <p className={styles.lead}>
        <StatusBadge status="reported" /> What was said, by whom, where and when. None of it was counted here.
      </p>
      <div className={styles.actions}>
        <Link className="button button-primary" href="/claims/new" prefetch={false}>
          Add a claim
        </Link>
        <span>
          All claims as <a href="/api/v1/claims">JSON</a>, <a href="/api/v1/claims?format=csv">CSV</a> or{' '}
          <a href="/api/v1/claims?format=claimreview" download="claims.jsonld">
            schema.org ClaimReview
          </a>
        </span>
      </div>
      <nav aria-label="Parts of this page" className={styles.parts}>
        <ul>
          {PARTS.map(([id, name]) => (
            <li key={id}>
              <a href={`#${id}`}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
