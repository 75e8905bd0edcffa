/** Who sends invoices and who gets them: typed once beside the page, and found by debtor and contract. */
import { areaReference, cellReference } from "../../cell-reference";
import type { CreatedSheet } from "../created-sheet";
import { putInputTable, rowsUnder, type InputTable } from "../input-table";
import { placeAmong } from "./spilled-column";

const ISSUER = ["name", "address", "city", "siret", "declaration", "iban"] as const;
const BOOK = ["debtor", "contract", "name", "address", "city", "siret"] as const;
type BookColumn = (typeof BOOK)[number];
type IssuerDatum = (typeof ISSUER)[number];
/** A funder and an employer for each contract, and those of all. */
const ADDRESSES_PER_LEARNER = 2;
const LEAST_ADDRESSES = 12;

interface Corner {
  readonly row: number;
  readonly column: number;
}

export class Identities {
  /** References to the cells of what is typed of the issuer. */
  readonly issuer: Readonly<Record<IssuerDatum, string>>;
  /** References: the debtor of the paper, and the row of its address, blank where there is none. */
  readonly debtor: string;
  readonly place: string;
  private readonly contract: string;
  private readonly book: InputTable;

  /**
   * @param typed where the issuer is typed, and the addresses under it
   * @param found where it is computed which address is meant
   */
  constructor(
    private readonly sheet: CreatedSheet,
    private readonly typed: Corner,
    private readonly found: Corner,
  ) {
    this.issuer = this.putIssuer();
    this.book = this.putBook();
    const at = (index: number): string => cellReference(found.row + index, found.column + 1, "both");
    [this.debtor, this.contract, this.place] = [at(0), at(1), at(2)];
  }

  /** The address of the debtor for this contract, else that of the debtor for all. */
  find(debtor: string, contract: string): void {
    const { sheet, found } = this;
    const [debtors, contracts] = [this.column("debtor"), this.column("contract")] as const;
    const rank = placeAmong(debtors);
    const last = (condition: string): string =>
      `SUMPRODUCT(MAX((${debtors}=${this.debtor})*(${debtors}<>"")*${condition}*(${rank})))`;
    const own = last(`(${contracts}=${this.contract})*(${contracts}<>"")`);
    const general = last(`(${contracts}="")`);
    const place = `=IF(${this.debtor}="","",IF(${own}>0,${own},IF(${general}>0,${general},"")))`;
    [debtor, contract, place].forEach((formula, index) =>
      sheet.field(
        found.row + index,
        sheet.words.dossier.paper.found[index] ?? "",
        { formula },
        {
          column: found.column,
          isComputed: true,
        },
      ),
    );
  }

  /** A datum of the address found, in a formula. */
  of(column: BookColumn): string {
    return `INDEX(${this.column(column)},${this.place})`;
  }

  private column(column: BookColumn): string {
    return areaReference(rowsUnder(this.book, this.typed.column + BOOK.indexOf(column)), "both");
  }

  private putIssuer(): Readonly<Record<IssuerDatum, string>> {
    const { sheet, typed } = this;
    const { paper: words } = sheet.words.dossier;
    sheet.section(typed.row - 1, words.typedOnce, typed.column, BOOK.length);
    const cells = ISSUER.map((datum, index) => {
      const options = { column: typed.column, labelColumns: 2, format: "@" };
      return [datum, sheet.field(typed.row + index, words.issuer[datum], undefined, options)] as const;
    });
    return Object.fromEntries(cells) as Record<IssuerDatum, string>;
  }

  private putBook(): InputTable {
    const { sheet, typed } = this;
    const { paper: words, invoices } = sheet.words.dossier;
    const row = typed.row + ISSUER.length + 1;
    sheet.section(row, words.addresses, typed.column, BOOK.length);
    const columns = BOOK.map((id) => ({
      heading: words.book[id],
      ...(id === "debtor" && {
        entry: { ...sheet.choice(invoices.debtors, invoices.debtorNames), onError: "none" as const },
      }),
      // A number of fourteen digits would be shortened, a postcode would lose its first 0.
      ...(id === "siret" && { format: "@", style: { horizontal: "left" as const } }),
    }));
    const rows = Math.max(LEAST_ADDRESSES, sheet.request.learners * ADDRESSES_PER_LEARNER);
    return putInputTable(sheet, row + 1, typed.column, columns, rows);
  }
}
