import { useWords } from '#use-words';
import { formatExact } from '@/lib/chart/format-number';
import type { CheckReport } from '@/lib/domain/check-report';
import type { DatasetSummary, PublishMode } from '@/lib/domain/dataset';
import type { Words } from '@/lib/words/words';
import { DatasetFacts } from './dataset-facts';
import styles from './field.module.css';
import { Option } from './option';
import { gainText, rowsText } from './report-sentence';
import { Section } from './section';

interface ModeFieldsProps {
  mode: PublishMode;
  target: DatasetSummary | undefined;
  report: CheckReport;
  onChange: (mode: PublishMode) => void;
}

/** Whether the file joins what a dataset holds or takes its place. */
export function ModeFields({ mode, target, report, onChange }: ModeFieldsProps) {
  const words = useWords();
  const { t } = words;
  const there = target ? holdingsText(target, words) : t('upload.there');
  return (
    <Section title={t('upload.modeTitle')} note={target && <DatasetFacts dataset={target} />}>
      <fieldset className={styles.set}>
        <legend className="visually-hidden">{t('upload.modeLegend')}</legend>
        <Option
          type="radio"
          name="mode"
          checked={mode === 'append'}
          onChange={() => onChange('append')}
          title={t('upload.append')}
          note={t('upload.appendNote', { there, gain: gainText(report, words) })}
        />
        <Option
          type="radio"
          name="mode"
          checked={mode === 'replace'}
          onChange={() => onChange('replace')}
          title={t('upload.replace')}
          note={t('upload.replaceNote', { there })}
        />
      </fieldset>
    </Section>
  );
}

function holdingsText({ rows, attacks }: DatasetSummary, words: Words): string {
  const held = rowsText(rows, words);
  if (attacks === null) return held;
  return words.t('upload.rowsWithAttacks', { rows: held, attacks: formatExact(attacks, words.locale) });
}
