/** Learners that two tables name: each counts in both, which the user has to know. */
import { matchLearners } from "../import/match-learners";
import type { CohortTable } from "./cohort-tables";

export interface SharedLearners {
  readonly first: CohortTable;
  readonly second: CohortTable;
  /** By number, e-mail or name, as the second table names them. */
  readonly names: readonly string[];
  /** A number and a name that disagree, or namesakes: nobody can tell. */
  readonly doubtful: readonly string[];
}

/** The pairs of tables that share somebody, or may. */
export function sharedLearners(tables: readonly CohortTable[]): readonly SharedLearners[] {
  return tables.flatMap((second, at) =>
    tables.slice(0, at).flatMap((first) => {
      const matches = matchLearners(second.learners, first.learners, new Map());
      const named = (kind: "matched" | "doubtful"): readonly string[] =>
        second.learners.flatMap(({ name, number }, index) =>
          matches[index]?.kind === kind ? [name === "" ? number : name] : [],
        );
      const [names, doubtful] = [named("matched"), named("doubtful")];
      return names.length + doubtful.length === 0 ? [] : [{ first, second, names, doubtful }];
    }),
  );
}
