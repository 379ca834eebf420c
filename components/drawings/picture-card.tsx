import type { ReactNode } from 'react';
import { wrapText } from '@/lib/chart/wrap-text';
import type { Words } from '@/lib/words/words';
import { type CardLayout, cardLayout } from './card-layout';
import { type CardSetting, WHOLE } from './card-setting';
import type { TextBlock } from './card-texts';
import type { DrawingProps } from './drawing-props';
import { HaloedText } from './haloed-text';
import type { Palette } from './palette';
import type { PictureText } from './picture-text';
import { StatusMark } from './status-mark';
import { Watermark } from './watermark';

export interface PictureCardProps {
  text: PictureText;
  /** Pixels of the picture at 1×. */
  width: number;
  height: number;
  /** Pixels for each unit of the drawing, in which text is 12 high. */
  zoom: number;
  palette: Palette;
  words: Words;
  isTransparent: boolean;
  /** Left out: of a picture that says everything itself. */
  setting?: CardSetting;
  /** Height that the drawing needs at a width. */
  least: (width: number) => number;
  draw: (box: DrawingProps) => ReactNode;
  /** Goes in front of everything: fonts, data. */
  head?: ReactNode;
}

const EMPTY_SIZE = 16;
const SANS = 'Inter, system-ui, sans-serif';
// A name with a number in it is none to a browser unless it is quoted.
const SERIF = "'Source Serif 4', Georgia, serif";

/**
 * A chart as a picture that says everything it needs to be believed, complete in itself.
 * @throws Error where the drawing has no room; see requireRoom
 */
export function PictureCard(props: PictureCardProps) {
  const { text, width, height, zoom, palette, words, isTransparent, setting = WHOLE } = props;
  const { least, draw, head } = props;
  const layout = cardLayout(text, { width: width / zoom, height: height / zoom }, least, setting);
  if (layout.lacking > 0) throw new Error(`The drawing has no room: ${layout.lacking} units are missing.`);
  const { body, pad, ruleY } = layout;
  const isNoted = text.notes.length === 0 || layout.notes.lines.length > 0;
  // Nothing is known of what will lie behind a transparent picture: its halos would be blots.
  const inks = isTransparent ? { ...palette, paper: 'none' } : palette;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      fontFamily={SANS}
      fontSize={12}
      role="img"
      aria-label={text.title}
    >
      <title>{text.title}</title>
      <desc>{text.summary}</desc>
      {head}
      {!isTransparent && <rect width={layout.width} height={layout.height} fill={palette.paper} />}
      <Lines {...layout.title} fill={palette.ink} fontFamily={SERIF} fontWeight={600} />
      <StatusMark
        status={text.status}
        word={text.statusWord}
        x={layout.width - pad}
        y={layout.badgeY}
        palette={palette}
      />
      <Lines {...layout.subtitle} fill={palette['ink-quiet']} />
      <g transform={`translate(${body.x} ${body.y})`}>
        {draw({ width: body.width, height: body.height, palette: inks, words, id: 'picture', isNoted })}
      </g>
      {text.empty !== null && <Empty text={text.empty} body={body} palette={inks} />}
      <Lines {...layout.notes} fill={palette['ink-quiet']} />
      {ruleY !== null && (
        <line x1={pad} x2={layout.width - pad} y1={ruleY} y2={ruleY} stroke={palette.rule} />
      )}
      {layout.foot.map((one) => (
        <Lines key={one.x} {...one} fill={palette['ink-quiet']} />
      ))}
      {text.status === 'simulated' && <Watermark word={text.watermark} {...layout} palette={palette} />}
    </svg>
  );
}

type EmptyProps = Pick<CardLayout, 'body'> & { text: string; palette: Palette };

/** That there is nothing to draw, where it would be. */
function Empty({ text, body, palette }: EmptyProps) {
  const lines = wrapText(text, EMPTY_SIZE, body.width * 0.8, 'bold');
  const top = body.y + (body.height - (lines.length - 1) * EMPTY_SIZE * 1.4) / 2;
  return lines.map((line, i) => (
    <HaloedText
      key={line}
      {...{ x: body.x + body.width / 2, y: top + i * EMPTY_SIZE * 1.4, textAnchor: 'middle', palette }}
      {...{ fontSize: EMPTY_SIZE, fontWeight: 600, fill: palette.ink }}
    >
      {line}
    </HaloedText>
  ));
}

type LinesProps = TextBlock & { fill: string; fontFamily?: string; fontWeight?: number };

function Lines({ lines, x, y, size, leading, ...rest }: LinesProps) {
  return (
    <text fontSize={size} {...rest}>
      {lines.map((line, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines never move.
        <tspan key={i} x={x} y={Math.round((y + i * leading) * 10) / 10}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
