/**
 * How long the tools hold the page up on large sheets, in the built Atelier: the longest task of its thread, by the
 * browser's own record, from the click until what was asked for is on the screen. A task is interrupted by nothing, a key
 * no more than another click.
 */
import { wordsOf } from "../src/spreadsheet/cell/text";
import type { CellValue, SheetModel } from "../src/workbook/model";
import type { Bench } from "./figures";
import { MeasuredPage, openSite, type Site } from "./measured-page";
import { wideSheet } from "./wide-sheet";

const LONGEST = 200;
const SIZES = [
  [5000, 14],
  [200, 300],
] as const;

async function measured(site: Site, sheet: SheetModel): Promise<Map<string, number>> {
  const page = await MeasuredPage.open(site);
  const found = new Map<string, number>();
  const longest = async (what: string, act: () => Promise<unknown>): Promise<void> => {
    found.set(what, await page.longestTask(act));
  };
  try {
    await page.load({ names: [], sheets: [sheet] });
    await longest("« Brancher un tableau » on", () => page.openTool("Brancher un tableau", "Voir ce qui sera ajouté"));
    await longest("« Voir ce qui sera ajouté » to", () => page.preview("Voir ce qui sera ajouté"));
    await page.openTool("Contrôler le classeur", "Contrôler");
    await longest("« Contrôler le classeur » on", () => page.press("Contrôler", "Contrôler à nouveau"));
    await page.openTool("Importer un fichier", "Lire la feuille active");
    await longest("« Importer un fichier » of", () => page.giveFile(separated(sheet), "Préparer l’import"));
    await longest("« Préparer l’import » of", () => page.preview("Préparer l’import"));
    return found;
  } finally {
    await page.close();
  }
}

/** The sheet as a platform exports it. */
function separated({ cells }: SheetModel): string {
  const textOf = (value: CellValue): string =>
    typeof value === "number" ? String(value).replace(".", ",") : wordsOf(value);
  const lines = Object.values(cells).map((row) => Object.values(row).map(({ value }) => textOf(value)));
  return lines.map((line) => line.join(";")).join("\r\n");
}

export default (async function panels(_print, figure) {
  const site = await openSite();
  try {
    for (const [rows, columns] of SIZES) {
      for (const [what, longest] of await measured(site, wideSheet(rows, columns)))
        figure(`${what} ${String(rows)} × ${String(columns)}, longest block of the page`, LONGEST, longest);
    }
  } finally {
    await site.close();
  }
} satisfies Bench);
