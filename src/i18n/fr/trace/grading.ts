/** What the rules of marks, units and diplomas say. */
import type { Facts, Words } from "../../trace-sentence";
import { countedAs } from "../grammar";

export const gradingTrace = {
  // A unit
  "grading.firstSession": () => "Première session",
  "grading.secondSession": () => "Seconde session",
  "grading.marks": ({ marks, weights }: Words) => `Notes : ${marks} ; coefficients : ${weights}`,
  "grading.missing": ({ missing, result }: Words) =>
    `Il manque ${countedAs(missing, "note")} : l’unité reste ${quoted(result)}`,
  "grading.verdict": ({ result }: Words) => `L’unité est jugée sans note : ${quoted(result)}`,
  "grading.absenceZero": ({ result }: Words) => `L’absence injustifiée compte pour ${result}`,
  "grading.absence": ({ code }: Words) => `${absence(code)} : pas de note, l’unité n’est pas validée`,
  "grading.mean": ({ counted: marks, result }: Words) =>
    marks === "1" ? `Une seule note compte : ${result}/20` : `Moyenne pondérée ${of(marks, "note")} : ${result}/20`,
  "grading.rounding": ({ value, result }: Words) =>
    value === result ? `${value} est déjà arrondi` : `${value} est arrondi à ${result}`,
  "grading.notRounded": ({ value }: Words) => `${value} n’est pas arrondi : la note n’a qu’une composante`,
  "grading.floor": ({ floor, under, marks }: Words, { result }: Facts) =>
    `${underFloor(floor, under, marks)}${result === true ? " : l’unité ne peut pas être validée" : ""}`,
  "grading.threshold": ({ grade, threshold }: Words, { result }: Facts) =>
    result === true ? `${grade} atteint le seuil de ${threshold}` : `${grade} n’atteint pas le seuil de ${threshold}`,
  "grading.mention": ({ mention }: Words, { result }: Facts) =>
    result === true ? `La mention ${mention} suffit` : `La mention ${mention} ne suffit pas`,
  "grading.excused": ({ code, result }: Words) => `Aucune note à compter (${code}) : l’unité est ${quoted(result)}`,
  "grading.resitAbsence": ({ mark, result }: Words) => `Absence à la seconde session (${mark}) : ${result}`,
  "grading.kept": ({ second, result }: Words) => `Seconde session : ${second} ; note conservée : ${result}`,
  "grading.combined": ({ first, second, result }: Words) =>
    `Premières notes : ${first} ; seconde session : ${second} ; notes retenues : ${result}`,
  "grading.neverLowered": ({ result }: Words) => `L’unité était validée, elle le reste : ${quoted(result)}`,
  "grading.status": ({ grade, result }: Words) =>
    grade === undefined ? `Statut : ${result}` : `Note : ${grade} ; statut : ${result}`,

  // Several units
  "grading.generalMean": ({ grades, weights, left, result }: Words) =>
    `Moyenne générale : ${result}/20. Notes : ${grades} ; poids : ${weights}${
      left === "0" ? "" : ` ; ${countedAs(left, "unité laissée de côté", "unités laissées de côté")}`
    }`,
  "grading.credits": ({ result }: Words) => `Crédits acquis : ${result}`,
  "grading.unitCredits": ({ unit, result, standing }: Words) =>
    `${unit} (${standing}) : ${countedAs(result, "crédit")}`,

  // The diploma
  "grading.unit": ({ unit, standing, result }: Words) =>
    standing === result ? `${unit} : ${result}` : `${unit} (${standing}) : ${result}`,
  "grading.eliminatory": ({ unit, grade, limit }: Words, { result }: Facts) =>
    result === true
      ? `${unit} : ${grade} est éliminatoire, au-dessous de ${limit}`
      : `${unit} : ${grade} n’est pas éliminatoire, la limite étant ${limit}`,
  "grading.dissertation": ({ unit, grade, minimum }: Words, { result }: Facts) =>
    `${unit} : ${grade} ${result === true ? "atteint" : "n’atteint pas"} le minimum de ${minimum}`,
  "grading.requiredMean": ({ mean, required }: Words, { result }: Facts) =>
    `La moyenne générale de ${mean} ${result === true ? "atteint" : "n’atteint pas"} ${required}`,
  "grading.condition": ({ subject, attained, required }: Words, { result }: Facts) =>
    `${subject} : ${attained}, il faut ${required}. ${
      result === undefined ? "À compléter" : result ? "Condition remplie" : "Condition non remplie"
    }`,
  "grading.compensated": ({ result }: Words) =>
    `La moyenne générale suffit : toutes les unités sont validées par compensation, soit ${countedAs(result, "crédit")}`,
  "grading.compensationTerm": ({ first, last, jury }: Words, { result }: Facts) =>
    `Première unité validée le ${first}, délai jusqu’au ${last}, jury le ${jury} : le délai ${
      result === true ? "est tenu" : "est dépassé"
    }`,
  "grading.diploma": ({ unmet, result }: Words) =>
    unmet === "0"
      ? `Toutes les conditions sont remplies. Décision : ${result}`
      : `${countedAs(unmet, "condition non remplie", "conditions non remplies")}. Décision : ${result}`,

  // Semesters and years
  "grading.semester": ({ due, result }: Words) =>
    due === "" ? `Aucune unité à représenter. ${result}` : `À représenter : ${due}. ${result}`,
  "grading.professionalSequence": ({ result }: Words) => `Jugée à part de la séquence académique : ${result}`,
  "grading.year": ({ left, credits, result }: Words) =>
    `${left === "" ? "Aucune UE à valider" : `UE à valider : ${left}`} ; crédits acquis : ${credits}. ${result}`,

  // The mark still needed
  "grading.neededMean": ({ target, blank, points, weight, result }: Words, { isIncluded }: Facts) =>
    `Pour atteindre ${target}, il faut une moyenne ${
      isIncluded === true ? `de ${result} au moins` : `de plus de ${result}`
    } ; acquis : ${countedAs(points, "point")}, coefficients ${weight} ; à venir : ${countedAs(blank, "note")}`,
  "grading.neededFloor": ({ mark, floor, result }: Words) =>
    `La moyenne demande ${mark}, le plancher ${floor} : il faut ${result}`,
  "grading.needed": ({ target, result }: Words) => `Note qu’il faut encore pour avoir ${target}/20 : ${result}`,

  // A group
  "grading.headcount": ({ group, enrolled, result }: Words) =>
    `${group} : ${result} sur ${countedAs(enrolled, "inscrit")}`,
  "grading.figure": ({ figure, count, result }: Words) => `${figure} ${of(count, "note")} : ${result}`,
  "grading.deviation": ({ count, result }: Words) => `Écart type ${of(count, "note")}, toute la population : ${result}`,
  "grading.successRate": ({ successes, known, result }: Words) =>
    `${countedAs(successes, "réussite")} sur ${known} : ${result}`,
};

function absence(code = ""): string {
  return `Absence ${code === "ABJ" ? "justifiée" : "injustifiée"} (${code})`;
}

function quoted(text: string | undefined): string {
  return `« ${text ?? ""} »`;
}

/** « de 2 notes ». */
function of(count: string | undefined, noun: string): string {
  return `de ${countedAs(count, noun)}`;
}

/** « Aucune note sous le plancher de 7 », « 1 note sous le plancher de 7 (6) ». */
function underFloor(floor: string | undefined, under: string | undefined, marks: string | undefined): string {
  if (under === "0") return `Aucune note sous le plancher de ${floor ?? ""}`;
  return `${countedAs(under, "note")} sous le plancher de ${floor ?? ""}${marks === "" ? "" : ` (${marks ?? ""})`}`;
}
