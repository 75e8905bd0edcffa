/**
 * « BPF »: of the yearly report of training bodies (Cerfa 10443), the lines that the file holds, each as a formula, what it
 * lacks beside it, and room for what other tables know. Amounts are declared in whole euros.
 */
import type { WorkbookModel } from "../../../workbook/model";
import type { Edit } from "../../../workbook/plan";
import { area, areaReference, cellReference } from "../../cell-reference";
import { EURO_FORMAT } from "../../create-budget";
import { errorsOf } from "../../pass-errors";
import { sheetPalette } from "../../sheet-palette";
import { CreatedSheet, DATE_FORMAT, GAP } from "../created-sheet";
import type { LinkedRequest } from "../sheet-request";
import { ContractFacts, contractTypeLabel, putContractFacts, type Exercise } from "./contract-facts";
import { datesOfOlderFile } from "./older-files";
import { partyNames } from "./dossier-parties";
import { linkedWords } from "./register";

const COLUMN = { line: 0, label: 1, computed: 2, typed: 3, declared: 4, missing: 5, facts: 7 } as const;
const PRINTED = COLUMN.missing + 1;
const WIDTHS = [50, 262, 104, 96, 96, 230, GAP, 100, 130, 60, 170, 100, 100, 70, 64, 150];
const FIELD_ROW = 3;
const HEADING_ROW = 7;
const COUNT_FORMAT = "#,##0";

interface ReportLine {
  /** As the form numbers it. */
  readonly line: string;
  readonly label: string;
  /** Without one, the file holds nothing of the line. */
  readonly value?: string;
  readonly format: string;
  /** What the file lacks, and where it is typed: a formula. */
  readonly missing?: string;
  /** Told as long as nothing is typed beside it: the file holds nothing of the line. */
  readonly toType?: string;
  /** Of how many lines above it is the total. */
  readonly sumOf?: number;
}

export function createBpf(workbook: WorkbookModel, request: LinkedRequest): readonly Edit[] {
  const { bpf: words } = linkedWords(request);
  const { sheet: name, title, help } = words;
  const sheet = new CreatedSheet(workbook, request, { name, tab: sheetPalette.tab.dashboard, title, help }, WIDTHS);
  const [holder = ""] = partyNames(request);
  const year = request.links.of("year");
  const dated = { entry: sheet.date, format: DATE_FORMAT, labelColumns: 2 } as const;
  const exercise: Exercise = {
    from: sheet.field(FIELD_ROW, words.from, { formula: `=DATE(${year},1,1)` }, dated),
    to: sheet.field(FIELD_ROW + 1, words.to, { formula: `=DATE(${year},12,31)` }, dated),
  };
  const parties = { entry: sheet.choice("parties", partyNames(request)), labelColumns: 2 } as const;
  const party = sheet.field(FIELD_ROW + 2, words.party, holder, parties);
  const facts = putFacts(sheet, workbook, request, exercise);
  const report = new Report(sheet, request, facts, exercise, party);
  sheet.headings(HEADING_ROW, 0, words.headings);
  sheet.draft.style(area(HEADING_ROW, COLUMN.computed, 1, 3), { horizontal: "right" });
  const last = report.put(HEADING_ROW + 1);
  sheet.draft.freeze(HEADING_ROW + 1, 0);
  const edits = sheet.print("portrait", HEADING_ROW, { area: area(0, 0, last, PRINTED), fitToWidth: 1 }).edits();
  return [...edits, ...datesOfOlderFile(workbook, request)];
}

function putFacts(sheet: CreatedSheet, workbook: WorkbookModel, request: LinkedRequest, exercise: Exercise) {
  const { facts: words } = sheet.words.dossier.bpf;
  const facts = new ContractFacts(sheet, workbook, request, exercise);
  const at = { row: HEADING_ROW, column: COLUMN.facts };
  sheet.section(HEADING_ROW - 1, words.title, COLUMN.facts, WIDTHS.length - COLUMN.facts);
  const [type, days, level] = [
    facts.of("type", words.type),
    facts.of("days", words.days),
    facts.of("level", words.level),
  ];
  const amount = <Id extends "revenue" | "share">(id: Id) => {
    const fact = facts.of(id, words[id]);
    return { ...fact, value: `IFERROR(${fact.value},"")` };
  };
  const revenue = amount("revenue");
  const lacks = (isKnown: string, datum: string): string => `IF(${isKnown},"","${datum}")`;
  const missing = [
    lacks(isKnownType(sheet, type.value), words.data.type),
    lacks(`ISNUMBER(${days.value})`, words.data.days),
    lacks(`ISNUMBER(${revenue.value})`, words.data.revenue),
    lacks(`ISNUMBER(${level.value})`, words.data.level),
  ].join("&");
  return putContractFacts(sheet, request, at, [
    ...[facts.of("contract", words.contract), type, days, facts.of("person", words.person), revenue, amount("share")],
    ...[facts.of("hours", words.hours), level, { id: "missing" as const, heading: words.missing, value: missing }],
  ]);
}

