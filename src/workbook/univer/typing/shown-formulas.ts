/**
 * Univer's editors, panels and menus speak of formulas in the language of the page, while the engine keeps the stored
 * form: what they ask of the lexer and of the catalogue of functions is answered for the text that people see.
 */
import {
  Disposable,
  IConfigService,
  ICommandService,
  LocaleService,
  UniverInstanceType,
  type IAccessor,
  type ICommand,
  type Injector,
} from "@univerjs/core";
import { IFunctionService, LexerTreeBuilder } from "@univerjs/engine-formula";
import { IDescriptionService, InsertFunctionCommand, type DescriptionService } from "@univerjs/sheets-formula";
import { ReferenceAbsoluteOperation } from "@univerjs/sheets-formula-ui";
import { readTypedFormula } from "../../../spreadsheet/formula/typed";
import { pluginThatReplaces } from "../plugin-that-replaces";
import { addRenderModule } from "../render-module";
import { nameCommonFunctions } from "./common-functions-menu";
import { copyFormulasAsShown } from "./copied-formulas";
import { speakInFormulaFields } from "./formula-field";
import { ShownDescriptions } from "./shown-descriptions";
import { showNameFormulas, showRuleNames } from "./shown-panels";
import { spoken } from "./spoken";
import { showOwnStatistics } from "./status-bar/own-statistics";
import { EntryLexer, TypedFormulaLexer } from "./typed-formula-lexer";

/** The formulas that the menus write, each in the cell it is for. */
interface Inserted {
  readonly list: readonly { readonly formula: string }[];
  readonly listOfRangeHasNumber?: readonly { readonly formula: string }[];
}

class ShownFormulas extends Disposable {
  constructor(private readonly injector: Injector) {
    super();
  }

  start(): this {
    this.readEntries();
    this.readEditors();
    showNameFormulas(this.injector);
    showOwnStatistics(this.injector);
    return this;
  }

  steady(): this {
    nameCommonFunctions(this.injector);
    copyFormulasAsShown(this.injector);
    showRuleNames(this.injector);
    const editing = this.editing();
    this.wrap(ReferenceAbsoluteOperation, (original) => editing.invoke((accessor) => original(accessor)));
    this.wrap<Inserted>(InsertFunctionCommand, (original, accessor, { list, listOfRangeHasNumber }) =>
      original(accessor, {
        list: list.map((one) => this.stored(one)),
        listOfRangeHasNumber: (listOfRangeHasNumber ?? []).map((one) => this.stored(one)),
      }),
    );
    return this;
  }

  /** The controller that ends an entry is the only one of a sheet's own to ask for a lexer. */
  private readEntries(): void {
    const locale = () => spoken(this.injector);
    const lexer = class extends EntryLexer {
      constructor() {
        super(locale);
      }
    };
    const module = [LexerTreeBuilder, { useClass: lexer }];
    this.disposeWithMe(addRenderModule(this.injector, UniverInstanceType.UNIVER_SHEET, module));
  }

  private readEditors(): void {
    this.disposeWithMe(speakInFormulaFields(this.editing()));
  }

  private editing(): Injector {
    const lexer = new TypedFormulaLexer(() => spoken(this.injector));
    return this.injector.createChild([[LexerTreeBuilder, { useValue: lexer }]]);
  }

  /** The menus name functions as people see them. */
  private stored<T extends { readonly formula: string }>(inserted: T): T {
    const read = readTypedFormula(inserted.formula, spoken(this.injector));
    return read.ok ? { ...inserted, formula: read.formula } : inserted;
  }

  private wrap<P extends object = object>(
    command: ICommand<P>,
    handler: (original: ICommand<P>["handler"], accessor: IAccessor, params: P) => ReturnType<ICommand<P>["handler"]>,
  ): void {
    const commands = this.injector.get(ICommandService);
    commands.unregisterCommand(command.id);
    this.disposeWithMe(
      commands.registerCommand({
        ...command,
        handler: (accessor, params: P) => handler((...given) => command.handler(...given), accessor, params),
      }),
    );
  }
}

export const shownFormulas = pluginThatReplaces(
  "SHOWN_FORMULAS",
  () => [
    [
      IDescriptionService,
      {
        useFactory: (...parts: ConstructorParameters<typeof DescriptionService>) => new ShownDescriptions(...parts),
        deps: [IFunctionService, LocaleService, IConfigService],
      },
    ],
  ],
  {
    starting: (injector) => new ShownFormulas(injector).start(),
    steady: (injector) => new ShownFormulas(injector).steady(),
  },
);
