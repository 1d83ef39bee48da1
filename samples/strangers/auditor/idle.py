"""Papers that are no evidence of an activity."""
# ruff: noqa: E501  (pages read better in one line each)
# fmt: off

from samples.strangers import saying
from samples.strangers.auditor.stock import ANY, LETTERED, NUMERIC, hm, labels, paper, sheet
from samples.strangers.teller import BY_DAY, EVENING, Teller
from samples.truth import Truth


def nothing(paper_kind: str) -> Truth:
    return Truth(None, paper_kind, status=None)


@paper("idle-bill")
def bill(t: Teller) -> tuple[str, Truth]:
    day, price = t.day(), t.number(90, 140)
    days = t.days(3)
    rows = [[f"Supervisie {t.say(one, '{dd}-{mm}-{Y}')}", "1 uur", f"€ {price},00"] for one in days] + [["Totaal incl. btw", "", f"€ {3 * price},00"]]
    return f"<h1>Factuur</h1>{labels(t, [('Aan', t.holder.full), ('Factuurnummer', str(t.number(2000, 9000))), ('Factuurdatum', t.say(day, *NUMERIC)), ('Vervaldatum', t.say(t.later(day), *NUMERIC))])}{sheet(t, ('Omschrijving', 'Aantal', 'Bedrag'), rows)}<p>Gelieve binnen 30 dagen over te maken op NL00 BANK 0000 0000 00.</p>", nothing("factuur")


@paper("idle-life")
def life(t: Teller) -> tuple[str, Truth]:
    rows = [[f"{t.year - one} – {t.year - one + 3}", t.pick("POH-GGZ", "maatschappelijk werker", "SPV"), t.pick(*t.words.practices)] for one in (3, 7, 12)]
    courses = "".join(f"<li>{one} ({t.number(2008, t.year)}, {t.number(2, 20)} uur)</li>" for one in t.some(t.words.courses, 4))
    return f"<h1>{t.holder.full}</h1><p>Curriculum vitae · geboren {t.number(1, 28)} {t.pick(*saying.MONTHS)} {t.number(1965, 1992)} te {t.place()}</p><h2>Werkervaring</h2>{sheet(t, (), rows, looks=('hair', 'open'))}<h2>Scholing</h2><ul>{courses}</ul><h2>Overig</h2><p>Lid van een intervisiegroep, rijbewijs B.</p>", nothing("cv")


@paper("idle-invite", "body{text-align:center}")
def invite(t: Teller) -> tuple[str, Truth]:
    m = t.meeting(EVENING)
    return f"<h1>Uitnodiging</h1><h2>{t.pick('Netwerkavond', 'Scholingsavond')} over {t.theme()}</h2><p>Wij nodigen u van harte uit op</p><h3>{t.say(m.day, *LETTERED)}</h3><p>{t.span(m, '{a} – {b} uur', '{a}-{b} uur')}, {t.place()}</p><p>Accreditatie wordt aangevraagd ({int(m.hours)} punten). Meld u aan vóór {t.say(t.earlier(m.day), *LETTERED)} via het secretariaat.</p><p>{t.pick(*t.words.groups)}</p>", nothing("uitnodiging")


@paper("idle-leaflet", ".two{columns:2}")
def leaflet(t: Teller) -> tuple[str, Truth]:
    days = t.days(4)
    items = "".join(f"<h3>{one}</h3><p>Start {t.say(day, *LETTERED)} · {t.number(2, 8)} contacturen · € {t.number(95, 480)}<br>{t.told(1)}</p>" for one, day in zip(t.some(t.words.courses, 4), days, strict=True))
    return f"<h1>{t.pick(*t.words.schools)}</h1><h2>{t.pick('Cursusaanbod', 'Najaarsprogramma')} {t.year}</h2><div class='two'>{items}</div><p>Schrijf u in op onze website.</p>", nothing("brochure")


@paper("idle-entry-confirmed")
def entered(t: Teller) -> tuple[str, Truth]:
    m = t.meeting(BY_DAY)
    return f"<p>{t.say(t.earlier(m.day), *LETTERED)}</p><p>Beste {t.holder.full},</p><p>Bedankt voor uw {t.pick('aanmelding', 'inschrijving')}. Uw plaats voor de training <b>{t.pick(*t.words.courses)}</b> is gereserveerd.</p>{labels(t, [('Wanneer', t.say(m.day, *ANY)), ('Hoe laat', t.span(m, '{a}-{b} uur', '{a} – {b}')), ('Waar', t.place())])}<p>Annuleren kan kosteloos tot twee weken van tevoren. Na afloop ontvangt u een certificaat.</p>", nothing("aanmelding")


