/** What the rules of marks, units and diplomas say. */
import type { Words } from "../../trace-words";

export const gradingTrace = {
  // A unit
  "grading.firstSession": () => "Première session",
  "grading.secondSession": () => "Seconde session",
  "grading.marks": ({ marks, weights }: Words) => `Notes : ${marks} ; coefficients : ${weights}`,
  "grading.missing": ({ missing, result }: Words) => `Notes manquantes : ${missing}. L’unité est ${quoted(result)}`,
  "grading.verdict": ({ result }: Words) => `L’unité est jugée sans note : ${result}`,
  "grading.absenceZero": ({ result }: Words) => `L’absence injustifiée vaut ${result}`,
  "grading.absence": ({ code, result }: Words) => `Absence (${code}) : ${result}, sans note`,
  "grading.mean": ({ counted, result }: Words) => `Moyenne pondérée de ${counted} note(s) : ${result}/20`,
  "grading.rounding": ({ value, result }: Words) => `${value} est arrondi à ${result}`,
  "grading.notRounded": ({ value }: Words) => `${value} n’est pas arrondi : la note n’a qu’une composante`,
  "grading.floor": ({ floor, under, marks, result }: Words) =>
    `Notes sous le plancher de ${floor} : ${under}${marks === "" ? "" : ` (${marks})`}. L’unité en est empêchée : ${result}`,
  "grading.threshold": ({ grade, threshold, result }: Words) => `${grade} atteint le seuil de ${threshold} : ${result}`,
  "grading.mention": ({ mention, result }: Words) => `La mention ${mention} suffit : ${result}`,
  "grading.excused": ({ code, result }: Words) => `Aucune note à compter (${code}) : ${result}`,
  "grading.resitAbsence": ({ mark, result }: Words) => `Absence à la seconde session (${mark}) : ${result}`,
  "grading.kept": ({ second, result }: Words) => `Seconde session : ${second} ; note conservée : ${result}`,
  "grading.combined": ({ first, second, result }: Words) =>
    `Premières notes : ${first} ; seconde session : ${second} ; retenu : ${result}`,
  "grading.neverLowered": ({ result }: Words) => `L’unité était validée, elle le reste : ${result}`,
  "grading.status": ({ grade, result }: Words) =>
    grade === undefined ? `Statut : ${result}` : `Note : ${grade} ; statut : ${result}`,

  // Several units
  "grading.generalMean": ({ grades, weights, left, result }: Words) =>
    `Moyenne générale de ${grades} (poids : ${weights} ; unités laissées de côté : ${left}) : ${result}/20`,
  "grading.credits": ({ result }: Words) => `Crédits acquis : ${result}`,
  "grading.unitCredits": ({ unit, result, standing }: Words) => `Unité ${unit} (${standing}) : ${result} crédit(s)`,

  // The diploma
  "grading.unit": ({ unit, standing, result }: Words) => `${unit} (${standing}) : ${result}`,
  "grading.eliminatory": ({ unit, grade, limit, result }: Words) =>
    `${unit} : ${grade} est sous la note éliminatoire de ${limit} : ${result}`,
  "grading.dissertation": ({ unit, grade, minimum, result }: Words) =>
    `${unit} : ${grade} atteint le minimum de ${minimum} : ${result}`,
  "grading.requiredMean": ({ mean, required, result }: Words) =>
    `La moyenne générale de ${mean} atteint ${required} : ${result}`,
  "grading.condition": ({ subject, attained, required, result }: Words) =>
    `${subject} : ${attained}, il faut ${required}. Condition remplie : ${result}`,
  "grading.compensated": ({ result }: Words) =>
    `La moyenne générale suffit : toutes les unités sont validées par compensation, ${result} crédits`,
  "grading.compensationTerm": ({ first, last, jury, result }: Words) =>
    `Première unité validée le ${first}, délai jusqu’au ${last}, jury le ${jury}. Délai tenu : ${result}`,
  "grading.diploma": ({ unmet, result }: Words) => `Conditions non remplies : ${unmet}. Décision : ${result}`,

  // Semesters and years
  "grading.semester": ({ due, result }: Words) => `À représenter : ${due === "" ? "aucune" : due}. ${result}`,
  "grading.professionalSequence": ({ result }: Words) => `Jugée à part de la séquence académique : ${result}`,
  "grading.year": ({ left, credits, result }: Words) =>
    `UE à valider : ${left === "" ? "aucune" : left} ; crédits acquis : ${credits}. ${result}`,

  // The mark still needed
  "grading.neededMean": ({ target, blank, points, weight, isIncluded, result }: Words) =>
    `Pour ${target}, la moyenne à atteindre est ${result} (incluse : ${isIncluded}) ; points acquis : ${points}, coefficients : ${weight}, notes à venir : ${blank}`,
  "grading.neededFloor": ({ mark, floor, result }: Words) =>
    `La moyenne demande ${mark}, le plancher ${floor} : il faut ${result}`,
  "grading.needed": ({ target, result }: Words) => `Note qu’il faut encore pour ${target}/20 : ${result}`,

  // A group
  "grading.headcount": ({ group, enrolled, result }: Words) => `${group} : ${result} sur ${enrolled} inscrits`,
  "grading.figure": ({ figure, count, result }: Words) => `${figure} de ${count} note(s) : ${result}`,
  "grading.deviation": ({ count, result }: Words) => `Écart type de ${count} note(s), toute la population : ${result}`,
  "grading.successRate": ({ successes, known, result }: Words) => `Réussites : ${successes} sur ${known} : ${result}`,
};

function quoted(text: string | undefined): string {
  return `« ${text ?? ""} »`;
}
