/** The right reading of each export of `test/fixtures/exports`, stated by hand. */
export interface ExportRead {
  /** Of a text. */
  readonly encoding?: string;
  /** Of each table. */
  readonly layouts: readonly string[];
  readonly columns: readonly string[];
  /** By list: its source, its marks and their scale, then each person with their marks on 20. */
  readonly lists: readonly (readonly string[])[];
  /** The questions that hold results back, or the grades of each unit. */
  readonly attached: readonly string[];
  readonly findings?: readonly string[];
}

const PER_LEARNER = ["learnerPerRow"];

export const exportsRead: Readonly<Record<string, ExportRead>> = {
  "moodle-carnet.csv": {
    encoding: "UTF-8",
    layouts: PER_LEARNER,
    columns: [
      "A firstName | B lastName | C learnerNumber | F email | G mark /10 | I mark /20 | J remark | K mean | M date",
    ],
    lists: [
      [
        "moodleGradebook",
        "G /10 stated",
        "I /20 assumed",
        "K /20 assumed total",
        "22004417 Dubreuil Camille: 15 13 outOfScale",
        "22004423 Le Goff Idriss: notEnrolled 9.5 9.5",
        "22004431 Nguyen-Tran Maëlys: 20 notEnrolled 10",
        "22004438 Yıldız Ömer: 0 16.25 16.25",
      ],
    ],
    // Nothing says what the assignment is out of, beside a quiz on 10, nor what each weighs.
    attached: ["questions", "scale I", "weights GI"],
    findings: ["dashesInMarks G3 I4", "personalColumns F2:F5"],
  },
  "moodle-carnet.xlsx": {
    layouts: PER_LEARNER,
    columns: ["A firstName | B lastName | C learnerNumber | F email | G mark /20 | H mark /20 | I mean | J date"],
    lists: [
      [
        "moodleGradebook",
        "G /20 assumed",
        "H /20 assumed",
        "I /20 assumed total",
        "22004417 Dubreuil Camille: 7.5 13 outOfScale",
        "22004423 Le Goff Idriss: notEnrolled 9.5 9.5",
        "22004431 Nguyen-Tran Maëlys: 10 notEnrolled 10",
        "22004438 Yıldız Ömer: 0 16.25 16.25",
      ],
    ],
    attached: ["questions", "scale G", "weights GH"],
    findings: ["dashesInMarks G3 H4", "personalColumns F2:F5"],
  },
  "moodle-grades.csv": {
    encoding: "UTF-8",
    layouts: PER_LEARNER,
    columns: [
      "A firstName | B lastName | C learnerNumber | F email | G mark /20 | H mark /20 | I mark /20 | J mean | K mean | L date",
    ],
    lists: [
      [
        "moodleGradebook",
        "G /20 assumed",
        "H /20 assumed",
        "I /20 assumed",
        "J /20 assumed total",
        "K /20 assumed total",
        "22004417 Dubreuil Camille: 7.5 13 15 outOfScale outOfScale",
        "22004423 Le Goff Idriss: notEnrolled 9.5 12 outOfScale outOfScale",
        "22004431 Nguyen-Tran Maëlys: 9 notEnrolled notEnrolled notEnrolled 9",
      ],
    ],
    attached: ["questions", "scale G", "weights GHI"],
    findings: ["dashesInMarks G3 H4:I4", "personalColumns F2:F4"],
  },
  "moodle-devoir.csv": {
    encoding: "UTF-8",
    layouts: PER_LEARNER,
    columns: ["B fullName | C email | F mark /40 | G scale | I date | J date | K remark"],
    lists: [
      [
        "moodleAssignment",
        "F /column G column",
        "Camille Dubreuil: 16.5",
        "Idriss Le Goff: 8.75",
        "Maëlys Nguyen-Tran: blank",
      ],
    ],
    attached: ["-: 16.5 8.75 "],
    findings: ["personalColumns C2:C4"],
  },
  "moodle-quiz.csv": {
    encoding: "UTF-8",
    layouts: PER_LEARNER,
    columns: ["A lastName | B firstName | C email | E date | F date | G date | H mark /10"],
    lists: [
      [
        "moodleQuiz",
        "H /10 stated",
        // Two attempts: which counts is for the user to say.
        "Dubreuil Camille: undecided",
        "Le Goff Idriss: 10",
        "Nguyen-Tran Maëlys: notEnrolled",
      ],
    ],
    attached: ["-: 14 17 10 -"],
    findings: ["dashesInMarks H5", "duplicatedLearners A2 A3", "personalColumns C2:C5"],
  },
  "canvas-gradebook.csv": {
    encoding: "UTF-8",
    layouts: PER_LEARNER,
    columns: ["A fullName | C learnerNumber | G mark /40 | H mark /10 | I mark /50 | T mean | U mean"],
    lists: [
      [
        "canvas",
        "G /40 stated",
        "H /10 stated",
        "I /50 stated",
        "T /100 stated total",
        "U /100 stated total",
        "22004417 Dubreuil, Camille: 16.5 15 16.4 16.3 16.3",
        "22004423 Le Goff, Idriss: 10 DIS 12 11.112 11.112",
        "22004431 Nguyen-Tran, Maëlys: blank 18 waiting 3.6 3.6",
      ],
    ],
    attached: ["questions", "weights GHI"],
    // « EX » is no code of the functions.
    findings: ["unknownCodes H5", "dashesInMarks I6"],
  },
  "canvas-carnet.csv": {
    encoding: "UTF-8",
    layouts: PER_LEARNER,
    columns: ["A lastName | B firstName | D learnerNumber | H mark /20 | I mark /30 | L mean | M mean"],
    lists: [
      [
        "canvas",
        "H /20 stated",
        "I /30 stated",
        "L /100 stated total",
        "M /100 stated total",
        "22004417 Dubreuil Camille: 14.5 16 15.4 15.4",
        "22004423 Le Goff Idriss: 8 8 8 8",
        "22004431 Nguyen-Tran Maëlys: blank 14 8.4 8.4",
      ],
    ],
    attached: ["questions", "weights HI"],
  },
  "blackboard.xls": {
    encoding: "UTF-16",
    layouts: PER_LEARNER,
    columns: ["A lastName | B firstName | D learnerNumber | E date | G mean | H mean | I mark /10 | J mark /40"],
    lists: [
      [
        "blackboard",
        "G /100 stated total",
        "H /50 stated total",
        "I /10 stated",
        "J /40 stated",
        "22004417 Dubreuil Camille: 16.3 16.3 15.5 16.5",
        "22004423 Le Goff Idriss: 10 10 10 10",
        "22004431 Nguyen-Tran Maëlys: blank 3.6 18 waiting",
        '22004440 O"Brien Tess: 8.8 8.8 blank 11',
      ],
    ],
    attached: ["questions", "weights IJ"],
    findings: ["unknownCodes J4"],
  },
  "blackboard-fr.xls": {
    encoding: "UTF-16",
    layouts: PER_LEARNER,
    columns: ["A lastName | B firstName | D learnerNumber | E date | G mean | H mark /20 | I mark /40"],
    lists: [
      [
        "blackboard",
        "G /60 stated total",
        "H /20 stated",
        "I /40 stated",
        "22004417 Dubreuil Camille: 15.5 13.5 16.5",
        "22004423 Le Goff Idriss: 9.333333333333334 8 10",
        "22004431 Nguyen-Tran Maëlys: 9 blank 13.5",
      ],
    ],
    attached: ["questions", "weights HI"],
  },
  "apogee-maquette.txt": {
    encoding: "Windows-1252",
    layouts: PER_LEARNER,
    columns: [
      "A learnerNumber | B lastName | C firstName | D birthDate | E mark /20 1 | F scale | H status | I mark /40 1 | J scale | K mark /20 2 | L scale",
    ],
    lists: [
      [
        "apogee",
        "E /column F column",
        "I /column J column",
        "K /column L column",
        "22004417 DUBREUIL CAMILLE: 14.5 16.5 blank",
        "22004423 LE GOFF IDRISS: 8 ABI 11",
        "22004431 NGUYEN-TRAN MAËLYS: ABJ 14.25 9.25",
        "22004438 YILDIZ ÖMER: refused 6 blank",
      ],
    ],
    attached: ["U3GEST1: 14.5 11 9.25 -", "P3DROIT: 16.5 ABS 14.25 6"],
    findings: ["unknownCodes E38", "personalColumns D35:D38"],
  },
  "apogee-saisie-web.csv": {
    encoding: "Windows-1252",
    layouts: PER_LEARNER,
    columns: ["A learnerNumber | B lastName | C firstName | E mark /column F 1 | F scale"],
    lists: [
      [
        "apogeeWeb",
        "E /column F column",
        "22004417 DUBREUIL CAMILLE: 14.5",
        "22004423 LE GOFF IDRISS: ABI",
        // Carried over from another session, on the scale that the form declares.
        "22004431 NGUYEN-TRAN MAËLYS: 11",
        "22004438 YILDIZ ÖMER: blank",
        "22004440 O'BRIEN TESS: 8",
      ],
    ],
    attached: ["U3GEST2: 14.5 ABS 11  8"],
  },
  "pronote.txt": {
    encoding: "Windows-1252",
    layouts: PER_LEARNER,
    columns: ["A fullName | B birthDate | C group | D mean | E mark /20 | F mark /10 | G mark /20"],
    lists: [
      [
        "table",
        "D /20 assumed total",
        "E /20 stated",
        "F /10 stated",
        "G /20 stated",
        "DUBREUIL Camille: 14.5 15 14 14.5",
        "LE GOFF Idriss: 9 ABS 9 DIS",
        "NGUYEN-TRAN Maëlys: 6.33 9.5 ABI waiting",
        "YILDIZ Ömer: 10.25 refused 12 8.5",
        "ZAOUI Lina: 8 12 refused refused",
      ],
    ],
    // Pronote's own words are for the user to replace: the functions know none of them.
    attached: ["-: 14.625 - - - -"],
    findings: [
      "unknownCodes E5",
      "unknownCodes F4",
      "unknownCodes F6",
      "unknownCodes G3",
      "unknownCodes G4",
      "unknownCodes G6",
      "personalColumns B2:B6",
    ],
  },
  "hyperplanning.txt": {
    encoding: "Windows-1252",
    layouts: ["learnerAndUnitPerRow"],
    columns: [
      "A lastName | B firstName | C learnerNumber | D group | E unit | F unit | G date | H coefficient | I scale | J mark /column I",
    ],
    lists: [
      [
        "table",
        "J /column I column",
        "22004417 DUBREUIL Camille UE1: 13.5",
        "22004417 DUBREUIL Camille UE2: 15.5",
        "22004423 LE GOFF Idriss UE1: ABS",
        "22004423 LE GOFF Idriss UE2: 9.25",
        "22004431 NGUYEN-TRAN Maëlys UE1: 11",
        "22004431 NGUYEN-TRAN Maëlys UE2: DIS",
      ],
    ],
    attached: ["UE1: 13.5 ABS 11", "UE2: 15.5 9.25 -"],
    findings: ["unknownCodes J7"],
  },
};

