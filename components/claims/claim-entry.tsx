import { useWords } from '#use-words';
import { StatusBadge } from '@/components/card/status-badge';
import { dateText } from '@/lib/chart/time-text';
import { claimText } from '@/lib/domain/claim-text';
import type { LedgerClaim } from '@/lib/domain/ledger';
import own from './claim-list.module.css';
import styles from './ledger.module.css';

interface ClaimEntryProps {
  claim: LedgerClaim;
  /** Outlets by claim, for the names of what it conflicts with. */
  outlets: ReadonlyMap<string, string>;
}

/** One claim with everything that is known of it, under an address of its own. */
export function ClaimEntry({ claim, outlets }: ClaimEntryProps) {
  const { id, value, unit, speaker, role, changes } = claim;
  const text = claimText(value);
  return (
    <li id={`claim-${id}`} className={own.entry} data-retired={changes?.retiredAt ? true : undefined}>
      <div className={own.said}>
        <p className={text.length < 24 ? own.figure : own.words}>
          {changes?.retiredAt ? <s>{text}</s> : text}
        </p>
        <p>{unit}</p>
        <StatusBadge status={claim.status} />
      </div>
      <div>
        <p>{speaker ?? 'No speaker named'}</p>
        {role && <p className={styles.quiet}>{role}</p>}
      </div>
      <Source claim={claim} />
      <div className={styles.quiet}>
        <Changes claim={claim} />
        {claim.note && <p>{claim.note}</p>}
        <Conflicts claim={claim} outlets={outlets} />
        <p className={own.tools}>
          <a href={`#claim-${id}`}>This claim’s address</a>
          <a href={`/claims/${id}/edit`}>Edit or retire</a>
          <a href={`/claims?check=${id}#check`}>Check against data</a>
        </p>
      </div>
    </li>
  );
}

function Source({ claim: { url, outlet, publishedOn, window } }: { claim: LedgerClaim }) {
  const words = useWords();
  const stated = [window.start, window.end]
    .filter((at) => at !== null)
    .map((at) => dateText(at, words.locale));
  return (
    <div>
      <p>
        <a href={url} rel="noreferrer" target="_blank">
          {outlet}
          <span className="visually-hidden"> (opens in a new tab)</span>
        </a>
        {publishedOn ? `, ${dateText(publishedOn, words.locale)}` : ', no date'}
      </p>
      <p className={styles.quiet}>
        {window.note}
        {stated.length > 0 && ` (${[...new Set(stated)].join(' – ')}${window.end === null ? ' –' : ''})`}
      </p>
    </div>
  );
}

function Changes({ claim: { changes } }: { claim: LedgerClaim }) {
  const words = useWords();
  if (!changes) return null;
  const { addedAt, editedAt, retiredAt, shipped } = changes;
  return (
    <>
      {retiredAt && <p className={own.retired}>Retired on {dateText(retiredAt, words.locale)}</p>}
      {addedAt && <p>Added here on {dateText(addedAt, words.locale)}</p>}
      {editedAt && <p>Edited on {dateText(editedAt, words.locale)}</p>}
      {shipped && (
        <details>
          <summary>As it shipped</summary>
          {claimText(shipped.value)} {shipped.unit}. {shipped.speaker ?? 'No speaker named'}, {shipped.outlet}
          . {shipped.window.note}.
        </details>
      )}
    </>
  );
}

/** Outlets named before the rest is folded away. */
const FEW = 3;

function Conflicts({ claim: { conflictsWith }, outlets }: ClaimEntryProps) {
  if (conflictsWith.length === 0) return null;
  const links = conflictsWith.map((id) => (
    <a key={id} href={`#claim-${id}`}>
      {outlets.get(id) ?? id}
    </a>
  ));
  if (links.length <= FEW) return <p className={`${own.against} ${styles.links}`}>Against {links}</p>;
  return (
    <details>
      <summary>Against {links.length} others</summary>
      <p className={`${own.against} ${styles.links}`}>{links}</p>
    </details>
  );
}
