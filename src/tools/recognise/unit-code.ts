/** The code of a unit in a heading, whatever the school. */

/** « UE 1.2 », « Bloc 2 », « EC 11 »: a word of the field, then figures. */
const NAMED =
  /(?<![\p{L}\d])((?:UE|US|UA|EC|ECUE|UC|BCC?|Module|Bloc|Mati[eè]re|Unit[eé])[ .-]?\d{1,3}(?:[.-]\d{1,2})*[A-Z]?)(?![\p{L}\d])/iu;
/** `R1.01`, `SAE1.02`, `M3`: one capital of the field. */
const LETTERED = /(?<![\p{L}\d])((?:M|R|SA[EÉ])(?:[ .-]?\d{1,3}|\d{4})(?:[.-]\d{1,2})*[A-Z]?)(?![\p{L}\d])/u;
/** `USSA24`, `NFA031`, `DEG5-01`: capitals and figures in one word. */
const CAPITALS =
  /(?<![\p{L}\d])([A-Z]{2,8}-?\d{1,4}[A-Z0-9]{0,2}(?:[.-][A-Z]{0,2}\d{1,2}){0,4}|[A-Z]{4}\d[A-Z])(?![\p{L}\d]|-[\p{L}\d])/u;
/** `L3-` of « L3-RH-01 »: the year, before the code. */
const YEAR_BEFORE = /(?:^|\s)([A-Z]{1,4}\d-)$/u;
/** Letters that number an assessment, a session, a group or a figure (« CC1 »), not a unit. */
const OTHERS =
  /^(?:CC|CCF|DS|DST|DNS|IE|INT|INTERRO|TP|TPN|TD|DM|EF|ET|CT|QCM|QZ|CR|CTRL|DEV|EX|EXO|EXE|EPR|EVA|PART|PARTIEL|MEDIAN|SOUT|RAP|CM|S|N|NOTE|T|SESS|BAC|GR|COEF|TOTAL|MOY|EXAM|ORAL|PROJET|TEST|QUIZ|EVAL|AN|IUT|BTS|BUT|HT|TTC|ECTS|SEM|PROMO|NB|NO|OPCO|NPEC|RNCP|BUDGET|PREVU|SOLDE)[- .]?\d/i;

/** The code of a unit in a heading. */
export function unitCode(heading: string): string | undefined {
  const match = NAMED.exec(heading) ?? LETTERED.exec(heading) ?? CAPITALS.exec(heading);
  const code = match?.[1];
  if (match === null || code === undefined || OTHERS.test(code)) return undefined;
  return `${YEAR_BEFORE.exec(heading.slice(0, match.index))?.[1] ?? ""}${code}`;
}
