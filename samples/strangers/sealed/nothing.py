"""Kept for scoring: what looks like evidence and is none."""
# ruff: noqa: E501  (pages read better in one line each)
# fmt: off

from samples.strangers import saying
from samples.strangers.sealed.stock import (
    ALL,
    FIGURES,
    NAMED,
    PENNED,
    YEARLESS,
    cap,
    facts,
    grid,
    hand,
    hours,
    sheet,
    signed,
    span,
    street,
)
from samples.strangers.teller import BY_DAY, EVENING, LONG, Meeting, Teller
from samples.truth import Holder, Truth

EVENTS = ("netwerkbijeenkomst POH-GGZ", "intervisiebijeenkomst", "casuïstiekbespreking", "interne scholing", "werkconferentie GGZ", "kwaliteitswerkgroep")


def none(paper: str, t: Teller | None = None) -> Truth:
    return Truth(None, paper, Holder(t.holder.full) if t else Holder())


@sheet("uitnodiging-avond", ".bar{background:#8a3ffc}")
def invitation(t: Teller) -> tuple[str, Truth]:
    m = t.meeting(EVENING)
    body = f"<div class=bar><h1>Uitnodiging {t.pick(*EVENTS)}</h1></div><p>Beste collega,</p><p>Graag nodigen wij je uit voor onze {t.pick('jaarlijkse', 'volgende', 'eerstvolgende')} bijeenkomst over {t.theme()}.</p>{facts(t, [('Datum', t.say(m.day, *NAMED)), ('Tijd', span(t, m)), ('Locatie', t.place()), ('Kosten', 'geen')])}<p>Aanmelden kan tot {t.say(t.earlier(m.day, 5, 14), '{d} {month}')} bij {t.person().full}. Accreditatie is aangevraagd ({hours(m.hours)} punten).</p><p>Tot dan! {t.pick(*t.words.groups)}</p>"
    return body, none("uitnodiging")


@sheet("programma-studiedag")
def programme(t: Teller) -> tuple[str, Truth]:
    m = t.meeting(LONG[:3])
    rows = [[saying.clock(at, "."), what] for at, what in ((m.start - 30, "Inloop en registratie"), (m.start, "Welkom"), (m.start + 30, cap(t.theme())), (m.start + 90, "Pauze"), (m.start + 110, f"Workshops: {t.pick(*t.words.courses)}"), (750, "Lunch"), (m.end - 60, cap(t.theme())), (m.end, "Afsluiting en borrel"))]
    body = f"<h1>Programma {t.pick('studiedag', 'scholingsdag', 'werkconferentie')} POH-GGZ</h1><p>{t.say(m.day, *NAMED)} – {t.place()}</p>{grid(t, ('Tijd', 'Onderdeel'), rows)}<p>Sprekers: {t.person().full}, {t.person().full}. Na afloop ontvangt u een bewijs van deelname.</p><p>Contacturen: {t.pick('5', '5,5', '6')}. Accreditatie aangevraagd bij V&VN.</p>"
    return body, none("programma")


@sheet("factuur-cursus")
def invoice(t: Teller) -> tuple[str, Truth]:
    m, price = t.meeting(LONG), t.number(120, 480)
    sent = t.later(m.day, 2, 20)
    body = f"<p><b>{t.pick(*t.words.schools)}</b><br>{street(t)}</p><h1>Factuur</h1><p>{t.pick(*t.words.practices)}<br>t.a.v. {t.holder.full}</p>{facts(t, [('Factuurnummer', f'{sent.year}-{t.number(1000, 9999)}'), ('Factuurdatum', t.say(sent, *FIGURES)), ('Vervaldatum', t.say(t.later(sent, 14, 30), *FIGURES))], ways=('free', 'line', 'box'))}{grid(t, ('Omschrijving', 'Aantal', 'Bedrag'), [[f'Deelname {t.pick(*t.words.courses)}, {t.say(m.day, *NAMED)}', '1', f'€ {price},00'], ['Btw vrijgesteld', '', '€ 0,00'], ['Totaal', '', f'€ {price},00']])}<p>Gelieve te betalen binnen 14 dagen.</p>"
    return body, none("factuur", t)


