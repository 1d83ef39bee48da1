"""Lists kept by oneself: spreadsheets, tables pasted from elsewhere, years on a page."""
# ruff: noqa: E501
# fmt: off

import datetime as dt
from decimal import Decimal

from samples.strangers import saying
from samples.strangers.practice import (  # fmt: skip
    BRIEF,
    LUNCH,
    Told,
    clk,
    full,
    hurry,
    leaf,
    paper,
    paras,
    rows,
    sheet,
    word,
)
from samples.strangers.teller import BY_DAY, EVENING, Meeting, Teller, met, on
from samples.truth import Activity, Holder, Truth, number

KINDS = (("intervisie", "intervisie"), ("casuistiek", "casuïstiek"), ("netwerkbijeenkomst", "netwerk bijk."), ("supervisie", "supervisie"), ("vakinhoudelijk_overleg", "POH overleg"), ("meldcode", "meldcode"), ("congres", "congres"), ("interne_scholing", "interne scholing"))  # fmt: skip


def page(t: Teller) -> str:
    return f"@page{{size:A4{t.pick('', ' landscape')};margin:11mm}} body{{font:10pt 'Liberation Sans'}}"


@paper("mijn-punten")
def own_points(t: Teller) -> Told:
    """Points beside hours, and a sum; columns in the writer's own order, one of them of no use to anybody."""
    held = sorted(t.meetings(t.number(6, 11), EVENING + LUNCH), key=lambda one: one.day)
    form, total = t.pick("{d}-{m}-{Y}", "{dd}-{mm}-{Y}", "{d}-{mon}-{y}", "{d}-{mon}"), 0
    order = t.mixed(["dag", "wat", "u", "pt", t.pick("bewijs?", "met wie", "km")])
    lines, done = [], []
    for one in held:
        kind, what = t.pick(*KINDS)
        points = int(one.hours)
        total += points
        cell = {"dag": t.say(one.day, form), "wat": what, "u": saying.comma(one.hours), "pt": str(points), "bewijs?": t.pick("ja", "nog", "x"), "met wie": t.person().first, "km": str(t.number(3, 60))}
        lines.append([cell[name] for name in order])
        done.append(on(kind, one.day, one.hours))
    hours = sum((one.hours for one in held), Decimal())
    last = [{"u": saying.comma(hours), "pt": str(total)}.get(name, "") for name in order]
    body = [
        f"<h3>{t.pick('mijn punten', 'Punten B', 'kwaliteitsregister eigen lijst')} {t.year}</h3><p>{t.holder.full}</p>",
        sheet(t, 7, [order, *lines, last], t.pick("#e2efda", "#ffe699", "#d9e1f2"), 1),
    ]
    return leaf(page(t), *body), Truth("B", "overzicht", Holder(t.holder.full), tuple(done), printed_points=str(total))


