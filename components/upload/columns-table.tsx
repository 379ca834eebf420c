import { holdsAddresses } from '@/lib/client/upload/address-columns';
import { columnField } from '@/lib/client/upload/build-mapping';
import type { ColumnChoice } from '@/lib/client/upload/column-choices';
import { hasColumn, numberColumns } from '@/lib/client/upload/column-choices';
import type { PlacedQuestions } from '@/lib/client/upload/place-questions';
import type { ReceivedUpload } from '@/lib/domain/upload';
import { type ChoicePartProps, problemOf } from './choice-part';
import { ColumnRow } from './column-row';
import styles from './columns-table.module.css';
import { Notice } from './notice';
import { Section } from './section';

type ColumnsTableProps = ChoicePartProps & { received: ReceivedUpload; questions: PlacedQuestions };

const GUESSED = 'Rankshift guessed these from the names and the values. Correct what is wrong.';
const AS_BEFORE =
  'Columns as last time: a file with these names was published before, and the same is taken here. Correct what is wrong.';

/** Every column with what it holds and what it is, guessed and open to change. */
export function ColumnsTable({ received, questions, choices, problems, onChange }: ColumnsTableProps) {
  const isUnpivoted = numberColumns(choices).length > 1 && !hasColumn(choices, 'time');
  const change = (next: ColumnChoice) =>
    onChange({
      ...choices,
      columns: choices.columns.map((column) => (column.name === next.name ? next : column)),
    });
  return (
    <Section title="Columns" note={received.asBefore ? AS_BEFORE : GUESSED}>
      <Duplicate received={received} />
      <OpenQuestions questions={questions.rest} />
      <AddressColumns received={received} />
      <table className={styles.columns}>
        <thead>
          <tr>
            <th scope="col">Column</th>
            <th scope="col">First values</th>
            <th scope="col">What it is</th>
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
  if (received.duplicateOf === null) return null;
  return (
    <Notice>
      <p>
        <b>This file was published before</b>, byte for byte. Publishing it again would count its attacks
        twice, unless you replace what is there or choose another dataset.
      </p>
      <a href={`/upload?id=${received.duplicateOf}`}>See the earlier upload</a>
    </Notice>
  );
}

function OpenQuestions({ questions }: { questions: readonly string[] }) {
  if (questions.length === 0) return null;
  return (
    <Notice>
      <p>
        <b>
          {questions.length === 1 ? 'One question is' : `${questions.length} questions are`} open about this
          file.
        </b>
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
  const names = received.columns.filter(holdsAddresses).map(({ name }) => `“${name}”`);
  if (names.length === 0) return null;
  return (
    <Notice>
      <p>
        {names.join(' and ')} {names.length === 1 ? 'holds' : 'hold'} IP addresses. As source or target, each
        is taken for the country that it is registered in, which is not who attacked. The addresses themselves
        are not kept once the file is published.
      </p>
    </Notice>
  );
}
