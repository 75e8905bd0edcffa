/** Each figure of a scenario: what it is called, what it is counted in, and what its base starts from. */
import { simulationWords, type SimulationWords } from "../../i18n/simulations";
import { toSerial } from "../../rules/exact/serial-date";
import type { WorkbookModel } from "../../workbook/model";
import type { CellInput } from "../../workbook/plan";
import { EURO_FORMAT } from "../create-budget";
import { isSet } from "../create/convention-keys";
import { DATE_FORMAT, type CreatedSheet, type Entry } from "../create/created-sheet";
import { partsOfId, simulationParties, type AssumptionId, type SimulationParty } from "./assumption-ids";
import { dossierFigures, type DossierFigures } from "./dossier-figures";
import type { SimulationRequest } from "./simulation-request";

export interface Assumption {
  readonly label: string;
  readonly unit: string;
  readonly format: string;
  readonly entry: Entry;
}

/** What a figure of the base starts from, and where that comes from, in words. */
export interface Start {
  readonly content: CellInput;
  readonly origin: keyof SimulationWords["origins"];
}

const HOURS_FORMAT = "#,##0.00";
const FIRST_MONTH = 9;
const USUAL_MONTHS = 12;
const HOURS_PER_LEARNER_YEAR = "finance.fundedHours.perYear";
const HOURLY = "finance.hourlyFunding";
const TEACHING_HOUR = "finance.teachingHour";
const SUBSIDY = "finance.subsidy.amount";

export function assumptionOf(sheet: CreatedSheet, id: AssumptionId, parties: readonly SimulationParty[]): Assumption {
  const { assumptions, units } = simulationWords[sheet.request.locale];
  const [kind, place] = partsOfId(id);
  const label = place === null ? assumptions[kind] : assumptions[kind](parties[place]?.name ?? "");
  const of = (unit: string, entry: Entry, format: string): Assumption => ({ label, unit, entry, format });
  switch (kind) {
    case "learners":
      return of(units.learners, sheet.count, "0");
    case "breaks":
      return of(units.contracts, sheet.count, "0");
    case "months":
      return of(units.months, sheet.count, "0");
    case "breakMonth":
      return of(units.rank, sheet.count, "0");
    case "start":
      return of(units.date, sheet.date, DATE_FORMAT);
    case "rate":
      return of(units.perHour, sheet.amount, EURO_FORMAT);
    case "hours":
      return of(units.hours, sheet.amount, HOURS_FORMAT);
    case "perLearner":
      return of(units.perLearner, sheet.amount, EURO_FORMAT);
    case "weight":
      return of(units.part, sheet.amount, "0.####");
    default:
      return of(units.euros, sheet.amount, EURO_FORMAT);
  }
}

/** What the base starts from: the financial file of the workbook where there is one, else the convention. */
export class BaseStarts {
  private readonly dossier: DossierFigures | null;
  private readonly parties: readonly SimulationParty[];

  constructor(
    workbook: WorkbookModel,
    private readonly request: SimulationRequest,
    private readonly rules: string,
    /** The cell of another figure of the base. */
    private readonly at: (id: AssumptionId) => string,
  ) {
    this.dossier = dossierFigures(workbook, request);
    this.parties = simulationParties(request.convention, request.locale);
  }

  /** How many charges of the file have no amount; `null` without a file. */
  get chargesToFill(): string | null {
    return this.dossier?.hasCharges === true ? this.dossier.chargesToFill : null;
  }

  of(id: AssumptionId): Start {
    const [kind, place] = partsOfId(id);
    const party = place === null ? undefined : this.parties[place];
    switch (kind) {
      case "learners":
        return this.fromContracts((file) => file.learners) ?? { content: this.request.learners, origin: "asked" };
      case "funding":
        return this.fromContracts((file) => file.funding) ?? this.statedFunding;
      case "start":
        return this.fromContracts((file) => file.start) ?? { content: this.firstDay, origin: "usual" };
      case "months":
        return this.fromContracts((file) => file.months) ?? { content: USUAL_MONTHS, origin: "usual" };
      case "other":
        return this.otherRevenue;
      case "breaks":
        return { content: 0, origin: "usual" };
      case "breakMonth":
        return { content: { formula: `=ROUNDUP(${this.at("months")}/2,0)` }, origin: "half" };
      case "rate":
        return this.teachingRate;
      case "weight":
        return this.rule(party?.share ?? "");
      default:
        return this.chargesOf(kind, party?.name ?? "");
    }
  }

  private get firstDay(): number | undefined {
    return toSerial({ year: this.request.year, month: FIRST_MONTH, day: 1 });
  }

  /** By the hour, the funder pays so many hours of a year; else nobody knows before the contracts do. */
  private get statedFunding(): Start {
    const isHourly = [HOURS_PER_LEARNER_YEAR, HOURLY].every((key) => isSet(this.request.convention, key));
    if (!isHourly) return { content: undefined, origin: "typed" };
    const value = (key: string): string => `CNAM.RULE("${key}",${this.rules})`;
    return { content: { formula: `=${value(HOURS_PER_LEARNER_YEAR)}*${value(HOURLY)}` }, origin: "convention" };
  }

  private get otherRevenue(): Start {
    if (this.dossier?.hasBudget === true) return { content: { formula: `=${this.dossier.other}` }, origin: "budget" };
    return isSet(this.request.convention, SUBSIDY) ? this.rule(SUBSIDY) : { content: 0, origin: "usual" };
  }

  private get teachingRate(): Start {
    const stated: Start = isSet(this.request.convention, TEACHING_HOUR)
      ? this.rule(TEACHING_HOUR)
      : { content: undefined, origin: "typed" };
    if (this.dossier?.hasCharges !== true) return stated;
    const { teachingHours, teaching } = this.dossier;
    const otherwise = isSet(this.request.convention, TEACHING_HOUR) ? this.ruleText(TEACHING_HOUR) : '""';
    return {
      content: { formula: `=IF(${teachingHours}=0,${otherwise},(${teaching})/${teachingHours})` },
      origin: "averageRate",
    };
  }

  private chargesOf(kind: "hours" | "fixed" | "perLearner", party: string): Start {
    const file = this.dossier;
    if (file?.hasCharges !== true) return { content: undefined, origin: "typed" };
    if (kind === "fixed") return { content: { formula: `=${file.othersOf(party)}` }, origin: "charges" };
    const [amount, by, origin] =
      kind === "hours"
        ? ([file.teachingOf(party), this.at("rate"), "equivalentHours"] as const)
        : ([file.ofLearners(party), this.at("learners"), "tutoring"] as const);
    return { content: { formula: `=IF(N(${by})=0,"",(${amount})/${by})` }, origin };
  }

  /** Blank while the file has no contract. */
  private fromContracts(figure: (file: DossierFigures) => string): Start | null {
    if (this.dossier?.hasContracts !== true) return null;
    const formula = `=IF(${this.dossier.learners}=0,"",${figure(this.dossier)})`;
    return { content: { formula }, origin: "contracts" };
  }

  private rule(key: string): Start {
    return { content: { formula: `=${this.ruleText(key)}` }, origin: "convention" };
  }

  private ruleText(key: string): string {
    return `CNAM.RULE("${key}",${this.rules})`;
  }
}
