/** « Facture à imprimer »: the invoice or the credit note of a number of the register, on a page of its own. */
import { inLocale } from "../../../i18n/typography";
import type { WorkbookModel } from "../../../workbook/model";
import type { Edit } from "../../../workbook/plan";
import { area, cellReference } from "../../cell-reference";
import { EURO_FORMAT } from "../../create-budget";
import { errorsOf } from "../../pass-errors";
import { sheetPalette } from "../../sheet-palette";
import { contractHeading } from "../create-contracts";
import { CreatedSheet, DATE_FORMAT, GAP } from "../created-sheet";
import type { LinkedRequest } from "../sheet-request";
import { creditNoteLabel, INVOICE_COLUMN, invoiceNumberFormat } from "./create-invoices";
import { Identities } from "./paper-identities";
import { payableUntil, putPaymentDelay } from "./payment-delay";
import { linkedWords } from "./register";
import { placeAmong } from "./spilled-column";

/** The page, then what is typed once beside it, then where its lines stand in the registers. */
const COLUMN = { contract: 0, learner: 1, claim: 2, start: 3, end: 4, amount: 5, typed: 7, computed: 14 } as const;
const WIDTHS = [104, 146, 206, 86, 86, 116, GAP, 150, 110, 200, 220, 170, 130, GAP, 230, 96];
/** What others get says no name of a tab. */
const FOOTER = "&RPage &P / &N";
const PAGE_WIDTH = COLUMN.amount + 1;
const FIELD_ROW = 3;
const ROW = { page: 5, debtor: 12, headings: 19 } as const;
/** An invoice seldom is for more contracts; a larger one is told. */
const LINES = 15;
/** Cells that say where things are in the register, above those of the address. */
const PLACES = 5;
const END = ROW.headings + 1 + LINES;
/** Under the lines: three sums, then what the law has stated. */
const ROW_AFTER = { net: END, vat: END + 1, due: END + 2, mentions: END + 4, last: END + 8 } as const;

export function createInvoicePaper(workbook: WorkbookModel, request: LinkedRequest): readonly Edit[] {
  const { paper: words } = linkedWords(request);
  const { sheet: name, title, help } = words;
  const sheet = new CreatedSheet(workbook, request, { name, tab: sheetPalette.tab.billing, title, help }, WIDTHS);
  const paper = new InvoicePaper(sheet, request);
  paper.putNumber();
  paper.putPlaces();
  paper.putIssuer();
  paper.putReferences();
  paper.putDebtor();
  paper.putLines();
  paper.putSums();
  paper.putMentions();
  sheet.draft.freeze(FIELD_ROW + 1, 0);
  const page = area(ROW.page, 0, ROW_AFTER.last - ROW.page, PAGE_WIDTH);
  return sheet.print("portrait", undefined, { area: page, fitToWidth: 1, fitToHeight: 1, footer: FOOTER }).edits();
}

class InvoicePaper {
  private readonly identities: Identities;
  /** References to the cells that the rest of the page reads. */
  private readonly number = cellReference(FIELD_ROW, 2, "both");
  private readonly count = this.computed(0);
  private readonly first = this.computed(1);
  private readonly cancelled = this.computed(2);
  private readonly isCreditNote = this.computed(3);
  private readonly others = this.computed(4);

  constructor(
    private readonly sheet: CreatedSheet,
    private readonly request: LinkedRequest,
  ) {
    const found = { row: ROW.page + PLACES, column: COLUMN.computed };
    this.identities = new Identities(sheet, { row: ROW.page, column: COLUMN.typed }, found);
  }

  private get words() {
    return this.sheet.words.dossier.paper;
  }

  /** Right of everything: a label, and what is computed. */
  private computed(index: number): string {
    return cellReference(ROW.page + index, COLUMN.computed + 1, "both");
  }

  /** Of the register, at a place: 1 for its headings. */
  private at(place: string, column: keyof typeof INVOICE_COLUMN): string {
    return `INDEX(${this.request.links.of("invoices")},${place},${INVOICE_COLUMN[column] + 1})`;
  }

  /** A credit note that does not say takes after the invoice that it cancels, as in LEDGER: where that has one contract. */
  private orCancelled(place: string, column: "contract" | "debtor" | "claim"): string {
    const own = this.at(place, column);
    const theirs = this.at(this.cancelled, column);
    const numbers = this.request.links.of("invoiceNumbers");
    const isOne = `COUNTIF(${numbers},${this.at(this.cancelled, "number")})=1`;
    const taken = column === "debtor" ? theirs : `IF(${isOne},${theirs},"")`;
    return `IF(${own}<>"",${own},IF(${this.cancelled}="","",${taken}))`;
  }