@paper("gebroken-tabel")
def broken(t: Teller) -> Told:
    """Pasted from another program: columns are spaces, long cells run on below."""
    held = t.meetings(t.number(4, 7), EVENING)
    kind, what = t.pick(("intervisie", "intervisie"), ("netwerkbijeenkomst", "netwerkbijeenkomst"))
    form = t.pick("{dd}-{mm}-{Y}", "{dd}/{mm}/{Y}", "{dd}-{mm}-{y}")
    lines = [f"{'Datum':<13}{'Soort':<20}{'Van':<8}{'Tot':<8}Onderwerp"]
    for one in held:
        theme = t.theme().split()
        half = max(1, len(theme) // 2)
        lines.append(f"{t.say(one.day, form):<13}{what:<20}{clk(one.start, ':'):<8}{clk(one.end, ':'):<8}{' '.join(theme[:half])}")
        lines += [f"{'':<49}{' '.join(theme[half:])}"] if theme[half:] else []
    body = [
        paras(t.pick("Dit komt uit mijn oude systeem, sorry voor de opmaak.", "Gekopieerd uit de agenda."), f"{t.holder.full}"),
        f"<pre style=\"font:9.5pt '{t.pick('Liberation Mono', 'DejaVu Sans Mono')}'\">{chr(10).join(lines)}</pre>",
    ]
    return leaf(word(t), *body), Truth("B", "overzicht", Holder(t.holder.full), tuple(met(kind, one) for one in held))


@paper("kruisjestabel")
def crosses(t: Teller) -> Told:
    """Persons against days; the holder's line tells which count."""
    days, crowd, long = t.days(t.number(5, 9)), t.people(t.number(4, 7)), Decimal(t.pick("1.5", "2", "2.5"))
    form = t.pick("{d}-{m}", "{d}/{m}", "{d} {mon}")
    away = set(t.some(range(len(days)), t.number(1, 3)))
    table = [[one.full, *[("" if n in away else "x") if one == t.holder else t.pick("x", "x", "x", "", "m.k.") for n in range(len(days))]] for one in crowd]
    table = [[f"<b>{cell}</b>" if line[0] == t.holder.full and n == 0 else cell for n, cell in enumerate(line)] for line in table]
    body = [f"<h3>Intervisie {t.place()} {t.year}</h3><p>x = {t.pick('er geweest', 'aanwezig')} &nbsp; {t.pick('elke bijk.', 'per keer')} {t.long(long, 'comma', 'half', 'words')}</p>", f"<table class='b'>{rows([['', *[t.say(one, form) for one in days]]], 'th')}{rows(table)}</table>", f"<p>Het gaat om: {t.holder.full}</p>"]  # fmt: skip
    done = tuple(on("intervisie", one, long) for n, one in enumerate(days) if n not in away)
    return leaf(word(t, "A4 landscape"), *body), Truth("B", "overzicht", Holder(t.holder.full), done, status=None)


@paper("urenstaat")
def hours_kept(t: Teller) -> Told:
    """From, to, break and net columns; a line that fell through is grey and crossed."""
    slots = ((780, 1020), (540, 750), (840, 1050), (1140, 1290))
    held = t.meetings(t.number(4, 8), slots, 0.4)
    gone = t.number(0, len(held))
    form = t.pick("{d}-{m}-{Y}", "{dd}-{mm}-{y}", "{wd2} {d}-{m}-{Y}")
    lines, done, sum_ = [], [], Decimal()
    for n, one in enumerate(held):
        kind, what = t.pick(*KINDS)
        rest = t.pick(0, 0, 15, 30)
        net = Decimal(one.end - one.start - rest) / 60
        row = [t.say(one.day, form), what, clk(one.start, ":"), clk(one.end, ":"), str(rest), saying.comma(net), t.pick("", t.place())]
        if n == gone:
            lines.append([f"<s style='color:#888'>{cell}</s>" for cell in row[:-1]] + [t.pick("geannuleerd", "ging niet door")])
            continue
        sum_ += net
        lines.append(row)
        done.append(met(kind, one, net, "stated"))
    head = ["datum", t.pick("activiteit", "waarvoor"), "van", "tot", "pauze (min)", t.pick("netto u", "uren"), "opm."]
    body = [f"<p>{t.pick('Deskundigheidsbevordering', 'Bijscholing e.d.')} {t.holder.full}</p>", sheet(t, 8, [head, *lines, ["", "", "", "", t.pick("som", "tot"), saying.comma(sum_)]], sums=1)]
    return leaf(page(t), *body), Truth("B", "overzicht", Holder(t.holder.full), tuple(done))


@paper("per-kwartaal")
def quarters(t: Teller) -> Told:
    slot = t.pick(*EVENING)
    held = t.meetings(t.number(5, 9), (slot,))
    form = t.pick("{d} {month}", "{d}-{m}", "{wd2} {d} {mon}")
    parts, mark = [], t.pick("Q", "kw ", "kwartaal ")
    for quarter in range(4):
        inside = [t.say(one.day, form) for one in held if (one.day.month - 1) // 3 == quarter]
        parts.append(f"<p><b>{mark}{quarter + 1}</b> &nbsp; {' · '.join(inside) or t.pick('geen', '-')}</p>")
    kind, head = t.pick(("intervisie", "Intervisiegroep"), ("kwaliteitswerkgroep", "Kwaliteitswerkgroep"), ("vakinhoudelijk_overleg", "POH-overleg"))
    body = [
        f"<h3>{head}, jaar {t.year}</h3>",
        f"<p>{t.pick('Altijd', 'We zitten steeds')} {hurry(t, held[0], 'van {a} tot {b} uur', '{a}-{b}u')}</p>",
        *parts,
        f"<p>{t.holder.full}, was er alle keren bij</p>",
        t.pick("", f"<p><small>eerste van {t.year + 1}: {t.number(8, 28)} januari</small></p>"),
    ]
    return leaf(word(t), *body), Truth("B", "overzicht", Holder(t.holder.full), tuple(met(kind, one) for one in held))


@paper("twee-jaren")
def two_years(t: Teller) -> Told:
    """Two years below each other; days without a year."""
    form, style = t.pick(*BRIEF), t.pick("comma", "minutes", "short")
    kind, word_ = t.pick(("intervisie", "Intervisie"), ("supervisie", "Supervisie"), ("casuistiek", "Casuïstiekgroep"))
    parts, done = [], []
    for year in (t.year - 1, t.year):
        found = [dt.date(year, month, t.number(3, 27)) for month in sorted(t.some(range(1, 13), t.number(3, 5)))]
        days = [one - dt.timedelta(days=max(0, one.weekday() - 4)) for one in found]
        long = [Decimal(t.pick("1.5", "2", "1")) for _ in days]
        parts.append(f"<p><u>{year}</u></p><table>{rows((t.say(one, form), saying.length(hours, style), t.pick('', t.theme())) for one, hours in zip(days, long, strict=True))}</table>")
        done += [on(kind, one, hours) for one, hours in zip(days, long, strict=True)]
    return leaf(word(t), f"<h3>{word_} {t.holder.full}</h3>", *parts), Truth("B", "overzicht", Holder(t.holder.full), tuple(done))


@paper("zelf-georganiseerd")
def organised(t: Teller) -> Told:
    """Preparation days, and the evening itself; what is claimed is having organised it."""
    m, crowd = t.meeting(EVENING + BY_DAY), t.people(3)
    prep = t.earlier(m.day, 20, 50)
    lines = [
        (t.say(prep, *BRIEF), "sprekers gebeld"),
        (t.say(t.earlier(m.day, 8, 15), *BRIEF), t.pick(*t.words.todo)),
        (t.say(m.day, "{d} {month}"), f"de bijeenkomst, {hurry(t, m, '{a}-{b} u', '{a} tot {b} uur')}"),
    ]
    body = [
        f"<h3>Organisatie netwerkbijeenkomst {t.say(m.day, '{d} {month} {Y}', '{d}-{m}-{Y}')}</h3>",
        paras(f"{t.pick('Georganiseerd door', 'Organisatie:')} {saying.listed(list(full(crowd)))}", f"{t.number(18, 60)} mensen kwamen. Thema {t.theme()}."),
        f"<table>{rows(lines)}</table>",
        paras(t.told(1), f"Ingediend door {t.holder.full}"),
    ]
    return leaf(word(t), *body), Truth("B", "verslag", Holder(t.holder.full), (met("netwerkbijeenkomst_organisatie", m),), status=None)


@paper("in-en-uit")
def from_hrm(t: Teller) -> Told:
    """A print of a training portal that a practice keeps for its staff, one line opened."""
    m = t.meeting(((540, 1020), (780, 1020), (840, 1020)))
    course, school = t.pick(*t.words.courses), t.pick(*t.words.schools)
    hours = Decimal(t.pick("3", "3.5", "4", "6"))
    pairs = t.mixed(
        [
            ("Wie", t.holder.full),
            ("Wat", course),
            ("Bij", school),
            ("Geweest op", t.say(m.day, "{d}-{m}-{Y}", "{d} {month} {Y}")),
            ("Lesuren", saying.comma(hours)),
            ("Reistijd", f"{t.pick('1', '1,5', '0,5')} uur"),
            ("Status", t.pick("gevolgd", "afgerond, geslaagd")),
        ]
    )
    pairs += [("Aangevraagd", t.say(t.earlier(m.day), "{d}-{m}-{Y}")), ("Akkoord", f"{t.person().full}, {t.say(t.earlier(m.day, 3, 7), '{d}-{m}-{Y}')}")]
    body = [f"<h3>{t.pick('Scholingsaanvraag + afronding', 'Formulier externe scholing, terugkoppeling')}</h3>", f"<table class='b'>{rows(pairs)}</table>"]
    return leaf(word(t), *body), Truth("B", "formulier", Holder(t.holder.full), (on("scholing_elders", m.day, hours),))


@paper("gesprekkenreeks")
def series(t: Teller) -> Told:
    """n times a length over months without days."""
    first = t.number(1, 6)
    last, count, long = first + t.number(3, 6), t.number(5, 12), t.pick(45, 60, 90)
    lead = t.person()
    end = dt.date(t.year, last, 28) + dt.timedelta(days=4)
    end = end.replace(day=1) - dt.timedelta(days=1)
    kind, what = t.pick(("supervisie", "individuele supervisie"), ("begeleiding", "werkbegeleiding"), ("supervisie", "groepssupervisie"))
    each = t.pick(f"{long} minuten", f"{long} min", saying.length(Decimal(long) / 60, "comma"))
    said = t.pick(f"{count} gesprekken van {each}", f"{count}x {each}", f"{count} keer, steeds {each}")
    text = [
        "Beste commissie,",
        f"{t.holder.full} had van {saying.MONTHS[first - 1]} t/m {saying.MONTHS[last - 1]} {t.year} {what} bij mij: {said}.",
        t.told(1),
        f"{lead.full} {t.signature(34)}",
        f"{t.place()}, {t.say(t.later(end, 2, 30), '{d}-{m}-{Y}', '{d} {month} {Y}')}",
    ]
    done = Activity(kind, dt.date(t.year, first, 1).isoformat(), end.isoformat(), None, None, number(Decimal(long * count) / 60), "sessions_x_duration", count)
    return leaf(word(t), paras(*text)), Truth("B", "supervisieverklaring" if kind == "supervisie" else "verklaring", Holder(t.holder.full), (done,), signatures=1)


@paper("verspringende-lijst")
def one_per_line(t: Teller) -> Told:
    """Free lines, no table: what comes first differs from line to line."""
    held = t.meetings(t.number(4, 8), EVENING + LUNCH, 0.3)
    lines, done = [], []
    for one in held:
        kind, what = t.pick(*KINDS)
        lines.append(told_line(t, one, what))
        done.append(met(kind, one))
    head = t.pick(f"Wat ik gedaan heb in {t.year}", f"Jaar {t.year}, activiteiten B", f"{t.year} voor het register")
    return leaf(word(t), f"<p><b>{head}</b> ({t.holder.full})</p>", paras(*lines)), Truth("B", "overzicht", Holder(t.holder.full), tuple(done))


def told_line(t: Teller, one: Meeting, what: str) -> str:
    day, times = t.say(one.day, *BRIEF), hurry(t, one, "{a}-{b}", "{a} tot {b} uur", "{a}-{b}u", "van {a} tot {b}")
    return t.pick(f"{day}, {what}, {times}", f"{what} op {day} {times}", f"{day} {times}: {what} ({t.theme()})", f"{what} te {t.place()} dd {day}, {times}")
