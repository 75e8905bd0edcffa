/** Ctrl+P prints the sheet: the browser's own print would take a picture of the page around it. */
export function followPrintKeys(print: () => void): void {
  window.addEventListener(
    "keydown",
    (event) => {
      const isPrint =
        (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "p";
      if (!isPrint) return;
      // In capture, and no further: the grid has its own idea of keys.
      event.preventDefault();
      event.stopPropagation();
      // A question is to be answered first.
      if (!document.querySelector("dialog[open]")) print();
    },
    { capture: true },
  );
}
