/** A question in a modal dialog: the browser keeps the focus inside and gives it back. */
import { element } from "./element";

export interface Question {
  readonly title: string;
  readonly body: string;
  readonly items?: readonly string[];
  readonly confirm: string;
  readonly cancel: string;
}

/** Resolves to whether the user confirmed; Escape is a refusal. */
export function ask(question: Question): Promise<boolean> {
  const title = element("h2", { id: "question-title" }, question.title);
  const body = element("p", { id: "question-body" }, question.body);
  const list = element("ul", { tabindex: "0" }, ...(question.items ?? []).map((item) => element("li", {}, item)));
  const cancel = element("button", { type: "submit", value: "cancel", class: "button outlined" }, question.cancel);
  const confirm = element("button", { type: "submit", value: "confirm", class: "button primary" }, question.confirm);
  const dialog = element(
    "dialog",
    { class: "dialog", "aria-labelledby": title.id, "aria-describedby": body.id, "data-testid": "question" },
    title,
    body,
    ...(question.items ? [list] : []),
    element("form", { method: "dialog", class: "choices" }, cancel, confirm),
  );
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue === "confirm");
    });
  });
}
