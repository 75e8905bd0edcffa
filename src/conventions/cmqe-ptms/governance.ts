/** Bodies, who sits in them and how they vote. */
import { body, role } from "../body";
import type { ConventionValue } from "../types";

const EDF = role("edf", "EDF");
const CEA = role("cea", "CEA");
const REGION = role("region", "Région");
const MONTPELLIER = role("universityMontpellier", "Université de Montpellier");
const NIMES = role("universityNimes", "Université de Nîmes");
const CAMPUS_DIRECTOR = role("campusDirector", "directeur du campus");
const ACADEMY_REGION = role("academyRegion", "rectorat de région académique");
const OPERATIONAL_DIRECTOR = role("operationalDirector", "directeur opérationnel", { min: 0, vote: "advisory" });

export const governance: readonly ConventionValue[] = [
  ...body("managementBoard", "Directoire", "constitutive art. 6", { chair: "campusDirector" }, [
    CAMPUS_DIRECTOR,
    EDF,
    CEA,
    MONTPELLIER,
    role("imtAles", "IMT Alès"),
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
    role("imtAles", "IMT Mines Alès"),
    role("schoolAles", "lycée d’Alès"),
    role("comue", "ComUE"),
    role("cfaEducation", "CFA de l’Éducation nationale"),
    role("cfai", "CFAI"),
    role("cfaEnsup", "CFA Ensup"),
    role("cci", "CCI"),
    role("uimm", "UIMM"),
    role("agglomeration", "agglomération du Gard rhodanien"),
    role("direccte", "DIRECCTE"),
    OPERATIONAL_DIRECTOR,
  ]),
  ...body("plenaryCommittee", "Comité plénier", "constitutive art. 8", { chair: "academyRegion" }, [
    role("academyRegion", "recteur de région académique", { min: 0 }),
    role("member", "membre du campus", { min: 0 }),
  ]),
  ...body("founders", "Membres fondateurs", "constitutive art. 3", {}, [
    role("supportSchool", "lycée support"),
    CEA,
    EDF,
    MONTPELLIER,
    NIMES,
    role("imtAles", "IMT Alès"),
    ACADEMY_REGION,
    REGION,
  ]),
];
