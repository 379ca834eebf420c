import { useWords } from '#use-words';
import { StatusBadge } from '@/components/card/status-badge';
import { claimWindowText } from '@/lib/chart/claim-window';
import { claimWords } from '@/lib/chart/claim-words';
import { dateText } from '@/lib/chart/time-text';
import type { Claim } from '@/lib/domain/claim';
import type { LedgerClaim } from '@/lib/domain/ledger';
import { localePath } from '@/lib/domain/locale';
import type { Words } from '@/lib/words/words';
import { ClaimLink } from './claim-link';
import own from './claim-list.module.css';
import styles from './ledger.module.css';

interface ClaimEntryProps {
  claim: LedgerClaim;
  /** All claims by their ids, for those that it conflicts with. */
  byId: ReadonlyMap<string, Claim>;
}

/** One claim with everything that is known of it, under an address of its own. */
export function ClaimEntry({ claim, byId }: ClaimEntryProps) {
  const words = useWords();
  const { t, locale, shipped } = words;
  const { id, value, unit, speaker, role, changes } = claim;
  const text = claimWords(value, words);
  return (
    <article
      id={`claim-${id}`}
      aria-labelledby={`said-${id} outlet-${id}`}
      className={own.entry}
      data-retired={changes?.retiredAt ? true : undefined}
    >
      <div className={own.said}>
        <p id={`said-${id}`} className={text.length < 24 ? own.figure : own.words}>
          {changes?.retiredAt ? <s>{text}</s> : text}
        </p>
        <p>{shipped('claim', unit)}</p>
        <StatusBadge status={claim.status} />
      </div>
      <div>
        <p>{speaker === null ? t('claims.noSpeaker') : shipped('claim', speaker)}</p>
        {role && <p className={styles.quiet}>{shipped('claim', role)}</p>}
      </div>
      <Source claim={claim} />
      <div className={styles.quiet}>
        <Changes claim={claim} />
        {claim.note && <p>{shipped('claim', claim.note)}</p>}
        <Conflicts claim={claim} byId={byId} />
        <p className={own.tools}>
          <a href={`#claim-${id}`}>{t('ledger.address')}</a>
          <a href={localePath(locale, `/claims/${id}/edit`)}>{t('ledger.edit')}</a>
          <a href={localePath(locale, `/claims?check=${id}#check`)}>{t('ledger.part-check')}</a>
        </p>
      </div>
    </article>
  );
}

function Source({ claim: { id, url, outlet, publishedOn, window } }: { claim: LedgerClaim }) {
  const words = useWords();
  const stated = claimWindowText(window, words);
  return (
    <div>
      <p>
        <a href={url} rel="noreferrer" target="_blank">
          <span id={`outlet-${id}`}>{outlet}</span>
          <span className="visually-hidden">{words.t('claims.newTab')}</span>
        </a>
        {publishedOn ? `, ${dateText(publishedOn, words.locale)}` : words.t('claims.noDate')}
      </p>
      <p className={styles.quiet}>
        {words.shipped('claim', window.note)}
        {stated && ` (${stated})`}
      </p>
    </div>
  );
}

function Changes({ claim: { changes } }: { claim: LedgerClaim }) {
  const words = useWords();
  if (!changes) return null;
  const { t, locale } = words;
  const { addedAt, editedAt, retiredAt, shipped } = changes;
  const on = (at: string) => ({ date: dateText(at, locale) });
  return (
    <>
      {retiredAt && <p className={own.retired}>{t('ledger.retiredOn', on(retiredAt))}</p>}
      {addedAt && <p>{t('ledger.addedOn', on(addedAt))}</p>}
      {editedAt && <p>{t('ledger.editedOn', on(editedAt))}</p>}
      {shipped && (
        <details>
          <summary>{t('ledger.asShipped')}</summary>
          {asItShipped(shipped, words)}
        </details>
      )}
    </>
  );
}

function asItShipped({ value, unit, speaker, outlet, window }: Claim, words: Words): string {
  const { t, shipped } = words;
  const who = speaker === null ? t('claims.noSpeaker') : shipped('claim', speaker);
  return `${claimWords(value, words)} ${shipped('claim', unit)}. ${who}, ${outlet}. ${shipped('claim', window.note)}.`;
}

/** Outlets named before the rest is folded away. */
const FEW = 3;

function Conflicts({ claim: { conflictsWith }, byId }: ClaimEntryProps) {
  const { t } = useWords();
  if (conflictsWith.length === 0) return null;
  const others = conflictsWith.flatMap((id) => byId.get(id) ?? []);
  const links = others.map((other) => <ClaimLink key={other.id} claim={other} />);
  const className = `${own.against} ${styles.links}`;
  if (links.length <= FEW) {
    return (
      <p className={className}>
        {t('ledger.against')}
        {links}
      </p>
    );
  }
  return (
    <details>
      <summary>{t('ledger.againstOthers', { count: links.length })}</summary>
      <p className={className}>{links}</p>
    </details>
  );
}
