/** A long task, shown with its share and a way out once it has lasted: short ones come and go unseen. */
import { element } from "./element";

/** Half a second: what is shorter needs no word. */
const UNSEEN_FOR = 500;

export interface ProgressWords {
  readonly title: string;
  readonly cancel: string;
}

export interface ProgressTask {
  readonly signal: AbortSignal;
  /** From 0 to 1. */
  readonly progress: (share: number) => void;
}

/** Runs a task that the user can stop; its promise is then rejected with an `AbortError`. */
export async function withProgress<T>(words: ProgressWords, task: (task: ProgressTask) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const bar = element("progress", { max: "1", "aria-label": words.title });
  const cancel = element("button", { type: "button", class: "button outlined" }, words.cancel);
  const dialog = element(
    "dialog",
    { class: "dialog", "aria-labelledby": "progress-title", "data-testid": "progress" },
    element("h2", { id: "progress-title" }, words.title),
    bar,
    element("div", { class: "choices" }, cancel),
  );
  cancel.addEventListener("click", () => controller.abort());
  // Escape stops the task, rather than hide what goes on.
  dialog.addEventListener("cancel", () => controller.abort());
  const timer = setTimeout(() => {
    document.body.append(dialog);
    dialog.showModal();
  }, UNSEEN_FOR);
  try {
    return await task({ signal: controller.signal, progress: (share) => (bar.value = share) });
  } finally {
    clearTimeout(timer);
    dialog.remove();
  }
}

export function isStopped(error: unknown): boolean {
  return error instanceof DOMException && error.name === "AbortError";
}
