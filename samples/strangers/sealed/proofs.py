"""Kept for scoring: certificates and proofs of attendance of who gives courses."""
# ruff: noqa: E501  (pages read better in one line each)
# fmt: off

import datetime as dt
from decimal import Decimal

from samples.strangers import saying
from samples.strangers.sealed.stock import (
    ALL,
    FIGURES,
    NAMED,
    cap,
    columns,
    facts,
    grid,
    hours,
    less,
    polite,
    sheet,
    signed,
    span,
    street,
)
from samples.strangers.teller import BY_DAY, EVENING, LONG, Meeting, Teller, met, on
from samples.truth import Activity, Holder, Truth

OTHERS = ("V&VN Kwaliteitsregister", "NIP Eerstelijnspsychologen", "Registerplein", "ABAN")
SERIF = "@page{margin:12mm} body{text-align:center;border:2px solid #8a6d3b;padding:24mm 14mm;min-height:220mm} h1{letter-spacing:.12em;margin-top:8mm} p{margin:5mm 0} .n{font-size:1.5em}"


@sheet("bewijs-klassiek", SERIF)
def classic(t: Teller) -> tuple[str, Truth]:
    """Centred: name, course, day, hours, accredited by another association or by the register itself, issued later."""
    day, worth, own = t.day(), t.pick("2", "3", "3.5", "6", "4.5"), t.chance(0.25)
    by = t.pick("de LV POH-GGZ, categorie A,", "het Kwaliteitsregister POH-GGZ (categorie A)") if own else t.pick(*OTHERS)
    points = worth.split(".", maxsplit=1)[0]
    parts = [f"<p>{t.pick('Aantal contacturen', 'Contacturen', 'Studiebelasting')}: {hours(worth)}{t.pick('', ' uur')}</p>", f"<p>Geaccrediteerd door {by} voor {points} punten</p>"]
    body = f"<h1>{t.pick('BEWIJS VAN DEELNAME', 'CERTIFICAAT', 'DEELNAMECERTIFICAAT')}</h1><p>{t.pick('Hiermee verklaren wij dat', 'De organisatie verklaart dat')}</p><p class=n>{t.pick('', 'mw. ', 'mevrouw ')}{t.holder.full}</p><p>heeft deelgenomen aan de {t.pick('cursus', 'scholing', 'training')}</p><p class=n>{t.pick(*t.words.courses)}</p><p>{t.pick('op', 'd.d.', 'gehouden op')} {t.say(day, *ALL)} te {t.place()}</p>{''.join(t.mixed(parts))}<p>{t.place()}, {t.say(t.later(day, 2, 30), *NAMED)}</p>{signed(t, t.person().full + ', directeur ' + t.pick(*t.words.schools))}"
    kind = "geaccrediteerde_scholing" if own else "scholing_elders"
    return body, Truth("A" if own else "B", "certificaat", Holder(t.holder.full), (on(kind, day, worth),), signatures=1, printed_points=points)


@sheet("certificaat-categorie-a", ".bar{background:#263f6a}")
def formal(t: Teller) -> tuple[str, Truth]:
    """Accredited by the register itself: category A."""
    m, points = t.meeting(LONG), t.pick("5", "6", "4")
    by = t.pick("het Kwaliteitsregister POH-GGZ (LV POH-GGZ)", "de LV POH-GGZ", "het kwaliteitsregister POH-GGZ van de ANPG")
    rows = t.mixed([("Naam", t.holder.full), ("Registratienummer", t.register(t.holder)), ("Scholing", t.pick(*t.words.courses)), ("Datum", t.say(m.day, *ALL)), ("Tijd", span(t, m)), ("PE-online ID", str(t.number(310000, 489999)))], 1)
    body = f"<div class=bar>{t.pick(*t.words.schools)}</div><h1>{t.pick('Certificaat', 'Bewijs van deelname')}</h1>{facts(t, rows)}<p>Deze scholing is geaccrediteerd door {by} voor <b>{points} punten</b>{t.pick('', ' in categorie A')}.</p><p>De punten worden door ons bijgeschreven in PE-online.</p>{signed(t, 'Opleidingscoördinator')}"
    return body, Truth("A", "certificaat", Holder(t.holder.full, t.register(t.holder)), (met("geaccrediteerde_scholing", m),), signatures=1, printed_points=points)


