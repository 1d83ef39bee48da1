"""Kept for scoring: printed forms filled in by pen, and what is written by hand altogether."""
# ruff: noqa: E501  (pages read better in one line each)
# fmt: off

from decimal import Decimal

from samples.strangers import saying
from samples.strangers.sealed.stock import (
    PENNED,
    facts,
    full,
    grid,
    hand,
    hours,
    less,
    sheet,
    signed,
    spoken,
)
from samples.strangers.teller import BY_DAY, EVENING, LONG, Meeting, Teller, met, on
from samples.truth import Activity, Holder, Participants, Truth

LINED = "background:repeating-linear-gradient(#fff 0 8.6mm,#b9cbe6 8.6mm 8.8mm);line-height:8.8mm"


@sheet("pen-intervisie-vakken")
def intervision_boxes(t: Teller) -> tuple[str, Truth]:
    """Boxes of a printed form; begin and end by pen, a row for each colleague with a scrawl."""
    m, crowd, w = t.meeting(EVENING), t.people(t.number(3, 6)), hand(t)
    top = facts(t, [("Naam", t.holder.full), (t.pick("Datum", "Datum bijeenkomst"), t.say(m.day, *PENNED)), ("Begintijd", saying.clock(m.start, t.pick(".", ":"))), ("Eindtijd", saying.clock(m.end, t.pick(".", ":")))], w, ("two", "box", "grey"))
    table = grid(t, ("Naam collega", "Handtekening"), [[w(one.full), t.signature(28)] for one in crowd if one is not t.holder], ("box",), "12mm")
    body = f"<h2>{t.pick('INTERVISIE – bewijs van deelname', 'Aftekenformulier intervisie')}</h2>{top}{table}<p>Besproken onderwerp: {w(t.theme())}</p><p class=s>Bewaar dit formulier in uw persoonlijk dossier. Maximaal 10 punten per jaar.</p>"
    return body, Truth("B", "intervisieformulier", Holder(t.holder.full), (met("intervisie", m),), Participants(full(crowd)), signatures=len(crowd) - 1)


@sheet("pen-presentielijst", "@page{margin:14mm}")
def pen_list(t: Teller) -> tuple[str, Truth]:
    """A list that went round the table: the head is typed, or filled in by pen as well."""
    m, crowd, w = t.meeting(EVENING), t.people(t.number(7, 13), False), hand(t)
    word, kind = t.pick(("Netwerkbijeenkomst GGZ", "netwerkbijeenkomst"), ("Kwaliteitswerkgroep GGZ", "kwaliteitswerkgroep"), ("POH-GGZ overleg", "vakinhoudelijk_overleg"))
    top = facts(t, [("Bijeenkomst", word), ("Datum", t.say(m.day, *PENNED)), ("Tijd", t.span(m, "{a} - {b} uur", "{a} - {b}")), ("Locatie", t.place())], w if t.chance(0.6) else str, ("free", "box", "dots"))
    rows = [[str(n), w(one.full), w(t.pick("POH-GGZ", "POH ggz", "huisarts", "psycholoog")), t.signature(28)] for n, one in enumerate(crowd, 1)] + [[str(len(crowd) + n), "", "", ""] for n in range(1, t.number(2, 5))]
    body = f"<h1>Presentielijst</h1><p>{t.pick(*t.words.groups)}</p>{top}{grid(t, ('Nr', 'Naam', 'Functie', 'Handtekening'), rows, ('box', 'thin', 'box shade'), '10.5mm')}"
    return body, Truth("B", "presentielijst", Holder(), (met(kind, m),), Participants(full(crowd)), signatures=len(crowd))


@sheet("pen-casuistiek-stippels")
def dotted_case(t: Teller) -> tuple[str, Truth]:
    """Dotted lines; a length by pen; the casus in a few written lines."""
    m, crowd, w = t.meeting(BY_DAY), t.people(t.number(3, 5)), hand(t)
    rows = [("Datum", t.say(m.day, *PENNED)), ("Duur", t.long(m.hours, "comma", "half", "minutes", "min")), ("Aanwezig", ", ".join(full(crowd))), ("Onderwerp", t.theme()), ("Ingevuld door", t.holder.full)]
    body = f"<h2>{t.pick('Casuïstiekbespreking', 'Verslag casuïstiekoverleg')}</h2>{facts(t, rows, w, ('dots',))}<p><b>Afspraken</b></p><div style='{LINED}'>{w(t.told(1))}<br>{w(t.told(1))}<br></div><p class=s>Geen namen of geboortedata van patiënten vermelden.</p>"
    return body, Truth("B", "casuistiekverslag", Holder(t.holder.full), (met("casuistiek", m, basis="stated", timed=False),), Participants(full(crowd)))


