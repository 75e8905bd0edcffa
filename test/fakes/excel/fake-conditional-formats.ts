/** `Range.conditionalFormats` and the rule objects. */
import { intersectAreas } from "../../../src/workbook/area";
import type { Area } from "../../../src/workbook/model";
import { HostError } from "../../office-host/host-error";
import { FakeRangeAreas } from "./fake-areas";
import type { FakeStore, RuleData } from "./fake-store";

/** The type that each of the rule's own objects goes with. */
const PARTS = {
  cellValue: "CellValue",
  custom: "Custom",
  textComparison: "ContainsText",
  preset: "PresetCriteria",
  colorScale: "ColorScale",
  dataBar: "DataBar",
} as const;

/** A property kept as it was given. */
function kept(owner: object, name: string, held: Record<string, unknown>): void {
  Object.defineProperty(owner, name, {
    get: () => held[name],
    set: (value: unknown) => {
      held[name] = value;
    },
    enumerable: true,
  });
}

/** A rule's own object (`cellValue`, `custom`…). */
class FakeRulePart {
  readonly format: object;

  constructor(private readonly data: RuleData) {
    const font = {};
    for (const name of ["bold", "italic", "underline", "strikethrough", "color"]) kept(font, name, data.font);
    const fill = {};
    kept(fill, "color", data.fill);
    this.format = { font, fill };
    kept(this, "criteria", data.rule);
  }

  get rule(): object {
    const { rule } = this.data;
    if (this.data.type !== "Custom") return rule.rule as object;
    const own = {};
    kept(own, "formula", rule.rule as Record<string, unknown>);
    return own;
  }
  set rule(given: object) {
    this.data.rule.rule = written(given);
  }
  get positiveFormat(): object {
    const own = (this.data.rule.positiveFormat ??= { fillColor: "" }) as Record<string, unknown>;
    const part = {};
    kept(part, "fillColor", own);
    return part;
  }
}

/** Numbers come back as formulas: `=10`. */
function written(rule: object): object {
  const entries = Object.entries(rule).map(([key, value]: [string, unknown]) => {
    const isNumber = key.startsWith("formula") && typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value);
    return [key, isNumber ? `=${value}` : value];
  });
  return Object.fromEntries(entries) as object;
}

class FakeConditionalFormat {
  constructor(
    private readonly store: FakeStore,
    private readonly sheetId: string,
    private readonly data: RuleData,
  ) {
    for (const [name, type] of Object.entries(PARTS)) {
      const own = (): FakeRulePart | null => (data.type === type ? new FakeRulePart(data) : null);
      Object.defineProperty(this, `${name}OrNullObject`, { get: own });
      Object.defineProperty(this, name, {
        get: () => {
          const part = own();
          if (part === null) throw new HostError("InvalidOperation", `a ${data.type} rule has no ${name}`);
          return part;
        },
      });
    }
  }

  get hostId(): string {
    return this.data.id;
  }
  get id(): string {
    return this.data.id;
  }
  get type(): string {
    return this.data.type;
  }
  get stopIfTrue(): boolean {
    return this.data.stopIfTrue;
  }
  set stopIfTrue(value: boolean) {
    this.data.stopIfTrue = value;
  }
  get priority(): number {
    return this.rules.indexOf(this.data);
  }
  set priority(priority: number) {
    const { rules } = this;
    rules.splice(rules.indexOf(this.data), 1);
    rules.splice(priority < 0 ? rules.length + priority + 1 : priority, 0, this.data);
  }

  getRanges(): FakeRangeAreas {
    return new FakeRangeAreas(this.store, this.sheetId, this.data.areas);
  }
  delete(): void {
    const { rules } = this;
    rules.splice(rules.indexOf(this.data), 1);
  }

  private get rules(): RuleData[] {
    return this.store.extrasOf(this.sheetId).rules;
  }
}

export class FakeConditionalFormats {
  constructor(
    private readonly store: FakeStore,
    private readonly sheetId: string,
    private readonly areas: readonly Area[],
  ) {}

  get items(): FakeConditionalFormat[] {
    const { rules } = this.store.extrasOf(this.sheetId);
    const meets = (rule: RuleData): boolean =>
      rule.areas.some((own) => this.areas.some((area) => intersectAreas(own, area) !== null));
    return rules.filter(meets).map((rule) => this.itemOf(rule));
  }

  add(type: RuleData["type"]): FakeConditionalFormat {
    this.store.refuseProtected(this.sheetId);
    const rule: RuleData = {
      id: this.store.freshId(),
      type,
      areas: this.areas.map(({ row, column, rows, columns }) => ({ row, column, rows, columns })),
      stopIfTrue: false,
      rule: { rule: type === "Custom" ? { formula: "" } : {} },
      font: { bold: false, italic: false, underline: "None", strikethrough: false, color: "" },
      fill: { color: "" },
    };
    // Excel puts a new rule before the others.
    this.store.extrasOf(this.sheetId).rules.unshift(rule);
    return this.itemOf(rule);
  }

  getItem(id: string): FakeConditionalFormat {
    const found = this.items.find((item) => item.id === id);
    if (found === undefined) throw new HostError("ItemNotFound", `rule ${id}`);
    return found;
  }

  private itemOf(rule: RuleData): FakeConditionalFormat {
    return new FakeConditionalFormat(this.store, this.sheetId, rule);
  }
}
