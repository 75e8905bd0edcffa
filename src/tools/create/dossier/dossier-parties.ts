/** The parties of a financial file, in the convention's order, and what each has to pay. */
import { createdSheetWords } from "../../../i18n/created-sheets";
import { toolWords } from "../../../i18n/tools";
import { budgetContent, type BudgetLine } from "../../budget-content";
import { isSet, openValues } from "../convention-keys";
import type { SheetRequest } from "../sheet-request";
import { AGREED_KINDS } from "./printed-budget";

export function partyNames({ convention, locale }: SheetRequest): readonly string[] {
  return budgetContent(convention, locale).parties.map(({ name }) => name);
}

export interface PartyCharge {
  readonly party: string;
  readonly line: BudgetLine;
  /** The parameter that holds its amount, where the text agrees on one. */
  readonly agreed?: string;
}

export function partyCharges(request: SheetRequest): readonly PartyCharge[] {
  const agreed = agreedCharges(request);
  if (agreed.length > 0) return agreed;
  return budgetContent(request.convention, request.locale).parties.flatMap(({ name, lines }) =>
    lines.flatMap((line) => ("subtotal" in line ? [] : [{ party: name, line }])),
  );
}

/** A text may print the budget of each party by kind. */
function agreedCharges({ convention, locale }: SheetRequest): readonly PartyCharge[] {
  const { kinds } = createdSheetWords[locale].dossier.subsidy;
  const unit = toolWords[locale].budget.units.flat;
  return openValues(convention, "finance.split.<party>").flatMap(({ parts: [id = ""], entry }) =>
    AGREED_KINDS.flatMap((kind): readonly PartyCharge[] => {
      const key = `finance.cost.${id}.${kind}`;
      if (!isSet(convention, key)) return [];
      const line: BudgetLine = { label: kinds[kind], unit, nature: "lump" };
      return [{ party: entry.name?.[locale] ?? id, line, agreed: key }];
    }),
  );
}
