import type { ReactNode } from 'react';
import { useWords } from '#use-words';
import { answerAddress, csvAddress, pictureAddress } from '@/lib/client/picture-address';
import type { Search } from '@/lib/client/queries';
import { DEFAULT_LOCALE } from '@/lib/domain/locale';
import type { PictureKind } from '@/lib/domain/picture-looks';
import type { QuestionKind } from '@/lib/domain/questions';
import styles from './country.module.css';

interface FileLinksProps {
  slug: string;
  /** The server's drawing of what is shown; null where it draws none. */
  picture: { kind: PictureKind; search: Search } | null;
  /** What the figures answer. */
  question: { kind: QuestionKind; search: Search };
}

/** A chart as files, by plain links: the page has no scripts. */
export function FileLinks({ slug, picture, question: { kind, search } }: FileLinksProps) {
  const { t, locale } = useWords();
  const link = (href: string) => (text: ReactNode) => <a href={href}>{text}</a>;
  const asked = { ...search, ...(locale === DEFAULT_LOCALE ? {} : { lang: locale }) };
  const figures = {
    csv: link(csvAddress(slug, kind, asked)),
    json: link(answerAddress(slug, kind, asked)),
  };
  if (!picture) return <p className={styles.files}>{t.rich('country.asFile', figures)}</p>;
  const drawn = { ...picture.search, lang: locale };
  return (
    <p className={styles.files}>
      {t.rich('country.asPicture', {
        png: link(pictureAddress(slug, picture.kind, 'png', { ...drawn, scale: '2' })),
        svg: link(pictureAddress(slug, picture.kind, 'svg', drawn)),
        ...figures,
      })}
    </p>
  );
}
