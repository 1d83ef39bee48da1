"""Overviews with a row for each meeting."""
# ruff: noqa: E501  (style sheets read better in one line each)
# fmt: off

from decimal import Decimal

from samples.strangers import saying
from samples.strangers.examiner import DESIGNS
from samples.strangers.examiner.cloth import (
    FIGURES,
    LETTERS,
    LOOK,
    PROSE,
    YEARLESS,
    facts,
    full,
    grid,
    less,
    pen,
    signs,
)
from samples.strangers.teller import BY_DAY, EVENING, Meeting, Teller, met, on
from samples.truth import Activity, Holder, Participants, Truth, number

SORTS = (
    ("Intervisie", "intervisie"),
    ("Supervisie", "supervisie"),
    ("Casuïstiekbespreking", "casuistiek"),
    ("Netwerkbijeenkomst", "netwerkbijeenkomst"),
    ("Kwaliteitswerkgroep", "kwaliteitswerkgroep"),
    ("POH-overleg", "vakinhoudelijk_overleg"),
    ("Interne scholing", "interne_scholing"),
    ("Congres", "congres"),
)


@DESIGNS.design("kept-30", LOOK + """<style>@page{size:A4;margin:20mm} body{font:10.5pt '{{font}}'} s{color:#888}</style><h2>{{title}}</h2>{{facts}}{{table}}<p>{{total}}</p>{{signs}}""")
def year_of_intervision(t: Teller) -> tuple[dict, Truth]:
    """The year stands in the title; a struck row did not take place."""
    usual, crowd = t.pick(*EVENING), t.people(t.number(4, 6))
    held, off = t.meetings(t.number(5, 9), (usual,), 1), t.number(0, 5)
    timed, form = t.chance(0.5), t.pick(*YEARLESS)
    rows = []
    for place, m in enumerate(held):
        row = [str(place + 1), t.say(m.day, form), t.span(m, "{a}-{b}", "{a} - {b}") if timed else t.long(m.hours, "comma"), t.theme()]
        rows.append([f"<s>{one}</s>" for one in row[:3]] + [t.pick("geannuleerd", "vervallen i.v.m. griep")] if place == off else row)
    kept = [m for place, m in enumerate(held) if place != off]
    values = {
        "font": t.pick(*LETTERS),
        "title": t.pick(f"Jaaroverzicht intervisie {t.year}", f"Intervisie in {t.year}: onze bijeenkomsten"),
        "facts": facts(t, [("Naam", t.holder.full), ("Groepsleden", ", ".join(full(crowd)))], ways=("colon", "columns", "bold")),
        "table": grid(t, ("nr", "datum", "tijd" if timed else "duur", "thema"), rows, pen(t) if t.chance(0.3) else ""),
        "total": f"Totaal: {len(kept)} bijeenkomsten, {saying.comma(sum((m.hours for m in kept), Decimal(0)))} uur",
        "signs": f"<p>{t.place()}, {t.say(t.later(held[-1].day, 5, 20), '{d} {month} {Y}')}</p>" + signs(t, full(crowd[:2])),
    }
    done = tuple(met("intervisie", m, basis="from_times" if timed else "stated", timed=timed) for m in kept)
    return values, Truth("B", "jaaroverzicht", Holder(t.holder.full), done, Participants(full(crowd)), signatures=2)


@DESIGNS.design("kept-31", LOOK + """<style>@page{size:A4;margin:16mm} body{font:9.5pt '{{font}}'} h2{color:#00695c} .s{font-size:8pt}</style><h2>{{title}}</h2>{{facts}}{{table}}<p class="s">{{note}}</p>""", margins=True)
def framework_table(t: Teller) -> tuple[dict, Truth]:
    """An employer's points by sort, with the days in one cell and a column of norms."""
    days = t.days(t.number(6, 9))
    cut = t.number(3, 5)
    form, sep = t.pick("{d} {mon}", "{d}-{m}", "{d} {month}", "{dd}-{mm}"), t.pick(", ", "; ", "<br>")
    groups = [
        ("Intervisie", "intervisie", days[:cut], 3, 2, 24),
        ("Interne scholing", "interne_scholing", days[cut:-2], 3, 2, 9),
        (*t.pick(("Meldcode huiselijk geweld", "meldcode"), ("Netwerkbijeenkomst", "netwerkbijeenkomst")), days[-2:-1], 2, 2, 3),
        (*t.pick(("Congres", "congres"), ("Meekijken op de praktijk", "meekijken")), days[-1:], 4, 4, 8),
    ]
    rows, done, total = [], [], 0
    for name, kind, some, hours, points, norm in groups:
        rows.append([name, sep.join(t.say(day, form) for day in some), f"{hours}", str(len(some) * hours), str(len(some) * points), str(norm)])
        done += [on(kind, day, Decimal(hours)) for day in some]
        total += len(some) * points
    rows.append(["<b>Totaal</b>", "", "", number(sum(Decimal(one.hours or 0) for one in done)), str(total), "52"])
    values = {
        "font": t.pick(*LETTERS),
        "title": f"{t.pick('Kwaliteitskader POH-GGZ', 'Overzicht ontwikkelpunten')} {t.year}",
        "facts": facts(t, [("Medewerker", t.holder.full), ("Dienstverband", f"{t.pick(16, 20, 24, 28)} uur per week"), ("Teamleider", t.person().full)], ways=("colon", "pairs", "columns")),
        "table": grid(t, ("Activiteit", "Data", "Uur per keer", "Uren", "Punten", "Norm uren"), rows),
        "note": f"Minimaal 30 punten en 52 uur per jaar. Peildatum 31-12-{t.year}.",
    }
    return values, Truth("B", "jaaroverzicht", Holder(t.holder.full), tuple(sorted(done, key=lambda one: one.date or "")), printed_points=str(total))


