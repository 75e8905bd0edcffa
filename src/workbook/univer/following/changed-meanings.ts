/**
 * A formula may come to mean something else without a letter of it changing: a name is defined or pointed elsewhere, a
 * table or a sheet comes, goes or takes a name that formulas wait for. Univer keeps parsed formulas by their text, in
 * several places, and looks again only at those it believes to read what changed, which it gets wrong. After such a
 * change everything is parsed and calculated anew, as on opening the file.
 */
import {
  ICommandService,
  IUniverInstanceService,
  toDisposable,
  type ICommandInfo,
  type IDisposable,
  type Injector,
} from "@univerjs/core";
import {
  ActiveDirtyManagerService,
  IActiveDirtyManagerService,
  IDefinedNamesService,
  IFunctionService,
  LexerTreeBuilder,
  RemoveDefinedNameMutation,
  RemoveSuperTableMutation,
  SetDefinedNameMutation,
  SetFormulaCalculationStartMutation,
  SetSuperTableMutation,
} from "@univerjs/engine-formula";
import { InsertSheetMutation, RemoveSheetMutation, SetWorksheetNameMutation } from "@univerjs/sheets";
import { AcyclicNames } from "../functions/acyclic-names";
import { pluginThatReplaces } from "../plugin-that-replaces";
import { followSpills } from "./moved-spills";

type Conversion = ReturnType<ActiveDirtyManagerService["get"]>;

/** The mutations after which a formula left as it is may read other cells, or none. */
const changesMeanings: ReadonlySet<string> = new Set([
  SetDefinedNameMutation.id,
  RemoveDefinedNameMutation.id,
  SetSuperTableMutation.id,
  RemoveSuperTableMutation.id,
  InsertSheetMutation.id,
  RemoveSheetMutation.id,
  SetWorksheetNameMutation.id,
]);

/** What a mutation makes Univer calculate: everything, where it changes what formulas mean. */
class DirtyFormulas extends ActiveDirtyManagerService {
  override get(commandId: string): Conversion {
    const known = super.get(commandId);
    if (!changesMeanings.has(commandId)) return known;
    return {
      commandId,
      // The sheets say their names themselves: those of one that came and went would hide another's.
      getDirtyData: (command: ICommandInfo) => ({
        ...known?.getDirtyData(command),
        dirtyNameMap: {},
        forceCalculation: true,
      }),
    };
  }
}

/** Every part of every key: Univer forgets the trees of the formulas whose text holds it. */
const anyText = "";

/** Forgets what Univer keeps by the text of formulas. Those stores are shared by all its parts, and never handed out. */
function forgetParsedFormulas(functions: IFunctionService): void {
  functions.deleteFormulaAstCacheKey(anyText);
  new LexerTreeBuilder().dispose();
}

/** A calculation of everything starts from the texts alone. */
function parseAnew(injector: Injector): IDisposable {
  const functions = injector.get(IFunctionService);
  return injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    const { forceCalculation } = (params ?? {}) as { readonly forceCalculation?: boolean };
    if (id === SetFormulaCalculationStartMutation.id && forceCalculation === true) forgetParsedFormulas(functions);
  });
}

export const changedMeanings = pluginThatReplaces(
  "CHANGED_MEANINGS",
  () => [
    [IActiveDirtyManagerService, { useClass: DirtyFormulas }],
    [
      IDefinedNamesService,
      {
        useFactory: (...parts: ConstructorParameters<typeof AcyclicNames>) => new AcyclicNames(...parts),
        deps: [IUniverInstanceService],
      },
    ],
  ],
  {
    starting: (injector) => {
      const followers = [parseAnew(injector), followSpills(injector)];
      return toDisposable(() => followers.forEach((one) => one.dispose()));
    },
  },
);
