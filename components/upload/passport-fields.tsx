import { useWords } from '#use-words';
import type { ChoiceProblem } from '@/lib/client/upload/mapping-problems';
import type { DatasetDraft } from '@/lib/client/upload/upload-draft';
import type { CheckReport } from '@/lib/domain/check-report';
import { sidesWord } from '@/lib/words/sides-word';
import type { Words } from '@/lib/words/words';
import { problemOf } from './choice-part';
import styles from './field.module.css';
import { Option } from './option';
import { Section } from './section';
import { TextField } from './text-field';

interface PassportFieldsProps {
  fresh: DatasetDraft;
  report: CheckReport;
  problems: readonly ChoiceProblem[];
  onChange: (fresh: DatasetDraft) => void;
}

/** What must be known of a new dataset before its numbers mean anything. */
export function PassportFields({ fresh, report, problems, onChange }: PassportFieldsProps) {
  const words = useWords();
  const { t } = words;
  const text = (field: 'measure' | 'sensorBase' | 'publisher' | 'sourceUrl' | 'licence') => ({
    value: fresh[field],
    problem: problemOf(problems, field),
    onChange: (value: string) => onChange({ ...fresh, [field]: value }),
  });
  const isRanking = report.attacks === null;
  return (
    <>
      <Section
        title={t(isRanking ? 'upload.whatRanked' : 'upload.whatCounted')}
        note={t('upload.passportNote', { found: foundText(report, words) })}
      >
        <TextField
          {...text('measure')}
          label={t(isRanking ? 'upload.goesBy' : 'upload.oneAttackIs')}
          maxLength={200}
          hint={t(isRanking ? 'upload.rankedByHint' : 'upload.oneAttackHint')}
        />
        <StatusFields fresh={fresh} problem={problemOf(problems, 'status')} onChange={onChange} />
      </Section>
      <Section title={t('upload.fromTitle')} note={t('upload.fromNote')}>
        <div className={styles.grid}>
          <TextField
            {...text('sensorBase')}
            label={t('upload.sensors')}
            maxLength={300}
            hint={t('upload.sensorsHint')}
          />
          <TextField
            {...text('publisher')}
            label={t('upload.publisher')}
            maxLength={200}
            hint={t('upload.publisherHint')}
          />
          <TextField
            {...text('sourceUrl')}
            label={t('upload.sourceUrl')}
            type="url"
            maxLength={2000}
            hint={t('upload.sourceUrlHint')}
          />
          <TextField
            {...text('licence')}
            label={t('upload.licence')}
            maxLength={200}
            hint={t('upload.licenceHint')}
          />
        </div>
      </Section>
    </>
  );
}

function foundText({ sides, timePrecision, timeZone }: CheckReport, { t }: Words): string {
  const when = t(`upload.each-${timePrecision ?? 'period'}`);
  return t('upload.found', { sides: sidesWord(sides), when, timeZone });
}

function StatusFields({
  fresh,
  problem,
  onChange,
}: Pick<PassportFieldsProps, 'fresh' | 'onChange'> & { problem: string | null }) {
  const { t } = useWords();
  const option = (status: 'measured' | 'reported') => ({
    type: 'radio' as const,
    name: 'status',
    checked: fresh.status === status,
    invalid: problem !== null,
    onChange: () => onChange({ ...fresh, status }),
  });
  return (
    <fieldset className={styles.set}>
      <legend>{t('upload.numbersWere')}</legend>
      <Option {...option('measured')} title={t('upload.measured')} note={t('upload.measuredNote')} />
      <Option {...option('reported')} title={t('upload.reported')} note={t('upload.reportedNote')} />
      {problem && <p className={styles.problem}>{problem}</p>}
    </fieldset>
  );
}
