"""Tables with a row for each meeting."""
# ruff: noqa: E501  (pages read better in one line each)
# fmt: off

from decimal import Decimal
from itertools import groupby

from samples.strangers import saying
from samples.strangers.auditor.stock import (
    ANY,
    BARE,
    LETTERED,
    NUMERIC,
    SHORTLY,
    full,
    hm,
    inked,
    labels,
    net,
    paper,
    pen,
    scrawls,
    sheet,
    shuffled,
)
from samples.strangers.teller import BY_DAY, EVENING, Meeting, Teller, met, on
from samples.truth import Holder, Participants, Truth

SORTS = (
    ("Intervisie", "intervisie"), ("Intervisiegroep", "intervisie"), ("Supervisie (individueel)", "supervisie"), ("MDO met wijkteam", "casuistiek"),
    ("Casuïstiek met psychiater", "casuistiek"), ("Netwerkavond", "netwerkbijeenkomst"), ("Werkgroep kwaliteit depressie", "kwaliteitswerkgroep"),
    ("POH-overleg", "vakinhoudelijk_overleg"), ("Interne scholing", "interne_scholing"), ("Meekijken op de praktijk", "meekijken"),
    ("Werkbegeleiding", "begeleiding"), ("Congres", "congres"), ("Werkconferentie", "werkconferentie"), ("Zelfstudie", "zelfstudie"),
)  # fmt: skip
TOTAL = ("Totaal", "totaal", "Som", "Opgeteld")


