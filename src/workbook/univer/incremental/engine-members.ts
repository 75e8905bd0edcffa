/** What this room leans on inside Univer's engine: looked for at start, since another version may do without. */
import {
  DependencyManagerService,
  FormulaDataModel,
  FormulaDependencyGenerator,
  UniverFormulaEnginePlugin,
  type IFormulaDependencyTree,
} from "@univerjs/engine-formula";
import type { IUnitRange } from "@univerjs/core";
import type { ClassMembers, MadeFor } from "../made-for";

/** By class: the methods that are called or answered for, most of them told to subclasses alone. */
const MEMBERS: readonly ClassMembers[] = [
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

/** The engine that this room was made for. */
export const ENGINE: MadeFor = {
  what: "Incremental calculation",
  packageName: "@univerjs/engine-formula",
  plugin: UniverFormulaEnginePlugin,
  otherwise: "every entry looks at all formulas, as Univer does.",
  classes: MEMBERS,
};
