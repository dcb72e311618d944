/** Whether the page around an element is dark, or the person likes it so: a light card on a dark page hurts at night. */
export function isDarkAround(element: Element | null): boolean {
  if (matchMedia('(prefers-color-scheme: dark)').matches) return true;
  for (let node: Node | null = element; node; node = node instanceof ShadowRoot ? node.host : node.parentNode) {
    if (!(node instanceof Element)) continue;
    const [red, green, blue, alpha = 1] =
      getComputedStyle(node)
        .backgroundColor.match(/[\d.]+/g)
        ?.map(Number) ?? [];
    if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) continue;
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 110;
  }
  return false;
}
