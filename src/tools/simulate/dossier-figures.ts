/** What the base of a simulation takes from the workbook's financial file: formulas that follow it. */
import { COST_NATURES } from "../../functions/finance/cost-columns";
import type { CostNature } from "../../rules/finance/cost";
import type { WorkbookModel } from "../../workbook/model";
import { quoted } from "../cell-reference";
import { contractHeading } from "../create/create-contracts";
import { LinkedNames, type Link } from "../create/dossier/linked-names";
import type { SimulationRequest } from "./simulation-request";

/** Of the file asked for, else of the one made last. */
export function dossierFigures(workbook: WorkbookModel, request: SimulationRequest): DossierFigures | null {
  const files = LinkedNames.ofFiles(workbook);
  const { file: asked } = request;
  const links = files.find((one) => asked !== undefined && one.sheetsIn(workbook).includes(asked)) ?? files.at(-1);
  return links ? new DossierFigures(links, new Set(links.rangesIn(workbook).keys()), request) : null;
}

/** Natures that a learner more costs more of. */
const OF_LEARNERS: readonly CostNature[] = ["tutoring", "travel"];

export class DossierFigures {
  constructor(
    private readonly links: LinkedNames,
    private readonly there: ReadonlySet<Link>,
    private readonly request: SimulationRequest,
  ) {}

  get hasContracts(): boolean {
    return this.has("signedContracts", "forecastRevenue");
  }

  get hasCharges(): boolean {
    return this.has("chargeParties", "chargeNatures", "chargeForecasts", "trainingHours", "chargesToFill");
  }

  get hasBudget(): boolean {
    return this.has("budgetRevenue");
  }

  /** Contracts signed; those that are broken later among them. */
  get learners(): string {
    return `COUNT(${this.contractColumn("start")})`;
  }

  /** Of a contract, on average. */
  get funding(): string {
    return `${this.links.of("forecastRevenue")}/${this.learners}`;
  }

  get start(): string {
    return `MIN(${this.contractColumn("start")})`;
  }

  /** From first to last day, on average. */
  get months(): string {
    const days = `(SUM(${this.contractColumn("end")})-SUM(${this.contractColumn("start")}))/${this.learners}`;
    return `ROUND(${days}/${DAYS_IN_YEAR}*${MONTHS_IN_YEAR},0)`;
  }

  /** What the budget has beside the contracts. */
  get other(): string {
    const revenue = this.links.of("budgetRevenue");
    return this.hasContracts ? `CNAM.MARGIN(${revenue},${this.links.of("forecastRevenue")})` : revenue;
  }

  get teachingHours(): string {
    return this.links.of("trainingHours");
  }

  get chargesToFill(): string {
    return this.links.of("chargesToFill");
  }

  get teaching(): string {
    return this.charges(["teaching"]);
  }

  teachingOf(party: string): string {
    return this.charges(["teaching"], party);
  }

  ofLearners(party: string): string {
    return this.charges(OF_LEARNERS, party);
  }

  /** What neither hours nor learners explain. */
  othersOf(party: string): string {
    const others = COST_NATURES.map(({ id }) => id).filter((id) => id !== "teaching" && !OF_LEARNERS.includes(id));
    return this.charges(others, party);
  }

  private charges(natures: readonly CostNature[], party?: string): string {
    const { links } = this;
    const [amounts, kinds, parties] = [
      links.of("chargeForecasts"),
      links.of("chargeNatures"),
      links.of("chargeParties"),
    ] as const;
    const ofParty = party === undefined ? "" : `,${parties},${quoted(party)}`;
    return natures.map((nature) => `SUMIFS(${amounts},${kinds},${quoted(this.word(nature))}${ofParty})`).join("+");
  }

  private word(nature: CostNature): string {
    return COST_NATURES.find(({ id }) => id === nature)?.label[this.request.locale] ?? nature;
  }

  private contractColumn(id: "start" | "end"): string {
    const contracts = this.links.of("signedContracts");
    const heading = quoted(contractHeading(id, this.request.locale));
    return `INDEX(${contracts},0,MATCH(${heading},INDEX(${contracts},1,0),0))`;
  }

  private has(...links: readonly Link[]): boolean {
    return links.every((link) => this.there.has(link));
  }
}

const DAYS_IN_YEAR = 365.25;
const MONTHS_IN_YEAR = 12;