  /** Blank as long as no number of the register is asked for. */
  private shown(value: string): string {
    return `=IF(${this.first}="","",${value})`;
  }

  putNumber(): void {
    const { words, sheet, request } = this;
    sheet.field(FIELD_ROW, words.number, undefined, {
      labelColumns: 2,
      entry: sheet.count,
      format: invoiceNumberFormat(request.year),
    });
    const isMixed = `${this.others}>0`;
    const isTooLong = `${this.count}>${LINES}`;
    const told = `IF(${isTooLong},"${words.tooLong}",IF(${isMixed},"${words.mixed}",IF(${this.identities.place}="","${words.noAddress}","")))`;
    const status = `=IF(${this.number}="","${words.choose}",IF(${this.first}="","${words.unknown}",${told}))`;
    sheet.draft
      .formula(FIELD_ROW, 3, status)
      .style(area(FIELD_ROW, 3), { bold: true, fontSize: 10, vertical: "middle", color: sheetPalette.title });
  }

  /** Where the number, the invoice that it cancels and its lines stand in the register. */
  putPlaces(): void {
    const { sheet, words, number, first, count } = this;
    const numbers = this.request.links.of("invoiceNumbers");
    const nature = this.at(first, "nature");
    const cancels = this.at(first, "cancels");
    const creditNote = creditNoteLabel(this.request.locale);
    const computed = { column: COLUMN.computed, isComputed: true } as const;
    const debtors = `INDEX(${this.request.links.of("invoices")},0,${INVOICE_COLUMN.debtor + 1})`;
    const others = `SUMPRODUCT((${numbers}=${number})*(${debtors}<>${this.at(first, "debtor")}&""))`;
    const isCreditNote = `OR(${nature}="${creditNote}",AND(${nature}="",${cancels}<>""))`;
    const places = [
      `=IF(${number}="",0,COUNTIF(${numbers},${number})+${errorsOf(numbers)})`,
      `=IF(${count}=0,"",MATCH(${number},${numbers},0))`,
      `=IF(${first}="","",IF(${cancels}="","",IFERROR(MATCH(${cancels},${numbers},0),"")))`,
      `=IF(${first}="",FALSE,${isCreditNote})`,
      `=IF(${first}="",0,${others})`,
    ];
    sheet.section(ROW.page - 1, words.computed, COLUMN.computed, 2);
    places.forEach((formula, index) => sheet.field(ROW.page + index, words.places[index] ?? "", { formula }, computed));
    const [debtor, contract] = [this.orCancelled(first, "debtor"), this.orCancelled(first, "contract")];
    this.identities.find(this.shown(debtor), this.shown(contract));
  }

  putIssuer(): void {
    const { sheet, identities, words } = this;
    const { name, address, city, siret, declaration } = identities.issuer;
    const lines = [
      `=${name}&""`,
      `=${address}&""`,
      `=${city}&""`,
      `=IF(${siret}="","","${words.siret}"&${siret})`,
      `=IF(${declaration}="","","${words.declaration}"&${declaration})`,
    ];
    lines.forEach((formula, index) => this.line(ROW.page + index, 0, 3, formula, index === 0));
    sheet.draft.style(area(ROW.page, 0), { bold: true, fontSize: 12 });
  }