type Facts = ReturnType<typeof putFacts>;

function isKnownType(sheet: CreatedSheet, type: string): string {
  const known = TYPES.map((id) => `(${type}="${contractTypeLabel(id, sheet)}")`);
  return `${known.join("+")}>0`;
}

const TYPES = ["apprentissage", "professionnalisation", "pro-a", "plan"] as const;

/** The lines of the form, one under the other. */
class Report {
  private next = 0;

  constructor(
    private readonly sheet: CreatedSheet,
    private readonly request: LinkedRequest,
    private readonly facts: Facts,
    private readonly exercise: Exercise,
    private readonly party: string,
  ) {}

  /** Gives the row that follows. */
  put(row: number): number {
    const { frames } = this.words;
    this.next = row;
    this.frame(frames.revenue, this.revenue());
    this.frame(frames.charges, this.charges());
    this.frame(frames.people, this.people());
    this.frame(frames.aims, this.aims());
    return this.next;
  }

  private get words() {
    return this.sheet.words.dossier.bpf;
  }

  private revenue(): readonly ReportLine[] {
    const { lines, missing } = this.words;
    const { revenue, share } = this.facts;
    const format = EURO_FORMAT;
    const ofType = (type: (typeof TYPES)[number]): string => `SUMPRODUCT(${this.isOf(type)}*1,${revenue})`;
    const lacks = (type: (typeof TYPES)[number]): string => {
      const none = this.noneIf(`SUMPRODUCT(--${this.isOf(type)})`, missing.noContract);
      return this.told(`SUMPRODUCT(${this.isOf(type)}*(1-ISNUMBER(${revenue})))`, missing.revenue, none);
    };
    const unknown = `${this.contracts()}-SUMPRODUCT(--(${isKnownType(this.sheet, this.facts.type)}))`;
    const funds: readonly ReportLine[] = [
      {
        ...{ line: "2a", label: lines.apprenticeship, format, missing: lacks("apprentissage") },
        value: `${ofType("apprentissage")}-SUM(${share})`,
      },
      {
        ...{ line: "2b", label: lines.professionalisation, format, missing: lacks("professionnalisation") },
        value: ofType("professionnalisation"),
      },
      { line: "2c", label: lines.proA, value: ofType("pro-a"), format, missing: lacks("pro-a") },
      {
        ...{ line: "2h", label: lines.plan, value: ofType("plan"), format },
        missing: this.told(unknown, missing.types, lacks("plan")),
      },
    ];
    return [
      { line: "1", label: lines.companies, value: `SUM(${share})`, format, missing: `"${missing.share}"` },
      ...funds,
      { line: "2", label: lines.funds, format, sumOf: funds.length, missing: `"${missing.otherFunds}"` },
    ];
  }

  private charges(): readonly ReportLine[] {
    const { lines, missing } = this.words;
    const { links } = this.request;
    const { from, to } = this.exercise;
    const [amounts, parties, days] = [links.of("expenseAmounts"), links.of("expenseParties"), links.of("expenseDates")];
    const spent = `SUMIFS(${amounts},${parties},${this.party},${days},">="&${from},${days},"<="&${to})`;
    const lacking = `SUMPRODUCT(ISNUMBER(${amounts})*((${parties}="")+(${days}="")>0))`;
    const format = EURO_FORMAT;
    return [
      {
        ...{ line: "D", label: lines.charges, format, value: `${spent}+${errorsOf(parties, days)}` },
        missing: this.told(lacking, missing.undated, this.noneIf(`COUNT(${amounts})`, missing.noExpense)),
      },
      { line: "", label: lines.salaries, format, toType: missing.notSplit },
      { line: "", label: lines.bought, format, toType: missing.notSplit },
    ];
  }

  private people(): readonly ReportLine[] {
    const { lines, missing } = this.words;
    const { days, hours, type } = this.facts;
    const format = COUNT_FORMAT;
    const apprentices = this.isOf("apprentissage");
    const employees = `(${isKnownType(this.sheet, type)})*(${type}<>"${contractTypeLabel("apprentissage", this.sheet)}")`;
    const lacks = (who: string, datum: string, words: string, known = ""): string => {
      const none = this.noneIf(`SUMPRODUCT(${who}*1)`, missing.noContract, known);
      return this.told(`SUMPRODUCT(${who}*(1-ISNUMBER(${datum})))`, words, none);
    };
    return [
      {
        ...{ line: "a", label: lines.employees, value: this.persons(employees), format },
        missing: lacks(employees, days, missing.people),
      },
      {
        ...{ line: "b", label: lines.apprentices, value: this.persons(apprentices), format },
        missing: lacks(apprentices, days, missing.people),
      },
      { line: "", label: lines.trainees, format, sumOf: 2, missing: `"${missing.otherPeople}"` },
      {
        ...{ line: "a", label: lines.hoursOf(lines.employees), value: `SUM(${hours})`, format },
        missing: lacks(employees, hours, missing.hours, missing.attended),
      },
      { line: "b", label: lines.hoursOf(lines.apprentices), format, toType: missing.attendance },
    ];
  }

