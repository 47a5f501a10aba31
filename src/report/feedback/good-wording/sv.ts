/** Exempel på svenska, skrivna för återkopplingen; de handlar inte om någon. */
export const sv: Readonly<Record<string, readonly string[]>> = {
  "diagnosis-stated": ["Rotatorkuffruptur i höger axel, M75.1.", "Medelsvår depressiv episod, F32.1, sedan i våras."],
  "diagnosis-code": ["Diskbråck i ländryggen med rotpåverkan, M51.1."],
  "diagnosis-specificity": [
    "Sömnsvårigheterna är en del av en generaliserad ångestsjukdom, F41.1.",
    "Smärtan kommer av en höftledsartros, M16.1, bekräftad med röntgen.",
  ],
  "functional-impairment": [
    "Uppmärksamheten sviktar efter några minuter: hon tappar sammanhanget och behöver få frågan igen.",
    "Höger arm lyfts till 60 grader, sedan tar det stopp. Greppet är ungefär hälften så starkt som i vänster hand.",
  ],
  "impairment-basis": [
    "Egna iakttagelser vid två besök: långsamt tal, glömmer det vi nyss har kommit överens om.",
    "Patientens egen beskrivning, som jag bedömer som rimlig eftersom den stämmer med undersökningen.",
  ],
  severity: [
    "Måttligt svårt att hålla uppmärksamheten i ett lugnt rum, mycket svårt när flera talar.",
    "Går omkring 200 meter innan han behöver vila; före skadan fanns ingen begränsning.",
  ],
  "activity-limitation": [
    "Läser högst en halv sida i taget och kan inte följa ett möte med fler än två personer.",
    "Kan inte lyfta mer än ett par kilo och inte arbeta med händerna ovanför axlarna.",
  ],
  "consequence-chain": [
    "Uppmärksamheten håller i ungefär en timme. Schemaläggning kräver längre pass än så, därför helt nedsatt arbetsförmåga till att börja med.",
    "Handleden tål inte vridning. Det utesluter montering men inte kontorsdelen, därför 75 procent.",
  ],
  "capacity-degree": ["100 procent 2026-04-03 till 2026-04-16, därefter 50 procent till 2026-04-30."],
  period: ["Från och med 2026-04-03 till och med 2026-04-30."],
  backdating: ["Patienten ringde mottagningen den första dagen och bedömdes då av mig per telefon."],
  "work-demands": [
    "Förskollärare: lyfter barn, sitter på golvet och har uppsikt över en grupp utomhus. Det är lyften som inte går.",
    "Arbetssökande: samma svårigheter märks när hon handlar, lagar mat och åker buss.",
  ],
  "remaining-capacity": [
    "Telefonarbete hemifrån ett par timmar om dagen bedöms möjligt; arbete i lagret går inte.",
    "Inga uppgifter går att anpassa de första två veckorna: hon ska ligga stilla efter operationen.",
  ],
  "treatment-plan": [
    "Samtalsbehandling sedan mars, en gång i veckan. Läkemedlet följs upp om fyra veckor.",
    "Står på väntelista för operation, planerad till juni. Fysioterapi under tiden.",
  ],
  prognosis: [
    "Väntas kunna börja arbeta halvtid om ungefär sex veckor och vara helt tillbaka efter tre månader.",
    "Går inte att säga förrän svaret från magnetkameran finns, troligen i maj.",
  ],
  examination: ["Besök på mottagningen 2026-04-02 och videosamtal 2026-04-10."],
  issuer: ["Namn, specialist i allmänmedicin, enhetens namn och ett direktnummer."],
  signature: ["Undertecknat elektroniskt 2026-04-02."],
  "patient-identity": ["Namn och personnummer överst på varje sida."],
};
