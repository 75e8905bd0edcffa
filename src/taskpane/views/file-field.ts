/** Files chosen, or dropped on the field. */
import { html, nothing, type TemplateResult } from "lit/html.js";

export interface FileField {
  /** Unique in the pane. */
  readonly id: string;
  readonly label: string;
  /** What can be read. */
  readonly hint: string;
  /** Whether several may be chosen at once. */
  readonly takesSeveral?: boolean;
  /** At least one, in the order of the user's machine. */
  readonly read: (files: readonly File[]) => void;
}

export function fileField({ id, label, hint, takesSeveral = false, read }: FileField): TemplateResult {
  const take = (files: FileList | null | undefined): void => {
    if (files && files.length > 0) read([...files]);
  };
  const chosen = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    take(input.files);
    // The same file, corrected, may be chosen again.
    input.value = "";
  };
  const dropped = (event: DragEvent): void => {
    event.preventDefault();
    take(event.dataTransfer?.files);
  };
  return html`<div
    class="field drop"
    data-takes-files
    @dragover=${(event: DragEvent) => event.preventDefault()}
    @drop=${dropped}
  >
    <label for=${id}>${label}</label>
    <input
      id=${id}
      type="file"
      multiple=${takesSeveral ? "" : nothing}
      aria-describedby=${`${id}-hint`}
      @change=${chosen}
    />
    <p class="hint" id=${`${id}-hint`}>${hint}</p>
  </div>`;
}
