/** Row heights for wrapped text: hosts size such rows only while someone types in them. */

const LINE = 17;
const PADDING = 6;
/** Average width of a character of a 10 point text, in pixels, wide enough for every host's font. */
const CHARACTER = 6.1;
const MARGIN = 10;

/** The height, in pixels, at which every text of a row is wholly readable in its column. */
export function wrappedHeight(cells: readonly { readonly text: string; readonly width: number }[]): number {
  const lines = cells.map(({ text, width }) => lineCount(text, Math.max(1, Math.floor((width - MARGIN) / CHARACTER))));
  return Math.max(1, ...lines) * LINE + PADDING;
}

/** Words are not cut, unless longer than a line. */
function lineCount(text: string, perLine: number): number {
  return text
    .split("\n")
    .map((paragraph) => {
      let lines = 1;
      let used = 0;
      for (const word of paragraph.split(" ")) {
        const needed = used === 0 ? word.length : used + 1 + word.length;
        if (needed <= perLine) {
          used = needed;
          continue;
        }
        const own = Math.ceil(word.length / perLine);
        lines += used === 0 ? own - 1 : own;
        used = word.length - (own - 1) * perLine;
      }
      return lines;
    })
    .reduce((sum, lines) => sum + lines, 0);
}
