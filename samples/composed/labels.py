"""What people print before a value, by the role of the value. `ASKED`: the same as a question."""
# ruff: noqa: E501  (word lists and page pieces read better in one line each)


def listed(text: str) -> tuple[str, ...]:
    """The parts between bars and line ends."""
    return tuple(one.strip() for one in text.replace("\n", "|").split("|") if one.strip())


LABELS: dict[str, tuple[str, ...]] = {
    "day": listed("""Datum|Datum bijeenkomst|Wanneer|Dag|D.d.|Datum van de bijeenkomst|Gehouden op|Datum overleg|Op
        Datum activiteit|Datum uitvoering|Datum deelname|Uitvoeringsdatum|Sessiedatum|Date|Vergaderdatum|Overlegdatum
        Bijeenkomstdatum|Plaatsgevonden op|Dag en datum|Dat.|Activiteitsdatum|Datum gevolgd|Gehouden d.d.|Dag/datum
        Datum sessie|Bijeenkomst van|Bijeenkomst d.d.|Datum vergadering|Uitgevoerd op|Gevolgd op|Datum waarop gehouden"""),
    "span": listed("""Tijd|Tijdstip|Tijden|Van - tot|Van/tot|Tijdsbestek|Hoe laat|Begin- en eindtijd|Uur|Aanvang/einde|Time
        Van … tot …|Begin/eind|Start- en eindtijd|Tijdvak|Tijdspanne|Aanvang en sluiting|Start - einde|Klokuren|Om|Tussen"""),
    "start": listed("""Aanvang|Begintijd|Starttijd|Start|Begin|Van|Begonnen om|Aanvangstijd|Geopend om|Opening|Tijdstip aanvang
        Begin bijeenkomst|Tijd in|Start om|Aanv.|Starttijdstip"""),
    "end": listed("""Einde|Eindtijd|Eind|Tot|Sluiting|Afgelopen om|Gesloten om|Afsluiting|Tijdstip einde|Einde bijeenkomst
        Tijd uit|Tot (uur)|Klaar om|Sluiting om|Eindtijdstip|Geëindigd om"""),
    "length": listed("""Duur|Tijdsduur|Tijdsinvestering|Tijdsbesteding|Duur bijeenkomst|Omvang|Duration|Bestede tijd|Lengte
        Tijdsbeslag|Totale duur|Nettoduur|Effectieve tijd|Duur van het overleg|Duur sessie"""),
    "hours": listed("""Aantal uren|Uren|Aantal uur|Contacturen|Totaal aantal uren|Studie-uren|Bestede uren|Urental
        Aantal contacturen|Uren totaal|Tijdsduur (uren)|Duur in uren|Netto uren|Gevolgde uren|Uren aanwezig|Aant. uur
        Hours|Duur (uur)|Tijd in uren"""),
    "when": listed("""Datum en tijd|Datum/tijd|Dag en tijd|Datum & tijd|Wanneer en hoe laat|Datum + tijdstip|Datum en tijdstip
        Datum, tijd|Tijdstip bijeenkomst|Moment|Date and time|Dag/tijd|Datum, begin- en eindtijd"""),
    "pause": listed("Pauze|Waarvan pauze|Onderbreking|Pauze (af te trekken)|Koffiepauze|Schorsing"),
    "place": listed("""Plaats|Locatie|Waar|Adres|Ruimte|Gehouden te|Vergaderplaats|Plek|Lokatie|Zaal|Location
        Gastpraktijk|Waar gehouden"""),
    "kind": listed("""Soort activiteit|Activiteit|Soort bijeenkomst|Type bijeenkomst|Betreft|Vorm|Soort overleg|Categorie activiteit
        Aard van de bijeenkomst|Werkvorm|Bijeenkomst|Soort|Onderdeel|Type|Betreft activiteit|Vergadering van|Wat"""),
    "theme": listed("""Onderwerp|Thema|Besproken onderwerp|Inhoud|Centrale vraag|Topic|Casus|Inbreng|Thema van de avond
        Ingebrachte kwestie|Leervraag|Agenda|Vraagstuk|Wat besproken"""),
    "holder": listed("""Naam|Deelnemer|Naam deelnemer|Naam POH-GGZ|Ingediend door|Naam professional|Uw naam|Cursist|Naam cursist
        Voor- en achternaam|Naam indiener|Medewerker|Naam lid|Ingevuld door|POH-GGZ|T.n.v.|Naam aanvrager|Name|Dossierhouder
        Geregistreerde|Naam medewerker|Professional|Deelneemster"""),
    "number": listed("""Registratienummer|Lidnummer|Reg.nr.|Registratienr.|Nummer kwaliteitsregister|Registernummer|Regnr
        Dossiernummer register|Kwaliteitsregister nr.|Registratienummer POH-GGZ"""),
    "practice": listed("Praktijk|Werkplek|Werkzaam bij|Organisatie|Huisartsenpraktijk|Werkgever|Instelling|Standplaats"),
    "leader": listed("""Gespreksleider|Begeleider|Voorzitter|Onder leiding van|Begeleiding|Leiding|Facilitator|Gespreksleiding
        Intervisiebegeleider|Vz.|Technisch voorzitter"""),
    "scribe": listed("Notulist|Verslaglegger|Verslag door|Opgesteld door|Genotuleerd door|Not.|Verslag gemaakt door|Schrijver"),
    "boss": listed("""Supervisor|Naam supervisor|Gesuperviseerd door|Supervisie door|Supervisie bij|Begeleidend supervisor
        Registersupervisor"""),
    "coach": listed("Naam coach|Coach|Meegekeken met|Meekijker|Naam begeleider|Praktijkcoach|Teamleider|Leidinggevende|Gesprek met|Begeleid door|Gevoerd met"),
    "method": listed("""Methode|Gebruikte methode|Werkwijze|Methodiek|Intervisiemethode|Gespreksmodel|Toegepaste methode|Model"""),
    "here": listed("""Aanwezig|Aanwezigen|Deelnemers|Aanwezig waren|Wie waren er|Present|Leden aanwezig|Deelgenomen|Aanw.|Namen
        Groepsleden|Met|Attendees|Aanwezige leden|Wie|Namen deelnemers|Deelnemende collega's|Groep|Bijgewoond door"""),
    "away": listed("""Afwezig|Afgemeld|Afwezig m.k.|Verhinderd|Afwezig met kennisgeving|Afmeldingen|Bericht van verhindering
        Niet aanwezig|Afw.|Met bericht afwezig|Absent|Afmelding van|Niet aanwezig (m.k.)|Afwezig z.k.|Ontbraken|Afw. m.b."""),
    "next": listed("""Volgende bijeenkomst|Volgend overleg|Volgende keer|Nieuwe datum|Datum volgende bijeenkomst|Vervolgafspraak
        Next meeting|Volgende vergadering|Eerstvolgende keer|Volgende afspraak|Vervolg|Nieuwe afspraak"""),
    "signed": listed("""Datum ondertekening|Datum handtekening|Getekend op|Plaats en datum|Ondertekend op|D.d. ondertekening
        Handtekening d.d.|Datum akkoord|Voor akkoord d.d."""),
    "sent": listed("""Ingezonden op|Verzonden op|Ingediend op|Datum indiening|Aangemaakt op|Geüpload|Ingevuld op|Datum invoer
        Laatst gewijzigd|Ontvangen op|Tijdstempel"""),
    "issued": listed("""Datum afgifte|Afgegeven op|Datum certificaat|Uitgegeven|Opgemaakt op|Datum uitgifte|Verstrekt op|Date of issue
        Dagtekening|Datum van afgifte"""),
    "born": listed("Geboortedatum|Geb. datum|Geboren op|Geboren|Geb.dat.|Date of birth|Geb.|Geboortedag"),
    "valid": listed("Geldig tot|Geldig t/m|Verloopt op|Vervaldatum|Geldigheid tot|Certificaat geldig tot|Valid until"),
    "since": listed("In dienst sinds|Lid sinds|Werkzaam sinds|Datum indiensttreding|POH-GGZ sinds|Geregistreerd sinds"),
    "points": listed("""Punten|Aantal punten|Accreditatiepunten|Toegekende punten|PE-punten|Waardering (punten)
        Registratiepunten|Studiepunten|Credits|Aantal accreditatiepunten"""),
    "course": listed("""Scholing|Titel|Naam scholing|Cursus|Training|Titel scholing|Nascholing|Titel bijeenkomst|Cursustitel|Opleiding
        Programma|Naam cursus"""),
    "period": listed("Periode|Looptijd|Tijdvak|In de periode|Periode van/tot|Duur traject|Data van - tot|Traject van"),
    "sessions": listed("""Aantal sessies|Aantal bijeenkomsten|Sessies|Aantal gesprekken|Aantal keren|Bijeenkomsten
        Frequentie en duur|Omvang traject"""),
    "student": listed("Naam student|Student|Stagiair(e)|Naam stagiair|Stagiaire|Begeleide student|Leerling"),
    "sign": listed("Handtekening|Paraaf|Handt.|Ondertekening|Signature|Tekenen s.v.p.|Getekend|Voor gezien"),
    "name": listed("Naam|Naam deelnemer|Deelnemer|Voornaam en achternaam|Wie|Namen|Name|Naam (blokletters)|Achternaam, voornaam"),
    "body": listed("""Verslag|Besproken|Inhoud|Korte samenvatting|Wat kwam aan de orde|Bespreking|Samenvatting|Toelichting|Reflectie
        Leerpunten|Uitkomst|Terugblik|Conclusie|Werkpunten|Opbrengst|Leermoment|Bevindingen|Wat neem ik mee"""),
    "agenda": listed("""Opening|Mededelingen|Rondvraag|Vorig verslag|Ingekomen stukken|Casus 1|Regionale zaken|Stand van zaken
        Actiepunten|Wat verder ter tafel komt|Afsluiting|Actualiteiten|Nieuws uit de regio|Bespreking van het thema|W.v.t.t.k."""),
    "person": listed("Praktijk|Functie|Organisatie|Beroep|Werkplek|Discipline|Werkzaam bij|BIG-nummer|Woonplaats"),
    "remark": listed("Opmerking|Toelichting|Bijzonderheden|Opm.|Bewijsstuk|Status|Bijlage|Notitie"),
}  # fmt: skip

