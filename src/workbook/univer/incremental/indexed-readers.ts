/**
 * Univer's list of what each formula reads, with one entry for each distinct range. Its own inserts every range of every
 * formula again at each calculation and takes none out, so that removing formulas takes longer after each entry.
 *
 * Formulas come and go by `KeptGraph` alone, which compares them with the cells: what Univer's other parts ask to remove
 * is ignored here, since they go by what they believe to have changed.
 */
import type { IUnitRange, Nullable } from "@univerjs/core";
import { DependencyManagerService, type IFormulaDependencyTree } from "@univerjs/engine-formula";
import { RangeIndex } from "./range-index";

export class IndexedReaders extends DependencyManagerService {
  private readonly index = new RangeIndex();

  override reset(): void {
    super.reset();
    this.index.clear();
  }

  override addDependencyRTreeCache(tree: IFormulaDependencyTree): void {
    this.index.set(tree.treeId, tree.rangeList);
  }

  override searchDependency(ranges: IUnitRange[], except?: Set<number>): Set<number> {
    return this.index.search(ranges, except);
  }

  /** Nothing reads or holds the formula any more. */
  forget(tree: IFormulaDependencyTree): void {
    this.index.remove(tree.treeId);
  }

  forgetCell(tree: IFormulaDependencyTree): void {
    this.forget(tree);
    const { unitId, subUnitId, row, column } = tree;
    if (this.getFormulaDependency(unitId, subUnitId, row, column) === tree.treeId)
      super.removeFormulaDependency(unitId, subUnitId, row, column);
  }

  forgetOther(unitId: string, sheetId: string, formulaId: string): void {
    super.removeOtherFormulaDependency(unitId, sheetId, [formulaId]);
  }

  override removeFormulaDependency(): void {}
  override clearFormulaDependency(): void {}
  override removeFormulaDependencyByDefinedName(): void {}
  override removeOtherFormulaDependency(): void {}
  override clearOtherFormulaDependency(): void {}

  /** The index needs no other tree for single cells, made for each calculation. */
  override openKdTree(): void {}
  override closeKdTree(): void {}

  protected override _removeDependencyRTreeCacheById(): void {}
  protected override _addAllTreeMap(): void {}
  protected override _removeAllTreeMap(treeId: Nullable<number>): void {
    if (treeId !== null && treeId !== undefined) this.index.remove(treeId);
  }
}
