/** `Range.conditionalFormats` and the rule objects. */
import { intersectAreas } from "../../../src/workbook/area";
import type { Area } from "../../../src/workbook/model";
import { FakeCollection, FakeObject, type FakeLoadable } from "./fake-object";
import { FakeOfficeError, type FakeRequest } from "./fake-request";
import { FakeRangeAreas, type AreasTarget } from "./fake-areas";
import type { FakeStore, RuleData } from "./fake-store";

interface RuleTarget {
  readonly sheetId: string;
  readonly rule: RuleData;
}

type Loaded = { readonly [property: string]: unknown };

/** A rule's own object (`cellValue`, `custom`…): what it has depends on the type, and comes as it was given. */
class FakeRulePart implements FakeLoadable {
  private values: Loaded | undefined;

  constructor(private readonly owner: FakeConditionalFormat) {}

  readInto(_options: Loaded): number {
    const { rule, font, fill } = this.owner.target.rule;
    this.values = structuredClone({ ...rule, format: { font, fill } });
    return JSON.stringify(this.values).length;
  }

  private value(property: string): unknown {
    if (this.values === undefined) throw new FakeOfficeError("PropertyNotLoaded", `${property} was not loaded`);
    return this.values[property];
  }

  get rule(): unknown {
    const { owner } = this;
    // `custom.rule` is an object with a setter; the others are set whole.
    if (!owner.isCustom) return this.value("rule");
    const loaded = (): Loaded => this.value("rule") as Loaded;
    return {
      get formula(): unknown {
        return loaded().formula;
      },
      set formula(formula: unknown) {
        owner.set({ formula }, (rule) => void (rule.rule.rule = { formula }));
      },
    };
  }
  set rule(given: unknown) {
    this.owner.set(given, (rule) => void (rule.rule.rule = written(given as Loaded)));
  }
  get criteria(): unknown {
    return this.value("criteria");
  }
  set criteria(given: unknown) {
    this.owner.set(given, (rule) => void (rule.rule.criteria = given));
  }
  get positiveFormat(): { fillColor: string } {
    const { owner } = this;
    const loaded = (): { fillColor: string } => this.value("positiveFormat") as { fillColor: string };
    return {
      get fillColor() {
        return loaded().fillColor;
      },
      set fillColor(fillColor: string) {
        owner.set(fillColor, (rule) => void (rule.rule.positiveFormat = { fillColor }));
      },
    };
  }
  get format(): { font: object; fill: object } {
    const { owner } = this;
    if (this.values !== undefined) return this.values.format as { font: object; fill: object };
    const font = {};
    for (const property of ["bold", "italic", "underline", "strikethrough", "color"]) {
      Object.defineProperty(font, property, {
        set: (value: unknown) => owner.set(value, (rule) => void (rule.font[property] = value)),
      });
    }
    const fill = Object.defineProperty({}, "color", {
      set: (color: string) => owner.set(color, (rule) => void (rule.fill.color = color)),
    });
    return { font, fill };
  }
}

/** Numbers come back as formulas: `=10`. */
function written(rule: Loaded): Loaded {
  const entries = Object.entries(rule).map(([key, value]) => {
    const isNumber = key.startsWith("formula") && typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value);
    return [key, isNumber ? `=${value}` : value];
  });
  return Object.fromEntries(entries) as Loaded;
}

const PART_OF: { readonly [type: string]: string } = {
  CellValue: "cellValue",
  Custom: "custom",
  ContainsText: "textComparison",
  PresetCriteria: "preset",
  ColorScale: "colorScale",
  DataBar: "dataBar",
};

