import type { ChoiceProblem } from '@/lib/client/upload/build-mapping';
import type { DatasetDraft } from '@/lib/client/upload/upload-draft';
import type { CheckReport } from '@/lib/domain/upload';
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

const ONE_ATTACK =
  'For example: one failed login attempt; one DDoS event; one alert of the intrusion detection; one incident on record.';
const RANKED_BY =
  'In the publisher’s words: “volume of detections”; “share of users attacked”. The file has places and no counts.';

/** What must be known of a new dataset before its numbers mean anything. */
export function PassportFields({ fresh, report, problems, onChange }: PassportFieldsProps) {
  const text = (field: 'measure' | 'sensorBase' | 'publisher' | 'sourceUrl' | 'licence') => ({
    value: fresh[field],
    problem: problemOf(problems, field),
    onChange: (value: string) => onChange({ ...fresh, [field]: value }),
  });
  const isRanking = report.attacks === null;
  return (
    <>
      <Section
        title={isRanking ? 'What is ranked' : 'What is counted'}
        note={`This stands under every chart of the dataset. ${foundText(report)}`}
      >
        <TextField
          {...text('measure')}
          label={isRanking ? 'The ranking goes by' : 'One attack is'}
          maxLength={200}
          hint={isRanking ? RANKED_BY : ONE_ATTACK}
        />
        <StatusFields fresh={fresh} problem={problemOf(problems, 'status')} onChange={onChange} />
      </Section>
      <Section
        title="Where it is from"
        note="As far as you know it. What is left empty is shown as not stated."
      >
        <div className={styles.grid}>
          <TextField
            {...text('sensorBase')}
            label="Sensors"
            maxLength={300}
            hint="What did the counting: “the ministry’s firewalls”."
          />
          <TextField
            {...text('publisher')}
            label="Publisher"
            maxLength={200}
            hint="Who stands behind the numbers."
          />
          <TextField
            {...text('sourceUrl')}
            label="Source address"
            type="url"
            hint="A page that shows them, if there is one."
          />
          <TextField {...text('licence')} label="Licence" maxLength={200} hint="Such as CC BY 4.0." />
        </div>
      </Section>
    </>
  );
}

function foundText({ sides, timePrecision, timeZone }: CheckReport): string {
  const when =
    timePrecision === null || timePrecision === 'period'
      ? 'whole periods'
      : `each ${timePrecision.replace('-', ' ')}`;
  return `The file gives the ${sides.join(' and ')} country for ${when}; days are those of ${timeZone}.`;
}

function StatusFields({
  fresh,
  problem,
  onChange,
}: Pick<PassportFieldsProps, 'fresh' | 'onChange'> & { problem: string | null }) {
  const option = (status: 'measured' | 'reported') => ({
    type: 'radio' as const,
    name: 'status',
    checked: fresh.status === status,
    invalid: problem !== null,
    onChange: () => onChange({ ...fresh, status }),
  });
  return (
    <fieldset className={styles.set}>
      <legend>The numbers were</legend>
      <Option
        {...option('measured')}
        title="Measured"
        note="Counted by a machine: logs, sensors, detections."
      />
      <Option
        {...option('reported')}
        title="Reported"
        note="Somebody said them: a statement, a press release, a report."
      />
      {problem && <p className={styles.problem}>{problem}</p>}
    </fieldset>
  );
}
