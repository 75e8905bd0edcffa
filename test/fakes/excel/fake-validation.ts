/** `Range.dataValidation`. */
import { containsArea } from "../../../src/workbook/area";
import { deepEqual } from "../../../src/workbook/equal";
import { FakeObject } from "./fake-object";
import type { FakeRequest } from "./fake-request";
import type { RangeTarget } from "./fake-format";
import { FakeOfficeError } from "./fake-request";
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

export class FakeDataValidation
  extends FakeObject<RangeTarget>
  implements Pick<Excel.DataValidation, "type" | "rule" | "ignoreBlanks" | "errorAlert" | "prompt" | "clear">
{
  constructor(
    request: FakeRequest,
    private readonly store: FakeStore,
    find: () => RangeTarget | null,
    mayBeNull: boolean,
  ) {
    super(request, find, mayBeNull);
  }

  protected readonly scalars = {
    type: (target: RangeTarget) => this.typeOf(target),
    rule: (target: RangeTarget) => {
      const shared = this.shared(target);
      return shared === null ? {} : written(this.store.validationFor(shared, target));
    },
    ignoreBlanks: (target: RangeTarget) => this.shared(target)?.ignoreBlanks ?? true,
    errorAlert: (target: RangeTarget) =>
      this.shared(target)?.errorAlert ?? { showAlert: true, style: "Stop", title: "", message: "" },
    prompt: (target: RangeTarget) => this.shared(target)?.prompt ?? { showPrompt: true, title: "", message: "" },
  };

  get type(): Excel.DataValidation["type"] {
    return this.take("type");
  }

  get rule(): Excel.DataValidationRule {
    return this.take("rule");
  }
  set rule(rule: Excel.DataValidationRule) {
    this.change(rule, (target) => {
      this.store.refuseProtected(target.sheetId);
      if (rule.list && typeof rule.list.source === "string" && rule.list.source.length > 255) {
        throw new FakeOfficeError("InvalidArgument", "a list of choices holds 255 characters at most");
      }
      const { row, column, rows, columns } = target;
      this.store.clearValidation(target.sheetId, target);
      this.store.extrasOf(target.sheetId).validations.push({
        area: { row, column, rows, columns },
        origin: { row, column },
        rule,
        ignoreBlanks: true,
        errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
        prompt: { showPrompt: true, title: "", message: "" },
      });
    });
  }

  get ignoreBlanks(): boolean {
    return this.take("ignoreBlanks");
  }
  set ignoreBlanks(value: boolean) {
    this.adjust(value, (item) => void (item.ignoreBlanks = value));
  }
  get errorAlert(): Excel.DataValidationErrorAlert {
    return this.take("errorAlert");
  }
  set errorAlert(value: Excel.DataValidationErrorAlert) {
    this.adjust(value, (item) => void (item.errorAlert = value));
  }
  get prompt(): Excel.DataValidationPrompt {
    return this.take("prompt");
  }
  set prompt(value: Excel.DataValidationPrompt) {
    this.adjust(value, (item) => void (item.prompt = value));
  }

  clear(): void {
    this.change(null, (target) => {
      this.store.refuseProtected(target.sheetId);
      this.store.clearValidation(target.sheetId, target);
    });
  }

  private adjust(given: unknown, apply: (item: ValidationData) => void): void {
    this.change(given, (target) => this.store.validationsIn(target.sheetId, target).forEach(apply));
  }

  private typeOf(target: RangeTarget): string {
    const shared = this.shared(target);
    if (shared !== null) {
      const key = Object.keys(shared.rule)[0] as keyof typeof TYPES;
      return TYPES[key];
    }
    return this.store.validationsIn(target.sheetId, target).length === 0 ? "None" : "Inconsistent";
  }

  /** The one validation that covers the whole range, or `null`. */
  private shared(target: RangeTarget): ValidationData | null {
    const [first, ...others] = this.store.validationsIn(target.sheetId, target);
    if (first === undefined || !containsArea(first.area, target)) return null;
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