@sheet("inschrijfbevestiging-mail", "body{font-family:'Liberation Sans'}", margins=True)
def registered(t: Teller) -> tuple[str, Truth]:
    m = t.meeting(EVENING + LONG)
    sent = t.earlier(m.day, 10, 60)
    body = f"<p><b>Van:</b> {t.pick(*t.words.schools)}<br><b>Aan:</b> {t.holder.full}<br><b>Verzonden:</b> {t.say(sent, '{d} {month} {Y}')}<br><b>Onderwerp:</b> {t.pick('Bevestiging inschrijving', 'Uw aanmelding is ontvangen')}</p><p>Beste {t.holder.full},</p><p>Bedankt voor je inschrijving voor de {t.pick('scholing', 'training')} {t.pick(*t.words.courses)}.</p>{facts(t, [('Datum', t.say(m.day, *NAMED)), ('Tijd', span(t, m)), ('Locatie', t.place())], ways=('line', 'free'))}<p>Neem een geldig identiteitsbewijs mee. Kosteloos annuleren kan tot {t.number(7, 28)} dagen van tevoren. Je ontvangt je certificaat na afloop.</p>"
    return body, none("inschrijving", t)


@sheet("agenda-vergadering")
def agenda(t: Teller) -> tuple[str, Truth]:
    m = t.meeting(EVENING + BY_DAY)
    body = f"<h2>Agenda {t.pick('POH-overleg', 'netwerkbijeenkomst', 'kwaliteitswerkgroep', 'intervisiegroep')}</h2>{facts(t, [('Datum', t.say(m.day, *ALL)), ('Tijd', span(t, m)), ('Plaats', t.place()), ('Genodigden', ', '.join(one.full for one in t.people(5)))])}<ol><li>Opening (5 min.)</li><li>Verslag van {t.say(t.earlier(m.day), '{d} {month}')} – bijlage 1</li><li>{cap(t.theme())} (45 minuten)</li><li>Planning</li><li>Rondvraag en sluiting</li></ol><p>Afmelden graag uiterlijk een dag tevoren bij {t.person().full}.</p>"
    return body, none("agenda")


@sheet("planning-komend-jaar")
def planning(t: Teller) -> tuple[str, Truth]:
    days, form, m = t.days(t.number(5, 9)), t.pick(*NAMED, *YEARLESS), t.meeting(EVENING)
    rows = [[str(n), t.say(day, form), t.pick(t.place(), "n.t.b."), t.pick("nog te bepalen", t.person().first)] for n, day in enumerate(days, 1)]
    body = f"<h1>{t.pick('Jaarplanning', 'Planning', 'Data')} intervisie {t.year}</h1><p>Alle bijeenkomsten zijn van {saying.clock(m.start, '.')} tot {saying.clock(m.end, '.')} uur. Zet ze vast in je agenda!</p>{grid(t, ('Nr.', 'Datum', 'Locatie', 'Inbrenger'), rows)}<p>Wijzigingen onder voorbehoud. Versie {t.say(t.earlier(days[0], 25, 50), '{d}-{m}-{Y}')}</p>"
    return body, none("planning")


@sheet("herinnering-bijeenkomst")
def reminder(t: Teller) -> tuple[str, Truth]:
    m = t.meeting(EVENING)
    body = f"<p>{t.place()}, {t.say(t.earlier(m.day, 5, 12), *NAMED)}</p><p>Beste {t.holder.full},</p><p><b>{t.pick('Herinnering', 'Reminder')}: {t.pick(*EVENTS)}</b></p><p>Volgende week, {t.say(m.day, '{wd} {d} {month} {Y}')}, zien we elkaar {t.span(m, 'van {a} tot {b} uur')}. Wil je vooraf een casus insturen? {t.pick('Denk ook aan de laptop.', 'Er staat soep klaar.')}</p><p>Kun je toch niet, laat het dan weten aan {t.person().full}.</p><p>Hartelijke groet,<br>{t.person().full}</p>"
    return body, none("herinnering", t)


