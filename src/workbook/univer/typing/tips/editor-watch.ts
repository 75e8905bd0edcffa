/** What a formula's editor holds at each moment, and whether it was typed: only what is typed is completed. */
import { Disposable, toDisposable, type ICommandService } from "@univerjs/core";
import { RichTextEditingMutation } from "@univerjs/docs";
import { ReplaceTextRunsCommand, type Editor } from "@univerjs/docs-ui";
import { BehaviorSubject, type Observable } from "rxjs";

export interface Moment {
  readonly text: string;
  /** `-1` when several characters are selected, or none is. */
  readonly cursor: number;
  /** The last change was a key of the user's, and the cursor has not moved since. */
  readonly isTyped: boolean;
}

interface Change {
  readonly unitId: string;
  readonly trigger?: string;
}

const nothing: Moment = { text: "", cursor: -1, isTyped: false };

/** Colours are put on a text again, and references pointed at are written into it. */
const WRITTEN = new Set<string | undefined>([undefined, ReplaceTextRunsCommand.id, "doc.command.replace-snapshot"]);

export class EditorWatch extends Disposable {
  private readonly moments = new BehaviorSubject(nothing);
  readonly moment$: Observable<Moment> = this.moments;
  /** A key moves the cursor just after it has changed the text. */
  private isCursorDue = false;

  constructor(
    private readonly editor: Readonly<Editor>,
    commands: ICommandService,
  ) {
    super();
    this.disposeWithMe(toDisposable(editor.selectionChange$.subscribe(() => this.look())));
    this.disposeWithMe(
      commands.onCommandExecuted(({ id, params }) => {
        if (id === RichTextEditingMutation.id) this.changed(params as unknown as Change);
      }),
    );
    this.disposeWithMe(toDisposable(() => this.moments.complete()));
  }

  get moment(): Moment {
    return this.moments.value;
  }

  private changed({ unitId, trigger }: Change): void {
    const text = this.text();
    if (unitId !== this.editor.getEditorId() || text === this.moment.text) return;
    this.isCursorDue = true;
    this.moments.next({ text, cursor: this.cursor(), isTyped: !WRITTEN.has(trigger) });
  }

  /** Takes note of what the editor holds now, however it came there. */
  look(): void {
    const [text, cursor, former] = [this.text(), this.cursor(), this.moment];
    if (text === former.text && cursor === former.cursor) return;
    const isTyped = text === former.text && former.isTyped && this.isCursorDue;
    this.isCursorDue = false;
    this.moments.next({ text, cursor, isTyped });
  }

  private text(): string {
    return this.editor.getDocumentData().body?.dataStream.replace(/\r\n$/, "") ?? "";
  }

  private cursor(): number {
    const [range, ...others] = this.editor.getSelectionRanges();
    return range?.collapsed && others.length === 0 ? range.startOffset : -1;
  }
}
