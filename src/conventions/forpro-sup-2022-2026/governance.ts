/** Bodies, who sits in them and how they vote. */
import { body, role } from "../body";
import type { ConventionValue } from "../types";

const REGION = role("region", "Région", {
  min: 2,
  names:
    "vice-président de la Région;vice-président en charge de la formation professionnelle de la Région;directeur de la formation professionnelle de la Région",
});
const INSTITUTION = role(
  "institution",
  "établissement",
  {
    min: 34,
    names:
      "établissement d’enseignement supérieur;président d’établissement;directeur d’établissement;président/directeur des différents établissements d’enseignement supérieur;directeur des services formation continue;université fédérale Toulouse côté Ouest;coordonnateur côté Est;coordonnateur/trice côté Est",
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