export class FakeConditionalFormat
  extends FakeObject<RuleTarget>
  implements Pick<Excel.ConditionalFormat, "id" | "type" | "priority" | "stopIfTrue" | "delete">
{
  private readonly part = new FakeRulePart(this);

  constructor(
    request: FakeRequest,
    private readonly store: FakeStore,
    find: () => RuleTarget | null,
    private readonly madeAs: string | null,
    known?: RuleTarget,
  ) {
    super(request, find, false, known);
  }

  protected readonly scalars = {
    id: ({ rule }: RuleTarget) => rule.id,
    type: ({ rule }: RuleTarget) => rule.type,
    stopIfTrue: ({ rule }: RuleTarget) => rule.stopIfTrue,
    priority: ({ sheetId, rule }: RuleTarget) => this.store.extrasOf(sheetId).rules.indexOf(rule),
  };

  protected override readonly parts = Object.fromEntries(
    Object.entries(PART_OF).map(([type, name]) => [
      `${name}OrNullObject`,
      () => ((this.target.rule.type as string) === type ? this.part : NOTHING),
    ]),
  );

  get isCustom(): boolean {
    return (this.madeAs ?? this.target.rule.type) === "Custom";
  }
  get id(): string {
    return this.take("id");
  }
  get type(): Excel.ConditionalFormat["type"] {
    return this.take("type");
  }
  get stopIfTrue(): boolean {
    return this.take("stopIfTrue");
  }
  set stopIfTrue(value: boolean) {
    this.set(value, (rule) => void (rule.stopIfTrue = value));
  }
  get priority(): number {
    return this.take("priority");
  }
  set priority(priority: number) {
    this.change(priority, ({ sheetId, rule }) => {
      const { rules } = this.store.extrasOf(sheetId);
      rules.splice(rules.indexOf(rule), 1);
      rules.splice(priority < 0 ? rules.length + priority + 1 : priority, 0, rule);
    });
  }

  get cellValue(): FakeRulePart {
    return this.part;
  }
  get custom(): FakeRulePart {
    return this.part;
  }
  get textComparison(): FakeRulePart {
    return this.part;
  }
  get preset(): FakeRulePart {
    return this.part;
  }
  get colorScale(): FakeRulePart {
    return this.part;
  }
  get dataBar(): FakeRulePart {
    return this.part;
  }
  get cellValueOrNullObject(): FakeRulePart {
    return this.part;
  }
  get customOrNullObject(): FakeRulePart {
    return this.part;
  }
  get textComparisonOrNullObject(): FakeRulePart {
    return this.part;
  }
  get presetOrNullObject(): FakeRulePart {
    return this.part;
  }
  get colorScaleOrNullObject(): FakeRulePart {
    return this.part;
  }
  get dataBarOrNullObject(): FakeRulePart {
    return this.part;
  }

  getRanges(): FakeRangeAreas {
    return new FakeRangeAreas(this.request, this.store, () => {
      const { sheetId, rule } = this.target;
      return { sheetId, areas: rule.areas };
    });
  }

  delete(): void {
    this.change(null, ({ sheetId, rule }) => {
      const extras = this.store.extrasOf(sheetId);
      extras.rules = extras.rules.filter((other) => other !== rule);
    });
  }

  set(given: unknown, apply: (rule: RuleData) => void): void {
    this.change(given, ({ rule }) => apply(rule));
  }
}

const NOTHING: FakeLoadable = { readInto: () => 0 };

export class FakeConditionalFormatCollection
  extends FakeCollection<RuleTarget, FakeConditionalFormat>
  implements FakeLoadable
{
  constructor(
    request: FakeRequest,
    private readonly store: FakeStore,
    private readonly owner: () => AreasTarget,
  ) {
    super(request);
  }

  add(type: Excel.ConditionalFormat["type"]): FakeConditionalFormat {
    const make = (): RuleTarget => {
      const { sheetId, areas } = this.owner();
      this.store.refuseProtected(sheetId);
      const rule: RuleData = {
        id: this.store.freshId(),
        type,
        areas: areas.map(({ row, column, rows, columns }: Area) => ({ row, column, rows, columns })),
        stopIfTrue: false,
        rule: { rule: { formula: "", operator: "Invalid", criterion: "Invalid", text: "" } },
        font: { bold: false, italic: false, underline: "None", strikethrough: false, color: "" },
        fill: { color: "" },
      };
      // Excel puts a new rule before the others.
      this.store.extrasOf(sheetId).rules.unshift(rule);
      return { sheetId, rule };
    };
    return new FakeConditionalFormat(this.request, this.store, make, type);
  }

  getItem(id: string): FakeConditionalFormat {
    const find = (): RuleTarget | null => this.list().find(({ rule }) => rule.id === id) ?? null;
    return new FakeConditionalFormat(this.request, this.store, find, null);
  }

  protected list(): RuleTarget[] {
    const { sheetId, areas } = this.owner();
    return this.store
      .extrasOf(sheetId)
      .rules.filter((rule) => rule.areas.some((own) => areas.some((area) => intersectAreas(own, area) !== null)))
      .map((rule) => ({ sheetId, rule }));
  }

  protected itemFor(value: RuleTarget): FakeConditionalFormat {
    return new FakeConditionalFormat(this.request, this.store, () => value, null, value);
  }
}