@sheet("flyer-training", "@page{size:A5;margin:9mm} body{background:#fff3d6} h1{color:#b5361c}")
def flyer(t: Teller) -> tuple[str, Truth]:
    days = t.days(3)
    rows = [f"<li>{t.say(day, '{wd} {d} {month} {Y}')}, 9.30-16.30 uur</li>" for day in days]
    body = f"<p class=c>NIEUW bij {t.pick(*t.words.schools)}</p><h1 class=c>{t.pick(*t.words.courses)}</h1><p class=c>Voor POH-GGZ en huisartsen</p><ul>{''.join(rows)}</ul><p>✓ {t.pick('12', '16', '18')} contacturen &nbsp; ✓ accreditatie V&VN {t.pick('12', '16')} punten &nbsp; ✓ € {t.number(390, 890)},-</p><p>Wat leer je? Je oefent met {t.theme()} en {t.theme()}, in kleine groepen en met een acteur.</p><p class=c><b>Schrijf je in vóór {t.say(t.earlier(days[0], 14, 28), '{d} {month}')}</b></p>"
    return body, none("flyer")


@sheet("huisregels-intervisie")
def house_rules(t: Teller) -> tuple[str, Truth]:
    rules = t.some(("Elke bijeenkomst duurt 2 uur en begint om 19.30 uur.", "De groep bestaat uit 4 tot 8 deelnemers.", "Wie drie keer achtereen afwezig is, verlaat de groep.", "De presentielijst wordt bij aanvang getekend.", "Wat besproken wordt, blijft binnen de groep.", "Per jaar zijn er 6 bijeenkomsten van anderhalf uur.", "Verslagen worden 5 jaar bewaard."), 5)
    body = f"<h1>{t.pick('Huisregels', 'Werkafspraken', 'Reglement')} intervisiegroep POH-GGZ</h1><ol>{''.join(f'<li>{one}</li>' for one in rules)}</ol><h3>Methode</h3><p>De groep werkt met de {t.pick('incidentmethode', 'Balintmethode')}; de gespreksleider bewaakt de tijd (10 minuten vragen, 20 minuten analyse).</p><p>Vastgesteld op {t.say(t.day(), *NAMED)} te {t.place()}. Herziening in {t.year + 2}.</p>"
    return body, none("reglement")


@sheet("dienstrooster-praktijk", "@page{size:A4 landscape;margin:12mm}")
def roster(t: Teller) -> tuple[str, Truth]:
    days, crowd = [t.day(20, 300)], t.people(5)
    monday = days[0].fromordinal(days[0].toordinal() - days[0].weekday())
    head = ["Medewerker", *(t.say(monday.fromordinal(monday.toordinal() + n), "{wd2} {d} {mon}") for n in range(5))]
    rows = [[one.full, *(t.pick("8.00-12.00", "8.30-17.00", "vrij", "13.00-17.00", "POH-overleg 12.30", "vrij") for _ in range(5))] for one in crowd]
    body = f"<h2>{t.pick(*t.words.practices)} – rooster week {monday.isocalendar().week} {monday.year}</h2>{grid(t, head, rows)}<p class=s>Ruilen alleen in overleg.</p>"
    return body, none("rooster")


@sheet("vacature-poh")
def vacancy(t: Teller) -> tuple[str, Truth]:
    day = t.day()
    body = f"<h1>Vacature POH-GGZ</h1><h3>{t.pick(*t.words.practices)}, {t.place()}</h3><p>Per {t.say(t.later(day, 20, 60), '{d} {month} {Y}')} zoeken wij een POH-GGZ voor {t.pick('16-20', '20-24')} uur per week. {t.pick('Supervisie en intervisie worden vergoed', 'Wij bieden intervisie, 8 keer per jaar 2 uur, en scholingsbudget')}.</p><ul><li>afgeronde opleiding POH-GGZ</li><li>ingeschreven in het kwaliteitsregister (150 punten per 5 jaar)</li><li>Cao Huisartsenzorg, schaal 8</li></ul><p>Reageren tot {t.say(t.later(day, 8, 19), *NAMED)} bij {t.person().full}.</p>"
    return body, none("vacature")


