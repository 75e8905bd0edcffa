/** The lines of a budget written as its author likes: who bears each, and what kind of cost it is. */
import { COST_NATURES } from "../../../functions/finance/cost-columns";
import { fold } from "../../../spreadsheet/cell/text";
import type { CostNature } from "../../../rules/finance/cost";
import type { WorkbookModel } from "../../../workbook/model";
import { partyNames } from "../../create/dossier/dossier-parties";
import type { SheetRequest } from "../../create/sheet-request";
import { gridOfSheet, textAt } from "../../import/grid";
import { suggestedCharge } from "../../import/actuals/account-lines";
import type { AccountTable } from "./account-tables";

export interface ChargeLine {
  readonly table: AccountTable;
  readonly row: number;
  readonly label: string;
  /** Empty where neither a column nor a title says it. */
  readonly party: string;
  readonly nature: CostNature;
}

/** Below that, words are articles and initials of anybody. */
const SHORTEST_WORD = 4;

export function chargeLines(
  { sheets }: WorkbookModel,
  table: AccountTable,
  request: Pick<SheetRequest, "convention" | "locale">,
): readonly ChargeLine[] {
  const sheet = sheets.find(({ name }) => name === table.sheet);
  if (!sheet) return [];
  const grid = gridOfSheet(sheet);
  const parties = partyNames({ ...request, learners: 1, units: 1, year: 0 });
  return table.rows.map(({ row, section }) => {
    const label = textAt(grid, row, table.columns.label);
    const said = textAt(grid, row, table.columns.party);
    const party = partyMeant(said, parties) ?? partyMeant(section, parties) ?? "";
    return { table, row, label, party, nature: natureOf(label) };
  });
}

/**
 * Who bears an expense: whom its line says, else the only party that has its charge; empty where several have it, or
 * none. Gives its charge too, `null` where the budget has none of its words.
 */
export function expenseMeant(
  said: string | null,
  item: string,
  known: readonly Pick<ChargeLine, "party" | "label">[],
): { readonly party: string; readonly charge: string | null } {
  const own = known.filter(({ party }) => said === null || party === said);
  const charge = suggestedCharge({ account: item, name: item }, [...new Set(own.map(({ label }) => label))]);
  const bearers = new Set(own.flatMap(({ label, party }) => (fold(label) === fold(charge ?? "") ? [party] : [])));
  const [only = ""] = bearers.size === 1 ? bearers : [];
  return { party: said ?? only, charge };
}

/** The party whose words the text has, and no other's. */
export function partyMeant(text: string, parties: readonly string[]): string | null {
  const words = wordsOf(text);
  const meant = parties.filter((party) => wordsOf(party).some((word) => words.includes(word)));
  return meant.length === 1 ? (meant[0] ?? null) : null;
}

function wordsOf(text: string): readonly string[] {
  return fold(text)
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word.length >= SHORTEST_WORD);
}

/** What a price by the hour or by the unit is of; the rules of tutoring and travel need more than a budget says. */
const PRICED: ReadonlySet<CostNature> = new Set(["teaching", "room", "supplies", "exam"]);

function natureOf(label: string): CostNature {
  const folded = fold(label);
  const found = COST_NATURES.find(({ label: { fr }, synonyms }) =>
    [fr, ...(synonyms ?? [])].some((word) => folded.startsWith(fold(word))),
  );
  return found && PRICED.has(found.id) ? found.id : "lump";
}
