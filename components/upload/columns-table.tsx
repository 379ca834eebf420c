import { useWords } from '#use-words';
import { holdsAddresses } from '@/lib/client/upload/address-columns';
import type { ColumnChoice } from '@/lib/client/upload/column-choices';
import { hasColumn, numberColumns } from '@/lib/client/upload/column-choices';
import { columnField } from '@/lib/client/upload/mapping-problems';
import type { PlacedQuestions } from '@/lib/client/upload/place-questions';
import type { ReceivedUpload } from '@/lib/domain/upload';
import { listText } from '@/lib/words/list-text';
import { type ChoicePartProps, problemOf } from './choice-part';
import { ColumnRow } from './column-row';
import styles from './columns-table.module.css';
import { Notice } from './notice';
import { Section } from './section';
import { UploadLink } from './upload-link';

type ColumnsTableProps = ChoicePartProps & { received: ReceivedUpload; questions: PlacedQuestions };

/** Every column with what it holds and what it is, guessed and open to change. */
export function ColumnsTable({ received, questions, choices, problems, onChange }: ColumnsTableProps) {
  const { t } = useWords();
  const isUnpivoted = numberColumns(choices).length > 1 && !hasColumn(choices, 'time');
  const change = (next: ColumnChoice) =>
    onChange({
      ...choices,
      columns: choices.columns.map((column) => (column.name === next.name ? next : column)),
    });
  return (
    <Section title={t('upload.columns')} note={t(received.asBefore ? 'upload.asBefore' : 'upload.guessed')}>
      <Duplicate received={received} />
      <OpenQuestions questions={questions.rest} />
      <AddressColumns received={received} />
      <table className={styles.columns}>
        <thead>
          <tr>
            <th scope="col">{t('upload.column')}</th>
            <th scope="col">{t('upload.firstValues')}</th>
            <th scope="col">{t('upload.whatItIs')}</th>
          </tr>
        </thead>
        <tbody>
          {choices.columns.map((choice, index) => (
            <ColumnRow
              key={choice.name}
              choice={choice}
              samples={received.columns[index]?.samples ?? []}
              questions={questions.byColumn.get(choice.name) ?? null}
              problem={problemOf(problems, columnField(choice.name))}
              hasPeriod={isUnpivoted && (choice.role === 'attacks' || choice.role === 'place')}
              onChange={change}
            />
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function Duplicate({ received }: { received: ReceivedUpload }) {
  const { t } = useWords();
  if (received.duplicateOf === null) return null;
  return (
    <Notice>
      <p>{t.rich('upload.duplicate', { b: (text) => <b>{text}</b> })}</p>
      <UploadLink id={received.duplicateOf} />
    </Notice>
  );
}

function OpenQuestions({ questions }: { questions: readonly string[] }) {
  const { t } = useWords();
  if (questions.length === 0) return null;
  return (
    <Notice>
      <p>
        <b>{t('upload.openQuestions', { count: questions.length })}</b>
      </p>
      <ul>
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </Notice>
  );
}

function AddressColumns({ received }: { received: ReceivedUpload }) {
  const { locale, t } = useWords();
  const names = received.columns.filter(holdsAddresses).map(({ name }) => `“${name}”`);
  if (names.length === 0) return null;
  return (
    <Notice>
      <p>{t('upload.addresses', { names: listText(names, locale), count: names.length })}</p>
    </Notice>
  );
}
