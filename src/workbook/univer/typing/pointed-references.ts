/** References pointed at with Ctrl, while a formula is typed in French: Univer parts them with a comma. */
import {
  ICommandService,
  IUniverInstanceService,
  type DocumentDataModel,
  type IDisposable,
  type Injector,
} from "@univerjs/core";
import { ReplaceTextRunsCommand } from "@univerjs/docs-ui";
import { grammars } from "../../../spreadsheet/formula/grammar";
import { placesOf } from "../../../spreadsheet/formula/places";
import { tokenize } from "../../../spreadsheet/formula/tokenize";
import { spoken } from "./spoken";

interface Rewriting {
  readonly unitId: string;
  readonly body: { dataStream: string };
}

export function partPointedReferences(injector: Injector): IDisposable {
  const documents = injector.get(IUniverInstanceService);
  return injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id !== ReplaceTextRunsCommand.id || spoken(injector) === "en") return;
    const { unitId, body } = params as unknown as Rewriting;
    const present = documents.getUnit<DocumentDataModel>(unitId)?.getBody()?.dataStream ?? "";
    // What people type themselves is only coloured: it stays as it is, to be read or refused.
    if (body.dataStream !== present.replace(/\r\n$/, "")) body.dataStream = withSemicolons(body.dataStream);
  });
}

/** In French a comma between two references can be nothing else. */
export function withSemicolons(formula: string): string {
  return placesOf(tokenize(formula, grammars.fr))
    .map(({ token: { text }, before, after }) => {
      const isBetween = text === "," && before?.kind === "word" && after !== undefined && isReference(after.kind);
      return isBetween ? ";" : text;
    })
    .join("");
}

function isReference(kind: string): boolean {
  return kind === "word" || kind === "quotedSheet";
}