  private aims(): readonly ReportLine[] {
    const { lines, missing } = this.words;
    const { level } = this.facts;
    const format = COUNT_FORMAT;
    const unknown = `${this.contracts()}-COUNT(${level})`;
    const at = (label: string, criterion: string): ReportLine => {
      const isAt = `ISNUMBER(${level})*(${level}${criterion})`;
      const alike = `COUNTIFS(${this.facts.person},${this.facts.person}&"",${level},"${criterion}")`;
      // A person is counted once at each level: rows of another level have none alike.
      const value = this.persons(isAt, `(${alike}+(${alike}=0))`);
      const none = this.noneIf(`SUMPRODUCT(${isAt})`, missing.noLevel);
      return { line: "a", label, value, format, missing: this.told(unknown, missing.levels, none) };
    };
    const { high, five, four, three } = lines.levels;
    return [at(high, ">=6"), at(five, "=5"), at(four, "=4"), at(three, "=3")];
  }

  private isOf(type: (typeof TYPES)[number]): string {
    return `(${this.facts.type}="${contractTypeLabel(type, this.sheet)}")`;
  }

  /** Each person once, however many contracts of one type they have in the exercise. */
  private persons(isCounted: string, alike?: string): string {
    const { person } = this.facts;
    const times = alike ?? `COUNTIF(${person},${person}&"")`;
    return `ROUND(SUMPRODUCT(${isCounted}*(${person}<>"")/${times}),0)`;
  }

  /** How many there are, headings and blank rows left out. */
  private contracts(): string {
    const { contract } = this.facts;
    return `(SUMPRODUCT(--(${contract}<>""))-1)`;
  }

  /** How many are left out, and of what; `otherwise` where none is. */
  private told(count: string, words: string, otherwise = '""'): string {
    return `IF(${count}=0,${otherwise},"${words}"&${count})`;
  }

  private noneIf(count: string, words: string, otherwise = ""): string {
    return `IF(${count}=0,"${words}","${otherwise}")`;
  }

  private frame(title: string, lines: readonly ReportLine[]): void {
    this.sheet.section(this.next, title, 0, PRINTED);
    this.next += 1;
    for (const line of lines) this.line(line);
  }

  private line({ line, label, value, format, missing, toType, sumOf }: ReportLine): void {
    const row = this.next;
    const at = (column: number): string => cellReference(row, column);
    const above = (column: number): string => areaReference(area(row - (sumOf ?? 0), column, sumOf ?? 0));
    const [computed, typed] = [at(COLUMN.computed), at(COLUMN.typed)] as const;
    const computing = sumOf === undefined ? value : `SUM(${above(COLUMN.computed)})`;
    // What is added to a line counts in its total, which the form adds up in whole euros.
    const declared =
      sumOf === undefined
        ? `=IF(AND(${computed}="",${typed}=""),"",ROUND(N(${computed})+N(${typed}),0))`
        : `=SUM(${above(COLUMN.declared)})+ROUND(N(${typed}),0)`;
    const lacking = toType === undefined ? missing : this.noneIf(`LEN(${typed})`, toType);
    this.sheet.body(area(row, 0, 1, PRINTED)).inputs(area(row, COLUMN.typed), this.sheet.signedAmount);
    this.sheet.draft
      .put(row, COLUMN.line, line, label)
      .put(row, COLUMN.computed, computing === undefined ? undefined : { formula: `=${computing}` })
      .formula(row, COLUMN.declared, declared)
      .put(row, COLUMN.missing, lacking === undefined ? undefined : { formula: `=${lacking}` })
      .numberFormat(area(row, COLUMN.computed, 1, 2), format)
      .numberFormat(area(row, COLUMN.declared), COUNT_FORMAT)
      .style(area(row, COLUMN.label), { wrap: true })
      .style(area(row, COLUMN.declared), { bold: true })
      .style(area(row, COLUMN.missing), { color: sheetPalette.quiet, wrap: true });
    if (sumOf !== undefined)
      this.sheet.draft.style(area(row, 0, 1, COLUMN.declared + 1), { bold: true, ...sheetPalette.total });
    this.sheet.atLeast(row, Math.max(this.sheet.heightOf(label, COLUMN.label), ROOM_FOR_REMARK));
    this.next += 1;
  }
}

/** A remark takes two lines. */
const ROOM_FOR_REMARK = 34;
