/** The colours of statuses that a sheet shows. */
import { messages } from "../../i18n/fr/messages";
import type { Area } from "../../workbook/model";
import { cellReference } from "../cell-reference";
import { sheetPalette } from "../sheet-palette";
import type { CreatedSheet } from "./created-sheet";

const { verdict } = sheetPalette;
/** Functions answer in French whatever the language of the screen. */
const { status } = messages;

const COLOURS = [
  { texts: [status.validated], style: verdict.validated },
  { texts: [status.validatedInSession2], style: verdict.validatedLater },
  { texts: [status.exempt], style: verdict.exempt },
  { texts: [status.session2, status.complement], style: verdict.resit },
  { texts: [status.notValidated], style: verdict.refused },
  { texts: [status.pending], style: verdict.pending },
] as const;

export function colourStatuses(sheet: CreatedSheet, areas: readonly Area[]): void {
  const [first] = areas;
  if (!first) return;
  const cell = cellReference(first.row, first.column);
  for (const { texts, style } of COLOURS) {
    const formula = `=OR(${texts.map((text) => `${cell}="${text}"`).join(",")})`;
    sheet.draft.conditionalFormat({ areas, rule: { kind: "formula", formula }, style, stopIfTrue: true });
  }
}