@paper("idle-called-off")
def called_off(t: Teller) -> tuple[str, Truth]:
    m, sender = t.meeting(EVENING), t.person()
    return f"<p>Van: {sender.full}<br>Verzonden: {t.say(t.earlier(m.day, 1, 6), *NUMERIC)}<br>Onderwerp: AFGELAST</p><p>Beste allemaal,</p><p>Helaas {t.pick('gaat de intervisie', 'gaat de casuïstiekbespreking', 'gaat onze netwerkbijeenkomst')} van {t.say(m.day, *LETTERED)} ({t.span(m, '{a}-{b} uur', '{a} tot {b} uur')}) niet door wegens {t.pick('ziekte', 'te weinig aanmeldingen', 'gladheid')}. Een nieuwe datum volgt.</p><p>{sender.first}</p>", nothing("mail")


@paper("idle-employer", "body{line-height:1.6}")
def employer(t: Teller) -> tuple[str, Truth]:
    boss = t.person()
    return f"<p>{t.pick(*t.words.practices)}</p><h1>Werkgeversverklaring</h1><p>Ondergetekende, {boss.full}, praktijkhouder, verklaart dat {t.holder.full} sinds {t.number(1, 28)} {t.pick(*saying.MONTHS)} {t.year - t.number(2, 9)} in dienst is als POH-GGZ voor {t.pick(16, 20, 24, 32)} uur per week, op een contract voor onbepaalde tijd.</p><p>{t.place()}, {t.say(t.day(), *LETTERED)}</p>{t.signature()}", nothing("werkgeversverklaring")


@paper("idle-year-plan")
def year_plan(t: Teller) -> tuple[str, Truth]:
    """Days yet to come, as the heading says."""
    held = t.meetings(t.number(5, 9), EVENING, 1)
    made = held[0].day.replace(year=held[0].day.year - 1, month=11, day=t.number(1, 28))
    rows = [[str(place), t.say(m.day, "{wd} {d} {month}", "{d} {month}"), t.span(m, "{a}-{b}"), t.pick("locatie volgt", t.place())] for place, m in enumerate(held, 1)]
    return f"<h2>{t.pick('Planning', 'Vergaderrooster', 'Voorlopige data')} intervisie {t.year}</h2><p>Vastgesteld {t.say(made, *NUMERIC)}. Noteer deze data alvast in uw agenda; wijzigingen voorbehouden.</p>{sheet(t, ('', 'Datum', 'Tijd', 'Waar'), rows)}", nothing("planning")


@paper("idle-empty-form")
def empty(t: Teller) -> tuple[str, Truth]:
    dots = "." * 40
    word = t.pick("intervisie", "supervisie", "casuïstiekbespreking")
    rows = [(one, dots) for one in ("Naam", "Datum", "Begintijd", "Eindtijd", "Aantal deelnemers", "Onderwerp")]
    return f"<h2>Registratieformulier {word}</h2><p class='sm'>Versie 2.1, {t.say(t.day(), *NUMERIC)}. Eén formulier per bijeenkomst; een bijeenkomst duurt minimaal 1 uur.</p>{labels(t, rows, ways=('lead', 'cel', 'leg', 'colon'))}<p>Handtekening: {dots}</p>", nothing("leeg formulier")


@paper("idle-agenda")
def to_come(t: Teller) -> tuple[str, Truth]:
    m = t.meeting(EVENING)
    items = "".join(f"<li>{saying.clock(m.start + 15 * place)} {one}</li>" for place, one in enumerate(("Opening", "Ingekomen stukken", t.theme(), "Rondvraag en sluiting")))
    return f"<h2>Agenda {t.pick('werkgroepoverleg', 'netwerkbijeenkomst', 'intervisie')}</h2><p>{t.say(m.day, *LETTERED)}, aanvang {saying.clock(m.start)} uur, {t.place()}</p><p>Graag afmelden vóór {t.say(t.earlier(m.day, 3, 10), '{d} {month}')}. Neem allen een casus mee.</p><ol>{items}</ol>", nothing("agenda")