@paper("quarters-as-bands", ".t td{padding:1.6mm 2mm}")
def quarters(t: Teller) -> tuple[str, Truth]:
    """Quarters run over the width; begin and end each have a cell; the year stands in the title."""
    held = t.meetings(t.number(5, 10), EVENING + BY_DAY, 0.3)
    sorts = [t.pick(*SORTS[:9]) for _ in held]
    form, sign = t.pick(*BARE), t.pick(".", ":")
    head, cells = shuffled(t, [
        ("Datum", [t.say(m.day, form) for m in held]), ("Van", [saying.clock(m.start, sign) for m in held]),
        ("Tot", [saying.clock(m.end, sign) for m in held]), ("Soort", [a for a, _ in sorts]), ("Onderwerp", [t.theme() for _ in held]),
    ])
    rows: list[list[str]] = []
    for quarter, group in groupby(range(len(held)), lambda at: (held[at].day.month - 1) // 3 + 1):
        rows += [[t.pick(f"Kwartaal {quarter}", f"{quarter}e kwartaal", f"Q{quarter}")], *(cells[at] for at in group)]
    body = f"<h1>{t.pick('Professionele ontwikkeling', 'Mijn activiteiten', 'Overzicht categorie B')} {t.year}</h1>" + labels(t, [("POH-GGZ", t.holder.full), ("Registratienummer", t.register(t.holder))]) + sheet(t, head, rows)
    done = tuple(met(kind, m) for m, (_, kind) in zip(held, sorts, strict=True))
    return body, Truth("B", "jaaroverzicht", Holder(t.holder.full, t.register(t.holder)), done)


@paper("typed-columns", "pre{font:10pt 'Liberation Mono';white-space:pre}")
def typed(t: Teller) -> tuple[str, Truth]:
    """Columns by spaces, h:mm, one line below the other; the sum stands beneath."""
    word, kind = t.pick(("intervisie", "intervisie"), ("supervisie", "supervisie"), ("casuistiekoverleg", "casuistiek"))
    held, form = t.meetings(t.number(4, 9), EVENING, 0.5), t.pick("{dd}-{mm}", "{dd}/{mm}", "{d} {mon}")
    lines = [f"{t.say(m.day, form):<10}{hm(m.hours):<9}{t.place()[:14]:<17}{t.theme()[:30]}" for m in held]
    top = f"{'datum':<10}{'u:mm':<9}{'waar':<17}waarover"
    total = sum((m.hours for m in held), Decimal(0))
    body = f"<pre>{t.holder.full}\n{word.upper()} {t.year}\n\n{top}\n{'-' * 62}\n" + "\n".join(lines) + f"\n{'-' * 62}\n{'samen':<10}{hm(total)}\n\nuitgedraaid {t.say(t.later(held[-1].day, 3, 20), '{dd}-{mm}-{Y}')}</pre>"
    return body, Truth("B", "overzicht", Holder(t.holder.full), tuple(met(kind, m, basis="stated", timed=False) for m in held))


@paper("months-merged")
def months(t: Teller) -> tuple[str, Truth]:
    """The month is a cell over its rows, the row itself only has the day of the month."""
    held, minutes = t.days(t.number(12, 20)), t.chance(0.6)
    sorts = [t.pick(*SORTS[:11]) for _ in held]
    spent = [Decimal(t.pick(45, 60, 75, 90, 120, 150)) / 60 for _ in held]
    rows = []
    for place, day in enumerate(held):
        again = place and held[place - 1].month == day.month
        rows.append(["^" if again else saying.MONTHS[day.month - 1], f"{saying.WEEKDAYS[day.weekday()][:2]} {day.day}", sorts[place][0], str(int(spent[place] * 60)) if minutes else saying.comma(spent[place]), t.theme()])
    rows.append([t.pick(*TOTAL), "", "", str(int(sum(spent) * 60)) if minutes else saying.comma(Decimal(sum(spent))), ""])
    body = f"<h2>{t.pick('Urenstaat deskundigheid', 'Logboek ontwikkeling', 'Activiteitenstaat')} – jaar {t.year}</h2><p>{t.holder.full}, {t.pick(*t.words.practices)}</p>"
    body += sheet(t, ("Maand", "Dag", "Wat", "Minuten" if minutes else "Uren", "Toelichting"), rows, looks=("ruled", "faint"))
    return body, Truth("B", "jaaroverzicht", Holder(t.holder.full), tuple(on(kind, day, one) for day, (_, kind), one in zip(held, sorts, spent, strict=True)))


@paper("sort-by-sort")
def by_sort(t: Teller) -> tuple[str, Truth]:
    """A small table under the name of each sort, with a sum each; decimals."""
    groups = t.some([one for one in SORTS if one[1] not in ("zelfstudie", "congres", "werkconferentie")], t.number(2, 4))
    if len({kind for _, kind in groups}) < len(groups):
        groups = groups[:1]
    days, form, parts, done = t.days(t.number(6, 10)), t.pick(*NUMERIC, *SHORTLY), [], []
    for place, (word, kind) in enumerate(groups):
        mine = days[place :: len(groups)]
        spent = [Decimal(t.pick("0.75", "1", "1.5", "2", "2.5", "3")) for _ in mine]
        rows = [[t.say(day, form), t.pick(t.theme(), t.place()), saying.comma(one)] for day, one in zip(mine, spent, strict=True)]
        rows.append([t.pick(*TOTAL), "", saying.comma(Decimal(sum(spent)))])
        parts.append(f"<h2>{word}</h2>{sheet(t, ('Datum', t.pick('Bijzonderheden', 'Notitie'), t.pick('Uur', 'Uren', 'Aantal uren')), rows)}")
        done += [on(kind, day, one) for day, one in zip(mine, spent, strict=True)]
    body = f"<p class='mid'><b>{t.pick('Bijlage bij herregistratie', 'Verantwoording B-punten')}</b><br>{t.holder.full} – {t.register(t.holder)}</p>{''.join(parts)}<p class='sm'>{t.pick('Maximaal 10 punten intervisie per jaar.', 'Norm: 75 punten per 5 jaar.')}</p>"
    return body, Truth("B", "overzicht", Holder(t.holder.full, t.register(t.holder)), tuple(sorted(done, key=lambda one: one.date or "")))


@paper("personnel-export", "@page{size:A4 landscape;margin:10mm} .t{font-size:7.8pt}")
def export(t: Teller) -> tuple[str, Truth]:
    """Fields in the order of some table; only what is finished counts, and costs are no hours."""
    sorts = (("Interne scholing reanimatie GGZ", "interne_scholing"), ("Congres Eerstelijns GGZ", "congres"), ("Training meldcode huiselijk geweld", "meldcode"), ("Intervisie POH", "intervisie"), ("Interne scholing triage", "interne_scholing"), ("Netwerkbijeenkomst regio", "netwerkbijeenkomst"))
    days = t.days(t.number(5, 11))
    chosen = [t.pick(*sorts) for _ in days]
    spent = [Decimal(t.pick("2", "3.5", "1.5", "7", "6.5", "4")) for _ in days]
    states = ["Afgerond" if t.chance(0.7) else t.pick("Geannuleerd", "Ingeschreven", "No-show") for _ in days]
    states[0] = "Afgerond"
    form = t.pick("{Y}-{mm}-{dd}", "{dd}-{mm}-{Y}", "{dd}/{mm}/{Y}")
    said = [t.say(day, form) for day in days]
    head, rows = shuffled(t, [
        ("Pers.nr", [str(40218)] * len(days)), ("Medewerker", [t.holder.reversed] * len(days)), ("Code", [f"OPL-{t.number(100, 999)}" for _ in days]),
        ("Omschrijving", [a for a, _ in chosen]), ("Begindatum", said), ("Einddatum", said), ("Uren", [f"{one:.2f}".replace(".", ",") for one in spent]),
        ("Status", states), ("Kosten", [f"€ {t.number(0, 400)},00" for _ in days]),
    ])
    body = f"<h2>{t.pick('Opleidingsdossier', 'Rapport: ontwikkelactiviteiten')}</h2><p class='sm'>Selectie: {t.holder.full} · gegenereerd {t.say(t.later(days[-1], 5, 60), '{dd}-{mm}-{Y}')} 08:{t.number(10, 59)} · functie POH-GGZ · in dienst 01-0{t.number(1, 9)}-2016</p>{sheet(t, head, rows)}<p class='sm'>Pagina 1 van 1 – {len(days)} regels</p>"
    done = tuple(on(kind, day, one) for day, (_, kind), one, state in zip(days, chosen, spent, states, strict=True) if state == "Afgerond")
    return body, Truth("B", "overzicht", Holder(t.holder.full), done)


@paper("week-sheet")
def week(t: Teller) -> tuple[str, Truth]:
    """A working week of which surgery, breaks and planning are most rows."""
    day = t.day(20, 330)
    plain = ("spreekuur", "lunch", "administratie", "pauze", "telefonische consulten", "planning", "reistijd")
    sorts = (("intervisie POH-GGZ", "intervisie"), ("MDO met wijkteam en huisarts", "casuistiek"), ("werkbegeleiding", "begeleiding"), ("interne scholing", "interne_scholing"))
    monday = day.fromordinal(day.toordinal() - day.weekday())
    rows, done, form = [], [], t.pick("{wd} {dd}-{mm}", "{Wd2} {d} {mon}", "{wd} {d} {month}")
    chosen = dict(zip(t.some(range(4), t.number(1, 4)), t.some(sorts, 4), strict=False))
    for place in range(4):
        one, at = monday.fromordinal(monday.toordinal() + place), 510
        blocks = ["spreekuur", *t.some(plain[1:], 2)]
        if place in chosen:
            blocks.insert(t.number(1, 3), chosen[place][0])
        for nth, block in enumerate(blocks):
            end = at + t.pick(60, 90, 120)
            rows.append(["^" if nth else t.say(one, form), f"{saying.clock(at)} - {saying.clock(end)}", block])
            if place in chosen and block == chosen[place][0]:
                done.append(met(chosen[place][1], Meeting(one, at, end)))
            at = end
    body = f"<h2>Weekstaat {t.holder.full}</h2><p>Week {monday.isocalendar().week}, {monday.year} – {t.pick(*t.words.practices)}</p>{sheet(t, ('Dag', 'Tijd', 'Bezigheid'), rows, looks=('ruled', 'faint'))}<p>Voor akkoord: {t.signature()}</p>"
    return body, Truth("B", "overzicht", Holder(t.holder.full), tuple(done), signatures=1)


@paper("plan-and-held")
def planned(t: Teller) -> tuple[str, Truth]:
    """A year's plan on which was kept what was held, moved or fell through."""
    held, form = t.meetings(t.number(6, 10), EVENING, 1), t.pick(*BARE)
    states = [t.pick("gehouden", "gehouden", "geweest", "vervallen", "afgelast") for _ in held[:-1]] + ["nog te plannen"]
    states[1] = "gehouden"
    rows = [[str(place), t.say(m.day, form) if place < len(held) else "n.t.b.", t.theme(), state] for place, (m, state) in enumerate(zip(held, states, strict=True), 1)]
    kind, word = t.pick(("intervisie", "Intervisie"), ("kwaliteitswerkgroep", "Kwaliteitswerkgroep ouderen"), ("vakinhoudelijk_overleg", "POH-overleg"))
    clocks = t.span(held[0], "{a}-{b} uur", "{a} tot {b} uur", "{a} - {b}")
    body = f"<h1>{word} {t.year}</h1><p>{t.pick('Steeds van', 'Tijd:', 'Alle avonden')} {clocks}, {t.place()}. Lid van de groep: {t.holder.full}.</p>{sheet(t, ('#', 'Datum', 'Thema', 'Stand'), rows)}<p>Bijgewerkt tot {t.say(t.later(held[-2].day, 1, 9), *NUMERIC)}.</p>"
    return body, Truth("B", "jaaroverzicht", Holder(t.holder.full), tuple(met(kind, m) for m, state in zip(held, states, strict=True) if state in ("gehouden", "geweest")))


@paper("points-and-hours")
def points(t: Teller) -> tuple[str, Truth]:
    """An employer's table: points beside hours, norms in the foot."""
    sorts = (("Intervisie", "intervisie"), ("Interne scholing", "interne_scholing"), ("Netwerkbijeenkomst", "netwerkbijeenkomst"), ("Meekijken op de praktijk", "meekijken"), ("Meldcode", "meldcode"), ("Begeleiding", "begeleiding"))
    days = t.days(t.number(6, 11))
    chosen, spent = [t.pick(*sorts) for _ in days], [Decimal(t.pick("1.5", "2", "3", "2.5", "4")) for _ in days]
    scores = [0 if kind == "begeleiding" else t.pick(2, 3) for _, kind in chosen]
    form = t.pick(*NUMERIC)
    head, rows = shuffled(t, [("Activiteit", [a for a, _ in chosen]), ("Gevolgd op", [t.say(day, form) for day in days]), ("Punten", [str(one) for one in scores]), ("Tijd (uur)", [saying.comma(one) for one in spent])], t.pick(0, 1))
    rows.append([{"Activiteit": "TOTAAL", "Gevolgd op": "", "Punten": str(sum(scores)), "Tijd (uur)": saying.comma(Decimal(sum(spent)))}[one] for one in head])
    body = f"<h2>Kwaliteitskader POH-GGZ: jaarstand {t.year}</h2>{labels(t, [('Medewerker', t.holder.full), ('Personeelsnummer', str(t.number(1000, 9999))), ('Contract', '24 uur per week')])}{sheet(t, head, rows)}<p class='sm'>Verplicht 24 punten / 36 uur; minimum 30 punten / 52 uur per jaar.</p>"
    done = tuple(on(kind, day, one) for day, (_, kind), one in zip(days, chosen, spent, strict=True))
    return body, Truth("B", "jaaroverzicht", Holder(t.holder.full), done, printed_points=str(sum(scores)))


@paper("one-cell-for-all")
def merged(t: Teller) -> tuple[str, Truth]:
    """Sort and length are each one cell along several rows."""
    groups = t.some((("intervisie", "intervisie"), ("supervisie", "supervisie"), ("casuïstiekbespreking", "casuistiek"), ("netwerkbijeenkomst", "netwerkbijeenkomst")), t.number(2, 4))
    rows, done, days = [], [], t.days(len(groups) * 3)
    form, turned = t.pick(*NUMERIC, "{d} {mon} {Y}"), t.chance(0.5)
    for place, (word, kind) in enumerate(groups):
        hours = Decimal(t.pick("1", "1.5", "2", "2.5"))
        for at, day in enumerate(days[place * 3 : place * 3 + t.number(2, 4)]):
            cells = [t.say(day, form), "^" if at else word, "^" if at else t.long(hours, "comma", "words", "minutes"), t.place()]
            rows.append(cells[::-1] if turned else cells)
            done.append(on(kind, day, hours))
    head = ["datum", "activiteit", t.pick("duur per keer", "per bijeenkomst"), "plaats"]
    body = f"<h1>{t.holder.full}</h1><p>{t.pick('Ingediend bij het kwaliteitsregister', 'Dossier categorie B')} – geboren {t.number(1, 28)}-{t.number(1, 12)}-{t.number(1961, 1994)}</p>{sheet(t, head[::-1] if turned else head, rows, looks=('ruled', 'faint'))}"
    return body, Truth("B", "overzicht", Holder(t.holder.full), tuple(done))


@paper("two-halves", ".two{display:grid;grid-template-columns:1fr 1fr;gap:8mm}")
def halves(t: Teller) -> tuple[str, Truth]:
    """Two tables beside each other, each half a year."""
    held, form = t.days(t.number(6, 11)), t.pick("{d} {mon}", "{dd}-{mm}", "{d} {month}")
    spent = [Decimal(t.pick("1", "1.5", "2", "2.5")) for _ in held]
    word, kind = t.pick(("intervisie", "intervisie"), ("supervisie", "supervisie"), ("POH-overleg", "vakinhoudelijk_overleg"))
    cells = [[t.say(day, form), t.long(one, "comma", "short")] for day, one in zip(held, spent, strict=True)]
    cut = sum(day.month < 7 for day in held)
    body = f"<h2 class='mid'>{word.capitalize()} {t.year} – {t.holder.full}</h2><div class='two'><div>Januari – juni{sheet(t, ('Datum', 'Tijdsduur'), cells[:cut])}</div><div>Juli – december{sheet(t, ('Datum', 'Tijdsduur'), cells[cut:])}</div></div><p>{scrawls(t, [t.pick('coördinator', 'groepsoudste') + ' ' + t.person().full])}</p>"
    return body, Truth("B", "jaaroverzicht", Holder(t.holder.full), tuple(on(kind, day, one) for day, one in zip(held, spent, strict=True)), signatures=1)


@paper("net-of-pause")
def netto(t: Teller) -> tuple[str, Truth]:
    """Begin to end, pause in minutes and what is left."""
    held = t.meetings(t.number(4, 8), EVENING + BY_DAY, 0.4)
    pauses, form = [t.pick(0, 15, 15, 30) for _ in held], t.pick(*SHORTLY, *NUMERIC)
    word, kind = t.pick(("Kwaliteitswerkgroep", "kwaliteitswerkgroep"), ("Interne scholing", "interne_scholing"), ("Intervisie", "intervisie"))
    shown = t.chance(0.6)
    columns = [("Datum", [t.say(m.day, form) for m in held]), ("Tijd", [t.span(m, "{a}-{b}", "{a} – {b}") for m in held]), ("Pauze", [f"{one} min" if one else "geen" for one in pauses])]
    if shown:
        columns.append(("Netto", [saying.comma(net(m, one)) for m, one in zip(held, pauses, strict=True)]))
    head, rows = shuffled(t, columns, 1)
    body = f"<h2>{word}: presentie en tijd</h2>{labels(t, [('Deelnemer', t.holder.full), ('Groep', t.pick(*t.words.groups))])}{sheet(t, head, rows)}<p>{t.place()}, {t.say(t.later(held[-1].day), *LETTERED)}</p>{scrawls(t, [t.holder.full])}"
    done = tuple(met(kind, m, net(m, one), "stated" if shown else "from_times") for m, one in zip(held, pauses, strict=True))
    return body, Truth("B", "overzicht", Holder(t.holder.full), done, signatures=1)


@paper("meetings-as-columns", "@page{size:A4 landscape;margin:14mm}")
def columns(t: Teller) -> tuple[str, Truth]:
    """Turned: each meeting is a column, what is told of it stands in rows."""
    held = t.meetings(t.number(3, 6), EVENING, 0.5)
    timed, form = t.chance(0.5), t.pick(*NUMERIC)
    rows = [["Datum", *(t.say(m.day, form) for m in held)], ["Tijd" if timed else "Duur", *(t.span(m, "{a}-{b}") if timed else t.long(m.hours, "comma") for m in held)], ["Inbreng", *(t.theme() for _ in held)], ["Methode", *(t.pick("Balint", "roddelmethode", "vijfstappen") for _ in held)], ["Paraaf", *(t.signature(20) for _ in held)]]
    crowd = t.people(t.number(4, 7))
    body = f"<h2>Intervisieboekje van {t.holder.full}</h2><p>Groepsgenoten: {', '.join(full([one for one in crowd if one != t.holder]))}</p>{sheet(t, ['', *(f'Bijeenkomst {place}' for place in range(1, len(held) + 1))], rows, looks=('ruled', 'faint'))}"
    return body, Truth("B", "overzicht", Holder(t.holder.full), tuple(met("intervisie", m, basis="from_times" if timed else "stated", timed=timed) for m in held), Participants(full(crowd)), signatures=len(held))


@paper("empty-rows-below")
def half_used(t: Teller) -> tuple[str, Truth]:
    """A printed card, filled in by pen down to the middle; a line drawn through one row."""
    word, kind = t.pick(("supervisie", "supervisie"), ("werkbegeleiding", "begeleiding"))
    held, guide, style = t.meetings(t.number(3, 7), ((540, 600), (780, 840), (600, 690)), 0.6), t.person(), pen(t)
    off, form = t.number(0, 9), t.pick(*SHORTLY, "{d}-{m}-{Y}")
    rows = []
    for place, m in enumerate(held):
        cells = [inked(style, t.say(m.day, form)), inked(style, t.long(m.hours, "short", "min", "comma")), inked(style, t.theme()), t.signature(20)]
        rows.append([f"<s>{one}</s>" for one in cells[:3]] + [inked(style, "ziek")] if place == off else cells)
    rows += [["&nbsp;", "", "", ""]] * t.number(3, 7)
    kept = [m for place, m in enumerate(held) if place != off]
    body = f"<h2>Aftekenkaart {word}</h2>{labels(t, [('Naam', t.holder.full), (t.pick('Supervisor', 'Afgetekend door') if kind == 'supervisie' else 'Begeleider', guide.full), ('Kaart geldig t/m', f'31-12-{t.year + 2}')], style)}{sheet(t, ('Datum', 'Duur', 'Onderwerp', 'Handtekening'), rows, looks=('ruled',))}"
    return body, Truth("B", "overzicht", Holder(t.holder.full), tuple(on(kind, m.day, m.hours) for m in kept), signatures=len(kept))


@paper("two-years-below")
def two_years(t: Teller) -> tuple[str, Truth]:
    """Rows without a year beneath two headings that are years."""
    t.year = min(t.year, 2024)
    rows, done, form = [], [], t.pick(*BARE)
    for _ in range(2):
        rows.append([str(t.year)])
        for m in t.meetings(t.number(3, 6), EVENING + BY_DAY, 0.5):
            word, kind = t.pick(*SORTS[:9])
            rows.append([t.say(m.day, form), word, t.span(m, "{a}-{b}", "{a} - {b} u", "{a}-{b} uur")])
            done.append(met(kind, m))
        t.year += 1
    body = f"<h2>{t.pick('Wat ik deed voor mijn vak', 'Staat van beroepsgebonden activiteiten')}</h2><p>{t.holder.full} ({t.register(t.holder)})</p>{sheet(t, ('wanneer', 'wat', 'hoe laat'), rows)}<p class='sm'>{t.pick('Versie', 'Opgesteld')} {t.number(1, 28)}-{t.number(1, 12)}-{t.year}</p>"
    return body, Truth("B", "overzicht", Holder(t.holder.full, t.register(t.holder)), tuple(done))


@paper("long-register", "thead{display:table-header-group} .t{font-size:9pt}")
def long_one(t: Teller) -> tuple[str, Truth]:
    """More rows than a page takes, the heads again on the next; breaks and planning days are rows too."""
    days = t.days(t.number(34, 44))
    rows, done, form = [], [], t.pick("{dd}-{mm}-{Y}", "{d} {mon} {Y}", "{wd2} {dd}-{mm}-{Y}")
    for place, day in enumerate(days):
        if t.chance(0.12):
            rows.append([str(place + 1), t.say(day, form), t.pick("Verlof", "Cursus verplaatst naar najaar", "Planning volgend jaar"), "–", ""])
            continue
        (word, kind), minutes = t.pick(*SORTS[:11]), t.pick(60, 90, 120)
        rows.append([str(place + 1), t.say(day, form), word, f"{minutes} min", t.theme()])
        done.append(on(kind, day, Decimal(minutes) / 60))
    body = f"<h2>Portfolio {t.holder.full}</h2><p>{t.pick(*t.words.practices)} – jaargang {t.year}</p>{sheet(t, ('Nr.', 'Datum', 'Activiteit', 'Duur', 'Notitie'), rows)}"
    return body, Truth("B", "jaaroverzicht", Holder(t.holder.full), tuple(done))


@paper("supervisor-statement-rows")
def sessions(t: Teller) -> tuple[str, Truth]:
    """A supervisor declares; numbered sessions of one length that is told once, above the rows."""
    guide, minutes = t.person(), t.pick(45, 60, 75, 90)
    days, form = t.days(t.number(5, 10)), t.pick(*ANY)
    rows = [[f"{place}", t.say(day, form), t.pick("Teams", "op locatie")] for place, day in enumerate(days, 1)]
    body = f"<p>{guide.full}, supervisor (LVSC nr. {t.number(2000, 9000)})<br>{t.place()}</p><h2>Verklaring supervisie</h2><p>Hierbij verklaar ik dat {t.holder.full} bij mij individuele supervisie heeft gevolgd. Iedere sessie duurde {t.long(Decimal(minutes) / 60, 'minutes')}.</p>{sheet(t, ('Sessie', 'Datum', 'Vorm'), rows)}<p>Getekend op {t.say(t.later(days[-1], 2, 30), *LETTERED)}</p>{scrawls(t, [guide.full])}"
    return body, Truth("B", "supervisieverklaring", Holder(t.holder.full), tuple(on("supervisie", day, Decimal(minutes) / 60) for day in days), signatures=1)


@paper("course-days")
def course_days(t: Teller) -> tuple[str, Truth]:
    """A course of several days: what each day took is in lesson hours, with homework that is no contact."""
    course, days = t.pick(*t.words.courses), t.days(t.number(3, 6))
    hours, form = Decimal(t.pick("3", "6", "5.5", "4")), t.pick(*NUMERIC, *LETTERED)
    rows = [[f"Lesdag {place}", t.say(day, form), saying.comma(hours), str(t.pick(2, 3, 4))] for place, day in enumerate(days, 1)]
    body = f"<p class='mid'>{t.pick(*t.words.schools)}</p><h1 class='mid'>Getuigschrift</h1><p class='mid'>{t.holder.full} volgde de scholing <b>{course}</b></p>{sheet(t, ('Onderdeel', 'Datum', 'Contacturen', 'Huiswerk (uur)'), rows)}<p>{t.pick('Geaccrediteerd door V&VN Kwaliteitsregister', 'Accreditatie: NIP, Kwaliteitsregister V&VN')} voor {len(days) * int(hours)} punten.</p><p>Afgegeven {t.say(t.later(days[-1], 5, 30), *LETTERED)}</p>{scrawls(t, ['cursusleider ' + t.person().full])}"
    return body, Truth("B", "certificaat", Holder(t.holder.full), tuple(on("scholing_elders", day, hours) for day in days), signatures=1, printed_points=str(len(days) * int(hours)))