@DESIGNS.design("kept-32", LOOK + """<style>@page{size:A4 landscape;margin:12mm} body{font:8.5pt '{{font}}'} .g td,.g th{padding:1mm}</style><b>{{title}}</b>{{table}}<p>{{foot}}</p>""")
def spreadsheet(t: Teller) -> tuple[dict, Truth]:
    """A printed sheet: week, day, from, to, break, net hours and points, each in a column."""
    held = t.meetings(t.number(7, 16), EVENING + BY_DAY, 0.3)
    form = t.pick("{d}-{m}-{y}", "{dd}-{mm}-{y}", "{dd}-{mm}-{Y}", "{d}-{mon}-{y}")
    rows, done, total = [], [], 0
    for m in held:
        (name, kind), pause = t.pick(*SORTS[:6]), t.pick(0, 0, 0, 15, 30)
        net = less(m, pause)
        total += int(net)
        rows.append([str(m.day.isocalendar().week), t.say(m.day, form), saying.clock(m.start), saying.clock(m.end), str(pause), f"{net:.2f}".replace(".", ","), name, t.theme(), str(int(net))])
        done.append(met(kind, m, net, "stated"))
    rows.append(["", "Totaal", "", "", "", f"{sum(Decimal(one.hours or 0) for one in done):.2f}".replace(".", ","), "", "", str(total)])
    values = {
        "font": t.pick("Liberation Sans", "Liberation Sans Narrow", "Lato"),
        "title": t.pick(f"Urenstaat deskundigheidsbevordering {t.holder.full}", f"logboek herregistratie - {t.holder.full}"),
        "table": grid(t, ("wk", "datum", "van", "tot", "pauze (min)", "netto uren", "soort", "onderwerp", "punten"), rows),
        "foot": f"bestand: uren_{t.year}_def.xlsx &nbsp; tabblad 1 &nbsp; norm: 15 punten per jaar",
    }
    return values, Truth("B", "jaaroverzicht", Holder(t.holder.full), tuple(done), printed_points=str(total))


@DESIGNS.design(
    "kept-33", LOOK + """<style>@page{size:A4;margin:24mm} body{font:11pt/1.5 '{{font}}'}</style><p>{{from}}</p><p>{{to}}</p><p>{{intro}}</p><ul>{% for a in rows %}<li>{{a}}</li>{% endfor %}</ul><p>{{end}}</p>{{sign}}"""
)
def listed_days(t: Teller) -> tuple[dict, Truth]:
    """Months shared by several days, one length for each sort."""
    year, months = t.year, sorted(t.some(range(1, 13), 3))
    rows, done = [], []
    for name, kind in t.some(SORTS[:5], t.pick(1, 2)):
        hours = t.pick(Decimal(2), Decimal("1.5"), Decimal(3), Decimal(1))
        said = []
        for month in months:
            own = sorted(t.some(range(2, 28), t.pick(1, 2)))
            said.append(f"{saying.listed([str(one) for one in own])} {saying.MONTHS[month - 1]}")
            done += [Activity(kind, f"{year}-{month:02}-{one:02}", hours=number(hours), hours_basis="stated") for one in own]
        rows.append(f"{name.lower()} ({t.pick('telkens', 'per keer', 'elk')} {t.long(hours, 'comma', 'words', 'minutes')}): {'; '.join(said)} {year}")
    lead = t.person()
    values = {
        "font": t.pick(*LETTERS),
        "from": t.pick(*t.words.groups),
        "to": f"{t.place()}, {t.say(t.day().replace(year=year + 1, month=1), '{d} {month} {Y}')}",
        "intro": t.pick(f"Hierbij bevestigen wij dat {t.holder.full} heeft deelgenomen aan:", f"{t.holder.full}, POH-GGZ, nam bij ons deel aan de volgende activiteiten:"),
        "rows": rows,
        "end": f"Met vriendelijke groet,<br>{lead.full}, {t.pick('regiocoördinator', 'manager bedrijfsvoering')}",
        "sign": t.signature(32),
    }
    return values, Truth("B", "verklaring", Holder(t.holder.full), tuple(done), signatures=1)


