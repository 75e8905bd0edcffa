/** A question in a modal dialog: the browser keeps the focus inside and gives it back. */
import { element } from "./element";

export interface Question {
  readonly title: string;
  readonly body: string;
  readonly items?: readonly string[];
  readonly confirm: string;
  readonly cancel: string;
  /** A third answer, apart from the two others. */
  readonly other?: string;
}

/** `dismissed`: with Escape, without an answer. */
export type Answer = "confirm" | "cancel" | "other" | "dismissed";

/** Resolves to whether the user confirmed; Escape is a refusal. */
export async function ask(question: Question): Promise<boolean> {
  return (await choose(question)) === "confirm";
}

function answerButton(answer: Answer, look: string, label: string, autofocus = false): HTMLButtonElement {
  return element("button", { type: "submit", value: answer, class: `button ${look}`, autofocus }, label);
}

/** Resolves to the answer, as it was given. */
export function choose(question: Question): Promise<Answer> {
  const title = element("h2", { id: "question-title" }, question.title);
  const body = element("p", { id: "question-body" }, question.body);
  const list = element("ul", { tabindex: "0" }, ...(question.items ?? []).map((item) => element("li", {}, item)));
  const answers = [
    ...(question.other === undefined ? [] : [answerButton("other", "outlined apart", question.other)]),
    answerButton("cancel", "outlined", question.cancel),
    // A third answer comes first, and Enter must not give it.
    answerButton("confirm", "primary", question.confirm, question.other !== undefined),
  ];
  const dialog = element(
    "dialog",
    { class: "dialog", "aria-labelledby": title.id, "aria-describedby": body.id, "data-testid": "question" },
    title,
    body,
    ...(question.items ? [list] : []),
    element("form", { method: "dialog", class: "choices" }, ...answers),
  );
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve((dialog.returnValue || "dismissed") as Answer);
    });
  });
}
