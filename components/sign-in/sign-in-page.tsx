import styles from './sign-in.module.css';
import { SignInForm } from './sign-in-form';

interface SignInPageProps {
  title: string;
  /** Why one has to sign in here, in one sentence. */
  why: string;
  next: string;
}

/** The sign-in form with the sentence that says what it is for. */
export function SignInPage({ title, why, next }: SignInPageProps) {
  return (
    <main className="page" id="main">
      <div className={styles.page}>
        <h1>{title}</h1>
        <p>{why}</p>
        <SignInForm next={next} />
      </div>
    </main>
  );
}
