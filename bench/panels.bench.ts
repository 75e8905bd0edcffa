/**
 * How long the tools hold the page up on large sheets, in the built Atelier: the longest task of its thread, by the
 * browser's own record, from the click on the tool until its panel is filled. A task is interrupted by nothing, a key no
 * more than another click.
 */
import type { Bench } from "./figures";
import { MeasuredPage, openSite, type Site } from "./measured-page";
import { wideSheet } from "./wide-sheet";

const LONGEST = 200;
const TOOLS = ["Brancher un tableau", "Contrôler le classeur", "Importer un fichier"] as const;
const SIZES = [
  [5000, 14],
  [200, 300],
] as const;

async function measured(site: Site, rows: number, columns: number): Promise<Map<string, number>> {
  const page = await MeasuredPage.open(site);
  try {
    await page.load({ names: [], sheets: [wideSheet(rows, columns)] });
    const found = new Map<string, number>();
    for (const tool of TOOLS) found.set(tool, await page.longestTask(() => page.openTool(tool)));
    return found;
  } finally {
    await page.close();
  }
}

export default (async function panels(_print, figure) {
  const site = await openSite();
  try {
    for (const [rows, columns] of SIZES) {
      for (const [tool, longest] of await measured(site, rows, columns))
        figure(`« ${tool} » on ${String(rows)} × ${String(columns)}, longest block of the page`, LONGEST, longest);
    }
  } finally {
    await site.close();
  }
} satisfies Bench);
