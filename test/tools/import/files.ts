/** Exports as the systems write them, with invented people. */

export const moodleGradebook = [
  'Prénom,Nom,"Numéro d\'identification",Institution,Département,"Adresse de courriel","Test : QCM 1 (Brut)","Test : QCM 1 (Pourcentage)","Devoir : Rapport (Brut)","Devoir : Rapport (Feedback)","Total du cours (Brut)","Total du cours (Pourcentage)","Total du cours (Lettre)",Suspendu,"Dernier téléchargement depuis ce cours"',
  'Camille,Dupuis,0011,Cnam,,camille@exemple.fr,"7,50","75,00 %","12,00","Bien, à relire",78.00,"78,00 %",B,,1768212000',
  'Anaïs,"Le Goff",0012,Cnam,,anais@exemple.fr,-,-,"15,50",,55.00,"55,00 %",C,Oui,1768212000',
  'Chloé,Martin,0013,Cnam,,chloe@exemple.fr,"0,00","0,00 %",-,,-,-,-,,1768212000',
].join("\r\n");

export const moodleGradebookInEnglish = [
  "First name,Surname,ID number,Email address,Assignment: Essay (Real),Assignment: Essay (Letter),Last downloaded from this course",
  "Chloé,Martin,0013,chloe@exemple.fr,17.50,A,1768212000",
  "Anaïs,Le Goff,0012,anais@exemple.fr,-,-,1768212000",
].join("\n");

/** Camille tried twice, the second time first in the file. */
export const moodleQuiz = [
  'Nom,Prénom,"Adresse de courriel",État,"Commencé le",Terminé,"Temps utilisé","Note/10,00","Q. 1 /5,00"',
  'Dupuis,Camille,camille@exemple.fr,Terminé,"14 janvier 2026  09:30","14 janvier 2026  10:00","30 min","6,00","3,00"',
  'Dupuis,Camille,camille@exemple.fr,Terminé,"12 janvier 2026  14:05","12 janvier 2026  14:40","35 min","8,00","4,00"',
  'Martin,Chloé,chloe@exemple.fr,Terminé,"12 janvier 2026  14:00","12 janvier 2026  14:40","40 min","5,00","2,00"',
  '"Le Goff",Anaïs,anais@exemple.fr,"En cours","12 janvier 2026  14:00",-,-,-,-',
  '"Moyenne générale",,,,,,,"6,33","3,00"',
].join("\n");

export const moodleAssignment = [
  'Identifiant,"Nom complet","Adresse de courriel",Statut,Note,"Note maximale","La note peut être modifiée","Dernière modification (note)","Feedback par commentaires"',
  '"Participant 4211","Camille DUPUIS",camille@exemple.fr,"Remis pour évaluation","40,00","50,00",Oui,"12/01/2026 10:00","Soigné ; 18 sources"',
  '"Participant 4212","Anaïs LE GOFF",anais@exemple.fr,"Pas de travail remis",,"50,00",Oui,-,',
  '"Participant 4213","Chloé MARTIN",chloe@exemple.fr,"Remis pour évaluation","60,00","50,00",Oui,-,',
].join("\n");