@sheet("arbeidsovereenkomst-uittreksel")
def contract(t: Teller) -> tuple[str, Truth]:
    day = t.day()
    body = f"<h1>Arbeidsovereenkomst</h1><p>{t.pick(*t.words.practices)}, hierna te noemen werkgever, en {t.holder.full}, geboren op {t.number(1, 28)}-{t.number(1, 12)}-19{t.number(62, 95)}, hierna te noemen werknemer, komen overeen:</p><p><b>Artikel 1</b> Werknemer treedt op {t.say(day, '{d} {month} {Y}')} in dienst als praktijkondersteuner GGZ.</p><p><b>Artikel 2</b> De arbeidsduur is {t.pick(16, 20, 24)} uur per week.</p><p><b>Artikel 3</b> Werkgever vergoedt intervisie en nascholing tot {t.number(30, 52)} uur per jaar.</p><p><b>Artikel 4</b> De proeftijd bedraagt 1 maand.</p><p>Getekend te {t.place()}, {t.say(t.earlier(day, 7, 30), *ALL)}</p>{signed(t, 'werkgever', 'werknemer')}"
    return body, none("contract", t)


@sheet("verwijsbrief-ggz")
def referral(t: Teller) -> tuple[str, Truth]:
    day = t.day()
    body = f"<p>{t.pick(*t.words.practices)}<br>{street(t)}</p><p>{t.say(day, *NAMED)}</p><p>Betreft: verwijzing basis-GGZ</p><p>Geachte collega,</p><p>Hierbij verwijs ik bovengenoemde patiënt, {t.number(22, 70)} jaar, in verband met {t.theme()}. Er waren {t.number(4, 8)} gesprekken van 45 minuten, het laatste op {t.say(t.earlier(day, 5, 20), '{d} {month}')}. {t.told(1)}</p><p>4DKL: distress {t.number(12, 30)}, depressie {t.number(2, 10)}. Graag overleg in het MDO.</p><p>Met collegiale groet,<br>{t.holder.full}, POH-GGZ</p>{signed(t, t.person().full + ', huisarts')}"
    return body, none("verwijsbrief", t)


@sheet("leeg-intervisieformulier")
def blank(t: Teller) -> tuple[str, Truth]:
    rows = [(one, "") for one in ("Datum bijeenkomst", "Begintijd", "Eindtijd", "Locatie", "Gespreksleider", "Naam indiener")]
    people = [[str(n), "", "", ""] for n in range(1, t.number(6, 10))]
    body = f"<h1>{t.pick('Intervisieformulier', 'Formulier casuïstiekbespreking', 'Presentieformulier')}</h1><p class=s>Invullen na iedere bijeenkomst van minimaal {t.pick('1 uur', '1,5 uur', '2 uur')}. Versie {t.say(t.day(), '{month} {Y}', '{d}-{m}-{Y}')}.</p>{facts(t, rows, ways=('box', 'grey', 'dots'))}{grid(t, ('Nr', 'Naam', 'Praktijk', 'Handtekening'), people, ('box', 'thin'), '9mm')}<p>Leerpunten:</p>"
    return body, none("leeg formulier")


@sheet("normen-register")
def norms(t: Teller) -> tuple[str, Truth]:
    rows = t.mixed([["Intervisie", "minimaal 1 uur, 3-10 deelnemers", "1 punt per uur"], ["Supervisie", "geregistreerd supervisor", "1 punt per uur"], ["Casuïstiek", "presentielijst en verslag", "1 punt per uur"], ["Netwerkbijeenkomst", "bewijs van deelname", "1 punt per uur"]])
    body = f"<h1>{t.pick('Eisen herregistratie', 'Puntentabel categorie B', 'Normen kwaliteitsregister')}</h1><p>Geldig vanaf 1 januari {t.year}. In 5 jaar 150 punten: 75 categorie A en 75 categorie B.</p>{grid(t, ('Activiteit', 'Voorwaarde', 'Waarde'), rows)}<p>Voor intervisie en supervisie samen tellen maximaal 10 punten per jaar. Een certificaat vermeldt datum, uren en naam.</p><p class=s>Vastgesteld door het bestuur op {t.say(t.day(), *NAMED)}.</p>"
    return body, none("normen")


@sheet("werkgeversverklaring-uren")
def employed(t: Teller) -> tuple[str, Truth]:
    day, since = t.day(), t.year - t.number(2, 9)
    body = f"<p>{t.pick(*t.words.practices)}</p><h1>Werkgeversverklaring</h1>{facts(t, [('Naam werknemer', t.holder.full), ('Geboortedatum', f'{t.number(1, 28):02}-{t.number(1, 12):02}-19{t.number(61, 95)}'), ('Functie', 'POH-GGZ'), ('In dienst sinds', f'1 {t.pick(*saying.MONTHS)} {since}'), ('Uren per week', str(t.pick(16, 20, 24, 28)))])}<p>De werknemer heeft in de afgelopen 5 jaar minimaal 2080 uur gewerkt als POH.</p><p>Getekend: {t.place()}, {t.say(day, *ALL)}</p>{signed(t, t.person().full + ', huisarts')}"
    return body, none("werkgeversverklaring", t)


