/** Bodies, who sits in them and how they vote. */
import { body, role } from "../body";
import type { ConventionValue } from "../types";

const REGION = role("region", "Région", { min: 2 });
const INSTITUTION = role(
  "institution",
  "établissement",
  { min: 34 },
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
