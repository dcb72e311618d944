type Child = Node | string | null | false | undefined;

/** An element with attributes, listeners (`on…`) and children. */
export function element(
  tag: string,
  attributes: Record<string, string | ((event: Event) => void)> = {},
  ...children: readonly Child[]
): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (typeof value === 'string') made.setAttribute(name, value);
    else made.addEventListener(name.replace(/^on/, ''), value);
  made.append(...children.filter((child) => child !== null && child !== false && child !== undefined));
  return made;
}

/** `div[role=button]`, as Meta and others draw buttons: Enter and Space press it without a click of the browser's own. */
export function divButton(attributes: Record<string, string>, onPress: (event: Event) => void, ...children: Child[]) {
  const press = (event: Event) => {
    if (made.getAttribute('aria-disabled') === 'true') return;
    if (event instanceof KeyboardEvent && event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onPress(event);
  };
  const made: HTMLElement = element(
    'div',
    { role: 'button', tabindex: '0', ...attributes, onclick: press, onkeydown: press },
    ...children,
  );
  return made;
}
