/** How long after the last change the rest of the page is drawn, too, in milliseconds. */
const REST_MS = 1000;

let ending: ReturnType<typeof setTimeout> | undefined;

/** Lets the page spare what is out of sight until nothing was changed for a while: see dashboard.module.css. */
export function spareWhileChanging(): void {
  document.documentElement.dataset.changing = '';
  clearTimeout(ending);
  ending = setTimeout(() => delete document.documentElement.dataset.changing, REST_MS);
}
