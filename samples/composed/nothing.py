"""Papers that prove no activity, near misses among them: what was planned, offered, billed, asked, called off."""
# ruff: noqa: E501

from dataclasses import dataclass

from samples.composed import kinds
from samples.composed.dice import Dice
from samples.composed.occasions import Occasion, occasion
from samples.composed.pieces import Draft, Fact, Look, bare_page, facts_block, foot, head, look, sign, table
from samples.composed.screens import mail_of, shell
from samples.strangers import saying
from samples.truth import Truth


@dataclass(frozen=True, slots=True)
class Sort:
    """A sort of paper that is no evidence. Titles by `|`, texts with blanks, facts as `role` or `label=text`."""

    titles: str
    texts: tuple[str, ...]
    facts: tuple[str, ...] = ()
    rows: str = ""
    """Heads of columns and a row with blanks, by `|` and `//`; written for several days."""
    way: str = "page"
    """page, mail or screen; a mail or screen is sometimes printed."""
    signed: float = 0.0


SORTS: dict[str, Sort] = {
    "uitnodiging-intervisie": Sort("Uitnodiging {noun}|Uitnodiging|Kom je ook? {Noun}", ("Graag nodigen wij je uit voor {noun} op {day}, {span}, in {place}.", "Laat vóór {before} weten of je erbij bent. Neem een casus mee over {theme}.", "We zorgen voor een broodje."), ("day", "span", "place")),
    "uitnodiging-mail": Sort("Uitnodiging: {noun}|Save the date {day}", ("Op {day} van {a} tot {b} uur organiseren wij een {noun}. We hopen je dan te zien!", "Aanmelden kan tot en met {before} via deze link.", "Maximaal {n} deelnemers."), way="mail"),
    "leeg-intervisieformulier": Sort("Intervisieformulier|Verslagformulier intervisie|Formulier {noun}", ("In te vullen door de gespreksleider. Per bijeenkomst één formulier gebruiken. Minimaal 2 uur, 4 tot 8 deelnemers.",), ("day=", "span=", "here=", "leader=", "method=", "theme=", "sign=")),
    "lege-presentielijst": Sort("Presentielijst|Tekenlijst {noun}|Aanwezigheidslijst", ("Graag in blokletters invullen en tekenen.",), ("day=", "span=", "place="), rows="Nr|Naam|Functie|Handtekening//{i}| | | "),
    "bevestiging-inschrijving": Sort("Bevestiging van inschrijving|Uw aanmelding is ontvangen|Inschrijfbevestiging", ("Bedankt voor uw aanmelding voor {course}. Hieronder leest u waar en wanneer de scholing plaatsvindt.", "Kosteloos annuleren kan tot {before}. Na afloop ontvangt u een certificaat."), ("course={course}", "day", "span", "place", "Kosten=€ {euro},00", "holder")),
    "aanmelding-mail": Sort("Je staat op de lijst voor {noun}|Aanmelding gelukt|Tot ziens op {day}", ("Je bent aangemeld voor {noun} op {day} ({span}).", "Je ontvangt een week van tevoren de routebeschrijving. Na afloop krijg je een bewijs van deelname."), way="mail"),
    "programma": Sort("Programma {noun}|Programmaboekje|Programma {day}", ("Datum: {day}. Locatie: {place}. Inloop vanaf {a} uur.", "Sprekers: {who} en {who2}. Dagvoorzitter: {who3}."), rows="Tijd|Onderdeel//{t}|{theme}"),
    "jaarplanning": Sort("Planning {noun} {coming}|Jaarplanner {coming}|Data {noun} {coming}|Vergaderschema {coming}", ("Noteer alvast de data voor komend jaar. Iedereen is welkom; bij verhindering graag zelf ruilen.",), rows="Datum|Tijd|Gastheer/gastvrouw//{later}|{span}|{who}"),
    "rooster-vooruit": Sort("Rooster intervisiegroep {coming}|Vooruitblik {coming}", ("Geplande bijeenkomsten (onder voorbehoud):",), rows="Wanneer|Wie brengt in//{later}, {span}|{who}"),
    "afgelast-mail": Sort("Afgelast: {noun}|GAAT NIET DOOR {noun} {day}|Annulering {noun}", ("Helaas gaat {noun} van {day} niet door wegens ziekte van de begeleider.", "We zoeken een nieuwe datum; {later} is een optie."), way="mail"),
    "geannuleerd": Sort("Bericht van annulering|Annulering bijeenkomst", ("De {noun} die gepland stond op {day} ({span}) is geannuleerd vanwege te weinig aanmeldingen.", "Reeds betaalde bedragen storten wij binnen {n} dagen terug."), ("Activiteit={noun}", "day", "Reden=onvoldoende deelnemers")),
    "arbeidscontract": Sort("Arbeidsovereenkomst|Contract voor bepaalde tijd|Arbeidsovereenkomst onbepaalde tijd", ("{org}, hierna werkgever, en {name}, hierna werknemer, komen overeen als volgt.", "1. De werknemer treedt op {day} in dienst in de functie van POH-GGZ voor {n} uur per week.", "2. De werkgever stelt jaarlijks {n} uur beschikbaar voor scholing, intervisie en supervisie.", "3. De opzegtermijn bedraagt twee maanden. De cao Huisartsenzorg is van toepassing."), signed=1.0),
    "factuur-cursus": Sort("Factuur|Nota|Rekening {n}{n}", ("Aan: {name}. Factuurdatum {later}. Debiteurnummer {n}0{n}.", "Betaling binnen 14 dagen op NL00 BANK 0000 0000 00 o.v.v. het factuurnummer."), rows="Omschrijving|Aantal|Bedrag//Deelname {course} d.d. {some}|1|€ {euro},00"),
    "factuur-supervisie": Sort("Factuur supervisie|Declaratie supervisiegesprekken|Nota begeleiding", ("Voor u verrichte werkzaamheden. Vrijgesteld van btw.", "Te betalen vóór {later}: € {euro},00"), rows="Datum|Omschrijving|Uren|Tarief//{some}|supervisie|1,0|€ {euro}"),
    "protocol": Sort("Protocol intervisie|Werkwijze intervisiegroep|Reglement {noun}|Protocol depressie", ("Een intervisiegroep bestaat uit 4 tot 8 leden en komt minimaal 5 keer per jaar 2 uur bijeen.", "De gespreksleider bewaakt de tijd: 10 minuten inventarisatie, 45 minuten casus, 15 minuten evaluatie.", "Dit protocol is vastgesteld op {day} en wordt vóór {later} herzien.")),
    "vacature": Sort("Vacature POH-GGZ|Wij zoeken een praktijkondersteuner GGZ|Vacature: POH-GGZ ({n} uur)", ("Voor onze praktijk in {place} zoeken wij per {day} een enthousiaste POH-GGZ.", "Wij bieden: ruimte voor intervisie en supervisie, nascholingsbudget en een leuk team.", "Reageren kan tot {later}. Gesprekken op {later2} tussen {a} en {b} uur.")),
    "actielijst": Sort("Actielijst|Openstaande acties|Actiepuntenlijst POH-overleg", ("Bijgewerkt tot {day}.",), rows="Actie|Wie|Gereed vóór//{todo}|{who}|{later}"),
    "reiskosten": Sort("Declaratieformulier reiskosten|Reisdeclaratie|Kilometerdeclaratie", ("Naam: {name}. Ondergetekende verklaart de kosten naar waarheid te hebben opgegeven.",), rows="Datum|Bestemming en doel|Km|Bedrag//{some}|{place}, {noun}|{n}4|€ {n},20", signed=0.7),
    "herinnering-mail": Sort("Herinnering: {noun}|Nog één week: {noun}|Reminder {day}", ("Vergeet je niet dat {noun} op {day} om {a} uur begint?", "Neem je registratienummer mee voor de presentielijst."), way="mail"),
    "agenda": Sort("Agenda {noun}|Agenda voor de vergadering|Concept-agenda {noun}", ("Datum: {day}. Tijd: {span}. Plaats: {place}.", "1. Opening en vaststellen agenda<br>2. Verslag vorige vergadering<br>3. {Theme}<br>4. Rondvraag<br>5. Sluiting"), ()),
    "scholingsaanbod": Sort("Scholingsaanbod {coming}|Cursuskalender|Folder nascholing", ("Ook volgend jaar kunt u bij ons terecht voor geaccrediteerde nascholing, intervisie en supervisie.", "Inschrijven via de website."), rows="Cursus|Data|Prijs|Punten//{course}|{later}|€ {euro}|{n}"),
    "offerte-supervisie": Sort("Offerte supervisietraject|Voorstel supervisie|Offerte", ("Op uw verzoek bieden wij een traject aan van {n} sessies van {m} minuten, te starten in overleg.", "Tarief per sessie: € {euro}. De offerte is geldig tot {later}."), ("holder", "Supervisor={who}", "Aantal sessies={n}", "Kosten per sessie=€ {euro}")),
    "verlofaanvraag": Sort("Verlofaanvraag scholing|Aanvraag scholingsverlof|Verzoek studiedag", ("Hierbij vraag ik verlof aan voor het volgen van {course} op {day}.", "Akkoord leidinggevende: nog niet behandeld."), ("holder", "course={course}", "day", "hours=7")),
    "diploma-hbo": Sort("Diploma|Getuigschrift", ("De examencommissie verklaart dat {name}, geboren op {born}, met goed gevolg het examen heeft afgelegd van de opleiding Post-hbo Praktijkondersteuner huisarts GGZ.", "{place}, {day}"), signed=1.0),
    "werkgeversverklaring": Sort("Werkgeversverklaring|Verklaring dienstverband", ("Hierbij verklaren wij dat {name}, geboren {born}, sinds {since} bij ons in dienst is als POH-GGZ voor {n} uur per week.", "Opgemaakt te {place} op {day}."), signed=1.0),
    "cv": Sort("Curriculum vitae|CV {name}|Over mij", ("{name}, geboren op {born}. Woonplaats {place}.", "Sinds {since} POH-GGZ bij {org}. Daarvoor sociaalpsychiatrisch verpleegkundige.", "Lid van een intervisiegroep (6 x per jaar, 2 uur), diverse cursussen, waaronder {course}.")),
    "verwijsbrief": Sort("Verwijzing basis-GGZ|Brief huisarts|Consultverzoek", ("Geachte collega, graag uw beoordeling van bovengenoemde patiënt, {n}{n} jaar, gezien op {day}.", "Er zijn {n} gesprekken van {m} minuten geweest bij onze POH-GGZ, zonder voldoende effect.", "Met collegiale groet, {who}, huisarts")),
    "nieuwsbrief": Sort("Nieuwsbrief {org}|Nieuws uit de regio|In deze nieuwsbrief", ("Op {later} houden we weer een {noun}. Meld je aan!", "De vorige keer waren er {n}{n} mensen. Een impressie staat op de website.", "Nieuw: vanaf {later2} kun je consultatie aanvragen tot {b} uur.")),
    "wachtwoord": Sort("Wachtwoord wijzigen|Uw account|Inloggegevens portaal", ("Op {day} om {a} uur is een verzoek gedaan om uw wachtwoord te wijzigen.", "De link is {n} uur geldig."), way="screen"),
    "kalender-scherm": Sort("Vergaderverzoek: {noun}|{Noun} – agenda-item|Afspraak", ("Organisator: {who}. Nog niet geaccepteerd.", "Herinnering: 15 minuten van tevoren."), ("when", "place"), way="screen"),
    "bestelling": Sort("Pakbon|Orderbevestiging|Bedankt voor uw bestelling", ("Besteld op {day}. Verwachte levering {later} tussen {a} en {b} uur.",), rows="Artikel|Aantal|Prijs//Handboek {theme}|1|€ {euro},50"),
    "datumprikker": Sort("Datumprikker {noun}|Wanneer kun jij? {noun}|Peiling {noun}", ("Vul je beschikbaarheid in vóór {before}.",), rows="Voorstel|Tijd|Kan wel|Kan niet//{later}|{span}|{n}|2", way="screen"),
    "gespreksaantekening-patient": Sort("Journaalregel|Consultverslag|SOEP-verslag", ("S: slaapt slecht sinds {since}. O: gespannen. E: spanningsklachten. P: controle {later}, {m} minuten.",), ("Patiëntnummer={n}{n}{n}", "Consult=POH-GGZ, {day}")),
    "klacht-antwoord": Sort("Reactie op uw bezwaar|Uw vraag over de registratie|Ontvangstbevestiging", ("Uw dossier is op {day} ontvangen. U krijgt binnen 6 weken bericht.", "Uw registratieperiode loopt tot {later2}.")),
}  # fmt: skip


