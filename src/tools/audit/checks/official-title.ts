/** The training called by another title than the official one. */
import { fold } from "../../../spreadsheet/cell/text";
import { allValues } from "../../../conventions";
import type { Check } from "../check";
import { runningTexts } from "../running-texts";

const TITLE = "communication.title";
const SHORT = "communication.title.short";
const COURSE = " parcours ";
/** Below this length the name of the course is too common a word to tell what a text is about. */
const SHORTEST_COURSE = 12;

export const officialTitle: Check = {
  id: "officialTitle",
  severity: "info",
  find(context) {
    const readings = allValues(context.rules.convention)
      .filter(({ key }) => key === SHORT)
      .flatMap(({ alternatives = [] }) => alternatives.map(({ value }) => value));
    const titles = [context.rules.get(TITLE), context.rules.get(SHORT), ...readings].filter(
      (title) => typeof title === "string",
    );
    const [official] = titles;
    if (official === undefined) return [];
    const folded = titles.map(fold);
    const [diploma = "", course = ""] = (folded[0] ?? "").split(COURSE);
    const kind = diploma.split(" ").slice(0, 2).join(" ");
    if (course.length < SHORTEST_COURSE) return [];
    return runningTexts(context).flatMap(({ sheet, row, column, text }) => {
      const one = fold(text);
      // A text that names both the kind of diploma and the course means to give the title.
      const isMeant = one.includes(kind) && one.includes(course);
      if (!isMeant || folded.some((title) => one.includes(title))) return [];
      const shortest = context.rules.get(SHORT) ?? official;
      return [
        {
          cells: [sheet.range(row, column)],
          facts: { text, wanted: shortest },
          source: context.rules.source(SHORT) ?? context.rules.source(TITLE),
        },
      ];
    });
  },
};
