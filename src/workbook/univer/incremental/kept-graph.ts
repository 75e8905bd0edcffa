/**
 * Which formulas a change makes calculate, from records that are kept from one calculation to the next. Univer makes
 * those of all formulas again at each calculation: their texts looked up, their ranges worked out, their places indexed.
 * Only how the records are kept is ours: what a formula reads, and in which order formulas run, is the engine's own doing.
 */
import type { ICommandService, IUnitRange } from "@univerjs/core";
import {
  FormulaDependencyGenerator,
  type BaseAstNode,
  type FormulaDependencyTree,
  type IFormulaDependencyTree,
} from "@univerjs/engine-formula";
import type { CellPlace } from "./cell-changes";
import type { AddressFunctions } from "./engine-members";
import type { IndexedReaders } from "./indexed-readers";
import { KeptCells } from "./kept-cells";
import { KeptRules } from "./kept-rules";
import type { LazyFormulas } from "./lazy-formulas";

export type EngineParts = ConstructorParameters<typeof FormulaDependencyGenerator>;

/** A map of units, sheets and things in them, with something in it. */
function isFilled(map: object | null | undefined): boolean {
  return Object.values(map ?? {}).some((inner) => Object.keys((inner ?? {}) as object).length > 0);
}

/** `TODAY`, `RAND`…: calculated whenever anything is. */
function isVolatile(node: BaseAstNode): boolean {
  return node.isForcedCalculateFunction() || node.getChildren().some(isVolatile);
}

export class KeptGraph extends FormulaDependencyGenerator {
  private readonly cells: KeptCells;
  private readonly rules: KeptRules;
  private readonly volatile = new Set<IFormulaDependencyTree>();
  /** `OFFSET`, `INDIRECT`…: what their formulas read is known by calculating a part of them. */
  private readonly addressed = new Map<IFormulaDependencyTree, IFormulaDependencyTree["addressFunctionNodes"]>();
  private features: FormulaDependencyTree[] = [];
  /** The names and sizes of the sheets at the last calculation. */
  private sheets = "";

  /** @param readers the engine's own list of what formulas read, one of `parts` */
  constructor(
    parts: EngineParts,
    private readonly readers: IndexedReaders,
    private readonly formulas: LazyFormulas,
    commands: ICommandService,
  ) {
    super(...parts);
    this.cells = new KeptCells({
      make: (place, formula) => {
        const { unitId, sheetId, row, column } = place;
        const unitData = this._currentConfigService.getUnitData();
        return this.keep(this._createFDtree(unitId, sheetId, row, column, unitData, formula));
      },
      makeShared: (_place, first, formula) => this.keep(this._createVirtualFDtree(first, formula)),
      forget: (tree) => {
        this.forget(tree);
        this.readers.forgetCell(tree);
      },
    });
    this.rules = new KeptRules(
      {
        make: (rules) => {
          const made: IFormulaDependencyTree[] = [];
          this._registerOtherFormulas(rules, Object.keys(rules), made);
          // No cell holds the result of a rule, though the engine gives it the place of one.
          for (const tree of made) tree.toRTreeItem = () => [];
          return made;
        },
        forget: (tree) => {
          this.forget(tree);
          this.readers.forget(tree);
        },
        forgetRule: (...rule) => this.readers.forgetOther(...rule),
      },
      commands,
    );
    this.disposeWithMe(this.rules);
  }

  override async generate(withModel = false): Promise<IFormulaDependencyTree[]> {
    await this.bringUpToDate();
    const run = this._calculateRunList(this.listed(this.dirty()));
    for (const tree of run) tree.resetState();
    if (this._checkIsCycleDependency(run)) this._runtimeService.enableCycleDependency();
    if (withModel) this._runtimeService.setDependencyTreeModelData(this._getAllDependencyJson([...this.all()]));
    this.rules.noteRun(new Set(run));
    this._dependencyRTreeCacheForAddressFunction.clear();
    this._runtimeService.clearArrayObjectCache();
    return run;
  }

  /** Questions about dependents are answered from the records. */
  protected override async _initializeGenerateTreeList(): Promise<IFormulaDependencyTree[]> {
    await this.bringUpToDate();
    return [...this.all()];
  }

  protected override _endFormulaDependencyTreeModel(): void {
    this._formulaDependencyTreeModel.clear();
  }

  private all(): Iterable<IFormulaDependencyTree> {
    return this._dependencyTreeCache.values();
  }

  private keep<T extends IFormulaDependencyTree>(tree: T): T {
    this.readers.addFormulaDependency(tree.unitId, tree.subUnitId, tree.row, tree.column, tree);
    this._dependencyTreeCache.set(tree.treeId, tree);
    return tree;
  }

  private forget(tree: IFormulaDependencyTree): void {
    this._dependencyTreeCache.delete(tree.treeId);
    this.volatile.delete(tree);
    this.addressed.delete(tree);
  }

  /** The second half of a calculation, for what reads the cells that results have filled. */
  private get isAfterSpills(): boolean {
    return Boolean(this._currentConfigService.getExcludedRange());
  }

  /** Asked for, or because the same texts may read other cells than before. */
  private get isEverything(): boolean {
    const config = this._currentConfigService;
    const meanings = [config.getDirtyNameMap(), config.getDirtyDefinedNameMap(), config.getDirtySuperTableMap()];
    return config.isForceCalculate() || meanings.some(isFilled);
  }

  private async bringUpToDate(): Promise<void> {
    const { everywhere, cells } = this.formulas.changes.take();
    const isAnew = this.startAnew();
    const made =
      isAnew || everywhere
        ? this.cells.readAll(this._currentConfigService.getFormulaData())
        : cells.flatMap((place) => this.readCell(place));
    made.push(...this.rules.read(this._otherFormulaManagerService.getOtherFormulaData()));
    this.readFeatures();
    for (const tree of made) await this.readRanges(tree);
    await this.readAddresses();
  }

