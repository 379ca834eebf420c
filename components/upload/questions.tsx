import styles from './field.module.css';

/** Questions to be answered by the field that they stand with. */
export function Questions({ questions }: { questions: readonly string[] }) {
  return questions.map((question) => (
    <p key={question} className={styles.question}>
      {question}
    </p>
  ));
}
