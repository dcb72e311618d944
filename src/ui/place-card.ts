const GAP = 6;

/** Puts the card below what it explains, or above, or beside where there is more room; never over it if that can be. */
export function placeCard(card: HTMLElement, near: DOMRect) {
  const { width, height } = card.getBoundingClientRect();
  const left = Math.max(8, Math.min(near.left, innerWidth - width - 8));
  const below = innerHeight - near.bottom - GAP - 8;
  const above = near.top - GAP - 8;
  const top = height <= below ? near.bottom + GAP : height <= above ? near.top - GAP - height : null;
  const beside = near.right + GAP + width + 8 <= innerWidth ? near.right + GAP : near.left - GAP - width;
  const at =
    top !== null
      ? { left, top }
      : { left: beside >= 8 ? beside : left, top: Math.max(8, Math.min(near.top, innerHeight - height - 8)) };
  card.style.left = `${at.left}px`;
  card.style.top = `${at.top}px`;
}
