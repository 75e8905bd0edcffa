/** Looks the workbook over, shows what was found, mends what can be. */
import type { TemplateResult } from "lit/html.js";
import { auditWords } from "../../../i18n/panels/audit";
import { dayOf, type Day } from "../../../rules/exact/day";
import type { Finding } from "../../../tools/audit/finding";
import { fixPlan } from "../../../tools/audit/fix-plan";
import { IGNORED_SETTING, ignoredEdit, readIgnored, withIgnored } from "../../../tools/audit/ignored";
import { auditReport } from "../../../tools/audit/report";
import { readVariance, VARIANCE_SETTING, varianceEdit } from "../../../tools/audit/tolerated-variance";
import { settingOf } from "../../../workbook/model-edit/settings-sheet";
import type { RangeRef, WorkbookModel } from "../../../workbook/model";
import { isoDateText } from "../../../spreadsheet/cell/date-text";
import type { Panel, PanelHost } from "../panel";
import type { AuditActions, AuditState } from "./audit-state";
import { auditView } from "./audit-view";
import { singleOffer } from "../../single-offer";
import { lookedOver } from "../../reading-work/looked-over";
import { civilDayOf } from "../../today";

/** A workbook looked over this fast is looked over again by itself, in milliseconds. */
const QUICK = 1000;

export function openAuditPanel(host: PanelHost): Panel {
  return new AuditPanel(host);
}

export class AuditPanel implements Panel, AuditActions {
  state: AuditState = {
    findings: null,
    stale: false,
    date: today(),
    variance: "",
    severity: "all",
    query: "",
    unfolded: new Set(),
    ignoring: null,
  };
  private lastTook = Number.POSITIVE_INFINITY;
  /** The setting that the user last asked to change, as it was, until they have. */
  private awaited: { readonly key: string; readonly before: string | null } | undefined;

  constructor(private readonly host: PanelHost) {}

  view = (): TemplateResult => {
    // Not every host tells of what is kept on a hidden sheet: the tool looks when it is drawn again.
    if (this.awaited !== undefined) void this.followSetting().catch(() => undefined);
    return auditView(this.state, this, this.host.locale);
  };

  update = (changes: Partial<AuditState>): void => {
    this.state = { ...this.state, ...changes };
    this.host.redraw();
  };

  opened = (): void => {
    void this.host.during(async () => {
      this.update({ variance: (await this.host.workbook.setting(VARIANCE_SETTING)) ?? "" });
    });
  };

  tolerate = (percent: string): void => {
    const words = auditWords[this.host.locale];
    const isNone = percent.trim() === "";
    if (!isNone && readVariance(percent) === undefined) return this.update({ variance: percent });
    this.update({ variance: percent });
    void this.host.propose((workbook) => {
      this.await(workbook, VARIANCE_SETTING);
      const label = isNone ? words.varianceNone : words.variancePlan(percent.trim());
      return { choices: [{ label, plan: { label, edits: [varianceEdit(isNone ? null : percent.trim())] } }] };
    });
  };

  run = (): void => {
    void this.host.during((signal) => this.audit(signal));
  };

  changed = (): void => {
    if (this.state.findings === null) return;
    this.update({ stale: true });
    // A sheet being edited cannot be read: the notice stays, with its button.
    if (this.lastTook < QUICK) void this.audit().catch(() => undefined);
  };

  fix = (keys: readonly string[]): void => {
    const wanted = new Set(keys);
    void this.host.propose(async (workbook) => {
      const found = (await this.findingsIn(workbook)).filter(({ key, fix }) => fix !== undefined && wanted.has(key));
      const words = auditWords[this.host.locale];
      const plan = fixPlan(found, this.host.locale);
      return { ...singleOffer(plan), reason: found.length === 0 ? words.gone : words.fixHelp };
    });
  };

  ignore = (key: string, reason: string | null): void => {
    const words = auditWords[this.host.locale];
    this.update({ ignoring: null });
    void this.host.propose((workbook) => {
      const ignored = withIgnored(readIgnored(this.await(workbook, IGNORED_SETTING)), key, reason);
      const label = reason === null ? words.unignorePlan : words.ignorePlan;
      return { choices: [{ label, plan: { label, edits: [ignoredEdit(ignored)] } }] };
    });
  };

  report = (): void => {
    void this.host.propose(async (workbook) => {
      const { locale, convention } = this.host;
      const date = this.state.date === "" ? undefined : isoDateText(this.state.date);
      const plan = auditReport(workbook, await this.findingsIn(workbook), {
        locale,
        convention: convention.title[locale],
        date,
      });
      return singleOffer(plan);
    });
  };

  select = (range: RangeRef): void => {
    void this.host.during(() => this.host.workbook.select(range));
  };

  /** Gives the setting as it is. */
  private await(workbook: WorkbookModel, key: string): string | null {
    const before = settingOf(workbook, key);
    this.awaited = { key, before };
    return before;
  }

  private async followSetting(): Promise<void> {
    const { awaited } = this;
    if (awaited === undefined || (await this.host.workbook.setting(awaited.key)) === awaited.before) return;
    this.awaited = undefined;
    // Nothing is looked over before the user asks.
    if (this.state.findings !== null) await this.audit();
  }

  private async audit(signal?: AbortSignal): Promise<void> {
    const workbook = await this.host.workbook.snapshot({ formats: "numbers" });
    const start = performance.now();
    const findings = await this.findingsIn(workbook, signal);
    this.lastTook = performance.now() - start;
    this.update({ findings, stale: false, variance: settingOf(workbook, VARIANCE_SETTING) ?? "" });
  }

  private async findingsIn(workbook: WorkbookModel, signal?: AbortSignal): Promise<readonly Finding[]> {
    const options = {
      convention: this.host.convention,
      date: dayIn(this.state.date),
      ignored: readIgnored(settingOf(workbook, IGNORED_SETTING)),
    };
    return lookedOver(this.host.readings, workbook, options, signal);
  }
}

/** `AAAA-MM-JJ`, as a date field gives it. */
function dayIn(date: string): Day | undefined {
  const [year, month, day] = date.split("-").map(Number);
  return year === undefined || month === undefined || day === undefined ? undefined : dayOf({ year, month, day });
}

/** Proposed, never taken for granted: the field is there to change it. */
function today(): string {
  const { year, month, day } = civilDayOf(new Date());
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${year}-${two(month)}-${two(day)}`;
}
