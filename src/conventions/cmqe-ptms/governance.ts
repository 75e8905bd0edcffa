/** Bodies, who sits in them and how they vote. */
import { body, role } from "../body";
import type { ConventionValue } from "../types";

const EDF = role("edf", "EDF", { names: "délégué régional d’EDF;délégué régional d’EDF Occitanie" });
const CEA = role("cea", "CEA", { names: "directeur du CEA;directeur du CEA Marcoule;CEA Marcoule" });
const REGION = role("region", "Région", {
  names:
    "président de la Région;Conseil régional;Conseil régional Occitanie;Conseil régional Occitanie Pyrénées-Méditerranée;Région Occitanie;président de la Région Occitanie;président de la Région Occitanie Pyrénées-Méditerranée",
});
const MONTPELLIER = role("universityMontpellier", "Université de Montpellier", {
  names: "président de l’Université de Montpellier",
});
const NIMES = role("universityNimes", "Université de Nîmes", { names: "président de l’Université de Nîmes" });
const CAMPUS_DIRECTOR = role("campusDirector", "directeur du campus", {
  names:
    "directeur du CMQ;chef d’établissement du lycée support;chef d’établissement du lycée Albert Einstein;pilote du directoire",
});
const ACADEMY_REGION = role("academyRegion", "rectorat de région académique", {
  names:
    "recteur de région académique;recteur de l’académie de Montpellier;rectorat de l’académie de Montpellier;rectorat",
});
const IMT = "directeur de l’IMT;IMT d’Alès;IMT Mines d’Alès;IMT Alès;IMT Mines Alès;directeur de l’IMT Mines d’Alès";
const OPERATIONAL_DIRECTOR = role("operationalDirector", "directeur opérationnel", { min: 0, vote: "advisory" });

export const governance: readonly ConventionValue[] = [
  ...body("managementBoard", "Directoire", "constitutive art. 6", { chair: "campusDirector" }, [
    CAMPUS_DIRECTOR,
    EDF,
    CEA,
    MONTPELLIER,
    role("imtAles", "IMT Alès", { names: IMT }),
    NIMES,
    role("academyServices", "services académiques"),
    OPERATIONAL_DIRECTOR,
  ]),
  ...body("strategicCommittee", "Comité d’orientation stratégique", "constitutive art. 7", { chair: "academyRegion" }, [
    ACADEMY_REGION,
    REGION,
    CAMPUS_DIRECTOR,
    CEA,
    EDF,
    MONTPELLIER,
    NIMES,
    role("imtAles", "IMT Mines Alès", { names: IMT }),
    role("schoolAles", "lycée d’Alès", {
      names: "chef d’établissement du lycée Jean-Baptiste Dumas d’Alès;lycée Jean-Baptiste Dumas",
    }),
    role("comue", "ComUE", { names: "président de la ComUE;président de la ComUE LRU;ComUE LRU" }),
    role("cfaEducation", "CFA de l’Éducation nationale", { names: "directeur du CFA de l’Éducation nationale" }),
    role("cfai", "CFAI", { names: "directeur du CFAI" }),
    role("cfaEnsup", "CFA Ensup", { names: "directeur du CFA Ensup;directeur du CFA Ensup LR;CFA Ensup LR" }),
    role("cci", "CCI", { names: "président de la CCI" }),
    role("uimm", "UIMM", { names: "président de l’UIMM;président de l’UIMM Gard-Lozère;UIMM Gard-Lozère" }),
    role("agglomeration", "agglomération du Gard rhodanien", {
      names:
        "communauté d’agglomération du Gard rhodanien;président de la communauté d’agglomération du Gard rhodanien",
    }),
    role("direccte", "DIRECCTE", {
      names:
        "chef de service Développement territorial et tourisme de la DIRECCTE;chef de service Développement territorial et tourisme de la DIRECCTE Occitanie;DIRECCTE Occitanie",
    }),
    OPERATIONAL_DIRECTOR,
  ]),
  ...body("plenaryCommittee", "Comité plénier", "constitutive art. 8", { chair: "academyRegion" }, [
    role("academyRegion", "recteur de région académique", { min: 0, names: "recteur de l’académie de Montpellier" }),
    role("member", "membre du campus", {
      min: 0,
      names: "membre;acteur impliqué;ensemble des membres et acteurs impliqués",
    }),
  ]),
  ...body("founders", "Membres fondateurs", "constitutive art. 3", {}, [
    role("supportSchool", "lycée support", {
      names: "lycée polyvalent Albert Einstein;lycée Albert Einstein;établissement support",
    }),
    CEA,
    EDF,
    MONTPELLIER,
    NIMES,
    role("imtAles", "IMT Alès", { names: IMT }),
    ACADEMY_REGION,
    REGION,
  ]),
];
