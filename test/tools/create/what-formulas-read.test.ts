/**
 * Each formula of a created sheet reads the columns that its arguments are about, from the first row to the last: each
 * reference is shown as the heading above it (or, after an arrow, the label on its left), then its rows where they are not
 * the formula's own.
 */
import { describe, expect, it } from "vitest";
import { conventionById } from "../../../src/conventions";
import { calendar } from "../../../src/functions/calendar/calendar";
import { createSheet, type SheetKind } from "../../../src/tools/create/created-sheets";
import { formatCell } from "../../../src/workbook/address";
import type { SheetModel } from "../../../src/workbook/model";
import { referenceArea } from "../../../src/workbook/formula/references";
import { scanFormula, type ReferenceToken } from "../../../src/workbook/formula/scan";
import { cellsIn } from "../../../src/workbook/model-edit/cells";
import { planned, sheetNamed, workbookOf } from "../support/workbooks";

const RULES = "CNAM_REGLES";

function typedAt({ cells }: SheetModel, row: number, column: number): string | undefined {
  const cell = cells[row]?.[column];
  return cell?.formula === undefined && typeof cell?.value === "string" ? cell.value : undefined;
}

function nameOf(sheet: SheetModel, row: number, column: number): string {
  const own = typedAt(sheet, row, column);
  if (own !== undefined) return own;
  const label = typedAt(sheet, row, column - 1);
  if (label !== undefined) return `→ ${label}`;
  for (let above = row - 1; above >= 0; above -= 1) {
    const heading = typedAt(sheet, above, column);
    if (heading !== undefined) return heading;
  }
  return "?";
}

/** `‹Heures›` of the formula's own row, `‹Heures 5-47›`, `‹Intervenant…Agrément 4-47›`, `‹Notes!USSA24 6-9›`. */
function shown(token: ReferenceToken, sheets: readonly SheetModel[], own: SheetModel, ownRow: number): string {
  const { row, column, rows, columns } = referenceArea(token);
  const sheet = sheets.find(({ name }) => name === token.sheet) ?? own;
  const ends = columns > 1 ? [column, column + columns - 1] : [column];
  const isOwnRow = rows === 1 && row === ownRow && sheet === own;
  const place = isOwnRow ? "" : rows === 1 ? ` ${row + 1}` : ` ${row + 1}-${row + rows}`;
  const of = token.sheet === undefined ? "" : `${token.sheet}!`;
  return `‹${of}${ends.map((one) => nameOf(sheet, row, one)).join("…")}${place}›`;
}

function readingsOf(kind: SheetKind, convention: string, name: string): Readonly<Record<string, string>> {
  const request = { convention: conventionById(convention)!, locale: "fr", learners: 3, units: 4, year: 2026 } as const;
  const { sheets } = planned(workbookOf(), createSheet(workbookOf(), kind, request));
  const sheet = sheetNamed({ sheets, names: [] }, name);
  return Object.fromEntries(
    [...cellsIn(sheet.cells)].flatMap(({ row, column, cell }) => {
      if (cell.formula === undefined) return [];
      const texts = scanFormula(cell.formula).map((token) =>
        token.kind === "reference" ? shown(token, sheets, sheet, row) : token.text,
      );
      return [[formatCell(row, column), texts.join("")]];
    }),
  );
}

const G = "gessms-2026";

