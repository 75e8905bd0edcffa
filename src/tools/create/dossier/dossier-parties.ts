/** The parties of a financial file, in the convention's order, and what each has to pay. */
import { budgetContent, type BudgetLine } from "../../budget-content";
import type { SheetRequest } from "../sheet-request";

export function partyNames({ convention, locale }: SheetRequest): readonly string[] {
  return budgetContent(convention, locale).parties.map(({ name }) => name);
}

export interface PartyCharge {
  readonly party: string;
  readonly line: BudgetLine;
}

export function partyCharges({ convention, locale }: SheetRequest): readonly PartyCharge[] {
  return budgetContent(convention, locale).parties.flatMap(({ name, lines }) =>
    lines.flatMap((line) => ("subtotal" in line ? [] : [{ party: name, line }])),
  );
}
