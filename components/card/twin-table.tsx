import type { Twin } from '@/lib/chart/chart-twins';
import styles from './twin-table.module.css';

/** The same as the chart, exact. */
export function TwinTables({ beside, ...twin }: Twin) {
  return (
    <>
      <TwinTable {...twin} />
      {beside && (
        <>
          <p className={styles.caption} aria-hidden="true">
            {beside.caption}
          </p>
          <TwinTable {...beside} />
        </>
      )}
    </>
  );
}

/** It scrolls by itself, also by keyboard. */
function TwinTable({ caption, columns, rows }: Twin) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
    <section className={styles.scroll} aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two entities may have one name.
              <th key={i} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells], row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two hours may have one name, where clocks are put back.
            <tr key={row}>
              <th scope="row">{name}</th>
              {cells.map((cell, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: cells are where their column is.
                <td key={i}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