  /** What kind of paper, its number, its day, and until when it is to be paid or what it cancels. */
  putReferences(): void {
    const { sheet, words, first, isCreditNote, request } = this;
    const kind = this.shown(`IF(${isCreditNote},"${words.creditNote}","${words.invoice}")`);
    this.line(ROW.page, COLUMN.start, 3, kind, true);
    sheet.draft.style(area(ROW.page, COLUMN.start, 1, 3), {
      fontSize: 14,
      horizontal: "right",
      color: sheetPalette.title,
    });
    const delay = putPaymentDelay(sheet, ROW.page + PLACES + 4, COLUMN.computed);
    const until = payableUntil(this.at(first, "payBy"), this.at(first, "date"), delay);
    const onlyCredit = (value: string): string => this.shown(`IF(${isCreditNote},${value},"")`);
    const cancelled = (column: "number" | "date"): string =>
      onlyCredit(`IF(${this.cancelled}="","",${this.at(this.cancelled, column)})`);
    const number = invoiceNumberFormat(request.year);
    const rows: readonly (readonly [string, string, string])[] = [
      [`="${words.numberOf}"`, this.shown(this.number), number],
      [`="${words.date}"`, this.shown(`IF(${this.at(first, "date")}="","",${this.at(first, "date")})`), DATE_FORMAT],
      [
        this.shown(`IF(${isCreditNote},"","${words.payBy}")`),
        this.shown(`IF(${isCreditNote},"",${until})`),
        DATE_FORMAT,
      ],
      [onlyCredit(`"${words.cancels}"`), cancelled("number"), number],
      [onlyCredit(`"${words.cancelsDate}"`), cancelled("date"), DATE_FORMAT],
    ];
    rows.forEach(([label, value, format], index) => {
      const row = ROW.page + 1 + index;
      this.line(row, COLUMN.start, 2, label);
      sheet.draft
        .formula(row, COLUMN.amount, value)
        .numberFormat(area(row, COLUMN.amount), format)
        .style(area(row, COLUMN.amount), { fontSize: 10, bold: true, horizontal: "right", vertical: "middle" });
    });
  }

  /** Right, where the window of an envelope is. */
  putDebtor(): void {
    const { identities, words } = this;
    const { debtor, place } = identities;
    const known = (column: "address" | "city"): string => `=IF(${place}="","",${identities.of(column)}&"")`;
    const name = `IF(${place}="",${debtor},${identities.of("name")}&"")`;
    const siret = `=IF(${place}="","",IF(${identities.of("siret")}="","","${words.siret}"&${identities.of("siret")}))`;
    this.line(ROW.debtor, COLUMN.start, 3, `="${words.to}"`);
    this.sheet.draft.style(area(ROW.debtor, COLUMN.start), { fontSize: 9, color: sheetPalette.quiet });
    [`=${name}`, known("address"), known("city"), siret].forEach((formula, index) =>
      this.line(ROW.debtor + 1 + index, COLUMN.start, 3, formula, index === 0),
    );
  }

  /** A line for each row of the register that has the number. */
  putLines(): void {
    const { sheet, words, request } = this;
    sheet.remark(ROW.headings - 1, 0, words.training(inLocale(request.convention.title, request.locale)));
    sheet.headings(ROW.headings, 0, words.columns);
    sheet.draft
      .style(area(ROW.headings + 1, 0, LINES, PAGE_WIDTH), {
        fontSize: 10,
        vertical: "middle",
        color: sheetPalette.ink,
      })
      .style(area(END - 1, 0, 1, PAGE_WIDTH), { border: { bottom: { line: "thin", color: sheetPalette.line } } });
    for (let index = 0; index < LINES; index += 1) this.putLine(index);
    const lines = (column: number, columns = 1) => area(ROW.headings + 1, column, LINES, columns);
    sheet.draft
      .numberFormat(lines(COLUMN.start, 2), DATE_FORMAT)
      .numberFormat(lines(COLUMN.amount), EURO_FORMAT)
      .style(lines(COLUMN.start, 2), { horizontal: "center" })
      .style(area(ROW.headings, COLUMN.start, 1, 2), { horizontal: "center" })
      .style(area(ROW.headings, COLUMN.amount), { horizontal: "right" });
  }

  private putLine(index: number): void {
    const { sheet, words, request } = this;
    const { locale, links } = request;
    const contracts = links.of("contracts");
    const headed = (id: "contract" | "learner" | "start" | "end"): string =>
      `MATCH("${contractHeading(id, locale)}",INDEX(${contracts},1,0),0)`;
    const row = ROW.headings + 1 + index;
    const [place, ofContract] = this.putPlacesOf(row, index, headed("contract"));
    const contract = cellReference(row, COLUMN.contract);
    const shown = (value: string): string => `=IF(${place}="","",${value})`;
    const found = (id: "learner" | "start" | "end", none: string): string => {
      const value = `INDEX(${contracts},${ofContract},${headed(id)})`;
      return shown(`IF(${contract}="","",IF(${ofContract}="",${none},${value}))`);
    };
    const amount = this.at(place, "amount");
    const claim = this.orCancelled(place, "claim");
    const subject = `IF(${claim}="","${words.subject}",${claim})`;
    sheet.draft
      .formula(row, COLUMN.contract, shown(this.orCancelled(place, "contract")))
      .formula(row, COLUMN.learner, found("learner", `"${words.noContract}"`))
      .formula(row, COLUMN.claim, shown(subject))
      .formula(row, COLUMN.start, found("start", '""'))
      .formula(row, COLUMN.end, found("end", '""'))
      .formula(row, COLUMN.amount, shown(`IF(${this.isCreditNote},0-${amount},${amount})`));
  }

