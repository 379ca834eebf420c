'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import styles from './upload.module.css';

interface StepHeadingProps {
  /** True once a person has moved from step to step: then the new step's heading takes the focus. */
  takesFocus: boolean;
  children: ReactNode;
  /** Smaller, under the sentence. */
  sub?: ReactNode;
}

/** The sentence that a step opens with. */
export function StepHeading({ takesFocus, children, sub }: StepHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <div className={styles.heading}>
      <h1 ref={heading} tabIndex={-1}>
        {children}
      </h1>
      {sub && <p>{sub}</p>}
    </div>
  );
}
