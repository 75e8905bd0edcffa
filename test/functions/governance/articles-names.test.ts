/** Every member of a body as its article names it, letter for letter. */
import { describe, expect, it } from "vitest";
import type { Result } from "../../../src/functions/host";
import { callFunction } from "../call-function";

const NAMES: readonly (readonly [
  convention: string,
  body: string,
  names: readonly string[],
  counts: readonly number[],
])[] = [
  [
    "gessms-2026",
    "perfectionCouncil",
    [
      "le responsable national de la formation,",
      "au moins 1 enseignant chercheur permanent participant à la formation",
      "au moins 1 enseignant vacataire professionnel participant à la formation",
      "au moins 1 élève en cours de formation",
      "au moins 1 alumni",
      "au moins 2 membres externes/experts qualifiés des professions*",
      "au moins 1 ingénieur pédagogique de la formation, le cas échéant,",
      "au moins un représentant des CFA lorsque la formation est proposée en alternance",
      "au moins un représentant des entreprises qui emploient un alternant lorsque la formation est proposée en alternance",
      "au moins un représentant des centres en région, en cas de déploiement,",
      "au moins un représentant des établissements nationaux ou internationaux externes au Cnam déployant la formation.",
    ],
    [1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1],
  ],
  [
    "gessms-2026",
    "perfectionCouncil",
    [
      "responsable national",
      "enseignants-chercheurs permanents",
      "vacataires professionnels",
      "un établissement partenaire",
    ],
    [1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1],
  ],
  [
    "gessms-2026",
    "steeringCommittee",
    [
      "directeur du Centre Cnam ou de son représentant",
      "responsables des Partenaires ou de leurs représentants",
      "responsables des Partenaires",
    ],
    [1, 1, 1],
  ],
  [
    "assistant-gestion-2016",
    "admissibilityCommission",
    [
      "le Directeur régional du Cnam en Paca ou son représentant",
      "le Directeur du CFA du Pays d'Aix ou son représentant",
      "le Responsable de l'alternance",
      "Le Directeur Pôle entreprise / apprentis",
      "la Directrice pédagogique",
    ],
    [1, 1, 1, 1, 1],
  ],
  [
    "assistant-gestion-2016",
    "interviewJury",
    [
      "Responsable de l'alternance (ou de son représentant)",
      "Directeur Pôle entreprises / apprentis (ou de son représentant)",
      "Directrice pédagogique (ou de son représentant)",
    ],
    [1, 2],
  ],
  [
    "assistant-gestion-2016",
    "steeringCommittee",
    [
      "Chefs d'établissement",
      "la Directrice pédagogique",
      "Directeur Pôle entreprises / apprentis",
      "Responsable de l'alternance",
    ],
    [1, 1, 1, 1],
  ],
  ["assistant-gestion-2016", "jury", ["un enseignant de l'établissement public"], [1]],
  [
    "cmqe-ptms",
    "managementBoard",
    [
      "Le Chef d'Etablissement du Lycée Support, Directeur du CMQ et pilote du directoire",
      "Un représentant d'EDF",
      "Un représentant du CEA",
      "Un représentant de l'université de Montpellier",
      "Un représentant de l'IMT Alès",
      "Un représentant de l'université de Nîmes",
      "Un représentant des services académiques",
      "Le directeur opérationnel du CMQ",
    ],
    [1, 1, 1, 1, 1, 1, 1, 1],
  ],
  [
    "cmqe-ptms",
    "strategicCommittee",
    [
      "Madame la Rectrice de région académique, rectrice de l'académie de Montpellier, Chancelière des universités ou son représentant,",
      "Madame la Présidente de la Région Occitanie Pyrénées Méditerranée, ou son représentant,",
      "Le Chef d'Etablissement du Lycée Albert Einstein, Directeur du CMQ,",
      "Le Directeur du CEA Marcoule ou son représentant,",
      "Le Délégué Régional d'EDF Occitanie ou son représentant,",
      "Le président de l'Université de Montpellier ou son représentant,",
      "Le président de l'Université de Nîmes ou son représentant,",
      "Le directeur de l'IMT Mines d'Alès ou son représentant,",
      "Le Chef d'Etablissement du Lycée Jean Baptiste Dumas d'Alès ou son représentant,",
      "Le président de la ComUE LRU ou son représentant,",
      "Le directeur du CFA de l'Education Nationale du Gard ou son représentant,",
      "Le directeur du CFAI ou son représentant,",
      "Le directeur du CFA ENSUP LR ou son représentant,",
      "Le président de la CCI de Nîmes ou son représentant,",
      "Le président de l'UIMM Gard-Lozère ou son représentant,",
      "Le président de la Communauté d'Agglomération du Gard Rhodanien ou son représentant,",
      "Le Chef de service Développement Territorial et Tourisme de la DIRECCTE Occitanie ou son représentant.",
      "Le(s) directeur(s) opérationnel(s) du CMQ",
    ],
    Array<number>(18).fill(1),
  ],
  [
    "cmqe-ptms",
    "plenaryCommittee",
    [
      "le recteur de région académique, recteur de l'académie de Montpellier",
      "l'ensemble des membres et acteurs impliqués",
    ],
    [1, 1],
  ],
  [
    "cmqe-ptms",
    "founders",
    [
      "Le Lycée Polyvalent Albert Einstein de Bagnols sur Cèze,",
      "Le CEA,",
      "EDF,",
      "L'université de Montpellier,",
      "L'Université de Nîmes,",
      "L'IMT d'Alès,",
      "Le rectorat de l'académie de Montpellier,",
      "Le Conseil régional Occitanie Pyrénées-Méditerranée,",
    ],
    Array<number>(8).fill(1),
  ],
  [
    "forpro-sup-2022-2026",
    "steeringCommittee",
    [
      "le/la Vice-Président(e) en charge de la Formation Professionnelle de la Région",
      "les Président(e)s / Directeur(s) des différents Établissements d’Enseignement Supérieur",
      "l’Université Fédérale Toulouse côté Ouest",
      "du/de la coordonnateur/trice côté Est ou leurs représentants",
    ],
    [1, 3],
  ],
  [
    "forpro-sup-2022-2026",
    "technicalCommittee",
    [
      "Directeur de la Formation Professionnelle de la Région ou de ses représentants",
      "Directeurs, ou leurs représentants, des services formation continue",
    ],
    [1, 1],
  ],
  [
    "ingenieur-apprentissage-2020",
    "academicCommission",
    [
      "du responsable national du diplôme, ou son représentant, qui en assure la présidence",
      "du responsable opérationnel du diplôme ou son représentant",
      "du responsable du CFA ou son représentant",
      "d'enseignants des UE de la période examinée",
      "les représentants des partenaires",
    ],
    [1, 1, 1, 1, 1],
  ],
  [
    "ingenieur-apprentissage-2020",
    "passageCommission",
    [
      "du responsable national du diplôme ou de son représentant qui en assure la présidence ;",
      "du responsable opérationnel du diplôme ou son représentant ;",
      "du représentant du partenaire institutionnel de la formation (association de partenariat et/ou établissement d'enseignement supérieur) le cas échéant ;",
      "du responsable du CFA partenaire ou son représentant ;",
      "d'enseignants du Cnam et/ou de vacataires intervenants dans la formation ;",
      "deux représentants des entreprises partenaires.",
    ],
    [1, 1, 1, 1, 1, 2],
  ],
  [
    "ingenieur-apprentissage-2020",
    "diplomaJury",
    [
      "le Directeur de l'EICnam ou son représentant",
      "le directeur du CCR ou son représentant,",
      "le responsable national du diplôme concerné ou son représentant,",
      "le responsable opérationnel du diplôme concerné ou son représentant,",
      "le Directeur du CFA ou son représentant²,",
      "le représentant du partenaire institutionnel de la formation (association de partenariat et/ou établissement d'enseignement supérieur) le cas échéant",
      "de représentants des entreprises partenaires.",
    ],
    [1, 1, 1, 1, 1, 1, 1],
  ],
  [
    "ingenieur-apprentissage-2020",
    "projectJury",
    [
      "du responsable national du diplôme, ou son représentant, président du jury",
      "du maître d'apprentissage ou son représentant",
      "du tuteur académique ou son représentant",
    ],
    [1, 1, 1],
  ],
  [
    "ingenieur-apprentissage-2020",
    "trainingReview",
    [
      "Le responsable national du diplôme ou son représentant,",
      "Le tuteur enseignant,",
      "Le maître d'apprentissage,",
      "Le responsable du CFA ou son représentant,",
      "L'apprenti.",
    ],
    [1, 1, 1, 1, 1],
  ],
  [
    "ingenieur-apprentissage-2020",
    "apprenticeshipReview",
    [
      "un représentant du CFA,",
      "le tuteur enseignant,",
      "le maître d'apprentissage,",
      "le responsable national du diplôme ou son représentant,",
      "le responsable des ressources humaines de l'entreprise ou son représentant,",
      "l'apprenti.",
    ],
    [1, 1, 1, 1, 1, 1],
  ],
];

const presents = (result: Result): unknown[] => result.slice(1).map((line) => line[2]);

describe.each(NAMES)("%s, %s", (convention, body, names, counts) => {
  it("understands each name of the article, in its category", async () => {
    const column = names.map((name) => [name]);
    const result = await callFunction("COMPOSITION", column, body, convention);
    const notUnderstood = result.filter(([label]) => typeof label === "string" && label.startsWith("Mots non compris"));
    expect(notUnderstood).toEqual([]);
    expect(presents(result).slice(0, counts.length)).toEqual(counts);
  });
});
