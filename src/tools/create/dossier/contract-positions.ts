/** The file's table of contracts, for formulas that read its columns by their place. */
import { revenue } from "../../../functions/finance/revenue";
import { linkedContractColumns, type ContractColumn } from "../create-contracts";
import type { LinkedRequest } from "../sheet-request";

/** A column of the table from its heading on; `null` where contracts of the convention have none. */
export function contractColumn({ links, convention }: LinkedRequest, id: ContractColumn): string | null {
  const at = linkedContractColumns(convention).indexOf(id);
  return at < 0 ? null : `INDEX(${links.of("contracts")},0,${at + 1})`;
}

/** One that every table of contracts has. */
export function knownContractColumn(
  request: LinkedRequest,
  id: "learner" | "contract" | "type" | "start" | "end" | "break" | "hours",
): string {
  return contractColumn(request, id) ?? "";
}

/** Whether a row of the table is that of its headings. */
export function isContractHeading(request: LinkedRequest): string {
  const { links, convention } = request;
  const at = linkedContractColumns(convention).indexOf("contract") + 1;
  return `${knownContractColumn(request, "contract")}=INDEX(${links.of("contracts")},1,${at})`;
}

/** Nothing of a contract stands on the row: `REVENUE` ends with the last one. */
export function isBlankContract(request: LinkedRequest): string {
  const [learner, number, start] = (["learner", "contract", "start"] as const).map((id) =>
    knownContractColumn(request, id),
  ) as [string, string, string];
  return `${learner}&${number}&${start}=""`;
}

const RESULTS = revenue.description.results ?? [];
const EUROS = RESULTS.flatMap(({ format }, index) => (format === "euros" ? [index + 1] : []));

/** « Quantité retenue », « Unité », « Produit » and « Participation employeur » of REVENUE. */
export const REVENUE_RESULT = { quantity: 1, unit: 2, revenue: EUROS[0] ?? 0, share: EUROS[1] ?? 0 } as const;
