import { formatExact } from '@/lib/chart/format-number';
import { toBigInt } from '@/lib/domain/count';
import type { CheckReport, RejectedRow } from '@/lib/domain/upload';
import styles from './report.module.css';
import { rowsText } from './report-sentence';
import { Section } from './section';

/** What was rejected: how many for which reason, the first of them, and the way to have all. */
export function RejectedRows({ id, report }: { id: string; report: CheckReport }) {
  const { reasons, rejects, rows } = report;
  const isAll = toBigInt(rows.rejected) === BigInt(rejects.length);
  return (
    <Section
      title="Rejected rows"
      note="They are left out of the numbers. Mend them in the downloaded file and upload that one next."
    >
      <ul className={styles.reasons}>
        {reasons.map(({ reason, rows: count }) => (
          <li key={reason}>
            <b>{formatExact(count)}</b> <span>{reason}</span>
          </li>
        ))}
      </ul>
      <div className={styles.scroll}>
        <table className={`${styles.table} ${styles.rejects}`}>
          <caption>
            {isAll ? rowsText(rows.rejected) : `The first ${rejects.length} of ${rowsText(rows.rejected)}`}
          </caption>
          <thead>
            <tr>
              <th scope="col" className={styles.number}>
                Line
              </th>
              <th scope="col">Column</th>
              <th scope="col">Value</th>
              <th scope="col">Reason</th>
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
          Download all rejected rows (CSV)
        </a>
      </p>
    </Section>
  );
}

function Reject({ reject }: { reject: RejectedRow }) {
  return (
    <tr>
      <td className={styles.number}>{formatExact(reject.line)}</td>
      <td>{reject.column}</td>
      <td>{reject.value === '' ? <em>empty</em> : `“${reject.value}”`}</td>
      <td>{reject.reason}</td>
    </tr>
  );
}
