import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** A heading over what has just come. @param on whether it takes the focus, so that a reader goes on from there */
export function FocusedHeading({ on, children }: { on: boolean; children: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (on) heading.current?.focus();
  }, [on]);
  return (
    <h2 tabIndex={-1} ref={heading}>
      {children}
    </h2>
  );
}
