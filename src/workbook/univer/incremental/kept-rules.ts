/**
 * The formulas of rules: conditional formats and validations, each calculated for every cell of its areas. Univer's
 * validations ask for all the cells of a rule at each entry in one of them; a rule that was calculated once needs only
 * those that read what changed.
 */
import { Disposable, type ICommandService } from "@univerjs/core";
import {
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  type IDirtyUnitOtherFormulaMap,
  type IFormulaDependencyTree,
  type IOtherFormulaData,
} from "@univerjs/engine-formula";

interface KeptRule {
  readonly unitId: string;
  readonly sheetId: string;
  readonly id: string;
  /** Univer makes another when the rule changes. */
  readonly source: object;
  readonly trees: IFormulaDependencyTree[];
  /** Its results for all its cells have been told. */
  calculated: boolean;
}

/** Makes the engine's own records of the formulas of rules, one for each cell, and takes them away. */
export interface RuleTrees {
  make(rules: IOtherFormulaData): readonly IFormulaDependencyTree[];
  forget(tree: IFormulaDependencyTree): void;
  forgetRule(unitId: string, sheetId: string, id: string): void;
}

function* entries(data: IOtherFormulaData): Iterable<Pick<KeptRule, "unitId" | "sheetId" | "id" | "source">> {
  for (const [unitId, sheets] of Object.entries(data))
    for (const [sheetId, rules] of Object.entries(sheets ?? {}))
      for (const [id, source] of Object.entries(rules ?? {})) yield { unitId, sheetId, id, source };
}

/** A rule's identifier is its own in the whole of Univer. */
export class KeptRules extends Disposable {
  private readonly rules = new Map<string, KeptRule>();
  /** Those that the calculation under way calculates for all their cells. */
  private underWay = new Set<KeptRule>();

  constructor(
    private readonly trees: RuleTrees,
    commands: ICommandService,
  ) {
    super();
    this.disposeWithMe(
      commands.onCommandExecuted(({ id }) => {
        // One that is stopped gives no result, and is followed by another.
        if (id === SetFormulaCalculationStartMutation.id) this.underWay.clear();
        if (id !== SetFormulaCalculationResultMutation.id) return;
        for (const rule of this.underWay) rule.calculated = true;
        this.underWay.clear();
      }),
    );
  }

  /** The rules as they are now; what is new is returned. */
  read(data: IOtherFormulaData): readonly IFormulaDependencyTree[] {
    const left = new Set(this.rules.keys());
    const fresh: IOtherFormulaData = {};
    for (const { unitId, sheetId, id, source } of entries(data)) {
      left.delete(id);
      if (this.rules.get(id)?.source === source) continue;
      this.forget(id);
      this.rules.set(id, { unitId, sheetId, id, source, trees: [], calculated: false });
      ((fresh[unitId] ??= {})[sheetId] ??= {})[id] = data[unitId]![sheetId]![id]!;
    }
    for (const id of left) this.forget(id);
    if (Object.keys(fresh).length === 0) return [];
    const made = this.trees.make(fresh);
    for (const tree of made) this.rules.get(tree.formulaId ?? "")?.trees.push(tree);
    return made;
  }

  /** Adds what is asked for by the rules' own names to the formulas to calculate. */
  addAsked(asked: IDirtyUnitOtherFormulaMap, dirty: Set<IFormulaDependencyTree>): void {
    for (const sheets of Object.values(asked))
      for (const rules of Object.values(sheets ?? {}))
        for (const id of Object.keys(rules ?? {})) {
          const rule = this.rules.get(id);
          // Univer waits for one result at least.
          if (!rule || (rule.calculated && rule.trees.some((tree) => dirty.has(tree)))) continue;
          for (const tree of rule.trees) dirty.add(tree);
        }
  }

  /** The formulas that a calculation is about to calculate. */
  noteRun(run: ReadonlySet<IFormulaDependencyTree>): void {
    for (const rule of this.rules.values())
      if (!rule.calculated && rule.trees.every((tree) => run.has(tree))) this.underWay.add(rule);
  }

  clear(): void {
    this.rules.clear();
    this.underWay.clear();
  }

  private forget(id: string): void {
    const rule = this.rules.get(id);
    if (!rule) return;
    this.rules.delete(id);
    this.underWay.delete(rule);
    for (const tree of rule.trees) this.trees.forget(tree);
    this.trees.forgetRule(rule.unitId, rule.sheetId, id);
  }
}
