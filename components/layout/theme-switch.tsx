'use client';

import { useEffect, useState } from 'react';
import { useWords } from '#use-words';
import { THEMES, type Theme } from './theme';
import styles from './theme-switch.module.css';

/** Light, dark, or what the system says; remembered on this device. */
export function ThemeSwitch() {
  const { t } = useWords();
  const [theme, setTheme] = useState<Theme>('system');
  useEffect(() => {
    const chosen = document.documentElement.dataset.theme;
    setTheme(THEMES.find((one) => one === chosen) ?? 'system');
  }, []);

  function choose(chosen: Theme) {
    setTheme(chosen);
    if (chosen === 'system') {
      delete document.documentElement.dataset.theme;
      localStorage.removeItem('theme');
    } else {
      document.documentElement.dataset.theme = chosen;
      localStorage.setItem('theme', chosen);
    }
  }

  return (
    <fieldset className={styles.themes}>
      <legend>{t('site.theme')}</legend>
      {THEMES.map((one) => (
        <label key={one}>
          <input type="radio" name="theme" checked={theme === one} onChange={() => choose(one)} />
          {t(`site.theme-${one}`)}
        </label>
      ))}
    </fieldset>
  );
}
