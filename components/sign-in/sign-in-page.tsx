import { useWords } from '#use-words';
import { WordsFor } from '@/components/words/words-for';
import { localePath, splitLocale } from '@/lib/domain/locale';
import styles from './sign-in.module.css';
import { SignInForm } from './sign-in-form';

interface SignInPageProps {
  title: string;
  /** Why one has to sign in here, in one sentence. */
  why: string;
  /** A path of this site, in whatever language; the page that is opened is of this one's. */
  next: string;
}

/** The sign-in form with the sentence that says what it is for. */
export function SignInPage({ title, why, next }: SignInPageProps) {
  const { t, locale } = useWords();
  return (
    <main className="page" id="main">
      <div className={styles.page}>
        <h1>{title}</h1>
        <p>{why}</p>
        <noscript>
          <p className={styles.problem}>{t('signIn.noScripts')}</p>
        </noscript>
        <WordsFor parts={['signIn']}>
          <SignInForm next={localePath(locale, splitLocale(next).path)} />
        </WordsFor>
      </div>
    </main>
  );
}
