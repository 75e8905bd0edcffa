/** The codes that a trace holds as values, in words. */
export const traceValues = {
  validated: "Validée",
  validatedInSession2: "Validée (session 2)",
  session2: "Session 2",
  complement: "Évaluation complémentaire",
  notValidated: "Non validée",
  pending: "En attente",
  exempt: "Dispensé",
  "visit.late": "En retard",
  "visit.outside": "Hors période",
  "visit.due": "À faire",
  "visit.upToDate": "À jour",
  "presence.present": "présent",
  "presence.justified": "absence justifiée",
  "presence.unjustified": "absence injustifiée",
};
