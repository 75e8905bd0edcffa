/**
 * Colours and validations follow inserted and deleted rows as in Excel: a rule stays one rule, its areas grow or shrink,
 * and its formula moves like that of its first cell. Univer cuts the rule in two at the new row, and reads the second
 * half one row off its cells.
 */
import { Injector, IUniverInstanceService, UniverInstanceType } from "@univerjs/core";
import type { IDisposable, IRange, Workbook } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { RefRangeService, type EffectRefRangeParams } from "@univerjs/sheets";
import { FormulaRefRangeService } from "@univerjs/sheets-formula";
import { followFormula, translateFormula } from "../../formula/references";
import type { Area } from "../../model";
import { moveAreas } from "../../model-edit/follow-sheet";
import { changesRows, moveArea, type TrackChange } from "../../structure";
import { areaToRange, rangeToArea } from "../model/areas";
import { pluginThatReplaces } from "../plugin-that-replaces";
import { commandChange } from "./command-change";

type Register = FormulaRefRangeService["registerRangeFormula"];
type Told = Parameters<Register>[4];
type RegisterRange = RefRangeService["registerRefRange"];
type Handle = Parameters<RegisterRange>[1];

/** Where a rule applies, and its formulas as they read in the first cell of its first area. */
interface FormulaRule {
  readonly areas: readonly Area[];
  readonly formulas: readonly string[];
}

/** The rule after the change; `null` once all its cells are gone. `home`: the change is on the rule's own sheet. */
export function followRule(rule: FormulaRule, change: TrackChange, home: boolean): FormulaRule | null {
  const first = rule.areas[0];
  const survivor = home ? rule.areas.find((area) => moveArea(area, change) !== null) : first;
  if (!first || !survivor) return null;
  const gone = home ? deletedBefore(survivor, change) : 0;
  const rows = survivor.row - first.row + (changesRows(change) ? gone : 0);
  const columns = survivor.column - first.column + (changesRows(change) ? 0 : gone);
  return {
    areas: home ? moveAreas(rule.areas, change) : rule.areas,
    formulas: rule.formulas.map((formula) =>
      formula.startsWith("=") ? followFormula(translateFormula(formula, rows, columns), change, home) : formula,
    ),
  };
}

/** How many of the area's first tracks the change deletes: the first cell left is further on by as many. */
function deletedBefore(area: Area, change: TrackChange): number {
  if (change.kind === "rowsInserted" || change.kind === "columnsInserted") return 0;
  const start = changesRows(change) ? area.row : area.column;
  return change.at <= start ? Math.max(0, change.at + change.count - start) : 0;
}

class RuleAreas extends FormulaRefRangeService {
  constructor(
    private readonly refRanges: RefRangeService,
    lexer: LexerTreeBuilder,
    private readonly instances: IUniverInstanceService,
    injector: Injector,
  ) {
    super(refRanges, lexer, instances, injector);
  }

  /** Univer knows which cells a rule depends on, and follows what moves cells about; rows and columns are ours. */
  override registerRangeFormula(
    unitId: string,
    subUnitId: string,
    ranges: IRange[],
    formulas: string[],
    tell: Told,
  ): IDisposable {
    const rule: FormulaRule = { areas: ranges.map(rangeToArea), formulas };
    let handle: Handle | undefined;
    const registerRefRange: RegisterRange = (range, univers, ...place) => {
      // One function for all the ranges of the rule: it is then called once for a command.
      handle ??= (command) => this.follow(unitId, subUnitId, rule, command, tell) ?? univers(command);
      return this.refRanges.registerRefRange(range, handle, ...place);
    };
    const registering = Object.create(this, { _refRangeService: { value: { registerRefRange } } }) as this;
    return super.registerRangeFormula.call(registering, unitId, subUnitId, ranges, formulas, tell);
  }

  /** `undefined` for the commands that insert or delete no row or column. */
  private follow(
    unitId: string,
    subUnitId: string,
    rule: FormulaRule,
    command: EffectRefRangeParams,
    tell: Told,
  ): ReturnType<Told> | undefined {
    const workbook = this.instances.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    const nameOf = (sheetId: string | undefined): string | undefined =>
      (sheetId === undefined ? workbook?.getActiveSheet() : workbook?.getSheetBySheetId(sheetId))?.getName();
    const change = commandChange(command, nameOf);
    if (!change) return undefined;
    const home = change.sheet === nameOf(subUnitId);
    const followed = followRule(rule, change, home);
    if (!followed) return tell([]);
    return tell([{ ranges: followed.areas.map(areaToRange), formulas: [...followed.formulas] }]);
  }
}

export const ruleAreas = pluginThatReplaces("RULE_AREAS", () => [
  [
    FormulaRefRangeService,
    {
      useFactory: (...parts: ConstructorParameters<typeof RuleAreas>) => new RuleAreas(...parts),
      deps: [RefRangeService, LexerTreeBuilder, IUniverInstanceService, Injector],
    },
  ],
]);
