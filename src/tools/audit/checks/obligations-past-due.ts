/** Obligations whose date has passed, on the day asked about, and that nothing says were met. */
import { fold } from "../../../spreadsheet/cell/text";
import { foldHeading } from "../../../spreadsheet/words/heading-fold";
import { serialOf } from "../../../rules/exact/day";
import type { AuditedTable } from "../audited-table";
import { textOf } from "../audited-table";
import type { Check, Found } from "../check";
import { serialDateText } from "../../../spreadsheet/cell/date-text";

/** What is due. */
const DUE = /^(?:echeance|obligation|tache|action|livrable|jalon|acompte|versement)/;
/** Its last day. */
const END = /^(?:fin|datelimite|echeancele|dateecheance|datedecheance|avantle|pourle|auplustard|date|echeance)$/;
/** Whether it was met. */
const DONE =
  /^(?:fait|faite|faitle|realise|realisele|termine|statut|etat|remi|remisle|envoye|envoyele|payele|paye|regle|reglele|suivi)/;

export const obligationsPastDue: Check = {
  id: "obligationsPastDue",
  severity: "warning",
  find: ({ tables, date }) => (date === null ? [] : tables.flatMap((table) => ofTable(table, serialOf(date)))),
};

function ofTable(table: AuditedTable, today: number): readonly Found[] {
  const columns = table.found.columns.map(({ column }) => ({ column, heading: foldHeading(table.headingOf(column)) }));
  const due = columns.find(({ heading }) => DUE.test(heading));
  const end = columns.find(
    ({ column, heading }) => column !== due?.column && END.test(heading) && holdsDates(table, column),
  );
  const done = columns.find(({ heading }) => DONE.test(heading));
  // Without a word on what was met, nothing says that anything was not.
  if (!due || !end || !done) return [];
  return table.dataRows.flatMap((row): readonly Found[] => {
    const limit = table.value(row, end.column);
    const what = textOf(table.value(row, due.column));
    if (typeof limit !== "number" || limit >= today || what === "" || isMet(table, row, done.column)) return [];
    return [
      {
        cells: [table.range(row, end.column)],
        facts: { what, date: serialDateText(limit), today: serialDateText(today) },
      },
    ];
  });
}

const FIRST_LIKELY = 36_526;

function holdsDates(table: AuditedTable, column: number): boolean {
  return table.dataRows.some((row) => Number(table.value(row, column)) >= FIRST_LIKELY);
}

/** Anything but a blank or a plain no says that it was. */
function isMet(table: AuditedTable, row: number, column: number): boolean {
  const value = table.value(row, column);
  if (typeof value === "boolean") return value;
  return !table.isBlank(row, column) && !NOT_YET.has(fold(textOf(value)));
}

const NOT_YET: ReadonlySet<string> = new Set(["non", "no", "a faire", "en cours", "en attente", "0"]);
