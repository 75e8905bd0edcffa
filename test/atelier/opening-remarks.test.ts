/** What the page says as soon as a file is opened. */
import { describe, expect, it } from "vitest";
import { openingRemarks } from "../../src/atelier/result-notices";
import type { NotKept } from "../../src/atelier/xlsx";
import { atelier as en } from "../../src/i18n/en/atelier";
import { atelier as fr } from "../../src/i18n/fr/atelier";

const WORKBOOK = { names: [], sheets: [] };
const remarks = (notKept: readonly NotKept[], words = fr) => openingRemarks(WORKBOOK, notKept, words);

describe("a file that is opened", () => {
  it("is told to show charts, pictures and shapes that the page does not show", () => {
    const notKept: NotKept[] = [
      { kind: "charts", count: 2, where: ["Budget"] },
      { kind: "theme", count: 1, where: [] },
      { kind: "images", count: 1, where: ["Budget", "Accueil"] },
    ];
    expect(remarks(notKept)).toEqual([
      "Présents dans le fichier, non affichés ici et absents d’une copie enregistrée : Graphiques (2), feuille Budget ; Images, feuilles Budget, Accueil.",
    ]);
    expect(remarks(notKept, en)).toEqual([
      "In the file, not shown here and missing from a saved copy: Charts (2), sheet Budget; Pictures, sheets Budget, Accueil.",
    ]);
  });

  it("is not, where nothing that people look at is missing", () => {
    expect(remarks([{ kind: "theme", count: 1, where: [] }])).toEqual([]);
  });
});