@sheet("afgelast-bericht")
def cancelled(t: Teller) -> tuple[str, Truth]:
    m = t.meeting(EVENING)
    body = f"<p>Aan de deelnemers van de {t.pick(*EVENTS)}</p><p>{t.say(t.earlier(m.day, 2, 6), *NAMED)}</p><h2>{t.pick('Bijeenkomst gaat niet door', 'Afgelast')}</h2><p>Wegens ziekte van {t.person().full} gaat de bijeenkomst van {t.say(m.day, *NAMED)} ({span(t, m)}) niet door. Een nieuwe datum volgt; onder voorbehoud denken wij aan {t.say(t.later(m.day, 15, 40), '{wd} {d} {month}')}.</p><p>Onze excuses voor het ongemak.<br>{t.pick(*t.words.groups)}</p>"
    return body, none("afzegging")


@sheet("cv-praktijkondersteuner")
def resume(t: Teller) -> tuple[str, Truth]:
    rows = [[f"{a} – {b}", c] for a, b, c in ((t.year - 4, "heden", f"POH-GGZ, {t.pick(*t.words.practices)}"), (t.year - 9, t.year - 4, "SPV, ambulant team"), (t.year - 14, t.year - 9, "Verpleegkundige, opnameafdeling"))]
    done = "".join(f"<li>{t.year - n} – {one}</li>" for n, one in enumerate(t.some(t.words.courses, 3), 1))
    body = f"<h1>Curriculum vitae</h1>{facts(t, [('Naam', t.holder.full), ('Geboren', f'{t.number(1, 28)} {t.pick(*saying.MONTHS)} 19{t.number(62, 92)}'), ('Woonplaats', t.place())])}<h3>Werkervaring</h3>{grid(t, (), rows, ('free', 'under'))}<h3>Opleiding en cursussen</h3><ul>{done}</ul><p>Lid van een intervisiegroep sinds {t.year - 3}. Hobby's: hardlopen, koorzang.</p>"
    return body, none("cv", t)


@sheet("intekenlijst-vooraf")
def sign_up(t: Teller) -> tuple[str, Truth]:
    m, w = t.meeting(EVENING), hand(t)
    rows = [[str(n), w(one.full), w(t.pick("ja", "ja", "nee", "weet nog niet"))] for n, one in enumerate(t.people(t.number(4, 8)), 1)] + [["", "", ""]] * 3
    body = f"<h2>Wie komt er mee naar de {t.pick('netwerkavond', 'scholingsavond', 'regiobijeenkomst')}?</h2><p>{t.say(m.day, *NAMED)}, aanvang {saying.clock(m.start, '.')} uur te {t.place()}. Opgeven vóór {w(t.say(t.earlier(m.day, 6, 14), *PENNED))}</p>{grid(t, ('', 'Naam', 'Eet mee'), rows, ('box', 'thin'), '9mm')}"
    return body, none("inschrijflijst")


@sheet("schermafdruk-agenda-item", "body{font-family:'Lato';margin:0} .in{padding:16px 20px;border-left:6px solid #2f7d32}", (620, 0))
def appointment(t: Teller) -> tuple[str, Truth]:
    m: Meeting = t.meeting(EVENING)
    body = f"<div class=in><p class=s>Vergaderverzoek · {t.pick('Accepteren', 'Voorlopig')} ▾</p><h2>{cap(t.pick(*EVENTS))}</h2><p>{t.say(m.day, '{wd2} {d}-{m}-{Y}')} {t.span(m, '{a} - {b}', sign=':')}<br>{t.place()}</p><p>Organisator: {t.person().full}<br>Vereist: {t.holder.full}; {t.person().full}</p><p>{t.pick('Deelnemen aan de vergadering via de link', 'Antwoord graag voor vrijdag')}.</p></div>"
    return body, none("agendaverzoek", t)
