/** Whether a key is pressed with one that makes it the browser's, such as Alt and an arrow to go back. */
export function isShortcut(event: { altKey: boolean; ctrlKey: boolean; metaKey: boolean }): boolean {
  return event.altKey || event.ctrlKey || event.metaKey;
}