@sheet("pen-supervisie-logboek")
def supervision_log(t: Teller) -> tuple[str, Truth]:
    """A card that a supervisor ticks off: a written row for each session, a scrawl behind it."""
    guide, days, w = t.person(), t.days(t.number(3, 8)), hand(t)
    form, minutes = t.pick(*PENNED), t.pick(45, 60, 90)
    spent = [minutes if t.chance(0.8) else 60 for _ in days]
    rows = [[str(n), w(t.say(day, form)), w(f"{one} min"), w(t.theme()), t.signature(24)] for n, (day, one) in enumerate(zip(days, spent, strict=True), 1)]
    rows += [[str(len(rows) + 1), "", "", "", ""]]
    top = facts(t, [("Supervisant", t.holder.full), ("Supervisor", guide.full), ("Vorm", "individueel")], w, ("dots", "box", "free"))
    body = f"<h2>{t.pick('Supervisiekaart', 'Registratie supervisiesessies')}</h2>{top}{grid(t, ('Nr.', 'Datum', 'Duur', 'Thema', 'Paraaf supervisor'), rows, ('box', 'thin'), '11mm')}"
    return body, Truth("B", "supervisieverklaring", Holder(t.holder.full), tuple(on("supervisie", day, Decimal(one) / 60) for day, one in zip(days, spent, strict=True)), signatures=len(days))


@sheet("pen-meekijken", ".bar{background:#00665e}")
def looked_on(t: Teller) -> tuple[str, Truth]:
    """Praktijksteun's look over the shoulder: marks per part, signed by both."""
    m, guide, w = Meeting(t.day(), 540, t.pick(630, 660, 720)), t.person(), hand(t)
    rows = [("Medewerker POH-GGZ", t.holder.full), (t.pick("Coach", "Teamleider"), guide.full), ("Datum bezoek", t.say(m.day, *PENNED)), ("Tijd", t.span(m, "{a} - {b}", "{a} tot {b} uur")), ("Praktijk", t.pick(*t.words.practices))]
    parts = grid(t, ("Onderdeel", "Oordeel", "Opmerking"), [[one, w(t.pick("goed", "ruim vold.", "voldoende")), w(t.pick("", "zie verslag", "mooi contact"))] for one in ("Opbouw van het consult", "Contact met de patiënt", "Verslaglegging", "Consult 2: samenvatten")], ("box", "thin"))
    body = f"<div class=bar>Meekijken op de praktijk</div>{facts(t, rows, w, ('box', 'under', 'dots'))}{parts}<p>Volgend meekijkmoment: {w('over een jaar')}</p>{signed(t, t.pick('coach', 'teamleider'), 'medewerker')}"
    return body, Truth("B", "formulier", Holder(t.holder.full), (met("meekijken", m),), signatures=2)


@sheet("pen-certificaat", "@page{size:A4 landscape;margin:16mm} body{text-align:center;border:3px double #7a5c1e;padding:14mm 20mm;zoom:1.3}")
def filled_certificate(t: Teller) -> tuple[str, Truth]:
    """Printed certificate on which name and day were written."""
    day, worth, w = t.day(), t.pick("3", "6", "4", "2"), hand(t)
    points = t.chance(0.5)
    told = t.pick(f"volgde de scholing <b>{t.pick(*t.words.courses)}</b>", f"heeft deelgenomen aan de training <b>{t.pick(*t.words.courses)}</b>")
    body = f"<h1>CERTIFICAAT</h1><p>{t.pick(*t.words.schools)} verklaart dat</p><p>{w(t.holder.full)}</p><p>{told}</p><p>op {w(t.say(day, *PENNED))} te {w(t.place())}</p><p>Aantal contacturen: {worth}</p>{f'<p>Accreditatie V&VN Praktijkverpleegkundigen &amp; POH: {worth} punten</p>' if points else ''}{signed(t, 'docent ' + t.person().full)}"
    return body, Truth("B", "certificaat", Holder(t.holder.full), (on("scholing_elders", day, worth),), signatures=1, printed_points=worth if points else None)


@sheet("pen-stagebegeleiding")
def trainee(t: Teller) -> tuple[str, Truth]:
    """Declaration of a school about a placement: period and hours by pen."""
    start, w, worth = t.day(20, 120), hand(t), t.pick("40", "24", "32", "60")
    end = t.later(start, 60, 150)
    pupil = t.person()
    rows = [("Naam student", pupil.full), ("Opleiding", f"hbo POH-GGZ, {t.pick(*t.words.schools)}"), ("Praktijkbegeleider", t.holder.full), ("Stageperiode", f"{t.say(start, *PENNED[:4])} t/m {t.say(end, '{d}-{m}-{Y}', '{d} {month} {Y}')}"), ("Uren begeleiding", f"{worth} uur")]
    body = f"<h2>{t.pick('Stagebegeleidingsverklaring', 'Verklaring praktijkbegeleiding stage')}</h2><p>Hierbij bevestigen wij dat onderstaande begeleider een student heeft begeleid.</p>{facts(t, rows, w, ('dots', 'box', 'under'))}<p>Datum: {w(t.say(t.later(end, 2, 20), *PENNED))}</p>{signed(t, 'stagecoördinator')}"
    done = Activity("stagebegeleiding", start.isoformat(), end.isoformat(), hours=worth, hours_basis="stated")
    return body, Truth("B", "stageverklaring", Holder(t.holder.full), (done,), signatures=1)


