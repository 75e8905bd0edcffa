/**
 * The yearly funding of a contract, found in the imported list of France compétences by the certification, the branch and
 * the day the contract was concluded: plain formulas, a row each, over the workbook names of the list. What is typed in
 * the place of one wins; what the list does not settle is left blank, with the reason beside it.
 */
import type { CreatedSheetWords } from "../../i18n/created-sheets";
import { sameSheetName } from "../../workbook/address";
import type { WorkbookModel } from "../../workbook/model";
import { quoted } from "../cell-reference";
import { firstCase } from "../first-case";

/** The columns of the list, its headings left out: they hold words where amounts and days are computed with. */
export const NPEC_NAMES = {
  rncp: "CNAM_NPEC_CODE",
  cpneCode: "CNAM_NPEC_CPNE",
  cpne: "CNAM_NPEC_BRANCHE",
  amount: "CNAM_NPEC_MONTANT",
  since: "CNAM_NPEC_DEPUIS",
} as const;

export function hasNpecList({ names }: Pick<WorkbookModel, "names">): boolean {
  return Object.values(NPEC_NAMES).every((wanted) => names.some(({ name }) => sameSheetName(name, wanted)));
}

/** References of the cells of a contract. */
export interface NpecCells {
  readonly rncp: string;
  readonly branch: string;
  readonly concluded: string;
  readonly start: string;
  readonly amount: string;
  readonly since: string;
}

export interface NpecFormulas {
  /** The day from which the level applies, of those not after the contract's. */
  readonly since: string;
  readonly amount: string;
  /** Why the list gives none, or that another is typed. */
  readonly remark: string;
}

/** Longer codes are those of diplomas, in older lists. */
const LONGEST_RNCP = 6;
/** Tells one amount from several lines that have none. */
const HAS_AMOUNT = 1000;

export function npecFormulas(cells: NpecCells, words: CreatedSheetWords["contracts"]["npec"]): NpecFormulas {
  const { rncp, branch, concluded, start, amount, since } = cells;
  const list = NPEC_NAMES;
  const digits = `SUBSTITUTE(SUBSTITUTE(UPPER(${rncp}),"RNCP","")," ","")`;
  const code = `IF(LEN(${digits})>${LONGEST_RNCP},"","RNCP")&${digits}`;
  // A branch by its code or by its name.
  const isBranch = `((${list.cpneCode}&""=${branch}&"")+(${list.cpne}=${branch})>0)`;
  const isOf = `(${list.rncp}&""=${code})*${isBranch}`;
  const day = `IF(${concluded}<>"",${concluded},${start})`;
  const inForce = `(${list.since}>0)*(${list.since}<=${day})`;
  const dated = `IF(SUMPRODUCT(${isOf}*${inForce})=0,"",SUMPRODUCT(MAX(${isOf}*${inForce}*${list.since})))`;
  const isFound = `${isOf}*(${list.since}=IF(${since}="",0,${since}))`;
  const found = `SUMPRODUCT(${isFound},${list.amount})`;
  const count = `SUMPRODUCT(${isFound})`;
  const only = `SUMPRODUCT(${isFound}*(1+${HAS_AMOUNT}*ISNUMBER(${list.amount})))=${1 + HAS_AMOUNT}`;
  const asked = (value: string): string => `=IF(OR(${rncp}="",${branch}=""),"",${value})`;
  const reasons: readonly (readonly [when: string, why: string])[] = [
    [`AND(${rncp}="",${branch}="")`, `""`],
    [`${rncp}=""`, quoted(words.withoutCode)],
    [`${branch}=""`, quoted(words.withoutBranch)],
    [`SUMPRODUCT(--(${list.rncp}&""=${code}))=0`, quoted(words.unlisted)],
    [`SUMPRODUCT(${isOf})=0`, quoted(words.otherBranch)],
    [`${count}=0`, quoted(words.later)],
    [`${count}>1`, `${count}&${quoted(words.several)}`],
    [`SUMPRODUCT(${isFound}*ISNUMBER(${list.amount}))=0`, quoted(words.unknown)],
    [`${amount}=${found}`, `""`],
  ];
  const remark = firstCase(reasons, `${quoted(words.typed)}&${found}`);
  return { since: asked(dated), amount: asked(`IF(${only},${found},"")`), remark: `=${remark}` };
}
