/** A file dropped anywhere on the page is opened, but where a tool of the pane asks for one. */
import { element } from "./element";

function holdsFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes("Files") ?? false;
}

/** What the pane says of the part of a tool that takes files itself. */
const TAKES_FILES = "[data-takes-files]";

function isTaken(event: DragEvent): boolean {
  return event.composedPath().some((target) => target instanceof Element && target.matches(TAKES_FILES));
}

export function acceptDrops(words: () => string, open: (file: File) => void): void {
  const zone = element("div", { class: "drop-zone", hidden: true, "data-testid": "drop-zone" });
  document.body.append(zone);
  // In capture: the grid listens to drags too, and would take the file for a picture.
  const listen = (type: "dragenter" | "dragover" | "dragleave" | "drop", handle: (event: DragEvent) => void): void =>
    window.addEventListener(
      type,
      (event) => {
        if (!holdsFiles(event)) return;
        if (isTaken(event)) zone.hidden = true;
        else handle(event);
      },
      { capture: true },
    );
  listen("dragenter", (event) => {
    event.preventDefault();
    zone.textContent = words();
    zone.hidden = false;
  });
  listen("dragover", (event) => event.preventDefault());
  listen("dragleave", (event) => {
    if (event.relatedTarget === null) zone.hidden = true;
  });
  listen("drop", (event) => {
    event.preventDefault();
    event.stopPropagation();
    zone.hidden = true;
    const file = event.dataTransfer?.files[0];
    if (file) open(file);
  });
}
