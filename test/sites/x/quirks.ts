/**
 * Ways in which pages differ, named in the address (`?quirks=slow,rebuild`): `slow` answers after 4 s with the draft
 * standing; `trusted-only` ignores presses by script; `rebuild` draws a new button on each press; `pointerdown` sends
 * on it; `window-listener` sends from its own first listener on window; `calls-click` presses its button by script;
 * `deaf` never sends.
 */
export const quirks = new Set((new URLSearchParams(location.search).get('quirks') ?? '').split(',').filter(Boolean));

declare global {
  interface Window {
    onPostPressed?: (event: Event) => void;
  }
}
