/** Personal data that no rule reads, in a table of marks. */
import { foldHeading } from "../../../spreadsheet/words/heading-fold";
import type { Check } from "../check";
import { rangesOf } from "../cells";

/** By what their headings say: an address, a phone, a social security number, a nationality… */
const PERSONAL =
  /^(?:tel|telephone|telephoneportable|mobile|portable|adresse|adressepostale|codepostal|cp|ville|nir|nosecu|nosecuritesociale|numerodesecuritesociale|securitesociale|nationalite|sexe|genre|civilite|lieudenaissance|situationfamiliale|iban|rib|handicap|rqth)$/;

export const personalColumns: Check = {
  id: "personalColumns",
  severity: "info",
  about: "column",
  find: (context) =>
    context.marksTables.flatMap((table) =>
      table.found.columns.flatMap(({ column, guess }) => {
        const isPersonal =
          guess.role === "email" || guess.role === "birthDate" || PERSONAL.test(foldHeading(table.headingOf(column)));
        const rows = isPersonal ? table.dataRows.filter((row) => !table.isBlank(row, column)) : [];
        if (rows.length === 0) return [];
        const facts = { column: table.titleOf(column), sheet: table.sheet.name };
        return [
          {
            cells: rangesOf(
              table.sheet.name,
              rows.map((row) => ({ row, column })),
            ),
            facts,
          },
        ];
      }),
    ),
};
