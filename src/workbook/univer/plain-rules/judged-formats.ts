/**
 * Conditional formats whose condition is plain are judged when a cell is drawn, from what it holds then: no formula for
 * each of their cells in the engine, which calculates the others.
 */
import {
  CommandType,
  Disposable,
  ICommandService,
  ILogService,
  IUniverInstanceService,
  ObjectMatrix,
  UniverInstanceType,
  type ICommandInfo,
  type Injector,
  type IRange,
  type Workbook,
} from "@univerjs/core";
import {
  FormulaDataModel,
  FormulaResultStatus,
  SetArrayFormulaDataMutation,
  SetFormulaCalculationResultMutation,
  type ISetFormulaCalculationResultMutation,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from "@univerjs/sheets";
import {
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingFormulaService,
  ConditionalFormattingRuleModel,
  ConditionalFormattingViewModel,
  UniverSheetsConditionalFormattingPlugin,
} from "@univerjs/sheets-conditional-formatting";
import { leavesFormulas } from "../incremental/cell-changes";
import { isMadeFor, type MadeFor } from "../made-for";
import { pluginThatReplaces } from "../plugin-that-replaces";
import { sheetKey } from "../incremental/cell-key";
import { FilledAreas } from "./filled-areas";
import { judgedCell } from "./judged-cell";
import { cellsRead, isMet, readPlainCondition, type CellRead, type PlainCondition } from "./plain-condition";

interface PlainRule {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly cfId: string;
  readonly formula: string;
  readonly condition: PlainCondition;
  /** Where the formula is written for: the first cell of the first area. */
  readonly corner: Pick<IRange, "startRow" | "startColumn">;
  /** All the cells that it reads, for all its areas. */
  readonly reads: readonly IRange[];
}

/** What Univer keeps of the formats that cells wear, until they are judged again. */
interface KeptVerdicts {
  readonly _cellCache: { clear(): void };
  _ensureCalculateUnitManager(
    unitId: string,
    subUnitId: string,
  ): ReadonlyMap<string, { resetPreComputingCache(): void }>;
}

const ruleKey = (unitId: string, subUnitId: string, cfId: string): string => JSON.stringify([unitId, subUnitId, cfId]);

function byTopLeft(one: IRange, other: IRange): number {
  return one.startRow - other.startRow || one.startColumn - other.startColumn;
}

/** The cells read from all the cells of an area, or `null` where that would leave the sheet. */
function readFrom(cell: CellRead, area: IRange, corner: PlainRule["corner"]): IRange | null {
  const rows = cell.rowFixed ? [0, 0] : [area.startRow - corner.startRow, area.endRow - corner.startRow];
  const columns = cell.columnFixed
    ? [0, 0]
    : [area.startColumn - corner.startColumn, area.endColumn - corner.startColumn];
  const read: IRange = {
    startRow: cell.row + rows[0]!,
    endRow: cell.row + rows[1]!,
    startColumn: cell.column + columns[0]!,
    endColumn: cell.column + columns[1]!,
  };
  const edges = [read.startRow, read.endRow, read.startColumn, read.endColumn];
  return edges.every((edge) => Number.isInteger(edge) && edge >= 0) ? read : null;
}

const holds = (range: IRange, row: number, column: number): boolean =>
  row >= range.startRow && row <= range.endRow && column >= range.startColumn && column <= range.endColumn;

const meet = (one: IRange, other: IRange): boolean =>
  one.startRow <= other.endRow &&
  other.startRow <= one.endRow &&
  one.startColumn <= other.endColumn &&
  other.startColumn <= one.endColumn;

export class JudgedFormats extends Disposable {
  private readonly rules = new Map<string, PlainRule>();
  private readonly conditions = new Map<string, PlainCondition | null>();
  private readonly filled: FilledAreas;
  private readonly verdicts: KeptVerdicts;
  private readonly model: ConditionalFormattingRuleModel;
  private readonly instances: IUniverInstanceService;
  private readonly formulas: FormulaDataModel;

  constructor(injector: Injector) {
    super();
    this.instances = injector.get(IUniverInstanceService);
    this.formulas = injector.get(FormulaDataModel);
    this.filled = new FilledAreas(this.formulas);
    const cells = injector.get(ConditionalFormattingViewModel);
    this.verdicts = cells as unknown as KeptVerdicts;
    this.model = injector.get(ConditionalFormattingRuleModel);
    this.drawOnce(cells);
    const service = injector.get(ConditionalFormattingFormulaService);
    this.answerFor(service);
    this.disposeWithMe(
      injector.get(ICommandService).onCommandExecuted((command) => this.forget(this.touchedBy(command))),
    );
    this.disposeWithMe(
      this.instances.getTypeOfUnitDisposed$(UniverInstanceType.UNIVER_SHEET).subscribe((unit) => {
        for (const [key, { unitId }] of this.rules) if (unitId === unit.getUnitId()) this.rules.delete(key);
      }),
    );
  }

  /** Univer's own service is in use before another could stand in its place. */
  private answerFor(service: ConditionalFormattingFormulaService): void {
    const register = service.registerFormulaWithRange.bind(service);
    const resultAt = service.getFormulaResultWithCoords.bind(service);
    const matrix = service.getFormulaMatrix.bind(service);
    const deleteCache = service.deleteCache.bind(service);
    service.registerFormulaWithRange = (unitId, subUnitId, cfId, formula, ranges) => {
      if (!this.take(unitId, subUnitId, cfId, formula, ranges)) register(unitId, subUnitId, cfId, formula, ranges);
    };
    service.getFormulaResultWithCoords = (unitId, subUnitId, cfId, formula, row = 0, column = 0) => {
      const rule = this.find(unitId, subUnitId, cfId, formula);
      if (!rule) return resultAt(unitId, subUnitId, cfId, formula, row, column);
      return { status: FormulaResultStatus.SUCCESS, result: this.judge(rule, row, column) };
    };
    // Its cells are asked for one by one.
    service.getFormulaMatrix = (unitId, subUnitId, cfId, formula) =>
      this.find(unitId, subUnitId, cfId, formula)
        ? { status: FormulaResultStatus.SUCCESS, result: new ObjectMatrix() }
        : matrix(unitId, subUnitId, cfId, formula);
    service.deleteCache = (unitId, subUnitId, cfId, formula) => {
      this.rules.delete(ruleKey(unitId, subUnitId, cfId));
      return deleteCache(unitId, subUnitId, cfId, formula);
    };
  }

  /** Univer has the cells of a rule drawn again a tenth of a second after each entry in one of them. */
  private drawOnce(cells: ConditionalFormattingViewModel): void {
    const markDirty = cells.markRuleDirty.bind(cells);
    cells.markRuleDirty = (unitId, subUnitId, cfId, isReset) => {
      if (this.isPlain(unitId, subUnitId, cfId)) this.forget([{ unitId, subUnitId, cfId }]);
      else markDirty(unitId, subUnitId, cfId, isReset);
    };
  }

  private isPlain(unitId: string, subUnitId: string, cfId: string): boolean {
    const rule = this.model.getRule(unitId, subUnitId, cfId)?.rule;
    // One that its areas leave to the engine is told of when the engine has calculated it.
    return rule?.type === CFRuleType.highlightCell && rule.subType === CFSubRuleType.formula
      ? this.conditionOf(rule.value) !== null
      : false;
  }

  private find(unitId: string, subUnitId: string, cfId: string, formula: string): PlainRule | undefined {
    const rule = this.rules.get(ruleKey(unitId, subUnitId, cfId));
    return rule?.formula === formula ? rule : undefined;
  }

  /** Whether the rule is judged here. */
  private take(unitId: string, subUnitId: string, cfId: string, formula: string, ranges: IRange[] = []): boolean {
    const condition = this.conditionOf(formula);
    const areas = [...ranges].sort(byTopLeft);
    const [corner] = areas;
    const key = ruleKey(unitId, subUnitId, cfId);
    this.rules.delete(key);
    if (!condition || !corner) return false;
    const reads = cellsRead(condition).flatMap((cell) => areas.map((area) => readFrom(cell, area, corner)));
    if (reads.includes(null)) return false;
    this.rules.set(key, { unitId, subUnitId, cfId, formula, condition, corner, reads: reads as IRange[] });
    return true;
  }

  private conditionOf(formula: string): PlainCondition | null {
    let condition = this.conditions.get(formula);
    if (condition === undefined) {
      condition = readPlainCondition(formula);
      this.conditions.set(formula, condition);
    }
    return condition;
  }

  private judge({ unitId, subUnitId, condition }: PlainRule, down: number, right: number): boolean {
    const book = this.instances.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    const sheet = book?.getSheetBySheetId(subUnitId);
    if (!sheet) return false;
    const filled = this.formulas.getArrayFormulaCellData()[unitId]?.[subUnitId];
    return isMet(condition, (cell) => {
      const row = cell.row + (cell.rowFixed ? 0 : down);
      const column = cell.column + (cell.columnFixed ? 0 : right);
      return judgedCell(filled?.[row]?.[column] ?? sheet.getCellRaw(row, column));
    });
  }

  /**
   * Nothing is told: what touches a rule is a mutation after which the cells are drawn again, and Univer, told, would
   * draw them once more.
   */
  private forget(rules: readonly Pick<PlainRule, "unitId" | "subUnitId" | "cfId">[]): void {
    if (rules.length === 0) return;
    this.verdicts._cellCache.clear();
    for (const { unitId, subUnitId, cfId } of rules)
      this.verdicts._ensureCalculateUnitManager(unitId, subUnitId).get(cfId)?.resetPreComputingCache();
  }

  /** The rules that may judge otherwise after a mutation. */
  private touchedBy({ id, type, params }: Readonly<ICommandInfo>): readonly PlainRule[] {
    if (type !== CommandType.MUTATION || this.rules.size === 0) return [];
    const rules = [...this.rules.values()];
    if (id === SetRangeValuesMutation.id) return this.reading(params as ISetRangeValuesMutationParams);
    if (id === SetArrayFormulaDataMutation.id) return this.readingFilled({});
    if (id === SetFormulaCalculationResultMutation.id)
      return this.readingFilled((params as ISetFormulaCalculationResultMutation).unitData);
    return leavesFormulas(id) ? [] : rules;
  }

  private readingFilled(results: ISetFormulaCalculationResultMutation["unitData"]): readonly PlainRule[] {
    const changed = this.filled.changedBy(results);
    if (changed.size === 0) return [];
    return [...this.rules.values()].filter(({ unitId, subUnitId, reads }) =>
      changed.get(sheetKey(unitId, subUnitId))?.some((area) => reads.some((read) => meet(read, area))),
    );
  }

  private reading({ unitId, subUnitId, cellValue }: ISetRangeValuesMutationParams): readonly PlainRule[] {
    const left = new Set(
      [...this.rules.values()].filter((rule) => rule.unitId === unitId && rule.subUnitId === subUnitId),
    );
    const touched: PlainRule[] = [];
    for (const [row, columns] of Object.entries((cellValue ?? {}) as Record<string, object | null>))
      for (const column of Object.keys(columns ?? {}))
        for (const rule of left)
          if (rule.reads.some((range) => holds(range, Number(row), Number(column)))) {
            left.delete(rule);
            touched.push(rule);
          }
    return touched;
  }
}

/** The service that this answers for. */
export const FORMATS: MadeFor = {
  what: "Judging plain conditional formats",
  packageName: "@univerjs/sheets-conditional-formatting",
  plugin: UniverSheetsConditionalFormattingPlugin,
  otherwise: "the engine calculates a formula for each of their cells.",
  classes: [
    [
      "ConditionalFormattingFormulaService",
      ConditionalFormattingFormulaService,
      ["registerFormulaWithRange", "getFormulaResultWithCoords", "getFormulaMatrix", "deleteCache"],
    ],
    ["ConditionalFormattingViewModel", ConditionalFormattingViewModel, ["_ensureCalculateUnitManager"]],
  ],
};

/** Stands right after Univer's plug-in of conditional formats. */
export const judgedFormats = pluginThatReplaces("JUDGED_FORMATS", () => [], {
  starting: (injector) => (isMadeFor(FORMATS, injector.get(ILogService)) ? new JudgedFormats(injector) : undefined),
});
