import 'server-only';
import { BreakdownDrawing, leastBreakdown } from '@/components/drawings/breakdown-drawing';
import { formatExact, formatShare } from '@/lib/chart/format-number';
import type { RankingAnswer } from '@/lib/domain/answer';
import { isSide, type Period } from '@/lib/domain/fact';
import { answerQuestion } from '@/lib/server/answer-question';
import { requireKey } from '@/lib/server/pictures/require-key';
import { datasetInLanguage } from '@/lib/server/shipped-in-language';
import { listText } from '@/lib/words/list-text';
import type { Words } from '@/lib/words/words';
import { BY_WORD } from './by-word';
import { requireData } from './compared-places';
import type { Composed, PictureAsked } from './composed';
import { hasNothing } from './has-nothing';
import { isOnDashboard } from './permalink';
import { sensorNote } from './places-notes';
import { questionSearch } from './question-search';
import { requireCounts } from './require-counts';
import { shortNames } from './short-names';

/** Attacks of a period by country, organisation or type; of ready-made rankings, which have none, it is refused. */
export async function composeBreakdown(asked: PictureAsked<'breakdown'>): Promise<Composed> {
  const { runtime, slug, params, search, signal, words } = asked;
  const dataset = await datasetInLanguage(runtime, slug, words.locale);
  requireData(dataset);
  requireCounts(dataset.passport);
  await requireKey(asked, params.by);
  const answer = await answerQuestion(runtime, slug, 'ranking', questionSearch('ranking', search), signal);
  const { period, entries, unknown } = answer;
  const selected = params.key ?? null;
  const drawn = { by: params.by, entries: shortNames(entries), selected, unknown };
  const isSource = params.by === 'source';
  return {
    dataset,
    chart: `by-${params.by}`,
    told: entries.find(({ key }) => key === selected)?.name ?? selected,
    title: words.t(`picture.title-${BY_WORD[params.by]}`),
    summary: summaryOf(answer, words.t(`picture.title-${BY_WORD[params.by]}`), words),
    notes: [...(isSource ? [words.t('picture.registered')] : []), ...sensorNote(dataset.passport, words.t)],
    isEmpty: hasNothing(answer),
    ...{
      period,
      ...{ comparePeriod: null, compareDataset: null, denominator: null },
      timeZone: params.tz ?? dataset.passport.timeZone,
      tieRule: answer.ties,
    },
    ...placeOf(asked, period),
    data: [{ kind: 'ranking', search: questionSearch('ranking', search, { ...period }) }],
    least: (width) => leastBreakdown(drawn, width, words),
    draw: (box) => <BreakdownDrawing {...box} {...drawn} />,
  };
}

/** Organisations and types stand on the dashboard; the other side of one country's attacks on the country's page. */
function placeOf(
  { slug, params, search }: PictureAsked<'breakdown'>,
  period: Period,
): Pick<Composed, 'view' | 'page'> {
  const { by, key } = params;
  if (!isSide(by)) {
    const chosen = by === 'type' ? { types: key ? [key] : [] } : { organisations: key ? [key] : [] };
    return { view: isOnDashboard(search, by) ? { period, ...chosen } : null };
  }
  const other = by === 'source' ? 'target' : 'source';
  const [country, ...more] = search.getAll(other);
  if (country === undefined || more.length > 0 || search.has(by)) return { view: null };
  return { view: { period }, page: `/datasets/${slug}/countries/${country}` };
}

/** The first three of them with their counts and shares. */
function summaryOf({ entries }: RankingAnswer, title: string, words: Words): string {
  const top = entries.slice(0, 3).map(({ name, attacks, share }) => {
    return `${name} ${formatExact(attacks ?? 0, words.locale)} (${formatShare(share, words)})`;
  });
  return `${title}. ${words.t('map.most', { top: listText(top, words.locale) })}`;
}
