/** Where the columns of the file's table of contracts stand, for formulas that read them by position. */
import { revenue } from "../../../functions/finance/revenue";

const POSITION = { learner: "1", number: "2", start: "4", end: "5", yearly: "6" } as const;

export type ContractPosition = keyof typeof POSITION | "break";

/** A column of the table from its heading on; the break stands last. */
export function contractColumn(contracts: string, position: ContractPosition): string {
  return `INDEX(${contracts},0,${position === "break" ? `COLUMNS(${contracts})` : POSITION[position]})`;
}

/** Whether a row of the table is that of its headings. */
export function isContractHeading(contracts: string): string {
  return `${contractColumn(contracts, "number")}=INDEX(${contracts},1,${POSITION.number})`;
}

/** « Produit » of REVENUE. */
export const REVENUE_COLUMN = (revenue.description.results ?? []).findIndex(({ format }) => format === "euros") + 1;