  /** Forgets everything where formulas have moved, or may mean something else; once a calculation. */
  private startAnew(): boolean {
    const sheets = this.describeSheets();
    const hasMoved = this.isEverything || isFilled(this._currentConfigService.getClearDependencyTreeCache());
    if (sheets === this.sheets && (!hasMoved || this.isAfterSpills)) return false;
    this.sheets = sheets;
    this.readers.reset();
    this.cells.clear();
    this.rules.clear();
    this.volatile.clear();
    this.addressed.clear();
    this._dependencyTreeCache.clear();
    return true;
  }

  private describeSheets(): string {
    const config = this._currentConfigService;
    const sizes = Object.values(config.getUnitData()).map((sheets) =>
      Object.entries(sheets ?? {}).map(([id, sheet]) => [id, sheet?.rowCount, sheet?.columnCount]),
    );
    return JSON.stringify([config.getSheetNameMap(), sizes]);
  }

  private readCell(place: CellPlace): IFormulaDependencyTree[] {
    const { unitId, sheetId } = place;
    const config = this._currentConfigService;
    // Gone since: its sheet is read with all the others.
    if (!config.getUnitData()[unitId]?.[sheetId]) return [];
    if (!this.formulas.sharesFormulas(unitId, sheetId))
      return this.cells.readCell(place, this.formulas.formulaIn(place));
    return this.cells.readSheet(unitId, sheetId, config.getFormulaData()[unitId]?.[sheetId]);
  }

  /** Parts of Univer that calculate something by themselves: few, and never kept. */
  private readFeatures(): void {
    for (const { treeId } of this.features) this._dependencyTreeCache.delete(treeId);
    this.features = [];
    this._registerFeatureFormulas(this.features);
  }

  /** What a formula reads, as the engine works it out. */
  private async readRanges(tree: IFormulaDependencyTree): Promise<void> {
    if (!tree.formula) return;
    const node = this._getTreeNode(tree);
    if (isVolatile(node)) this.volatile.add(tree);
    const addresses = this._getAddressFunctionNodeList(node);
    if (addresses.length > 0) this.addressed.set(tree, addresses);
    if (!tree.isVirtual) {
      const { row, column, rowCount, columnCount, subUnitId, unitId, refOffsetX, refOffsetY } = tree;
      this._runtimeService.setCurrent(row, column, rowCount, columnCount, subUnitId, unitId);
      const ranges = await this._getRangeListByNode({ node, refOffsetX, refOffsetY });
      (tree as FormulaDependencyTree).rangeList = ranges;
    }
    this.readers.addDependencyRTreeCache(tree);
  }

  private async readAddresses(): Promise<void> {
    if (this.addressed.size === 0) return;
    const engine = this as unknown as AddressFunctions;
    const formulas = {
      bulkSearch: (ranges: readonly IUnitRange[]) =>
        new Set([...this.cells.within(ranges)].map(({ treeId }) => treeId)),
    };
    engine._executedAddressFunctionNodeIds.clear();
    // The engine empties the list of each once it has calculated it.
    for (const [tree, nodes] of this.addressed) tree.addressFunctionNodes = nodes;
    for (const tree of this.addressed.keys()) await engine._calculateAddressFunction(formulas, tree);
  }

  /** The formulas to calculate for themselves; those that depend on them follow. */
  private dirty(): Set<IFormulaDependencyTree> {
    if (this.isEverything) return this.isAfterSpills ? this.readingSpills() : new Set(this.all());
    const config = this._currentConfigService;
    const dirty = new Set(this.volatile);
    const ranges = config.getDirtyRanges();
    const excluded = config.getExcludedRange();
    for (const tree of this.cells.within(ranges))
      if (!excluded?.[tree.unitId]?.[tree.subUnitId]?.getValue(tree.row, tree.column)) dirty.add(tree);
    for (const tree of this.readersOf(ranges)) if (!excluded || !tree.isExcludeRange(excluded)) dirty.add(tree);
    const features = config.getDirtyUnitFeatureMap();
    for (const tree of this.features)
      if (features[tree.unitId]?.[tree.subUnitId]?.[tree.featureId ?? ""] !== undefined) dirty.add(tree);
    // The first half has calculated what was asked for.
    if (!this.isAfterSpills) this.rules.addAsked(config.getDirtyUnitOtherFormulaMap(), dirty);
    return dirty;
  }

  /**
   * After a calculation of everything: those that may have read a cell before a result filled it. Univer calculates
   * everything again, and the others would have the results they have.
   */
  private readingSpills(): Set<IFormulaDependencyTree> {
    return new Set([...this.volatile, ...this.readersOf(this._currentConfigService.getDirtyRanges())]);
  }

  /** As the engine lists them: those of cells, of rules, then of features. */
  private listed(dirty: ReadonlySet<IFormulaDependencyTree>): IFormulaDependencyTree[] {
    const ofCells = [...dirty].filter(({ formulaId, featureId }) => !formulaId && !featureId);
    const others = [...dirty].filter(({ formulaId, featureId }) => formulaId || featureId);
    return [...this.cells.inOrder(ofCells), ...others.sort((one, other) => one.treeId - other.treeId)];
  }

  private *readersOf(ranges: IUnitRange[]): Iterable<IFormulaDependencyTree> {
    const found = this.readers.searchDependency(ranges);
    for (const id of this._dependencyRTreeCacheForAddressFunction.bulkSearch(ranges)) found.add(Number(id));
    for (const id of found) {
      const tree = this._dependencyTreeCache.get(id);
      if (tree) yield tree;
    }
  }
}
