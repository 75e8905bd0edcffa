/** F6 goes from one part of the page to the next, as in Office: Tab stays in the grid, where it changes cells. */

export interface Region {
  readonly element: HTMLElement;
  /** Puts the focus where its user starts. */
  readonly enter: () => void;
}

export function followRegionKeys(regions: readonly Region[]): void {
  window.addEventListener(
    "keydown",
    (event) => {
      const isOurs = event.key === "F6" && !event.ctrlKey && !event.altKey && !event.metaKey;
      // A question is to be answered first.
      if (!isOurs || document.querySelector("dialog[open]")) return;
      // In capture, and no further: the grid has its own idea of keys.
      event.preventDefault();
      event.stopPropagation();
      const shown = regions.filter(({ element }) => !element.hidden);
      const at = shown.findIndex(({ element }) => element.contains(document.activeElement));
      shown[nextIndex(at, shown.length, event.shiftKey)]?.enter();
    },
    { capture: true },
  );
}

/** `-1`, outside of every region, goes to the first one, or to the last one backwards. */
export function nextIndex(at: number, count: number, backwards: boolean): number {
  if (!backwards) return (at + 1) % count;
  return at <= 0 ? count - 1 : at - 1;
}
