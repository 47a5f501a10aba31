/** A page of what else comes along with a certificate: about as many words as a full page of notes. */
export const pageOfNotes = `---
## Bilaga: journalutdrag
${"Återbesök enligt plan. Patienten har deltagit i träningen och följt programmet utan nya besvär att notera.\n".repeat(30)}`;