export interface NpecRead {
  /** « code, CPNE: euros a year ». */
  readonly rows: readonly string[];
  readonly leftOut: number;
}

/** Of both generations, and of the lists between them, which have both codes. */
export const npecRead: Readonly<Record<string, NpecRead>> = {
  "npec-2019.csv": {
    rows: [
      "32031409 2 CPNE DE L'ANIMATION: 7500",
      "40025214 14 CPNEFP DES SERVICES: 8200.5",
      "5002213D 14 CPNEFP DES SERVICES: -",
    ],
    leftOut: 0,
  },
  "npec-2021.csv": {
    rows: [
      "RNCP38363 2 CPNE de l'animation: 7500",
      "50022137 14 CPNEFP des services: 6230",
      "RNCP35585 2 CPNE de l'animation: -",
    ],
    leftOut: 1,
  },
  "npec-2024.csv": {
    rows: [
      "RNCP38363 2 CPNE de l’animation: 7250",
      "RNCP35585 2 CPNE de l’animation: 8016",
      "RNCP35585 14 CPNEFP des services: -",
    ],
    leftOut: 1,
  },
  "npec-2024.xlsx": {
    rows: ["RNCP38363 2 CPNE de l’animation: 7250", "RNCP35585 14 CPNEFP des services: -"],
    leftOut: 0,
  },
};