export const apogee = [
  "XX-APO_TITRES-XX",
  "apoC_annee\t2025/2026",
  "apoC_Fichier_Exp\tL3_GESSMS.TXT",
  "apoC_lib_dip\tLicence GESSMS",
  "",
  "XX-APO_TYP_RES-XX",
  "4\tABI\tABJ\tDEF\tDIS",
  "ABI : Absence injustifiée\tABJ : Absence justifiée\tDEF : Défaillant\tDIS : Dispense examen",
  "",
  "XX-APO_COLONNES-XX",
  "apoL_a01_code\tType Objet\tCode\tVersion\tAnnée\tSession\tAdmission/Admissibilité\tType Rés.\t\t\tEtudiant\tNuméro",
  "apoL_a02_nom\t\t\t\t\t\t\t\t\t\t1\tNom",
  "apoL_a03_prenom\t\t\t\t\t\t\t\t\t\t1\tPrénom",
  "apoL_a04_naissance\t\t\t\t\t\t\t\t\tSession\tAdmissibilité\tNaissance",
  "APO_COL_VAL_DEB",
  "apoL_c0001\tELP\tUSSA24\t\t2025\t1\t1\tN\tUSSA24 - Environnement législatif\t1\t1\tNote",
  "apoL_c0002\tELP\tUSSA24\t\t2025\t1\t1\tB\t\t1\t1\tBarème",
  "apoL_c0003\tELP\tUSSA24\t\t2025\t1\t1\tR\t\t1\t1\tRésultat",
  "apoL_c0004\tELP\tUSSA25\t\t2025\t2\t1\tN\tUSSA25 - Gestion d'équipe\t2\t1\tNote",
  "apoL_c0005\tELP\tUSSA25\t\t2025\t2\t1\tB\t\t2\t1\tBarème",
  "APO_COL_VAL_FIN",
  "apoL_c0006\tAPO_COL_VAL_FIN",
  "",
  "XX-APO_VALEURS-XX",
  "apoL_a01_code\tapoL_a02_nom\tapoL_a03_prenom\tapoL_a04_naissance\tapoL_c0001\tapoL_c0002\tapoL_c0003\tapoL_c0004\tapoL_c0005",
  "11681234\tDUPUIS\tCAMILLE\t 23/09/1996\t14,5\t20\tADM\t24\t40",
  "11681235\tLE GOFF\tANAÏS\t 02/03/1999\tABI\t20\tAJ\t\t40",
  "11681236\tMARTIN\tCHLOÉ\t 02/03/1999\t9\t20\tAJ\tDEF\t40",
  "",
].join("\r\n");

export const scodoc = [
  "etudid;code_nip;Rg;Civ.;Nom;Prénom;Gr;Moy;UE1.1;R1.01;SAÉ 1.01;Abs;Décision",
  "8112;11681234;1;Mme;DUPUIS;Camille;A;13,25;12,50;ABS;14,00;2;ADM",
  "8113;11681235;;Mme;LE GOFF;Anaïs;A;NA0;~;11,00;EXC;0;",
  "8114;11681236;2;Mme;MARTIN;Chloé;B;08,75;9,00;7,50;ATT;0;AJ",
  ";;;;Coef.;;;;;30;12;;",
  ";;;;Min.;;;8,75;9,00;7,50;14,00;;",
].join("\n");

export const pegase = [
  "Procès-verbal de jury;;;;;;;;;",
  ";;;USSA24 - Environnement législatif;;;;;USSA25 - Gestion d’équipe;",
  ";;;Session 1;;;Session 2;;Session 1;",
  "Code apprenant;Nom;Prénom;Note;Barème;Résultat;Note;Résultat;Note sur 20;ECTS",
  "000123;DUPUIS;Camille;17;40;AJOURNE;12;ADMIS;15;6",
  "000124;LE GOFF;Anaïs;ABS. INJ.;40;AJOURNE;ABS. JUS.;AJOURNE;;",
].join("\n");

export const anyTable = [
  "Licence GESSMS — notes du premier semestre;;;;",
  ";;;;",
  "Nom et prénom;CC /20;Projet sur 40;Observations",
  "DUPUIS  Camille;12,5;32;RAS",
  "LE GOFF Anaïs;ABJ;20;",
  "MARTIN Chloé;9;-;",
  "Moyenne;10,75;26;",
].join("\n");

export const budget = [
  "Poste;Montant;Financeur",
  "Heures d’enseignement;12 500,00 €;Cnam",
  "Location de salles;1 200,00 €;Établissement",
  "Total;13 700,00 €;",
].join("\n");

export const npec = [
  "Référentiel des niveaux de prise en charge;;;;;;;;",
  ";;;;;;;;",
  ";;;;;;;;",
  "Code RNCP;Libellé de la Formation;Certificateur*;Libellé du Diplôme;Code CPNE;CPNE;NPEC final;Statut;Date d'applicabilité des NPEC** ",
  "RNCP35585;Gestion des établissements;CNAM;Licence générale;2;CPNE de l’animation;7 500 €;A;01/09/2026",
  "35585;Gestion des établissements;CNAM;Licence générale;14;CPNE des soins;NC;A;01/09/2026",
  "** Les montants s’appliquent aux contrats conclus à compter de la date indiquée.;;;;;;;;",
].join("\n");
