import { useWords } from '#use-words';
import { formatExact } from '@/lib/chart/format-number';
import type { CheckReport, RejectedRow } from '@/lib/domain/check-report';
import { toBigInt } from '@/lib/domain/count';
import ownStyles from './rejected-rows.module.css';
import styles from './report.module.css';
import { rowsText } from './report-sentence';
import { Section } from './section';

/** What was rejected: how many for which reason, the first of them, and the way to have all. */
export function RejectedRows({ id, report }: { id: string; report: CheckReport }) {
  const words = useWords();
  const { locale, t } = words;
  const { reasons, rejects, rows } = report;
  const all = rowsText(rows.rejected, words);
  const isAll = toBigInt(rows.rejected) === BigInt(rejects.length);
  return (
    <Section title={t('upload.rejectedRows')} note={t('upload.rejectedNote')}>
      <ul className={styles.reasons}>
        {reasons.map(({ reason, rows: count }) => (
          <li key={reason}>
            <b>{formatExact(count, locale)}</b> <span>{reason}</span>
          </li>
        ))}
      </ul>
      <div className={styles.scroll}>
        <table className={`${styles.table} ${ownStyles.rejects}`}>
          <caption>{isAll ? all : t('upload.firstOf', { shown: rejects.length, rows: all })}</caption>
          <thead>
            <tr>
              <th scope="col" className={styles.number}>
                {t('upload.line')}
              </th>
              <th scope="col">{t('upload.column')}</th>
              <th scope="col">{t('upload.value')}</th>
              <th scope="col">{t('upload.reason')}</th>
            </tr>
          </thead>
          <tbody>
            {rejects.map((reject) => (
              <Reject key={`${reject.line} ${reject.column}`} reject={reject} />
            ))}
          </tbody>
        </table>
      </div>
      <p>
        <a className="button" href={`/api/v1/uploads/${id}/rejects.csv`} download="rejects.csv">
          {t('upload.downloadRejects')}
        </a>
      </p>
    </Section>
  );
}

function Reject({ reject }: { reject: RejectedRow }) {
  const { locale, t } = useWords();
  return (
    <tr>
      <td className={styles.number} data-name={t('upload.line')}>
        {formatExact(reject.line, locale)}
      </td>
      <td>{reject.column}</td>
      <td>{reject.value === '' ? <em>{t('upload.empty')}</em> : `“${reject.value}”`}</td>
      <td>{reject.reason}</td>
    </tr>
  );
}
