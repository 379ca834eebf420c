export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/**
 * Runs before the first paint, so that no page is seen in the wrong colours. "?theme=dark" in the address goes before
 * what this device remembers: a link may show what its sender saw.
 */
export const THEME_SCRIPT = `try{var t=new URLSearchParams(location.search).get('theme')||localStorage.getItem('theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch(e){}`;
