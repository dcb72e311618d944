import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { popupWords as say } from '../../platform/popup-words';

/**
 * A screen behind the first one. Its heading takes the focus, so that a screen reader begins where the eye does.
 * @param back the screen before it; or, within a flow that keeps its answers in the page alone, what goes one step back
 */
export function Page({
  title,
  back = '#home',
  children,
}: {
  title: string;
  back?: string | (() => void);
  children: ComponentChildren;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    heading.current?.focus();
    scrollTo(0, 0);
  }, []);
  return (
    <>
      <nav aria-label={say('back')}>
        {typeof back === 'string' ? (
          <a class="back" href={back}>
            {say('back')}
          </a>
        ) : (
          <button type="button" class="quiet back" onClick={back}>
            {say('back')}
          </button>
        )}
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
