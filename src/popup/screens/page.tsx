import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { popupWords as say } from '../../platform/popup-words';

/** A screen behind the first one. Its heading takes the focus, so that a screen reader begins where the eye does. */
export function Page({
  title,
  back = '#home',
  children,
}: {
  title: string;
  back?: string;
  children: ComponentChildren;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    scrollTo(0, 0);
  }, []);
  return (
    <>
      <nav aria-label={say('back')}>
        <a class="back" href={back}>
          {say('back')}
        </a>
      </nav>
      <main>
        <h1 tabIndex={-1} ref={heading}>
          {title}
        </h1>
        {children}
      </main>
    </>
  );
}