@sheet("e-learning-afgerond", ".e{border:6px solid #f29100;padding:12mm}")
def e_learning(t: Teller) -> tuple[str, Truth]:
    """Done on a day; study load in hours or minutes; a mark and a validity that are no hours and no day of it."""
    day, minutes = t.day(), t.pick(60, 90, 120, 180, 240)
    valid = dt.date(day.year + t.pick(2, 3), day.month, 1)
    rows = t.mixed([(t.pick("Afgerond op", "Behaald op", "Datum afronding"), t.say(day, *ALL)), (t.pick("Studiebelasting", "Studielast"), t.long(Decimal(minutes) / 60, "comma", "minutes")), ("Score", f"{t.number(70, 100)}%"), ("Geldig tot", t.say(valid, *FIGURES)), ("Accreditatie", f"{t.pick(*OTHERS)}, {minutes // 60} {'punt' if minutes < 120 else 'punten'}")])
    body = f"<div class=e><p>e-learning</p><h1>{t.pick(*t.words.courses)}</h1><p>{t.pick('is met goed gevolg afgerond door', 'is succesvol doorlopen door')}</p><h2>{t.holder.full}</h2>{facts(t, rows, ways=('free', 'under', 'line'))}<p class=s>{t.pick(*t.words.schools)} · certificaatnr. {t.number(10000, 99999)}-{t.number(100, 999)}</p></div>"
    return body, Truth("B", "certificaat", Holder(t.holder.full), (on("scholing_elders", day, Decimal(minutes) / 60),), printed_points=str(minutes // 60))


@sheet("meldcode-bewijs")
def reporting_code(t: Teller) -> tuple[str, Truth]:
    """Training in the meldcode, on the spot or at a screen."""
    m = t.meeting(BY_DAY)
    body = f"<h2>{t.pick('Bewijs van deelname', 'Certificaat')}</h2><h1>{t.pick('Meldcode huiselijk geweld en kindermishandeling', 'Training Meldcode Huiselijk Geweld')}</h1><p>Naam: <b>{t.holder.full}</b><br>Functie: POH-GGZ<br>Werkgever: {t.pick(*t.words.practices)}</p><p>U heeft op {t.say(m.day, *ALL)} {t.span(m, 'van {a} tot {b} uur')} de training gevolgd over de vijf stappen van de meldcode en het afwegingskader 2019.</p><p>Trainer: {t.person().full}, aandachtsfunctionaris</p>{signed(t, 'trainer')}"
    return body, Truth("B", "certificaat", Holder(t.holder.full), (met("meldcode", m),), signatures=1)


@sheet("congres-certificaat", ".bar{background:linear-gradient(90deg,#a4123f,#e4572e);font-size:1.4em}")
def congress(t: Teller) -> tuple[str, Truth]:
    """A congress of one day or two, with what each part took or the hours together."""
    day, two = t.day(60, 330), t.chance(0.4)
    day = day - dt.timedelta(days=max(0, day.weekday() - 3))
    last, worth = day + dt.timedelta(days=1), t.pick("10", "11", "12") if two else t.pick("5", "5.5", "6")
    said = f"{t.pick(f'{day.day} en {last.day}', f'{day.day} t/m {last.day}')} {t.say(last, '{month} {Y}')}" if two and last.month == day.month else f"{t.say(day, '{d} {month} {Y}')} en {t.say(last, '{d} {month} {Y}')}" if two else t.say(day, *NAMED)
    name = t.pick("Jaarcongres POH-GGZ", "Nationaal Congres GGZ in de Eerste Lijn", "Congres Mentale Gezondheid")
    body = f"<div class=bar>{name} {day.year}</div><p>Certificaat van deelname</p><h2>{t.holder.full}</h2><p>heeft het congres bijgewoond op {said} in {t.pick('De Doelen', 'het Congrescentrum', 'hotel')} te {t.place()}.</p>{facts(t, [('Contacturen', hours(worth)), ('Accreditatie', f'{t.pick(*OTHERS)} – {hours(worth)} punten')], ways=('line', 'free'))}<p class=s>Entreekaart € {t.number(150, 420)},00 · bestelnummer {t.number(10000, 99999)}</p>{signed(t, 'voorzitter congrescommissie')}"
    act = Activity("congres", day.isoformat(), last.isoformat() if two else None, hours=worth, hours_basis="stated")
    return body, Truth("B", "certificaat", Holder(t.holder.full), (act,), signatures=1, printed_points=worth)


@sheet("interne-scholing-academie", ".bar{background:#3d7d3a}")
def internal(t: Teller) -> tuple[str, Truth]:
    """An employer's academy: internal training, its own points."""
    m, pause = t.meeting(BY_DAY[1:] + LONG[3:4]), 15 if t.chance(0.3) else 0
    named = columns(t, [("Onderdeel", [t.pick("Triage", "Consultatie", "E-health", "Crisis en veiligheid")]), ("Datum", [t.say(m.day, *FIGURES)]), ("Van", [saying.clock(m.start)]), ("Tot", [saying.clock(m.end)]), ("Punten", ["2"])], 1)
    body = f"<div class=bar>{t.pick(*t.words.groups)} – Academie</div><h2>{t.pick('Deelnamebewijs interne scholing', 'Bewijs interne scholing')}</h2><p>Medewerker: {t.holder.full}</p>{grid(t, *named)}<p>{f'Er was een pauze van {pause} minuten. ' if pause else ''}Deze punten tellen mee voor het Kwaliteitskader van de organisatie.</p><p>Afgegeven op {t.say(t.later(m.day, 1, 9), *NAMED)}.</p>"
    return body, Truth("B", "bewijs van deelname", Holder(t.holder.full), (met("interne_scholing", m, less(m, pause)),), printed_points="2")


@sheet("meerdaagse-cursus")
def several_days(t: Teller) -> tuple[str, Truth]:
    """Days in a list, hours a day in one sentence, norm hours of self-study beside it."""
    days, each = t.days(t.number(2, 5)), t.pick("6", "5.5", "3", "7")
    listed = t.pick("<br>".join(t.say(day, "{wd} {d} {month} {Y}") for day in days), saying.listed([t.say(day, "{d} {month}") for day in days]) + f" {t.year}")
    if t.chance(0.4):
        days = [days[0].replace(day=days[0].day % 7 + 1 + 7 * week) for week in range(3)]
        listed = f"{days[0].day}, {days[1].day} en {days[2].day} {t.say(days[0], '{month} {Y}')}"
    body = f"<p>{t.pick(*t.words.schools)}</p><h1>{t.pick('Getuigschrift', 'Certificaat', 'Bewijs van deelname')}</h1><p>{t.holder.full} {t.pick('volgde', 'nam deel aan')} de {t.pick('cursus', 'opleiding')} <b>{t.pick(*t.words.courses)}</b>.</p><p><b>{t.pick('Cursusdata', 'Lesdagen', 'Data')}</b><br>{listed}</p><p>{len(days)} {t.pick('dagen', 'bijeenkomsten')} van {hours(each)} uur; daarnaast is {t.number(8, 20)} uur zelfstudie als norm gesteld.</p><p>Toegekend: {len(days) * int(Decimal(each))} punten ({t.pick(*OTHERS)}).</p><p>{t.say(t.later(days[-1], 3, 30), *NAMED)}</p>{signed(t, 'hoofddocent ' + t.person().full, 'cursist')}"
    return body, Truth("B", "certificaat", Holder(t.holder.full), tuple(on("scholing_elders", day, each) for day in days), signatures=2, printed_points=str(len(days) * int(Decimal(each))))


@sheet("bewijs-met-programma")
def with_programme(t: Teller) -> tuple[str, Truth]:
    """The proof on one page, the programme of the day on the next."""
    m, pause = Meeting(t.day(), 540, t.pick(990, 1020)), 60
    net = less(m, pause)
    rows = [[saying.clock(at, "."), word] for at, word in ((m.start - 30, "Ontvangst met koffie"), (m.start, "Opening door de dagvoorzitter"), (570, f"Lezing: {t.theme()}"), (660, "Werkgroepen ronde 1"), (750, "Lunch"), (810, "Werkgroepen ronde 2"), (900, f"Plenair: {t.theme()}"), (m.end, "Borrel"))]
    body = f"<h1>Bewijs van deelname</h1><h2>{t.pick(*t.words.courses)}</h2><p>Datum: {t.say(m.day, *NAMED)}<br>Tijd: {t.span(m, '{a} - {b} uur', '{a}-{b} uur', sign='.')} (lunchpauze van {saying.NUMBERS[1]} uur, zie programma)<br>Netto scholingstijd: {hours(net)} uur</p><p>Deelnemer: <b>{t.holder.full}</b></p><p>Accreditatie is {t.pick('verleend', 'toegekend')} door {t.pick(*OTHERS)}: {int(net)} punten.</p>{signed(t, t.person().full + ', cursusleiding')}<p class=s>{t.pick(*t.words.schools)}, {street(t)}</p><div class=next><h2>Programma</h2>{grid(t, (), rows)}<p>Wijzigingen voorbehouden.</p></div>"
    return body, Truth("B", "bewijs van deelname", Holder(t.holder.full), (met("scholing_elders", m, net, "stated"),), signatures=1, printed_points=str(int(net)))


@sheet("twee-bewijzen-een-pdf", "body{text-align:center}")
def two_proofs(t: Teller) -> tuple[str, Truth]:
    """Two proofs of one provider, a page each."""
    days, worth = t.days(2), [t.pick("2", "3", "1.5"), t.pick("4", "6", "3")]
    school, sign, form = t.pick(*t.words.schools), t.person(), t.pick(*ALL)
    page = [f"<h2>{school}</h2><h1>Deelnamebewijs</h1><p>Uitgereikt aan</p><h2>{t.holder.full}</h2><p>voor deelname aan de nascholing</p><h3>{course}</h3><p>Datum nascholing: {t.say(day, form)}</p><p>Aantal uren: {hours(one)}</p><p>Geaccrediteerd door V&VN</p>{signed(t, sign.full)}" for day, one, course in zip(days, worth, t.some(t.words.courses, 2), strict=True)]
    return f"{page[0]}<div class=next>{page[1]}</div>", Truth("B", "certificaten", Holder(t.holder.full), tuple(on("scholing_elders", day, one) for day, one in zip(days, worth, strict=True)), signatures=2)


@sheet("webinarbewijs-smal", "@page{size:A5 landscape;margin:12mm}")
def webinar(t: Teller) -> tuple[str, Truth]:
    """Half a sheet: an evening at the screen, no hours stated."""
    m = t.meeting(EVENING)
    body = f"<p class=r>{t.pick(*t.words.schools)}</p><h2>Certificaat webinar</h2><p><b>{t.holder.full}</b> heeft het webinar ‘{t.pick(*t.words.courses)}’ gevolgd.</p><p>Uitzending: {t.say(m.day, *NAMED)}, {t.span(m, '{a} - {b} uur', '{a} tot {b} uur')}</p><p>{t.pick('Geaccrediteerd bij', 'Accreditatie:')} {t.pick(*OTHERS)} (nr. {t.number(100000, 499999)})</p><p class=s>Certificaatdatum: {t.say(t.later(m.day, 1, 9), *FIGURES)}</p>"
    return body, Truth("B", "certificaat", Holder(t.holder.full), (met("scholing_elders", m),))


@sheet("werkconferentie-bewijs", ".bar{background:#5b3a8c}")
def conference(t: Teller) -> tuple[str, Truth]:
    """A working conference of a region; half a day named beside the times."""
    m, timed = Meeting(t.day(), *t.pick((780, 990), (540, 750), (810, 1020))), t.chance(0.7)
    clock = f" ({t.span(m, '{a} - {b} uur', '{a}-{b} uur')})" if timed else ""
    body = f"<div class=bar>Werkconferentie<br>{cap(t.theme())}</div><p>Dit is het bewijs dat <b>{t.holder.full}</b> aanwezig was bij de regionale werkconferentie {t.pick('op', 'van')} {t.say(m.day, *NAMED)}{clock}, {t.pick('één dagdeel', 'een dagdeel')}, in {t.place()}.</p><p>{polite(t)}</p><p>Namens {t.pick(*t.words.groups)},</p>{signed(t, t.person().full)}"
    return body, Truth("B", "bewijs van deelname", Holder(t.holder.full), (met("werkconferentie", m) if timed else on("werkconferentie", m.day),), signatures=1)
