/** `Range.dataValidation`. */
import { containsArea } from "../../../src/workbook/area";
import { deepEqual } from "../../../src/workbook/equal";
import { HostError } from "../../office-host/host-error";
import { EXCEL_ON_THE_WEB } from "../../office-host/limits";
import type { RangeTarget } from "./fake-format";
import type { FakeStore, ValidationData } from "./fake-store";

const TYPES = {
  list: "List",
  custom: "Custom",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  textLength: "TextLength",
  time: "Time",
} as const;

const ALERT: Excel.DataValidationErrorAlert = { showAlert: true, style: "Stop", title: "", message: "" };
const PROMPT: Excel.DataValidationPrompt = { showPrompt: true, title: "", message: "" };

export class FakeDataValidation {
  constructor(
    private readonly store: FakeStore,
    private readonly target: RangeTarget,
  ) {}

  get type(): string {
    const shared = this.shared();
    if (shared !== null) return TYPES[Object.keys(shared.rule)[0] as keyof typeof TYPES];
    return this.found().length === 0 ? "None" : "Inconsistent";
  }
  get rule(): Excel.DataValidationRule {
    const shared = this.shared();
    return shared === null ? {} : written(this.store.validationFor(shared, this.target));
  }
  set rule(rule: Excel.DataValidationRule) {
    this.store.refuseProtected(this.target.sheetId);
    if (typeof rule.list?.source === "string" && rule.list.source.length > EXCEL_ON_THE_WEB.listCharacters) {
      throw new HostError("InvalidArgument", "a list of choices holds 255 characters at most");
    }
    const { sheetId, row, column, rows, columns } = this.target;
    this.store.clearValidation(sheetId, this.target);
    this.store.extrasOf(sheetId).validations.push({
      area: { row, column, rows, columns },
      origin: { row, column },
      rule,
      ignoreBlanks: true,
      errorAlert: ALERT,
      prompt: PROMPT,
    });
  }
  get ignoreBlanks(): boolean {
    return this.shared()?.ignoreBlanks ?? true;
  }
  set ignoreBlanks(value: boolean) {
    this.adjust({ ignoreBlanks: value });
  }
  get errorAlert(): Excel.DataValidationErrorAlert {
    return this.shared()?.errorAlert ?? ALERT;
  }
  set errorAlert(value: Excel.DataValidationErrorAlert) {
    this.adjust({ errorAlert: value });
  }
  get prompt(): Excel.DataValidationPrompt {
    return this.shared()?.prompt ?? PROMPT;
  }
  set prompt(value: Excel.DataValidationPrompt) {
    this.adjust({ prompt: value });
  }

  clear(): void {
    this.store.refuseProtected(this.target.sheetId);
    this.store.clearValidation(this.target.sheetId, this.target);
  }

  private found(): ValidationData[] {
    return this.store.validationsIn(this.target.sheetId, this.target);
  }

  private adjust(change: Partial<ValidationData>): void {
    for (const item of this.found()) Object.assign(item, change);
  }

  /** The one validation that covers the whole range, or `null`. */
  private shared(): ValidationData | null {
    const [first, ...others] = this.found();
    if (first === undefined || !containsArea(first.area, this.target)) return null;
    return others.every((other) => deepEqual(other, first)) ? first : null;
  }
}

/** Numbers come back as formulas: `=10`. */
function written(rule: Excel.DataValidationRule): Excel.DataValidationRule {
  const entries = Object.entries(rule).map(([kind, value]: [string, Record<string, unknown>]) => {
    const fields = Object.entries(value).map(([key, field]) => {
      return [key, key.startsWith("formula") && typeof field === "number" ? `=${field}` : field];
    });
    return [kind, Object.fromEntries(fields) as object];
  });
  return Object.fromEntries(entries) as Excel.DataValidationRule;
}