@DESIGNS.design("kept-34", LOOK + """<style>@page{size:A4;margin:18mm} body{font:10pt '{{font}}'}</style><h2>{{title}}</h2>{{facts}}{{table}}<p>{{note}}</p>""")
def roles_overview(t: Teller) -> tuple[dict, Truth]:
    """Association work and consultations, a point for each meeting, the length shared or in a column."""
    held = t.meetings(t.number(5, 9), EVENING, 0.5)
    form, rows, done = t.pick("{d} {month} {Y}", "{dd}-{mm}-{Y}", "{d} {dot} {Y}"), [], []
    for m in held:
        name, kind, role = t.pick(
            ("Projectgroep integratie zorgprogramma's", "bestuurlijk_werk", "organisatie"), ("POH-overleg regio", "vakinhoudelijk_overleg", "samenwerking"), ("Bestuursvergadering afdeling", "bestuurlijk_werk", "organisatie")
        )
        rows.append([t.say(m.day, form), name, role, t.pick(f"{saying.comma(m.hours)}", f"{saying.comma(m.hours)} u"), "1"])
        done.append(on(kind, m.day, m.hours))
    values = {
        "font": t.pick(*LETTERS),
        "title": t.pick("Overzicht overige deskundigheidsbevorderende activiteiten", "ODA-staat kwaliteitsregister"),
        "facts": facts(t, [("Naam", t.holder.full), ("Lidnummer", t.register(t.holder)), ("Ingediend", t.say(t.later(held[-1].day, 5, 25), *FIGURES))], ways=("colon", "columns", "pairs")),
        "table": grid(t, ("Datum", "Bijeenkomst", "CanMEDS-rol", "Uren", "Punten"), rows),
        "note": "Per jaar tellen ten hoogste 4 punten per soort; een bijeenkomst duurt minimaal 2 uur.",
    }
    return values, Truth("B", "jaaroverzicht", Holder(t.holder.full, t.register(t.holder)), tuple(done), printed_points=None)


@DESIGNS.design("kept-35", LOOK + """<style>@page{size:A4;margin:15mm} body{font:10pt '{{font}}'} .g td{padding:3.4mm 2mm}</style><h3>{{title}}</h3>{{facts}}{{table}}""", margins=True)
def portal_transcript(t: Teller) -> tuple[dict, Truth]:
    """A learning system's record over two pages: what was only booked or missed does not count."""
    rows, done, form = [], [], t.pick("{dd}-{mm}-{Y}", "{Y}-{mm}-{dd}", "{d} {mon} {Y}")
    for day in t.days(t.number(14, 24)):
        name, kind = t.pick(("Klassikaal (intern)", "interne_scholing"), ("Intervisie", "intervisie"), ("Casuïstiek", "casuistiek"))
        hours, state = (t.pick(Decimal(1), Decimal(2), Decimal("1.5")), t.pick(*("Afgerond",) * 6, "Ingeschreven", "Niet verschenen", "Geannuleerd"))
        rows.append([t.say(day, form), t.pick(*t.words.courses) if kind == "interne_scholing" else t.theme(), name, state, saying.comma(hours), str(t.number(0, 4))])
        done += [on(kind, day, hours)] if state == "Afgerond" else []
    values = {
        "font": t.pick("Lato", "Liberation Sans", "DejaVu Sans"),
        "title": t.pick("Mijn leergeschiedenis", "Ontwikkeldossier: activiteiten"),
        "facts": facts(t, [("Gebruiker", t.holder.full), ("Personeelsnr.", str(t.number(10000, 99999))), ("Afdeling", "GGZ eerste lijn")], ways=("colon", "columns")),
        "table": grid(t, ("Datum", "Omschrijving", "Leervorm", "Status", "Uren", "Punten"), rows),
    }
    return values, Truth("B", "overzicht", Holder(t.holder.full), tuple(done))


