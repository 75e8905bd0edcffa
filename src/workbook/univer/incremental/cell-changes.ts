/** What has happened to the cells since the formulas were last looked at, from the mutations that Univer performs. */
import {
  CommandType,
  Disposable,
  UniverInstanceType,
  type ICellData,
  type ICommandInfo,
  type ICommandService,
  type IExecutionOptions,
  type IUniverInstanceService,
  type Nullable,
} from "@univerjs/core";
import {
  OtherFormulaMarkDirty,
  RemoveOtherFormulaMutation,
  SetArrayFormulaDataMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
  SetFormulaDataMutation,
  SetImageFormulaDataMutation,
  SetOtherFormulaMutation,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import {
  RemoveNumfmtMutation,
  SetNumfmtMutation,
  SetRangeValuesMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowAutoHeightMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";
import { sheetKey } from "./cell-key";

/**
 * The mutations that come with an ordinary entry and leave every formula where it is. After any other, known or not,
 * all formulas are compared with what is known of them.
 */
const LEAVE_FORMULAS: ReadonlySet<string> = new Set([
  OtherFormulaMarkDirty.id,
  RemoveNumfmtMutation.id,
  RemoveOtherFormulaMutation.id,
  SetArrayFormulaDataMutation.id,
  SetFormulaCalculationNotificationMutation.id,
  SetFormulaCalculationResultMutation.id,
  SetFormulaCalculationStartMutation.id,
  SetFormulaCalculationStopMutation.id,
  // Univer still performs it at each entry of a formula.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  SetFormulaDataMutation.id,
  SetImageFormulaDataMutation.id,
  SetNumfmtMutation.id,
  SetOtherFormulaMutation.id,
  SetTriggerFormulaCalculationStartMutation.id,
  SetWorksheetColWidthMutation.id,
  SetWorksheetRowAutoHeightMutation.id,
  SetWorksheetRowHeightMutation.id,
  SetWorksheetRowIsAutoHeightMutation.id,
  // Those of the plug-ins of validations and of conditional formats, which keep their names to themselves.
  "sheet.mutation.data-validation-formula-mark-dirty",
  "sheet.mutation.conditional-formatting-formula-mark-dirty",
]);

/** The cell's editor is a document of its own, changed at each key. */
const DOCUMENTS = "doc.";

export const leavesFormulas = (mutation: string): boolean =>
  LEAVE_FORMULAS.has(mutation) || mutation.startsWith(DOCUMENTS);

export interface CellPlace {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

export interface CellChanges {
  /** Formulas may be anywhere: `cells` does not tell. */
  readonly everywhere: boolean;
  readonly cells: readonly CellPlace[];
}

type Rows = Nullable<Record<number, Nullable<Record<number, Nullable<ICellData>>>>>;

export class CellChangeLog extends Disposable {
  private everywhere = true;
  private cells: CellPlace[] = [];
  /** Whether cells of a sheet share formulas, as those filled from a neighbour do. */
  private readonly shares = new Map<string, boolean>();

  constructor(commands: ICommandService, instances: IUniverInstanceService) {
    super();
    this.disposeWithMe(commands.onCommandExecuted((command, options) => this.note(command, options)));
    const forget = (): void => this.forget();
    this.disposeWithMe(instances.getTypeOfUnitAdded$(UniverInstanceType.UNIVER_SHEET).subscribe(forget));
    this.disposeWithMe(instances.getTypeOfUnitDisposed$(UniverInstanceType.UNIVER_SHEET).subscribe(forget));
  }

  /** What has changed since the last time it was taken. */
  take(): CellChanges {
    const taken = { everywhere: this.everywhere, cells: this.cells };
    this.everywhere = false;
    this.cells = [];
    return taken;
  }

  /** `find` looks for a shared formula in the sheet, once. */
  sharesFormulas(unitId: string, sheetId: string, find: () => boolean): boolean {
    const key = sheetKey(unitId, sheetId);
    const known = this.shares.get(key);
    if (known !== undefined) return known;
    const found = find();
    this.shares.set(key, found);
    return found;
  }

  private note({ id, type, params }: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    if (id === SetRangeValuesMutation.id) {
      // Results of formulas are values alone.
      if (options?.["applyFormulaCalculationResult"] !== true) this.noteValues(params as ISetRangeValuesMutationParams);
    } else if (type === CommandType.MUTATION && !leavesFormulas(id)) this.forget();
  }

  private noteValues({ unitId, subUnitId: sheetId, cellValue }: ISetRangeValuesMutationParams): void {
    for (const [row, columns] of Object.entries((cellValue as Rows) ?? {}))
      for (const [column, cell] of Object.entries(columns ?? {})) {
        this.cells.push({ unitId, sheetId, row: Number(row), column: Number(column) });
        if (cell?.si) this.shares.set(sheetKey(unitId, sheetId), true);
      }
  }

  private forget(): void {
    this.everywhere = true;
    this.shares.clear();
  }
}
