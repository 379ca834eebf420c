import { useWords } from '#use-words';
import { localePath } from '@/lib/domain/locale';

/** The way to another upload; a page of its own, so that nothing of this one stays. */
export function UploadLink({ id }: { id: string }) {
  const { locale, t } = useWords();
  return <a href={localePath(locale, `/upload?id=${id}`)}>{t('upload.seeEarlier')}</a>;
}