@paper("idle-leave")
def leave(t: Teller) -> tuple[str, Truth]:
    m = t.meeting(BY_DAY)
    return f"<h2>Aanvraag {t.pick('studieverlof', 'bijzonder verlof')}</h2>{labels(t, [('Medewerker', t.holder.full), ('Gewenste dag', t.say(m.day, *ANY)), ('Uren verlof', '8'), ('Reden', 'cursus ' + t.pick(*t.words.courses)), ('Aangevraagd', t.say(t.earlier(m.day), *NUMERIC)), ('Besluit leidinggevende', t.pick('☐ akkoord ☐ niet akkoord', 'nog open'))])}", nothing("verlofaanvraag")


@paper("idle-receipt", "@page{size:90mm 180mm;margin:6mm} body{text-align:center}")
def receipt(t: Teller) -> tuple[str, Truth]:
    m = t.meeting(BY_DAY)
    return f"<h3>PARKEERGARAGE {t.place().upper()}</h3><p>IN {t.say(m.day, '{dd}-{mm}-{Y}')} {saying.clock(m.start)}<br>UIT {t.say(m.day, '{dd}-{mm}-{Y}')} {saying.clock(m.end)}<br>DUUR {hm(m.hours)}</p><p>BETAALD € {t.number(4, 19)},{t.pick('50', '00')}</p><p>PIN **** {t.number(1000, 9999)}</p>", nothing("bon")


@paper("idle-hours-worked")
def worked(t: Teller) -> tuple[str, Truth]:
    """Hours of consulting, paid as wages."""
    month = t.pick(*saying.MONTHS)
    rows = [[f"week {place}", t.pick("16", "20", "24"), "spreekuren"] for place in range(10, 14)]
    return f"<h2>Urendeclaratie {month} {t.year}</h2><p>{t.holder.full} – loonheffing toegepast – uurloon € {t.number(22, 34)},15</p>{sheet(t, ('Week', 'Gewerkte uren', 'Soort'), rows)}<p>Uitbetaling {t.number(24, 28)} {month}.</p>", nothing("urendeclaratie")


@paper("idle-date-picker", "body{margin:0;font-family:Lato;font-size:14px;padding:14px}", screen=(780, 0))
def picking(t: Teller) -> tuple[str, Truth]:
    """Dates to choose from."""
    days = t.days(4)
    rows = [[t.say(day, "{wd2} {d} {mon} {Y}"), "19:30 – 21:30", *(t.pick("✓", "–", "?") for _ in range(3))] for day in days]
    names = [t.person().first for _ in range(3)]
    return f"<h2>Datumprikker: volgende intervisie</h2><p>{t.holder.first} vraagt wanneer jij kunt. Sluit over {t.number(2, 8)} dagen.</p>{sheet(t, ['Optie', 'Tijd', *names], rows, looks=('hair', 'faint'))}<p>Nog geen definitieve datum gekozen.</p>", nothing("datumprikker")


@paper("idle-order", "body{margin:0;font-family:'Liberation Sans';font-size:14px;padding:18px}", screen=(860, 0))
def order(t: Teller) -> tuple[str, Truth]:
    day = t.day()
    return f"<h2>Bedankt voor je bestelling!</h2><p>Bestelnummer {t.number(100000, 999999)} – {t.say(day, '{d} {month} {Y}')} {t.number(10, 22)}:{t.number(10, 59)}</p>{sheet(t, ('Artikel', 'Aantal', 'Prijs'), [['Toegang e-learning ' + t.pick(*t.words.courses) + ' (4 uur)', '1', f'€ {t.number(60, 190)},00']], looks=('hair', 'faint'))}<p>Je kunt direct beginnen. De toegang vervalt op {t.say(t.later(day, 200, 360), '{dd}-{mm}-{Y}')}.</p>", nothing("bestelling")


@paper("idle-reminder-committee", "body{line-height:1.5}")
def reminder(t: Teller) -> tuple[str, Truth]:
    """The committee's own letter about what is missing."""
    day = t.day()
    return f"<p>Kwaliteitsregister</p><p>{t.say(day, *LETTERED)}</p><p>Geachte {t.holder.full},</p><p>Voor uw herregistratie ontbreekt nog een bewijsstuk van de intervisie die u op {t.say(t.earlier(day), *NUMERIC)} hebt opgevoerd ({t.number(2, 4)} uur). Wij verzoeken u dit vóór {t.say(t.later(day, 14, 30), *LETTERED)} te uploaden bij de activiteit.</p><p>De commissie</p>", nothing("brief")
