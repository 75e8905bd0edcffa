/** One question at a time, in the user's words and with their cells. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Locale } from "../../../i18n/locale";
import { readingWords } from "../../../i18n/panels/reading";
import type { Attachment } from "../../../tools/attach/attachment";
import { askedQuestion } from "../../../tools/reading/asked";
import type { AttachActions } from "./attach-state";

export function questionView(
  { questions, isServed }: Attachment,
  locale: Locale,
  { answer }: Pick<AttachActions, "answer">,
): TemplateResult | typeof nothing {
  const [question] = questions;
  if (!question || !isServed) return nothing;
  const words = readingWords[locale];
  const { text, choices } = askedQuestion(question, locale);
  return html`<section class="attach-question note" aria-labelledby="attach-question">
    <h3>${words.open(questions.length)}</h3>
    <p id="attach-question">${text}</p>
    <div class="row">
      ${choices.map(
        (choice, at) =>
          html`<button class="button" @click=${() => answer(question.choices[at]?.says ?? [])}>${choice}</button>`,
      )}
    </div>
    <p class="hint">${words.whyAsked}</p>
  </section>`;
}
