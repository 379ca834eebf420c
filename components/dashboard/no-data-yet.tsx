import { useWords } from '#use-words';
import { CardState } from '@/components/card/card-state';
import { LocaleLink } from '@/components/words/locale-link';
import type { DatasetDetail } from '@/lib/domain/dataset';

/** A dataset into which nothing was published, or of which everything was undone. */
export function NoDataYet({ dataset }: { dataset: DatasetDetail }) {
  const { t } = useWords();
  return (
    <main id="main" className="page">
      <h1 className="page-title">{t('dash.emptyTitle', { title: dataset.title })}</h1>
      <CardState
        kind="empty"
        what={t('dash.emptyWhat')}
        next={t('dash.emptyNext')}
        action={
          <LocaleLink className="button button-primary" href="/upload">
            {t('dash.upload')}
          </LocaleLink>
        }
      />
    </main>
  );
}
