/** « Simuler »: scenarios, headcounts, sensitivity, the risk of breaks, another threshold. */
import type { TemplateResult } from "lit/html.js";
import { simulateWords } from "../../../i18n/panels/simulate";
import { createSecondChance } from "../../../tools/simulate/create-second-chance";
import type { BreakRisk } from "../../../tools/simulate/risk/break-risk";
import { createBreakRisk } from "../../../tools/simulate/risk/create-break-risk";
import { readRiskBase, type RiskBase } from "../../../tools/simulate/risk/read-risk";
import type { SimulationRequest } from "../../../tools/simulate/simulation-request";
import { createSimulation, type SimulationKind } from "../../../tools/simulate/simulations";
import type { Panel, PanelHost } from "../panel";
import { drawRisk } from "./risk-work";
import { sourcesIn } from "./sources-in";
import {
  CHANCES,
  chancesOf,
  sourceRead,
  usualNumbers,
  type SimulateField,
  type SimulateNumbers,
  type SimulateState,
  type SourceKind,
} from "./simulate-state";
import { simulateView, type SimulateActions } from "./simulate-view";
import { singleOffer } from "../../single-offer";
import { serialDayOf } from "../../today";

export function openSimulatePanel(host: PanelHost): Panel {
  return new SimulatePanel(host);
}

export class SimulatePanel implements Panel, SimulateActions {
  state: SimulateState = { typed: {}, risk: { kind: "idle" }, found: null, chosen: {} };
  private drawing = new AbortController();

  constructor(private readonly host: PanelHost) {}

  view = (): TemplateResult => {
    return simulateView(this.state, this.numbers, this, this.host.locale);
  };

  /** What there is to simulate with. A sheet being edited cannot be read: the next event reads again. */
  opened = (): void => void this.lookForSources().catch(() => undefined);

  changed = (): void => this.opened();

  private async lookForSources(): Promise<void> {
    const workbook = await this.host.workbook.snapshot({ formats: "none" });
    await this.host.readings.ahead(workbook.sheets);
    this.update({ found: sourcesIn(workbook, this.request, this.host.selection?.sheet) });
  }

  choose = (kind: SourceKind, id: string): void => {
    this.update({ chosen: { ...this.state.chosen, [kind]: id } });
    // What was drawn is of another base.
    if (kind === "base" && this.state.risk.kind !== "running") this.update({ risk: { kind: "idle" } });
  };

  type = (field: SimulateField, value: number): void => this.update({ typed: { ...this.state.typed, [field]: value } });

  create = (kind: SimulationKind): void =>
    void this.host.propose((workbook) => singleOffer(createSimulation(workbook, kind, this.request)));

  createSecondChance = (): void =>
    void this.host.propose((workbook) => {
      const plan = createSecondChance(workbook, this.request);
      const { name, lacks } = simulateWords[this.host.locale].second;
      return plan ? singleOffer(plan) : { ...singleOffer({ label: name, edits: [] }), reason: lacks };
    });

  draw = (): void =>
    void this.host.during(async () => {
      const workbook = await this.host.workbook.snapshot({ formats: "none" });
      const base = readRiskBase(workbook, this.request);
      if (typeof base === "string") this.update({ risk: { kind: "refused", why: base } });
      else if (this.numbers.lastMonth > base.months.length)
        this.update({ risk: { kind: "refused", why: { months: base.months.length } } });
      // The pane is not held while it is drawn.
      else void this.drawOn(base);
    });

  private async drawOn(base: RiskBase): Promise<void> {
    const risk = this.riskOn(base);
    this.drawing = new AbortController();
    const { signal } = this.drawing;
    this.update({ risk: { kind: "running", share: 0 } });
    const progress = (share: number): void => {
      if (!signal.aborted) this.update({ risk: { kind: "running", share } });
    };
    try {
      const result = await drawRisk(risk, { progress, signal });
      this.update({ risk: { kind: "done", drawn: { risk, base, result, date: serialDayOf(new Date()) } } });
    } catch {
      this.update({ risk: { kind: signal.aborted ? "stopped" : "failed" } });
    }
  }

  private riskOn({ learners, without, months }: RiskBase): BreakRisk {
    const { seed, draws, rate, lastMonth } = this.numbers;
    return {
      seed,
      draws,
      learners,
      chances: { of: chancesOf(rate), outOf: CHANCES },
      losses: months.slice(0, lastMonth).map(({ loss }) => loss),
      without,
    };
  }

  stop = (): void => this.drawing.abort(new DOMException("stopped by the user", "AbortError"));

  addRisk = (): void => {
    const { risk } = this.state;
    if (risk.kind !== "done") return;
    void this.host.propose((workbook) => singleOffer(createBreakRisk(workbook, this.request, risk.drawn)));
  };

  private get numbers(): SimulateNumbers {
    return { ...usualNumbers(this.host.convention, new Date().getFullYear()), ...this.state.typed };
  }

  private get request(): SimulationRequest {
    const { convention, locale } = this.host;
    const { learners, year, scenarios, least, most, variation } = this.numbers;
    return {
      convention,
      locale,
      learners,
      year,
      units: 1,
      scenarios,
      headcounts: { least, most },
      variation: variation / 100,
      ...this.sources,
    };
  }

  private get sources(): Pick<SimulationRequest, SourceKind> {
    const [file, base, marks] = (["file", "base", "marks"] as const).map((kind) => sourceRead(this.state, kind)?.id);
    return {
      ...(file !== undefined && { file }),
      ...(base !== undefined && { base }),
      ...(marks !== undefined && { marks }),
    };
  }

  private update(changes: Partial<SimulateState>): void {
    this.state = { ...this.state, ...changes };
    this.host.redraw();
  }
}