def _blanks(d: Dice, o: Occasion) -> dict[str, object]:
    """What can be filled in; days of several roles around the occasion's."""
    m = o.meeting
    theme = d.theme()
    return {
        "noun": o.noun, "Noun": o.noun[0].upper() + o.noun[1:], "day": d.other_day(m.day), "span": d.said_span(m), "a": saying.clock(m.start, "."), "b": saying.clock(m.end, "."),
        "place": d.place(), "before": d.other_day(d.earlier(m.day)), "later": d.other_day(d.later(m.day, 20, 300)), "later2": d.other_day(d.later(m.day, 40, 400)),
        "some": d.other_day(d.day()), "born": f"{d.number(1, 28)}-{d.number(1, 12)}-{d.number(1960, 1997)}", "since": f"1 {d.pick(*saying.MONTHS)} {d.year - d.number(1, 8)}",
        "theme": theme, "Theme": theme[0].upper() + theme[1:], "course": d.pick(*d.words.courses), "name": d.holder.full, "org": d.pick(*d.words.practices), "n": d.number(3, 25),
        "m": d.pick(30, 45, 60), "euro": d.number(45, 640), "coming": m.day.year + 1, "todo": d.pick(*d.words.todo), "who": d.pick(*d.words.first), "who2": d.pick(*d.words.first),
        "who3": d.pick(*d.words.first), "t": f"{saying.clock(m.start, '.')} – {saying.clock(m.start + 30, '.')}", "i": "",
    }  # fmt: skip


