/** DIALOG_SVAR as a journal system sends it, about the sample certificate `no-nav0807-iso-8859-1.xml`. */
export function dialogueAnswer({
  conversation,
  text,
  parent = "svar-0",
  files = [],
}: {
  conversation: string;
  text: string;
  parent?: string;
  files?: readonly string[];
}): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<EI_fellesformat xmlns="http://www.nav.no/xml/eiff/2/">
  <MsgHead xmlns="http://www.kith.no/xmlstds/msghead/2006-05-24">
    <MsgInfo>
      <Type DN="Svar på forespørsel" V="DIALOG_SVAR"/><MIGversion>v1.2 2006-05-24</MIGversion>
      <GenDate>2026-03-05T11:59:00+01:00</GenDate><MsgId>svar-1</MsgId>
      <ConversationRef><RefToParent>${parent}</RefToParent><RefToConversation>${conversation}</RefToConversation></ConversationRef>
      <Sender><Organisation><OrganisationName>Ås legesenter</OrganisationName>
        <HealthcareProfessional><FamilyName>Testmo</FamilyName><GivenName>Gry</GivenName></HealthcareProfessional>
      </Organisation></Sender>
      <Receiver><Organisation><OrganisationName>Kontoret</OrganisationName></Organisation></Receiver>
      <Patient><Ident><Id>05926520069</Id><TypeId DN="Fødselsnummer" S="2.16.578.1.12.4.1.1.8116" V="FNR"/></Ident></Patient>
    </MsgInfo>
    <Document><RefDoc><MsgType DN="XML-instans" V="XML"/><Content>
      <Dialogmelding xmlns="http://www.kith.no/xmlstds/dialog/2006-10-11"><Notat>
        <TemaKodet DN="Svar på forespørsel" S="2.16.578.1.12.4.1.1.9069" V="5"/>
        <TekstNotatInnhold>${text}</TekstNotatInnhold>
      </Notat></Dialogmelding>
    </Content></RefDoc></Document>
    ${files.map(attached).join("\n    ")}
  </MsgHead>
</EI_fellesformat>`;
}

function attached(words: string): string {
  const base64 = Buffer.from(words).toString("base64");
  return `<Document><RefDoc><MsgType DN="Vedlegg" V="A"/><MimeType>text/plain</MimeType><Content>
      <Base64Container xmlns="http://www.kith.no/xmlstds/base64container">${base64}</Base64Container>
    </Content></RefDoc></Document>`;
}
