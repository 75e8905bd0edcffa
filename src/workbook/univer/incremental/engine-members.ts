/** What this room leans on inside Univer's engine: looked for at start, since another version may do without. */
import {
  DependencyManagerService,
  FormulaDataModel,
  FormulaDependencyGenerator,
  UniverFormulaEnginePlugin,
  type IFormulaDependencyTree,
} from "@univerjs/engine-formula";
import type { IUnitRange } from "@univerjs/core";

/** The version whose ways were read, and compared with a calculation of everything. */
const MADE_FOR = "0.25.1";

/** By class: the methods that are called or answered for, most of them told to subclasses alone. */
const MEMBERS: readonly (readonly [string, { readonly prototype: object }, readonly string[]])[] = [
  [
    "FormulaDependencyGenerator",
    FormulaDependencyGenerator,
    [
      "generate",
      "_calculateAddressFunction",
      "_calculateRunList",
      "_checkIsCycleDependency",
      "_createFDtree",
      "_createVirtualFDtree",
      "_endFormulaDependencyTreeModel",
      "_getAddressFunctionNodeList",
      "_getAllDependencyJson",
      "_getRangeListByNode",
      "_getTreeNode",
      "_initializeGenerateTreeList",
      "_registerFeatureFormulas",
      "_registerOtherFormulas",
    ],
  ],
  [
    "DependencyManagerService",
    DependencyManagerService,
    [
      "addDependencyRTreeCache",
      "addFormulaDependency",
      "clearFormulaDependency",
      "clearOtherFormulaDependency",
      "closeKdTree",
      "getFormulaDependency",
      "openKdTree",
      "removeFormulaDependency",
      "removeFormulaDependencyByDefinedName",
      "removeOtherFormulaDependency",
      "reset",
      "searchDependency",
      "_addAllTreeMap",
      "_removeAllTreeMap",
      "_removeDependencyRTreeCacheById",
    ],
  ],
  ["FormulaDataModel", FormulaDataModel, ["getFormulaData", "getSheetFormulaData", "updateFormulaData"]],
];

/** The part of the engine's generator that its types keep to itself. */
export interface AddressFunctions {
  readonly _executedAddressFunctionNodeIds: Set<number>;
  _calculateAddressFunction(
    formulas: { readonly bulkSearch: (ranges: readonly IUnitRange[]) => Set<number> },
    tree: IFormulaDependencyTree,
  ): Promise<void>;
}

/** The engine as far as it is asked about itself. */
export interface EngineSeen {
  readonly version: string;
  readonly has: (className: string, member: string) => boolean;
}

export function engineSeen(): EngineSeen {
  return {
    version: (UniverFormulaEnginePlugin as { readonly version?: string }).version ?? "",
    has: (className, member) =>
      MEMBERS.some(
        ([name, { prototype }]) => name === className && typeof Reflect.get(prototype, member) === "function",
      ),
  };
}

/** Why the engine is left as it is: one line for whoever upgrades it. `null`: it is the one this was made for. */
export function unmetBy(engine: EngineSeen): string | null {
  const missing = MEMBERS.flatMap(([name, , members]) =>
    members.filter((member) => !engine.has(name, member)).map((member) => `${name}.${member}`),
  );
  if (engine.version === MADE_FOR && missing.length === 0) return null;
  const lacks = missing.length > 0 ? `, which lacks ${missing.join(", ")}` : "";
  return (
    `Incremental calculation was made for @univerjs/engine-formula ${MADE_FOR}, not ${engine.version}${lacks}: ` +
    "every entry looks at all formulas, as Univer does."
  );
}
