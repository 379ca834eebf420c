import { type RefObject, useEffect, useRef, useState } from 'react';

/**
 * A field that says what the page says whenever that changes, by the brush or the back button; until then what a reader put
 * into it stays, and the field itself stays always, so that nobody loses their place in the form.
 */
export function useSaid<Field extends HTMLInputElement | HTMLSelectElement>(
  said: string,
): { ref: RefObject<Field | null>; defaultValue: string } {
  const field = useRef<Field>(null);
  const [first] = useState(said);
  const shown = useRef(said);
  useEffect(() => {
    const isNews = shown.current !== said && field.current?.value !== said;
    if (isNews && field.current) field.current.value = said;
    shown.current = said;
  }, [said]);
  return { ref: field, defaultValue: first };
}
