/**
 * Univer's calculation, where an entry costs what depends on it: three of its services are replaced through its own
 * injector, its parser, interpreter and functions untouched. For Univer alone: nothing here knows of the rest of the
 * project but how its plug-ins are made and what they check.
 */
import { ICommandService, ILogService, IUniverInstanceService, type Injector } from "@univerjs/core";
import {
  AstTreeBuilder,
  FormulaDataModel,
  IDependencyManagerService,
  IFeatureCalculationManagerService,
  IFormulaCurrentConfigService,
  IFormulaDependencyGenerator,
  IFormulaRuntimeService,
  Interpreter,
  IOtherFormulaManagerService,
  Lexer,
  LexerTreeBuilder,
} from "@univerjs/engine-formula";
import { isMadeFor } from "../made-for";
import { pluginThatReplaces, type Replacement } from "../plugin-that-replaces";
import { CellChangeLog } from "./cell-changes";
import { ENGINE } from "./engine-members";
import { IndexedReaders } from "./indexed-readers";
import { KeptGraph, type EngineParts } from "./kept-graph";
import { LazyFormulas } from "./lazy-formulas";

const ENGINE_PARTS = [
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  IOtherFormulaManagerService,
  IFeatureCalculationManagerService,
  IUniverInstanceService,
  Interpreter,
  AstTreeBuilder,
  Lexer,
  IDependencyManagerService,
  LexerTreeBuilder,
] as const;

function replacements(injector: Injector): readonly Replacement[] {
  if (!isMadeFor(ENGINE, injector.get(ILogService))) return [];
  injector.add([
    CellChangeLog,
    {
      useFactory: (...parts: ConstructorParameters<typeof CellChangeLog>) => new CellChangeLog(...parts),
      deps: [ICommandService, IUniverInstanceService],
    },
  ]);
  return [
    [
      FormulaDataModel,
      {
        useFactory: (...parts: ConstructorParameters<typeof LazyFormulas>) => new LazyFormulas(...parts),
        deps: [IUniverInstanceService, LexerTreeBuilder, CellChangeLog],
      },
    ],
    [IDependencyManagerService, { useClass: IndexedReaders }],
    [
      IFormulaDependencyGenerator,
      {
        useFactory: (
          readers: IndexedReaders,
          formulas: LazyFormulas,
          commands: ICommandService,
          ...parts: EngineParts
        ) => new KeptGraph(parts, readers, formulas, commands),
        deps: [IDependencyManagerService, FormulaDataModel, ICommandService, ...ENGINE_PARTS],
      },
    ],
  ];
}

/** Stands right after Univer's own plug-in of formulas, before anything asks for its services. */
export const incrementalCalculation = pluginThatReplaces("INCREMENTAL_CALCULATION", replacements);
