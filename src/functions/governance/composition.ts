/** `CNAM.COMPOSITION`: the members of a body against what its text asks. */
import { governanceMessages as words } from "../../i18n/fr/messages/governance";
import { messages } from "../../i18n/fr/messages";
import type { Body } from "../../rules/governance/body";
import { compose, type CategoryCount, type Count } from "../../rules/governance/composition";
import { keyOf } from "../../rules/governance/requirement";
import type { Call } from "../call";
import { defineFunction } from "../define-function";
import { withHeadings } from "../display";
import type { ResultValue } from "../host";
import type { Content } from "../../spreadsheet/cell/content";
import { describe, isBlank, wordsOf } from "../../spreadsheet/cell/text";
import { all, invalid, missing, Rejection } from "../rejection";
import { nearest } from "../../spreadsheet/words/nearest";
import { foldHeading } from "../../spreadsheet/words/heading-fold";
import { bodiesOf, deploymentOf, readBody, type NamedBody } from "./body-rules";
import { compositionResults, memberColumns } from "./member-columns";
import { readMembers, type UnknownWord } from "./read-members";
import { keyOfName } from "./role-words";

export const composition = defineFunction({
  id: "COMPOSITION",
  category: "governance",
  summary: {
    fr: "La composition d’une instance : par catégorie exigée, requis, présents et manquants ; puis les membres au-delà, le quorum, la parité et les mots non compris.",
    en: "A body’s composition: for each category required, needed, present and missing; then members beyond, the quorum, the parity and words not understood.",
  },
  returns: {
    fr: "Une ligne par catégorie : requis, présents, manquants, source",
    en: "A row per category: required, present, missing, source",
  },
  parameters: [
    { id: "roles", columns: memberColumns },
    { id: "instance", optional: false },
  ],
  results: compositionResults,
  example: {
    formula: '=CNAM.COMPOSITION({"RN";"EC";"expert extérieur"},"conseil de perfectionnement","gessms-2026")',
  },
  run: (call) => {
    const named = all([call.absence("roles"), readInstance(call)]);
    if (named instanceof Rejection) return named;
    const body = readBody(call.rules, named[1]);
    if (body instanceof Rejection) return body;
    const read = readMembers(call, body);
    if (read instanceof Rejection) return read;
    const composed = compose(body, read.members, deploymentOf(call.rules), (row) => call.traceOf(row));
    const { categories, beyond, quorum, parity, voteParity } = composed;
    const rows = [
      ...categories.map((category) => renderCategory(call, body, category)),
      ...(beyond > 0 ? [[words.beyond, 0, beyond, 0, ""]] : []),
      ...renderCount(call, words.quorum, quorum, `governance.${body.id}.quorum`),
      ...renderCount(call, words.parity, parity, `governance.${body.id}.parity`),
      ...renderCount(call, words.voteParity, voteParity, `governance.${body.id}.voteParity`),
      ...notesOf(categories, read.unknown),
    ];
    return withHeadings(
      call.rules,
      compositionResults.map(({ heading }) => heading),
      rows,
    );
  },
});

/** The body that the argument names, by its id or its label. */
function readInstance(call: Call): NamedBody | Rejection {
  const block = call.block("instance");
  if (block === null) return invalid(messages.argumentRequired(call.nameOf("instance"))).standing();
  if (block.length !== 1 || block[0]?.length !== 1)
    return invalid(messages.oneCellOnly(call.nameOf("instance"))).standing();
  const bodies = bodiesOf(call.rules);
  if (bodies.length === 0) return missing(words.noBodies(call.rules.convention.id));
  const cell: Content = block[0][0] ?? null;
  const where = call.where("instance", 0, 0);
  if (isBlank(cell) || cell === 0) return missing(words.bodyMissing(where));
  const typed = wordsOf(cell);
  const word = foldHeading(typed);
  const labels = bodies.map(({ label }) => label);
  return (
    bodies.find(({ id, label }) => foldHeading(id) === word || foldHeading(label) === word) ??
    onlyNamedBy(typed, bodies) ??
    invalid(words.unknownBody(where, describe(cell), labels.join(", "), nearest(typed, labels)))
  );
}

/** « Jury de diplôme » is the « Jury de délivrance du diplôme » where no other body has those words. */
function onlyNamedBy(typed: string, bodies: readonly NamedBody[]): NamedBody | undefined {
  const words = keyOfName(typed).split(" ");
  const found = bodies.filter(({ label }) => {
    const known = new Set(keyOfName(label).split(" "));
    return words.every((word) => known.has(word));
  });
  return found.length === 1 ? found[0] : undefined;
}

function renderCategory(call: Call, body: Body, category: CategoryCount): readonly ResultValue[] {
  const { roles, counted, required, present, missing: lacking } = category;
  const label = roles.map((role) => role.label).join(words.or);
  return [label, required, present, lacking, call.rules.source(keyOf(body, counted, "min")) ?? ""];
}

/** What keeps a category from being proved, then the words that name no role. */
function notesOf(
  categories: readonly CategoryCount[],
  unknown: readonly UnknownWord[],
): readonly (readonly ResultValue[])[] {
  const unproved = categories.flatMap(({ counted, lacksRegions, lacksModalities }) => [
    ...(lacksRegions > 0 ? [[words.regionsToFill(counted.label), "", lacksRegions, "", ""]] : []),
    ...(lacksModalities > 0 ? [[words.modalitiesToFill(counted.label), "", lacksModalities, "", ""]] : []),
  ]);
  if (unknown.length === 0) return unproved;
  // No address: a result is the same wherever its arguments stand.
  const said = unknown.map(({ text, nearest: like }) => words.unknownWord(text, like));
  return [...unproved, [words.notUnderstood(said.join(" ; ")), "", unknown.length, "", ""]];
}

function renderCount(call: Call, label: string, count: Count | null, key: string): readonly (readonly ResultValue[])[] {
  if (count === null) return [];
  return [[label, count.required, count.present, count.missing, call.rules.source(key) ?? ""]];
}
