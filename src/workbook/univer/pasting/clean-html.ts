/** Pasted HTML reduced to tables and texts with their look: nothing in it runs, nor is fetched, nor leads anywhere. */
import { cleanDeclarations, cleanStyleSheet } from "./clean-styles";

/** Left with what they hold. */
const kept: ReadonlySet<string> = new Set(
  (
    "html head body meta style table caption colgroup col thead tbody tfoot tr th td br p div span " +
    "b strong i em u s strike del ins sub sup font h1 h2 h3 h4 h5 h6 ul ol li pre code google-sheets-html-origin"
  ).split(" "),
);

/** Gone with what they hold; any other element leaves its text behind. */
const removed =
  "script, noscript, template, iframe, frame, frameset, object, embed, applet, link, base, title, " +
  "img, picture, svg, math, canvas, audio, video, source, track, map, area, " +
  "input, button, select, textarea, option, dialog, slot";

/** What says how a cell looks or what a spreadsheet put in it. `class` is read by the rules of the style sheet. */
const attributes: ReadonlySet<string> = new Set(
  (
    "style class colspan rowspan span width height align valign bgcolor color face size dir lang " +
    "name content xmlns xmlns:x xmlns:o xmlns:w xmlns:v x:num x:str x:fmla data-copy-id " +
    "data-sheets-value data-sheets-numberformat data-sheets-userformat data-sheets-formula"
  ).split(" "),
);

/** `http-equiv` is no attribute kept, but a generator's name is how Univer tells Excel's tables from others. */
function cleanAttributes(element: Element): void {
  for (const { name, value } of [...element.attributes]) {
    if (!attributes.has(name.toLowerCase())) element.removeAttribute(name);
    else if (name === "style") element.setAttribute(name, cleanDeclarations(value));
  }
}

function cleanElement(element: Element): void {
  cleanAttributes(element);
  if (element instanceof HTMLStyleElement) element.textContent = cleanStyleSheet(element.textContent);
  else if (!kept.has(element.localName)) element.replaceWith(...element.childNodes);
}

/** Parsing alone neither runs nor fetches anything: such a document is shown nowhere. */
export function cleanPage(html: string): Document {
  const page = new DOMParser().parseFromString(html, "text/html");
  for (const element of page.querySelectorAll(removed)) element.remove();
  for (const element of page.querySelectorAll("*")) cleanElement(element);
  return page;
}
