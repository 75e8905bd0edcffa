/** Bodies, who sits in them and how they vote. */
import { body, role } from "../body";
import type { ConventionValue } from "../types";

const REGION = role("region", "Région", {
  min: 2,
  names:
    "vice-président de la Région;vice-président en charge de la formation professionnelle de la Région;directeur de la formation professionnelle de la Région",
});
/** As the head of the convention and its signatures call them. */
const SIGNATORIES = [
  "Université de Montpellier",
  "Université Paul Valéry",
  "Université Paul Valéry Montpellier 3",
  "Université de Perpignan",
  "Université de Perpignan Via Domitia",
  "Université de Nîmes",
  "Institut Agro",
  "Institut Agro Montpellier",
  "AG Cnam Occitanie",
  "Cnam Occitanie",
  "Université Toulouse I Capitole",
  "Université Toulouse II Jean Jaurès",
  "Université Toulouse III Paul Sabatier",
  "Institut national universitaire JF Champollion",
  "INU Champollion",
  "Institut national polytechnique de Toulouse",
  "Institut national des sciences appliquées de Toulouse",
  "INSA Toulouse",
  "Institut supérieur de l’aéronautique et de l’espace",
  "ISAE",
  "Université fédérale Toulouse Midi-Pyrénées",
  "Institut de la promotion supérieure du travail – Cnam de Toulouse",
  "IPST-Cnam",
  "Institut supérieur des arts et du design de Toulouse",
  "isdaT",
  "École nationale supérieure des mines d’Albi-Carmaux",
  "IMT Mines Albi",
].flatMap((name) => [name, `président ${name}`, `directeur ${name}`]);

const INSTITUTION = role(
  "institution",
  "établissement",
  {
    min: 34,
    names: [
      "établissement d’enseignement supérieur",
      "président d’établissement",
      "directeur d’établissement",
      "président/directeur des différents établissements d’enseignement supérieur",
      "directeur des services formation continue",
      "autre service concerné des établissements d’enseignement supérieur",
      "tout autre service concerné des différents établissements d’enseignement supérieur",
      "université fédérale Toulouse côté Ouest",
      "coordonnateur côté Est",
      "coordonnateur/trice côté Est",
      ...SIGNATORIES,
    ].join(";"),
  },
  {
    min: {
      note: {
        fr: "« Chaque signataire désignera 2 représentants » : 17 établissements signataires. L’article cite aussi l’université fédérale, qui en est, et une coordination.",
        en: "« Each signatory shall name 2 representatives »: 17 institutions sign. The article also names the federal university, which is one of them, and a coordinator.",
      },
    },
  },
);

export const governance: readonly ConventionValue[] = [
  ...body("steeringCommittee", "Comité de pilotage", "art. 7", { chair: "region" }, [REGION, INSTITUTION]),
  ...body("technicalCommittee", "Comité technique de suivi et d’évaluation", "art. 7", {}, [REGION, INSTITUTION]),
];