@DESIGNS.design(
    "kept-36",
    LOOK + """<style>@page{size:A4;margin:22mm} body{font:10.5pt/1.4 '{{font}}'} h3{margin-bottom:1mm}</style><h2>{{title}}</h2><p>{{who}}</p>{% for y,tab in years %}<h3>{{y}}</h3>{{tab}}{% endfor %}<p>{{end}}</p>{{signs}}""",
)
def by_year(t: Teller) -> tuple[dict, Truth]:
    """A heading for each year; below it days without one."""
    name, kind = t.pick(*SORTS[:5])
    t.year = min(t.year, 2022)
    form, years, done = t.pick("{d} {month}", "{d}/{m}", "{dd}-{mm}", "{d} {mon}"), [], []
    for _ in range(t.pick(2, 3)):
        held = t.meetings(t.number(3, 6), EVENING + BY_DAY, 0.6)
        rows = [[t.say(m.day, form), t.theme(), t.span(m, "{a} - {b}", "{a}-{b} uur", sign=".")] for m in held]
        years.append((str(t.year), grid(t, ("Dag", "Onderwerp", "Tijd"), rows)))
        done += [met(kind, m) for m in held]
        t.year += 1
    lead = t.person()
    values = {
        "font": t.pick(*LETTERS),
        "title": f"{name}: alle bijeenkomsten",
        "who": f"{t.pick('Deelnemer', 'Naam')}: {t.holder.full}",
        "years": years,
        "end": f"{t.place()}, {t.say(t.later(t.day(8, 40), 1, 9), *FIGURES, '{d} {month} {Y}')}",
        "signs": signs(t, [lead.full]),
    }
    return values, Truth("B", "jaaroverzicht", Holder(t.holder.full), tuple(done), signatures=1)


@DESIGNS.design("kept-37", LOOK + """<style>@page{size:A4;margin:20mm} body{font:10.5pt '{{font}}'}</style><h2>{{title}}</h2><p>{{who}}</p>{{table}}<p>{{end}}</p>{{sign}}""")
def by_quarter(t: Teller) -> tuple[dict, Truth]:
    """Meetings told as a number times a length, for each quarter."""
    name, kind = t.pick(*SORTS[:3])
    rows, done = [], []
    for place, months in enumerate(("januari t/m maart", "april t/m juni", "juli t/m september", "oktober t/m december")):
        times, hours = t.number(2, 5), t.pick(Decimal(1), Decimal("1.5"), Decimal(2))
        rows.append([f"{months} {t.year}", f"{times} {t.pick('x', 'maal', 'x')} {t.long(hours, 'comma', 'minutes')}", f"{saying.comma(times * hours)}"])
        last = ("03-31", "06-30", "09-30", "12-31")[place]
        done.append(Activity(kind, f"{t.year}-{place * 3 + 1:02}-01", f"{t.year}-{last}", hours=number(times * hours), hours_basis="sessions_x_duration", sessions=times))
    lead = t.person()
    values = {
        "font": t.pick(*LETTERS),
        "title": f"Opgave {name.lower()} {t.year}",
        "who": f"Betreft: {t.holder.full}, POH-GGZ bij {t.pick(*t.words.practices)}",
        "table": grid(t, ("Periode", "Aantal keer x duur", "Uren"), rows),
        "end": f"Akkoord: {lead.full}, {t.say(t.day(8, 30).replace(year=t.year + 1), *PROSE)}",
        "sign": t.signature(30),
    }
    return values, Truth("B", "jaaroverzicht", Holder(t.holder.full), tuple(done), signatures=1)


def _row(m: Meeting, form: str) -> str:
    return saying.day(m.day, form)


@DESIGNS.design("kept-38", LOOK + """<style>@page{size:A4;margin:18mm} body{font:10.5pt '{{font}}'}</style><h2>{{title}}</h2><p>{{who}}</p>{{table}}<p>{{note}}</p>""")
def monthly_consults(t: Teller) -> tuple[dict, Truth]:
    """A month's name in the first column, the day number in the second, the year in the title."""
    held, kind, word = (t.meetings(t.number(5, 9), BY_DAY, 0.9), *t.pick(("casuistiek", "Casuïstiekoverleg"), ("begeleiding", "Begeleidingsgesprekken"), ("vakinhoudelijk_overleg", "Vakinhoudelijk overleg")))
    rows = [[_row(m, t.pick("{month}")), str(m.day.day), t.span(m, "{a}", sign="."), t.long(m.hours, "minutes"), t.theme()] for m in held]
    values = {
        "font": t.pick(*LETTERS),
        "title": f"{word} {t.year}",
        "who": f"{t.holder.full} / {t.pick(*t.words.practices)}",
        "table": grid(t, ("Maand", "Dag", "Aanvang", "Duur", "Onderwerp"), rows),
        "note": "Overzicht opgesteld door de praktijkmanager.",
    }
    done = tuple(Activity(kind, m.day.isoformat(), start=saying.clock(m.start), hours=number(m.hours), hours_basis="stated") for m in held)
    return values, Truth("B", "jaaroverzicht", Holder(t.holder.full), done)