describe.each<readonly [SheetKind, string, string, Readonly<Record<string, string>>]>([
  [
    "team",
    G,
    "Équipe",
    {
      I4: `=CNAM.TEAM(‹Intervenant…Agrément requis 4-47›,${RULES})`,
      F5: `=IF(‹Unité›="","",SUMIF(‹Unité 5-47›,‹Unité›,‹Heures 5-47›)+0*SUM(‹Unité 5-47›))`,
      G5: `=IF(‹Heures›="","",CNAM.APPROVAL(‹Heures›,‹Heures de l’unité›,${RULES}))`,
      G46: `=IF(‹Heures›="","",CNAM.APPROVAL(‹Heures›,‹Heures de l’unité›,${RULES}))`,
    },
  ],
  [
    "contracts",
    G,
    "Contrats",
    {
      B7: `=CNAM.HEADCOUNT(‹Apprenant…NPEC à vérifier 10-14›,‹→ Effectif compté le 6›,${RULES})`,
      Y10: `=CNAM.REVENUE(‹Apprenant…NPEC à vérifier 10-14›,‹→ Produits du (vide\u00a0: début de chaque contrat) 4›,‹→ Produits au (vide\u00a0: fin de chaque contrat) 5›,${RULES})`,
      AD10: `=CNAM.FUNDING(‹Apprenant…NPEC à vérifier 10-14›,${RULES})`,
    },
  ],
  [
    "schedule",
    G,
    "Échéancier",
    {
      A10: `=CNAM.BILLING(‹→ Reversement prévu 4›,‹→ Année N de la rentrée 5›,‹→ Reversement réel 6›,‹→ Déjà facturé 7›,${RULES})`,
    },
  ],
  [
    "obligations",
    G,
    "Obligations",
    { E6: `=CNAM.CALENDAR(‹→ Année N de la rentrée 3›,‹Événement…Libellé 6-41›,${RULES})` },
  ],
  ["visits", G, "Visites", { N6: `=CNAM.VISITS(‹Apprenant…Procès-verbal 6-10›,‹→ État au 4›,${RULES})` }],
  [
    "body",
    G,
    "Conseil de perfectionnement",
    // The lists start with « responsable national » and end, for the presence, with « absent ».
    {
      E5: '=(COUNTIFS(‹responsable national 12-29›,"?*",‹absent 12-29›,"représenté")+0*SUM(‹responsable national 12-29›,‹absent 12-29›))',
      E6: '=(COUNTIFS(‹responsable national 12-29›,"?*",‹absent 12-29›,"absent")+0*SUM(‹responsable national 12-29›,‹absent 12-29›))',
      H11: `=CNAM.COMPOSITION(‹Rôle…Intervient dans la formation 11-29›,‹Conseil de perfectionnement 4›,${RULES})`,
      H33: `=CNAM.VOTE(‹Pour 34-42›,‹Contre 34-42›,‹Blancs ou nuls 34-42›,‹Voix du président 34-42›,${RULES})`,
    },
  ],
  [
    "rates",
    G,
    "Taux horaires",
    {
      B5: `=CNAM.RULE(‹finance.hourlyFunding›,${RULES})`,
      D6: `=CNAM.SOURCE(‹finance.hourlyFunding.priority›,${RULES})`,
    },
  ],
  [
    "budget",
    G,
    "Budget",
    {
      F9: "=SUM(‹Montant 6-8›)",
      F21: "=SUM(‹Montant 11-20›)",
      F33: "=SUM(‹Montant 23-32›)",
      F45: "=SUM(‹Montant 35-44›)",
      F47: "=‹Montant 9›",
      F48: "=‹Montant 21›",
      F49: "=‹Montant 33›",
      F50: "=‹Montant 45›",
      F51: `=CNAM.MARGIN(‹Montant 47›,‹Montant 48-50›,${RULES})`,
      E52: `=CNAM.SHARE(‹Montant 51›,${RULES})`,
    },
  ],
  [
    "indicators",
    "pays-aix-2016-2018",
    "Indicateurs",
    {
      D5: `=CNAM.INDICATOR(‹Réalisé 6-8›,‹Cible 6-8›,‹? 4›,${RULES})`,
      C6: `=CNAM.RULE("indicator.ardan.target.2016",${RULES})`,
      C8: `=CNAM.RULE("indicator.ardan.target.2018",${RULES})`,
      D77: `=CNAM.INDICATOR(‹Réalisé 78-80›,‹Cible 78-80›,‹? 76›,${RULES})`,
    },
  ],
  [
    // The names of the learners stand under the label of their credits.
    "transcript",
    G,
    "Relevé",
    {
      C9: '=IF(‹→ Apprenant 5›="","",IFNA(INDEX(‹Notes!USSA24 6-9›,IF(COUNTIF(‹Notes!ECTS 6-9›,‹→ Apprenant 5›)=1,MATCH(‹→ Apprenant 5›,‹Notes!ECTS 6-9›,0),NA())),""))',
      C22: '=IF(‹→ Apprenant 5›="","",IFNA(INDEX(‹Notes!UASA0R 6-9›,IF(COUNTIF(‹Notes!ECTS 6-9›,‹→ Apprenant 5›)=1,MATCH(‹→ Apprenant 5›,‹Notes!ECTS 6-9›,0),NA())),""))',
      F9: `=IF(‹Statut›="","",CNAM.ECTS(‹Statut›,‹ECTS›,${RULES}))`,
      E23: "=SUM(‹ECTS 9-22›)",
      F23: `=IF(‹→ Apprenant 5›="","",CNAM.ECTS(‹Statut 9-22›,‹ECTS 9-22›,${RULES}))`,
    },
  ],
  [
    "minutes",
    G,
    "PV de jury",
    {
      U7: '=IF(‹Apprenant›="","",IF(COUNTIF(‹Notes!ECTS 6-9›,‹Apprenant›)=1,MATCH(‹Apprenant›,‹Notes!ECTS 6-9›,0),NA()))',
      V7: '=IF(‹Ligne›="","",IF(AND(ISNUMBER(‹Ligne›),ISNA(INDEX(‹Notes!USSA24 6-9›,‹Ligne›))),"",INDEX(‹Notes!USSA24 6-9›,‹Ligne›)))',
      W7: '=IF(‹Ligne›="","",INDEX(‹Notes!USSA24 6-9›,‹Ligne›))',
    },
  ],
])("« %s » of %s", (kind, convention, name, expected) => {
  it("reads what its arguments are about", () => {
    const readings = readingsOf(kind, convention, name);
    const asked = Object.keys(expected).map((place) => [place, readings[place]]);
    expect(Object.fromEntries(asked)).toEqual(expected);
  });
});

describe("the colours of what is past due and near", () => {
  it("are those of every column of the obligations, from the first under the headings to the last", () => {
    const request = { convention: conventionById(G)!, locale: "fr", learners: 3, units: 4, year: 2026 } as const;
    const { sheets } = planned(workbookOf(), createSheet(workbookOf(), "obligations", request));
    const { conditionalFormats = [], print } = sheets.at(-1)!;
    // CALENDAR stands in E6, under its headings: event, start, end, who, source.
    const columns = calendar.description.results?.length ?? 0;
    for (const { areas } of conditionalFormats) {
      expect(areas).toHaveLength(1);
      expect(areas[0]).toMatchObject({ row: 6, column: 4, columns });
      expect((areas[0]?.row ?? 0) + (areas[0]?.rows ?? 0)).toBe(print?.area?.rows);
    }
    expect(conditionalFormats).toHaveLength(2);
    expect(print?.area).toMatchObject({ row: 0, column: 0, columns: 4 + columns });
  });
});
