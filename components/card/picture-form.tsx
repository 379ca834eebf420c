import { type FormEvent, type SelectHTMLAttributes, useState } from 'react';
import { useWords } from '#use-words';
import { pictureAddress } from '@/lib/client/picture-address';
import {
  DOTS_PER_INCH,
  PRESET_NAMES,
  PRESETS,
  type Preset,
  SCALES,
  THEMES,
  type Theme,
} from '@/lib/domain/picture-looks';
import { copyImage } from '@/lib/export/copy-image';
import styles from './card-menu.module.css';
import type { CardPicture } from './card-picture';

interface PictureFormProps {
  picture: CardPicture;
  /** The colours in which the page is seen, taken until others are chosen. */
  theme: Theme;
  /** Tells what came of it. */
  say: (sentence: string) => void;
}

/** How the picture is to look. A plain form whose answer is a file. */
export function PictureForm({ picture, theme, say }: PictureFormProps) {
  const words = useWords();
  const { t, locale } = words;
  const [preset, setPreset] = useState<Preset>('article');
  const address = (type: 'png' | 'svg') =>
    pictureAddress(picture.slug, picture.kind, type, {}).replace(/\?$/, '');

  async function copy(event: FormEvent<HTMLButtonElement>) {
    const form = event.currentTarget.form;
    if (!form) return;
    const looks = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
    say(t('card.making'));
    say(
      await copyImage(`${address('png')}?${new URLSearchParams(looks)}`, words).then(
        () => t('card.imageCopied'),
        failed,
      ),
    );
  }
  const failed = (error: Error) => t('card.notCopied', { reason: error.message });

  return (
    <form className={styles.form} method="get" action={address('png')}>
      <HiddenFields search={{ ...picture.search, lang: locale, download: 'true' }} />
      <Choice
        name="preset"
        label={t('card.size')}
        value={preset}
        onChange={(event) => setPreset(event.target.value as Preset)}
        options={PRESET_NAMES}
        say={(name) => t(`card.preset-${name}`, { width: PRESETS[name].width, height: PRESETS[name].height })}
      />
      <Choice
        name="scale"
        label={t('card.scale')}
        defaultValue="2"
        // A sheet of paper at four times its dots would be too many pixels.
        options={SCALES.filter((scale) => preset !== 'a4' || scale !== '4')}
        say={(scale) =>
          preset === 'a4' ? t('card.scaleDots', { scale, dots: DOTS_PER_INCH * Number(scale) }) : `${scale}×`
        }
      />
      <Choice
        key={theme}
        name="theme"
        label={t('card.colours')}
        defaultValue={theme}
        options={THEMES}
        say={(one) => t(`card.theme-${one}`)}
      />
      <label className={styles.check}>
        <input type="checkbox" name="transparent" value="true" /> {t('card.transparent')}
      </label>
      <div className={styles.buttons}>
        <button type="submit" className="button">
          {t('card.savePng')}
        </button>
        <button type="submit" className="button" formAction={address('svg')}>
          {t('card.saveSvg')}
        </button>
        <button type="button" className="button" onClick={copy}>
          {t('card.copyImage')}
        </button>
      </div>
    </form>
  );
}

interface ChoiceProps<T extends string> extends SelectHTMLAttributes<HTMLSelectElement> {
  label: string;
  options: readonly T[];
  /** An option in words. */
  say: (option: T) => string;
}

function Choice<T extends string>({ label, options, say, ...rest }: ChoiceProps<T>) {
  return (
    <label className={styles.field}>
      {label}
      <select className="field" {...rest}>
        {options.map((option) => (
          <option key={option} value={option}>
            {say(option)}
          </option>
        ))}
      </select>
    </label>
  );
}

function HiddenFields({ search }: { search: CardPicture['search'] }) {
  const fields = Object.entries(search).flatMap(([name, value]) =>
    value === undefined ? [] : [value].flat().map((one) => ({ name, value: one })),
  );
  return fields.map(({ name, value }) => (
    <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
  ));
}