def no_evidence(d: Dice) -> Draft:
    """One of the sorts."""
    name = d.of(SORTS)
    sort, o, seen = (
        SORTS[name],
        occasion(d, d.pick("intervisie", "netwerkbijeenkomst", "casuistiek", "vakinhoudelijk_overleg"), ("times",)),
        look(d),
    )
    filled = _blanks(d, o)
    title = d.pick(*sort.titles.split("|")).format(**filled)
    parts = [f"<p>{text.format(**filled)}</p>" for text in sort.texts]
    if sort.facts:
        parts.insert(
            d.number(0, len(parts) + 1),
            facts_block(d, seen, [_fact(d, o, one, filled) for one in sort.facts])[0]
            + "<div style='clear:both'></div>",
        )
    if sort.rows:
        parts.insert(min(1, len(parts)), _rows(d, seen, sort.rows, o))
    truth = Truth(None, name, status=None)
    if sort.way == "mail":
        return Draft(f"niets/{name}", _mail(d, o, title, parts), truth, (840, 0) if d.chance(0.5) else None)
    if sort.way == "screen":
        html, size = shell(d, title, "".join(parts))
        return Draft(f"niets/{name}", html, truth, size)
    org = d.pick(*d.words.groups, *d.words.practices, *d.words.schools)
    parts += [sign(d, seen, o.day, d.person().full, d.of(kinds.JOBS))] if d.chance(sort.signed) else []
    return Draft(
        f"niets/{name}", bare_page(seen, "".join([head(d, seen, title, org), *parts, foot(d, o.day, org)])), truth
    )


