/** What performing edits needs: the open workbook, and a way to run Univer's mutations that its own undo knows of. */
import { ICommandService, IUndoRedoService, type IMutationInfo, type Worksheet } from "@univerjs/core";
import { PortError } from "../../port";
import type { LiveWorkbook } from "../live-workbook";
import type { UniverHost } from "../univer-host";

/** A mutation: one of Univer's smallest changes of its data. */
export type Mutation = Pick<IMutationInfo<object>, "id" | "params">;

export class EditContext {
  private readonly commands: ICommandService;
  private readonly history: IUndoRedoService;

  constructor(
    readonly host: UniverHost,
    readonly live: LiveWorkbook,
  ) {
    this.commands = host.injector.get(ICommandService);
    this.history = host.injector.get(IUndoRedoService);
  }

  /** Where a mutation takes place, as Univer's parameters say it. */
  place(sheet: Worksheet): { unitId: string; subUnitId: string } {
    return { unitId: this.live.unitId, subUnitId: sheet.getSheetId() };
  }

  /** Runs mutations and gives the user's Ctrl+Z what takes them back. */
  mutate(redoMutations: readonly Mutation[], undoMutations: readonly Mutation[]): void {
    for (const { id, params } of redoMutations) {
      if (!this.commands.syncExecuteCommand(id, params)) throw new PortError("host", id, `${id} was refused`);
    }
    this.history.pushUndoRedo({
      unitID: this.live.unitId,
      undoMutations: [...undoMutations],
      redoMutations: [...redoMutations],
    });
  }

  /** Runs one of Univer's commands, which sees to its own undo. */
  async command(id: string, params: object): Promise<void> {
    if (!(await this.commands.executeCommand(id, params))) throw new PortError("host", id, `${id} was refused`);
  }

  /** Everything done within is one step of the user's Ctrl+Z. */
  async asOneStep(work: () => Promise<void>): Promise<void> {
    // Univer has no other way to join commands, as its own facade does.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    const step = this.history.__tempBatchingUndoRedo(this.live.unitId);
    try {
      await work();
    } finally {
      step.dispose();
    }
  }
}
