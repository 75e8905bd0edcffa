/**
 * Eighteen invented learners and their marks, chosen to show every case: resits, absences with and without a reason,
 * exemptions, neutralised marks, missing marks, marks just under and at 10, two components whose mean is rounded up.
 */

export interface SampleLearner {
  readonly name: string;
  /**
   * One mark or code per column, in the order of the catalogue, `-` for a blank: USSA24, 25, 26, 27 (CC, examen), 28,
   * 29 (dossier, oral), 2A, 2B, 2C, 2D, 2E, UASA06, TED001, UASA0R.
   */
  readonly marks: string;
  /** Second-session marks, by unit. */
  readonly resits?: Readonly<Record<string, number | string>>;
}

export const sampleLearners: readonly SampleLearner[] = [
  { name: "ALVES Inès", marks: "14.5 13 15 12 14 13.5 15 16 14 12 16 13 14 15.5 12.5 V" },
  {
    name: "BENALI Karim",
    marks: "11 9.5 12 10.5 11 10 11 12 9.99 10 13 12 8 12 11 V",
    resits: { USSA25: 12, USSA2A: 10.5, USSA2E: 9 },
  },
  { name: "BOUCHARD Élodie", marks: "13 12.5 14 9.3 9.65 12 13 11.5 15 14 12 11 16 14 13 V" },
  { name: "CISSÉ Aminata", marks: "10 10 11.5 13 12 ABI 12 13 11 12 10 14 8.5 13 12 V", resits: { USSA28: 11 } },
  {
    name: "DELMAS Hugo",
    marks: "8.5 7 9 8 7.5 9.5 10 9 11 9 10 8 7.5 10 ABI NV",
    resits: { USSA24: 10, USSA25: 8.5, USSA27: 10.5, USSA28: "ABI" },
  },
  { name: "FABRE Océane", marks: "12 VES 13.5 8 9.5 13 12 12.5 13 11 14 12 12 13.5 14 V" },
  {
    name: "GARCIA Mateo",
    marks: "9.5 11 10 7 9 11.5 9 10 10.5 9.75 12 11 9 11 12 V",
    resits: { USSA24: 11.5, USSA29: 10 },
  },
  { name: "HADDAD Leïla", marks: "16 15.5 17 15 16.5 14 16 17 18 15 17 16 DIS 17 15 V" },
  { name: "KOWALSKI Anna", marks: "12 13 12.5 11 - 12 12 13 11 12.5 13 14 9 12 11.5 V" },
  { name: "LACOSTE Benoît", marks: "VES VES 12 8 8.5 10.5 13 12 ACQ ACQ 14 10 9 13 VES V", resits: { USSA2E: 11 } },
  {
    name: "MARTINEZ Chloé",
    marks: "10 9.99 11 9 10.4 8 10 9.1 13 12 11 9.5 10 12.5 10 V",
    resits: { USSA25: 10 },
  },
  { name: "N’DIAYE Moussa", marks: "12.5 11 ABJ 7.5 8 10 11 12 10.5 11 12 13 9.5 12 10 V", resits: { USSA26: 12 } },
  { name: "NGUYEN Mai", marks: "15 14 14.5 16 15 15 14 15 16 15.5 14 17 13 15 16 V" },
  { name: "PUJOL Mathilde", marks: "11 12 10.5 NEU 12 11 13 14 12 10 13 9 8 12 NEU V", resits: { USSA2E: 10.5 } },
  { name: "RAKOTO Faly", marks: "10.5 10 9 9 9.3 10 12 11 8 10 11 9.5 12 11 13 V", resits: { USSA26: 10.5 } },
  { name: "SOULIER Thomas", marks: "13 12 12 12 11 9 12 11.5 14 12.5 12 13 14 - 12 -", resits: { USSA28: 12 } },
  { name: "TEIXEIRA Sofia", marks: "12 14 13 13 14 12.5 15 14 13 14 15 12 DIS 14.5 13 V" },
  {
    name: "VIDAL Guillaume",
    marks: "9 10 VAE 8 11 9.5 10 11 12 11 10.5 ABI 10 11.5 9.5 V",
    resits: { USSA24: 8, USSA28: 10 },
  },
];