  /** The rows, in the registers, of a line of the page and of its contract. */
  private putPlacesOf(row: number, index: number, contractColumn: string): readonly [string, string] {
    const { sheet, words, request, first, count } = this;
    const numbers = request.links.of("invoiceNumbers");
    const contracts = request.links.of("contracts");
    const place = cellReference(row, COLUMN.computed);
    const contract = cellReference(row, COLUMN.contract);
    const above = cellReference(row - 1, COLUMN.computed);
    const rank = placeAmong(numbers);
    // The nearest row below the one before, without an array formula.
    const next = `ROWS(${numbers})+1-SUMPRODUCT(MAX((${numbers}=${this.number})*(${rank}>${above})*(ROWS(${numbers})+1-(${rank}))))`;
    const formula = index === 0 ? `=${first}` : `=IF(${count}<${index + 1},"",${next})`;
    const find = `IFERROR(MATCH(${contract},INDEX(${contracts},0,${contractColumn}),0),"")`;
    if (index === 0) sheet.headings(ROW.headings, COLUMN.computed, words.rows);
    sheet
      .body(area(row, COLUMN.computed, 1, 2))
      .draft.formula(row, COLUMN.computed, formula)
      .formula(row, COLUMN.computed + 1, `=IF(${place}="","",IF(${contract}="","",${find}))`);
    return [place, cellReference(row, COLUMN.computed + 1)];
  }

  putSums(): void {
    const { sheet, words, request, number, isCreditNote } = this;
    const sum = `SUMIFS(${request.links.of("invoiceAmounts")},${request.links.of("invoiceNumbers")},${number})`;
    const amount = this.shown(`IF(${isCreditNote},0-${sum},${sum})`);
    const rows: readonly (readonly [number, string, string])[] = [
      [ROW_AFTER.net, `="${words.total}"`, amount],
      [ROW_AFTER.vat, `="${words.vat}"`, this.shown(`"${words.exempt}"`)],
      [
        ROW_AFTER.due,
        this.shown(`IF(${isCreditNote},"${words.toYourCredit}","${words.toPay}")`),
        `=${cellReference(ROW_AFTER.net, COLUMN.amount)}`,
      ],
    ];
    for (const [row, label, value] of rows) {
      this.line(row, COLUMN.claim, 3, label, row === ROW_AFTER.due);
      sheet.draft
        .formula(row, COLUMN.amount, value)
        .numberFormat(area(row, COLUMN.amount), EURO_FORMAT)
        .style(area(row, COLUMN.claim, 1, PAGE_WIDTH - COLUMN.claim), {
          fontSize: 10,
          horizontal: "right",
          vertical: "middle",
        });
    }
    const due = area(ROW_AFTER.due, COLUMN.claim, 1, PAGE_WIDTH - COLUMN.claim);
    sheet.draft.style(due, { bold: true, fontSize: 11, ...sheetPalette.total });
  }

  /** The exemption, what being late costs, and where to pay. */
  putMentions(): void {
    const { sheet, words, identities, isCreditNote } = this;
    const rule = (key: string): string => `CNAM.RULE("${key}",${sheet.rules})`;
    const { iban } = identities.issuer;
    const mentions = [
      `=${rule("finance.invoice.vat")}`,
      this.shown(`IF(${isCreditNote},"",${rule("finance.invoice.latePayment")})`),
      this.shown(`IF(OR(${isCreditNote},${iban}=""),"","${words.iban}"&${iban})`),
    ];
    mentions.forEach((formula, index) => {
      const row = ROW_AFTER.mentions + index;
      this.line(row, 0, PAGE_WIDTH, formula);
      sheet.draft.style(area(row, 0), { wrap: true, fontSize: 9 }).heights({ [row]: index === 1 ? 40 : 24 });
    });
  }

  /** A text over some columns. */
  private line(row: number, column: number, columns: number, formula: string, bold = false): void {
    const target = area(row, column, 1, columns);
    this.sheet.draft
      .formula(row, column, formula)
      .merge(target)
      .style(target, { fontSize: 10, ...(bold && { bold }), vertical: "middle", color: sheetPalette.ink });
  }
}
