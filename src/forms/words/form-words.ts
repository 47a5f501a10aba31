/**
 * Words of one language that tell how a certificate is filled in. Phrases are matched word by word,
 * without case, accents and punctuation. What a sentence means is the language room's business.
 */
export interface FormWords {
  source: string;
  /** Twelve months, every way of writing each. */
  months: readonly (readonly string[])[];
  /** Frequent short words that tell this language from the other three. */
  functionWords: readonly string[];
  /** Answers that say that there is no answer. */
  notAnswered: readonly string[];
  /** Written in the place of a diagnosis without naming one. */
  notADiagnosis: readonly string[];
  yes: readonly string[];
  no: readonly string[];
  from: readonly string[];
  to: readonly string[];
  openEnd: readonly string[];
  /** Units of a duration. */
  duration: Readonly<Record<"day" | "week" | "month", readonly string[]>>;
  /** One to twelve in words, as durations are written. */
  numbers: readonly string[];
  /** Words that let a period begin where the one before it ends. */
  afterwards: readonly string[];
  /** Words that let a period end where the one told before it begins. */
  beforehand: readonly string[];
  /** Words for a degree of incapacity, by per cent. */
  degrees: Readonly<Record<25 | 50 | 75 | 100, readonly string[]>>;
  unclearDegree: readonly string[];
  /** Words that tie a degree or a period to work capacity; needed outside a capacity question. */
  incapacity: readonly string[];
  contact: Readonly<Record<"visit" | "video" | "phone" | "records", readonly string[]>>;
  /** The day on which the certificate is written. */
  today: readonly string[];
  /** Verbs and nouns that introduce the day on which the physician met the patient. */
  met: readonly string[];
  signed: Readonly<Record<"electronic" | "handwritten" | "none", readonly string[]>>;
  roles: readonly string[];
  /** Fields of medicine, as they stand behind a name or a title. */
  specialities: readonly string[];
  units: readonly string[];
  /** Words before a diagnosis in running text. */
  diagnosisCues: readonly string[];
  /** Words that make a text a certificate or a medical letter. */
  certificate: readonly string[];
}