def _mail(d: Dice, o: Occasion, title: str, parts: list[str]) -> str:
    sent = d.say(d.earlier(o.day, 7, 40), "{wd} {d} {month} {Y}", "{d}-{m}-{Y}")
    return (
        f"<style>@page{{size:A4;margin:18mm}}body{{font:11pt '{d.pick('Lato', 'Liberation Sans')}';margin:20px}}td{{padding-right:5mm}}</style>"
        + mail_of(d, sent, title, parts)
    )


def _fact(d: Dice, o: Occasion, one: str, filled: dict[str, object]) -> Fact:
    role, given, text = one.partition("=")
    label = d.label(role) if role.islower() else role
    if given:
        return Fact(label, text.format(**filled) or "&nbsp;")
    value = {
        "day": filled["day"],
        "span": filled["span"],
        "place": filled["place"],
        "holder": d.holder.full,
        "when": f"{filled['day']}, {filled['span']}",
    }[role]
    return Fact(label, str(value))


def _rows(d: Dice, seen: Look, told: str, o: Occasion) -> str:
    heads, _, row = told.partition("//")
    lines = []
    for n in range(1, d.number(4, 9)):
        filled = _blanks(d, o) | {"i": n, "t": f"{saying.clock(o.meeting.start + 20 * n, '.')}"}
        lines.append([cell.format(**filled) for cell in row.split("|")])
    return table(d, seen, heads.split("|"), lines)[0]
