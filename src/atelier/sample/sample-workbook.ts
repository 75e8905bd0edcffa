/** What the Atelier opens first: a cohort's marks, a budget and its invoices, as a coordinator would keep them. */
import { conventionById } from "../../conventions";
import type { Convention } from "../../conventions/types";
import { insertRulesSheet } from "../../tools/insert-rules-sheet";
import type { WorkbookModel } from "../../workbook/model";
import { withEdits } from "../../workbook/model-edit/with-edits";
import { billingEdits } from "./sample-billing";
import { budgetEdits } from "./sample-budget";
import { dashboardEdits } from "./sample-dashboard";
import { NOTES, notesEdits, notesLayout } from "./sample-notes";

/**
 * The sample: `Règles` (the GESSMS convention, named `CNAM_REGLES`), `Notes`, `Budget`, `Facturation` and
 * `Tableau de bord`. Its formulas have no value yet: the host computes them.
 */
export function sampleWorkbook(): WorkbookModel {
  const gessms = convention("gessms-2026");
  const blank: WorkbookModel = { sheets: [], names: [] };
  const rules = withEdits(blank, insertRulesSheet(blank, { convention: gessms, locale: "fr" }).edits);
  const notes = withEdits(rules, notesEdits(rules, gessms));
  const budget = withEdits(notes, budgetEdits(notes, convention("assistant-gestion-2016")));
  const workbook = withEdits(budget, [
    ...billingEdits(),
    ...dashboardEdits(notesLayout(gessms), gessms),
    { kind: "setting", key: "convention", value: gessms.id },
  ]);
  return { ...workbook, activeSheet: NOTES };
}

function convention(id: string): Convention {
  const found = conventionById(id);
  if (found === undefined) throw new Error(`the sample wants the convention ${id}`);
  return found;
}
