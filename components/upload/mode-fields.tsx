import { formatExact } from '@/lib/chart/format-number';
import type { DatasetSummary, PublishMode } from '@/lib/domain/dataset';
import type { CheckReport } from '@/lib/domain/upload';
import { DatasetFacts } from './dataset-facts';
import styles from './field.module.css';
import { Option } from './option';
import { listingsText, rowsText } from './report-sentence';
import { Section } from './section';

interface ModeFieldsProps {
  mode: PublishMode;
  target: DatasetSummary | undefined;
  report: CheckReport;
  onChange: (mode: PublishMode) => void;
}

/** Whether the file joins what a dataset holds or takes its place. */
export function ModeFields({ mode, target, report, onChange }: ModeFieldsProps) {
  const there = target
    ? `${rowsText(target.rows)}${target.attacks === null ? '' : ` with ${formatExact(target.attacks)} attacks`}`
    : 'what is there';
  const gain = report.attacks
    ? `${formatExact(report.attacks.accepted)} attacks`
    : listingsText(report.listings ?? []);
  return (
    <Section title="Add or replace" note={target && <DatasetFacts dataset={target} />}>
      <fieldset className={styles.set}>
        <legend className="visually-hidden">What happens to the rows that are there</legend>
        <Option
          type="radio"
          name="mode"
          checked={mode === 'append'}
          onChange={() => onChange('append')}
          title="Add to what is there"
          note={`The dataset keeps ${there} and gains ${gain}. Choose this for the next week or month.`}
        />
        <Option
          type="radio"
          name="mode"
          checked={mode === 'replace'}
          onChange={() => onChange('replace')}
          title="Replace what is there"
          note={`The dataset then shows this file only; ${there} are hidden until you undo it. Choose this for a corrected edition of everything. The effect on the ranking in the check was for adding.`}
        />
      </fieldset>
    </Section>
  );
}