@sheet("pen-jaarlijst")
def year_by_pen(t: Teller) -> tuple[str, Truth]:
    """A year in three to seven written rows; the year stands on the form."""
    days, w, form = t.days(t.number(3, 8)), hand(t), t.pick("{d}-{m}", "{d} {mon}", "{d}/{m}", "{dd}-{mm}")
    sorts = (("intervisie", "intervisie"), ("supervisie", "supervisie"), ("MDO", "casuistiek"), ("netwerkbijeenkomst", "netwerkbijeenkomst"), ("POH overleg", "vakinhoudelijk_overleg"))
    chosen = [t.pick(*sorts) for _ in days]
    spent = [Decimal(t.pick("1", "1.5", "2", "2.5")) for _ in days]
    rows = [[w(t.say(day, form)), w(word), w(hours(one))] for day, (word, _), one in zip(days, chosen, spent, strict=True)]
    body = f"<h2>Overzicht activiteiten categorie B</h2>{facts(t, [('Naam', t.holder.full), ('Jaar', str(t.year))], w, ('dots', 'two', 'free'))}{grid(t, ('Datum', 'Activiteit', 'Uren'), [*rows, ['', '', ''], ['Totaal', '', w(hours(sum(spent, Decimal(0))))]], ('box', 'thin'), '9mm')}{signed(t, 'handtekening')}"
    return body, Truth("B", "jaaroverzicht", Holder(t.holder.full), tuple(on(kind, day, one) for day, (_, kind), one in zip(days, chosen, spent, strict=True)), signatures=1)


@sheet("pen-schriftblad", f".q{{{LINED};border-left:2px solid #e8a0a0;padding-left:6mm}}")
def notebook(t: Teller) -> tuple[str, Truth]:
    """A leaf of a notebook."""
    m, crowd, w = t.meeting(EVENING[:4]), t.people(t.number(3, 5)), hand(t)
    word, kind = t.pick(("Intervisie", "intervisie"), ("Netwerkbijeenkomst", "netwerkbijeenkomst"), ("Casuïstiek", "casuistiek"))
    lines = [f"{word} {t.say(m.day, *PENNED)}", t.pick(t.span(m, "{a} - {b} uur", "{a} tot {b} uur"), spoken(m)), "aanwezig:", *(f"- {one.full}" for one in crowd), f"thema: {t.theme()}", *t.some(t.words.said, 2), f"{t.pick('actie', 'doen')}: {t.pick(*t.words.todo)}"]
    return f"<div class=q>{'<br>'.join(w(one) for one in lines)}</div>", Truth("B", "verslag", Holder(), (met(kind, m),), Participants(full(crowd)))


@sheet("pen-werkgroep-pauze")
def working_group(t: Teller) -> tuple[str, Truth]:
    """An organiser's form for a quality group: pause by pen, the date of signing by pen."""
    m, w, pause = t.meeting(EVENING), hand(t), t.pick(15, 30)
    chair, crowd = t.person(), t.number(6, 14)
    rows = [("Werkgroep", t.pick("kwaliteitswerkgroep depressie", "kwaliteitswerkgroep angst", "kwaliteitswerkgroep ouderen")), ("Bijeenkomst d.d.", t.say(m.day, *PENNED)), ("Van - tot", t.span(m, "{a} - {b} uur")), ("Waarvan pauze", f"{pause} min."), ("Naam deelnemer", t.holder.full), ("Aantal aanwezigen", str(crowd))]
    body = f"<p class=r>{t.pick(*t.words.groups)}</p><h2>Aanwezigheidsbewijs werkgroep</h2>{facts(t, rows, w, ('dots', 'box', 'grey'))}<p>Getekend te {w(t.place())}, {w(t.say(t.later(m.day, 1, 12), *PENNED))}</p>{signed(t, 'voorzitter ' + chair.full)}"
    return body, Truth("B", "bewijs", Holder(t.holder.full), (met("kwaliteitswerkgroep", m, less(m, pause)),), signatures=1)


@sheet("pen-hele-dag")
def day_by_pen(t: Teller) -> tuple[str, Truth]:
    """Bewijs van deelname of a working conference, boxes for hours of morning and afternoon that are added up."""
    m, w, parts = t.meeting(LONG[:3]), hand(t), (Decimal(3), Decimal(t.pick("2.5", "3")))
    rows = [("Naam", t.holder.full), ("Datum", t.say(m.day, *PENNED)), ("Uren ochtend", hours(parts[0])), ("Uren middag", hours(parts[1])), ("Totaal uren", hours(sum(parts, Decimal(0))))]
    body = f"<h2>Werkconferentie {t.pick('Samen sterk in de wijk', 'GGZ in de huisartsenpraktijk', 'Zorg rond verlies')}</h2><h3>Bewijs van deelname</h3>{facts(t, rows, w, ('box', 'grey', 'dots'))}<p class=s>Organisatie: {t.pick(*t.words.groups)}. Inloop vanaf {saying.clock(m.start - 30, '.')} uur.</p>{signed(t, 'namens de organisatie')}"
    return body, Truth("B", "bewijs van deelname", Holder(t.holder.full), (on("werkconferentie", m.day, sum(parts, Decimal(0))),), signatures=1)