ASKED: dict[str, tuple[str, ...]] = {
    "day": listed("""Wanneer was het?|Op welke datum was het?|Welke dag was de bijeenkomst?|Wanneer vond de activiteit plaats?
        Op welke dag kwamen jullie bij elkaar?|Datum waarop je erbij was|Wat is de datum van de activiteit?"""),
    "span": listed("""Van hoe laat tot hoe laat?|Hoe laat was het?|Wat waren de begin- en eindtijd?|Op welk tijdstip?
        Van wanneer tot wanneer duurde het?"""),
    "start": listed("Hoe laat begon het?|Wat was de begintijd?|Hoe laat startten jullie?|Wanneer begon de bijeenkomst (tijd)?"),
    "end": listed("Hoe laat was het afgelopen?|Wat was de eindtijd?|Hoe laat stopten jullie?|Wanneer was het klaar (tijd)?"),
    "length": listed("Hoe lang duurde het?|Hoelang ben je aanwezig geweest?|Hoeveel tijd heb je eraan besteed?|Wat was de duur?"),
    "hours": listed("""Hoeveel uur was dat?|Hoeveel uur duurde het?|Om hoeveel uren gaat het?|Hoeveel uren waren het in totaal?
        Hoeveel uur ben je erbij geweest?"""),
    "when": listed("Wanneer was de bijeenkomst (datum en tijd)?|Op welke dag en hoe laat?|Wanneer precies?|Datum en tijd van de activiteit?"),
    "kind": listed("""Wat voor activiteit was het?|Waar gaat het om?|Welke activiteit meld je?|Om wat voor bijeenkomst ging het?
        Soort activiteit?|Wat heb je gedaan?"""),
    "theme": listed("Waar ging het over?|Welk onderwerp is besproken?|Wat was het thema?|Wat stond er op het programma?"),
    "holder": listed("Wie ben je?|Wat is je naam?|Hoe heet u?|Wie vult dit in?|Je naam?|Wie dient dit in?"),
    "place": listed("Waar was het?|Op welke locatie?|Waar kwamen jullie bij elkaar?|Waar vond het plaats?"),
    "leader": listed("Wie leidde het gesprek?|Wie was de begeleider?|Wie was gespreksleider?|Wie zat voor?"),
    "here": listed("Wie waren erbij?|Met wie was je?|Wie deden er mee?|Wie waren aanwezig?|Welke collega's waren er?"),
    "away": listed("Wie waren er niet?|Wie had zich afgemeld?|Wie ontbrak?|Wie kon er niet bij zijn?"),
}  # fmt: skip
