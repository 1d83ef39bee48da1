"""Many activities on one paper in shapes that no overview of `overviews` has: several days behind one kind, days in
pieces, calendars, a column per activity, prose, exports of agendas and learning systems."""
# ruff: noqa: E501  (word lists and page pieces read better in one line each)

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from samples.composed import kinds
from samples.composed.dice import Dice
from samples.composed.pieces import Draft, Look, bare_page, head, look, table
from samples.composed.sentences import paragraph
from samples.strangers import saying
from samples.strangers.teller import BY_DAY, EVENING, Meeting
from samples.truth import Activity, Holder, Truth, number

LENGTHS = ("comma", "minutes", "half", "words", "mixed", "min", "short")
KINDS = ("intervisie", "supervisie", "casuistiek", "netwerkbijeenkomst", "vakinhoudelijk_overleg", "kwaliteitswerkgroep",
         "interne_scholing", "meekijken", "begeleiding", "congres", "zelfstudie")  # fmt: skip
EACH = ("(per keer {x})", "(elk {x})", "({x} per keer)", "à {x}", "telkens {x}", "van {x}", "steeds {x}", "({x} per bijeenkomst)", "per bijeenkomst {x}",
        "(ieder {x})", "({x})")  # fmt: skip
WITH_YEAR = (
    "{d}-{m}-{Y}",
    "{dd}-{mm}-{Y}",
    "{d} {month} {Y}",
    "{dd}/{mm}/{Y}",
    "{d} {mon} {Y}",
    "{dd}-{mm}-{y}",
    "{Y}-{mm}-{dd}",
    "{d}-{m}-'{y}",
)
YEARLESS = ("{d} {month}", "{d}-{m}", "{dd}-{mm}", "{d} {mon}", "{d}/{m}")
TITLES = ("Overzicht {y}", "Jaaroverzicht {y}", "Activiteiten {y}", "Deskundigheidsbevordering {y}", "Verantwoording {y}", "Logboek {y}",
          "Bijgewoonde bijeenkomsten {y}", "Mijn scholingsdossier {y}", "Registratie {y}", "Staat van activiteiten {y}")  # fmt: skip
SINGLE = (
    "{N} {y}",
    "Data {n} {y}",
    "Bijeenkomsten {n} in {y}",
    "Overzicht {n} {y}",
    "{N}: bijgewoond in {y}",
    "Deelname aan {n}, {y}",
)


@dataclass(frozen=True, slots=True)
class Kept:
    """The activities of one kind."""

    kind: str
    noun: str
    meetings: tuple[Meeting, ...]
    """All as long as the first."""

    @property
    def hours(self) -> Decimal:
        return self.meetings[0].hours

    def activities(self, stated: bool = True, timed: bool = False) -> list[Activity]:
        return [activity(self.kind, one, stated, timed) for one in self.meetings]


def activity(kind: str, one: Meeting, stated: bool = True, timed: bool = False) -> Activity:
    """As the paper tells it: its length, its times, or only its day."""
    start, end = (saying.clock(one.start), saying.clock(one.end)) if timed else (None, None)
    basis = "stated" if stated else "from_times" if timed else None
    hours = number(one.hours.quantize(Decimal("0.01"))) if basis else None
    return Activity(kind, one.day.isoformat(), None, start, end, hours, basis)


def gathered(d: Dice) -> Draft:
    """A paper of one of the shapes."""
    makes: Mapping[str, Callable[[Dice, Look], tuple[str, Sequence[Activity]]]] = SHAPES
    name = d.pick(*makes)
    seen = look(d)
    html, told = makes[name](d, seen)
    return Draft(
        f"{name}",
        bare_page(seen, html),
        Truth("B", "jaaroverzicht", Holder(d.holder.full), tuple(told)),
        margins=d.chance(0.1),
    )


def _kept(d: Dice, groups: tuple[int, int] = (2, 5), each: tuple[int, int] = (1, 6)) -> list[Kept]:
    chosen = d.some(KINDS, d.number(*groups))
    found = []
    for kind in chosen:
        start, end = d.pick(*EVENING, *BY_DAY)
        days = d.days(d.number(*each))
        found.append(Kept(kind, d.of(kinds.NOUNS[kind]), tuple(Meeting(day, start, end) for day in days)))
    # no day twice on a paper, so that the days tell the activities apart
    taken: set[object] = set()
    kept = []
    for one in found:
        free = tuple(m for m in one.meetings if m.day not in taken)
        taken.update(m.day for m in free)
        kept += [Kept(one.kind, one.noun, free)] if free else []
    return kept


def _one(d: Dice, least: int = 3, most: int = 8) -> Kept:
    return _kept(d, (1, 2), (least, most))[0]


def _mixed(d: Dice, least: int = 3, most: int = 9) -> list[tuple[str, str, Meeting]]:
    nouns = {kind: d.of(kinds.NOUNS[kind]) for kind in KINDS}
    met = d.meetings(d.number(least, most), (*EVENING, *BY_DAY), 0.3)
    return [(kind, nouns[kind], one) for one in met for kind in (d.pick(*KINDS),)]


def _top(d: Dice, seen: Look, single: Kept | None = None) -> str:
    title = d.of(TITLES).format(y=d.year)
    if single:
        title = d.of(SINGLE).format(n=single.noun, N=single.noun[0].upper() + single.noun[1:], y=d.year)
    org = d.pick(*d.words.practices, *d.words.groups)
    return head(d, seen, title, org) + f"<p>{d.label('holder')}: {d.holder.full}</p>"


def _length(d: Dice, hours: Decimal) -> str:
    return saying.length(hours, d.pick(*LENGTHS))


def _and(parts: Sequence[str], sign: str = ",") -> str:
    return f"{sign} ".join(parts[:-1]) + f" en {parts[-1]}" if len(parts) > 1 else parts[0]


def _days(d: Dice, met: Sequence[Meeting], year: bool) -> str:
    """`3 maart, 4 april en 8 mei 2022`; `2 en 19 september; 22 november 2022`; `3-3, 4-4`."""
    days = [one.day for one in met]
    way = d.of(("comma and", "semicolons", "commas", "slashes", "shared months", "own years", "figures"))
    tail = f" {days[0].year}" if year else ""
    match way:
        case "own years":
            return d.pick(", ", "; ").join(saying.day(one, d.pick("{d}-{m}-{Y}")) for one in days)
        case "figures" if not year:
            return ", ".join(saying.day(one, "{d}-{m}") for one in days)
        case "shared months":
            months = list(dict.fromkeys(one.month for one in days))
            said = [f"{_and([str(one.day) for one in days if one.month == m])} {saying.MONTHS[m - 1]}" for m in months]
            return d.pick("; ", ", ").join(said) + tail
        case "comma and":
            return _and([saying.day(one, "{d} {month}") for one in days]) + tail
        case "slashes":
            return " / ".join(saying.day(one, "{d} {mon}") for one in days) + tail
    return {"semicolons": "; "}.get(way, ", ").join(saying.day(one, "{d} {month}") for one in days) + tail


# --- several days behind one kind


def _behind(d: Dice, kept: Sequence[Kept], year: bool) -> list[str]:
    form, each = (
        d.of(
            (
                "{n} {e}: {t}",
                "{n}: {t} {e}",
                "{n} {e} op {t}",
                "{n} – {t} – {e}",
                "{t}: {n} {e}",
                "{n} ({c}x): {t}, {e}",
            )
        ),
        d.of(EACH),
    )
    said = []
    for one in kept:
        length = each.format(x=_length(d, one.hours))
        said.append(form.format(n=one.noun, e=length, t=_days(d, one.meetings, year), c=len(one.meetings)))
    return said


def bullets(d: Dice, seen: Look) -> tuple[str, Sequence[Activity]]:
    kept, year = _kept(d), d.chance(0.5)
    way = d.of(("<li>{x}</li>", "<p>{x}</p>", "<div>- {x}</div>", "<div>{x}</div>", "<p>• {x}</p>"))
    html = "".join(way.format(x=one) for one in _behind(d, kept, year))
    return _top(d, seen) + html, [a for one in kept for a in one.activities()]


def letter(d: Dice, seen: Look) -> tuple[str, Sequence[Activity]]:
    kept = _kept(d)
    org, signed = d.pick(*d.words.groups), d.later(kept[0].meetings[-1].day, 30, 90)
    opening = d.of(("Hierbij bevestigen wij dat {n} heeft deelgenomen aan:", "Ondergetekende verklaart dat {n} aanwezig was bij:",
                    "Graag bevestig ik de deelname van {n} aan:", "{n} was aanwezig bij de volgende bijeenkomsten:")).format(n=d.holder.full)  # fmt: skip
    items = "".join(f"<li>{one}</li>" for one in _behind(d, kept, True))
    html = f"<p>{org}</p><p>{d.place()}, {saying.day(signed, '{d} {month} {Y}')}</p><p>{opening}</p><ul>{items}</ul><p>Met vriendelijke groet,<br>{d.person().full}</p>"
    return html, [a for one in kept for a in one.activities()]


def sentence(d: Dice, seen: Look) -> tuple[str, Sequence[Activity]]:
    kept = _kept(d, (2, 4))
    parts = [
        d.of(("aan {n} op {t} ({e})", "op {t} aan {n}, {e}")).format(
            n=one.noun,
            t=_days(d, one.meetings, False),
            e=f"{d.of(('telkens', 'steeds', 'elke keer', 'per keer'))} {_length(d, one.hours)}",
        )
        for one in kept
    ]
    said = d.pick("; ", " en ").join(parts)
    html = f"<p>In {d.year} nam {d.holder.full} deel {said}.</p>"
    return _top(d, seen) + html, [a for one in kept for a in one.activities()]


PER = ("Uur per keer", "Duur per keer", "Per keer", "Per bijeenkomst", "Duur (uur)", "Uren p.k.", "Tijd per keer")


def per_kind(d: Dice, seen: Look) -> tuple[str, Sequence[Activity]]:
    """A row per kind, its days in one cell; what each took, and often what all took."""
    kept, year = _kept(d), d.chance(0.3)
    all_of, norm = d.chance(0.6), d.chance(0.3)
    heads = [
        d.pick("Activiteit", "Soort", "Onderdeel"),
        d.of(("Data", "Wanneer", "Datums", "Bijgewoond op")),
        d.of(PER),
    ]
    bare = d.chance(0.6)
    rows = [
        [one.noun, _days(d, one.meetings, year), saying.comma(one.hours) if bare else _length(d, one.hours)]
        for one in kept
    ]
    if all_of:
        heads.append(d.pick("Uren", "Totaal uren", "Totaal"))
        rows = [[*row, saying.comma(one.hours * len(one.meetings))] for row, one in zip(rows, kept, strict=True)]
    if norm:
        heads.append("Norm")
        rows = [[*row, str(d.number(4, 25))] for row in rows]
    return _top(d, seen) + table(d, seen, heads, rows)[0], [a for one in kept for a in one.activities()]


# --- days in pieces


def month_and_day(d: Dice, seen: Look) -> tuple[str, Sequence[Activity]]:
    """A column for the month and one for the day, with or without the year."""
    one, bare = _one(d), d.chance(0.3)
    with_year = d.chance(0.4)
    months = d.pick(saying.MONTHS, saying.SHORT, [m.capitalize() for m in saying.MONTHS])
    columns: dict[str, list[str]] = {
        d.pick("Dag", "Dag", "Datum"): [str(m.day.day) for m in one.meetings], d.pick("Maand", "Mnd"): [months[m.day.month - 1] for m in one.meetings],
    }  # fmt: skip
    names = d.mixed(list(columns))
    if with_year:
        columns[d.pick("Jaar", "Jr")] = [str(d.year) for _ in one.meetings]
        names = list(columns)
    names.append(d.of(("Duur", "Uren", "Tijdsduur")))
    columns[names[-1]] = [
        saying.comma(one.hours) if bare else saying.length(one.hours, "minutes") for _ in one.meetings
    ]
    names.insert(d.pick(0, len(names)), "Onderwerp")
    columns["Onderwerp"] = [d.theme() for _ in one.meetings]
    rows = [[columns[name][place] for name in names] for place in range(len(one.meetings))]
    return _top(d, seen, one) + table(d, seen, names, rows)[0], one.activities()


def under_months(d: Dice, seen: Look) -> tuple[str, Sequence[Activity]]:
    """The month as a heading, or once at the left of its rows; the day of the month alone before each line."""
    found = _mixed(d, 4, 10)
    rows, last = [], 0
    for _, noun, one in found:
        rows.append(
            [
                saying.MONTHS[one.day.month - 1] if one.day.month != last else "",
                str(one.day.day),
                noun,
                saying.length(one.hours, "mixed"),
            ]
        )
        last = one.day.month
    html = _top(d, seen) + table(d, seen, ["Maand", "Dag", "Wat", "Hoe lang"], rows)[0]
    return html, [activity(kind, one) for kind, _, one in found]


def wrapped(d: Dice, seen: Look) -> tuple[str, Sequence[Activity]]:
    """A narrow column, in which a day stands on two lines."""
    found = _mixed(d, 5, 14)
    form = d.of(("{dd}-{mm}-<br>{Y}", "{Y}-{mm}-<br>{dd}", "{d} {month}<br>{Y}", "{wd}<br>{d}-{m}-{Y}"))
    rows = [
        [
            d.say(one.day, form),
            d.theme(),
            noun.replace(" ", "<br>", 1),
            d.pick("Afgerond", "Aanwezig", "Voltooid"),
            saying.comma(one.hours),
        ]
        for _, noun, one in found
    ]
    html = _top(d, seen) + table(d, seen, ["Datum", "Titel", "Soort", "Status", "Uren"], rows)[0]
    return html, [activity(kind, one) for kind, _, one in found]


# --- a column per activity, calendars, matrices


def across(d: Dice, seen: Look) -> tuple[str, Sequence[Activity]]:
    """A column per activity."""
    found, form = _mixed(d, 3, 5), d.pick(*WITH_YEAR)
    rows = [
        ["Soort", *(noun for _, noun, _ in found)], ["Tijd", *(saying.span(one.start, one.end, "{a} - {b}", ":") for *_, one in found)],
        ["Thema", *(d.theme() for _ in found)],
    ]  # fmt: skip
    top = ["Datum", *(d.say(one.day, form) for *_, one in found)]
    html = _top(d, seen) + table(d, seen, *((top, rows) if d.chance(0.5) else ([""] * len(top), [top, *rows])))[0]
    return html, [activity(kind, one, False, True) for kind, _, one in found]


def calendar(d: Dice, seen: Look) -> tuple[str, Sequence[Activity]]:
    """A row per kind and a column per month, the day of the month in the cell."""
    kept = _kept(d, (2, 4), (2, 5))
    months = [saying.SHORT[n] for n in range(12)]

    def cell(one: Kept, month: int) -> str:
        return ", ".join(str(m.day.day) for m in one.meetings if m.day.month == month + 1)

    heads = ["", *months, d.of(PER)]
    rows = [[one.noun, *(cell(one, n) for n in range(12)), saying.comma(one.hours) + " uur"] for one in kept]
    return _top(d, seen) + table(d, seen, heads, rows)[0], [a for one in kept for a in one.activities()]


def ticked(d: Dice, seen: Look) -> tuple[str, Sequence[Activity]]:
    """People down and days across, marked where somebody was; whose paper it is stands above."""
    one = _one(d, 4, 8)
    people = d.people(d.number(4, 8))
    mark, none = d.of((("x", ""), ("x", "-"), ("A", "N"), ("ja", "nee"), ("1", "0"), ("aanw", "afw"), ("P", "")))
    missed = d.number(1, len(one.meetings)) if d.chance(0.6) else -1
    rows = []
    for p in people:
        here = [n != missed if p is d.holder else d.chance(0.8) for n in range(len(one.meetings))]
        rows.append([p.full, *(mark if there else none for there in here)])
    form = d.pick("{d} {mon}", "{d}-{m}", "{d}-{m}-{Y}", "{dd}-{mm}", "{d} {mon} {Y}")
    heads, lines = [d.label("name"), *(d.say(m.day, form) for m in one.meetings)], rows
    if d.chance(0.4):
        flat = [heads, *rows]
        turned = [list(column) for column in zip(*flat, strict=True)]
        heads, lines = turned[0], turned[1:]
    note = d.of(("Elke bijeenkomst duurt {x}.", "Duur per keer: {x}", "Steeds {x}.", "Bijeenkomsten van {x}.")).format(
        x=_length(d, one.hours)
    )
    told = [a for n, a in enumerate(one.activities()) if n != missed]
    return _top(d, seen, one) + f"<p>{note}</p>" + table(d, seen, heads, lines)[0], told


# --- days alone, prose, exports


def days_alone(d: Dice, seen: Look) -> tuple[str, Sequence[Activity]]:
    """Nothing but days, and one sentence on all of them."""
    one, form = _one(d, 3, 8), d.pick(*WITH_YEAR, *YEARLESS)
    said = [d.say(m.day, form) for m in one.meetings]
    note = d.of(
        (
            "Iedere bijeenkomst duurde {x}.",
            "De bijeenkomsten duurden elk {x}.",
            "Duur: telkens {x}.",
            "Alle bijeenkomsten: {x}.",
            "Per keer {x}.",
        )
    )
    block = {
        "table": lambda: table(d, seen, [d.of(("Data", "Datum", "Gehouden op", "Bijeenkomst"))], [[x] for x in said])[0],
        "numbered": lambda: table(d, seen, ["Nr", "Datum"], [[str(n), x] for n, x in enumerate(said, 1)])[0],
        "lines": lambda: "<br>".join(said), "columns": lambda: f"<div style='columns:3'>{'<br>'.join(said)}</div>",
        "list": lambda: "<ul>" + "".join(f"<li>{x}</li>" for x in said) + "</ul>", "running": lambda: f"<p>{' – '.join(said)}</p>",
    }  # fmt: skip
    html = d.of_named(block)()
    return f"{_top(d, seen, one)}{html}<p>{note.format(x=_length(d, one.hours))}</p>", one.activities()


def diary(d: Dice, seen: Look) -> tuple[str, Sequence[Activity]]:
    """A paragraph for each: day and kind, then what was spoken of."""
    found, form = _mixed(d, 3, 6), d.pick(*WITH_YEAR, *YEARLESS)
    way = d.of((
        "<p><b>{day} – {noun} ({x})</b><br>{told}</p>", "<p><b>{day}</b> {noun}, {x}. {told}</p>", "<h3>{noun}</h3><p>{day}, {x}</p><p>{told}</p>",
        "<h3>{day}</h3><p>{noun}. {told} Duur {x}.</p>", "<p>{day}<br>{noun}<br>{x}<br>{told}</p>", "<p>Op {day} {noun} gevolgd ({x}). {told}</p>",
    ))  # fmt: skip
    html = "".join(
        way.format(day=d.say(one.day, form), noun=noun, x=_length(d, one.hours), told=paragraph(d, 1, 2))
        for _, noun, one in found
    )
    return _top(d, seen) + html, [activity(kind, one) for kind, _, one in found]


def export(d: Dice, seen: Look) -> tuple[str, Sequence[Activity]]:
    """Lines of an export: fields with signs between, an agenda's days, blocks of a learning system."""
    found = _mixed(d, 3, 9)
    way = d.of(("semicolons", "pipes", "agenda", "blocks", "spaces", "days above"))
    iso = d.pick("{Y}-{mm}-{dd}", "{dd}-{mm}-{Y}")

    def lines() -> list[str]:
        timed = "{day}; {noun}; {a}; {b}" if way == "semicolons" else "{day} | {a} - {b} | {noun}"
        if way == "agenda":
            timed = "<div style='margin-top:2mm'>{wd}</div><div style='display:flex;gap:12mm'><span>{a} – {b}</span><span>{noun}</span></div>"
        if way == "days above":
            timed = "<h4>{wd}</h4><div>{a}-{b}</div><div>{noun}</div>"
        if way == "blocks":
            timed = "<div style='border:1px solid #ccc;padding:2mm;margin:2mm 0'><b>{noun}</b><br>{day} &nbsp; {a} - {b}<br>Status: afgerond</div>"
        if way == "spaces":
            timed = "<pre style='margin:0;font-family:monospace'>{day}   {a}-{b}   {noun}</pre>"
        return [
            timed.format(
                day=d.say(one.day, iso),
                wd=d.say(one.day, "{wd} {d} {month} {Y}"),
                a=saying.clock(one.start),
                b=saying.clock(one.end),
                noun=noun,
            )
            for _, noun, one in found
        ]

    top = "<div>datum; activiteit; van; tot</div>" if way == "semicolons" else ""
    html = _top(d, seen) + top + "".join(f"<div>{one}</div>" for one in lines())
    return html, [activity(kind, one, False, True) for kind, _, one in found]


def boxes(d: Dice, seen: Look) -> tuple[str, Sequence[Activity]]:
    """Cards side by side, or one wide table for each month."""
    found, form = _mixed(d, 4, 8), d.pick(*WITH_YEAR)
    inner = d.of(
        (
            "<b>{day}</b><br>{noun}<br>{x}",
            "<b>{noun}</b><br>{day}<br>{x}",
            "{noun} · {x}<br><small>{day}</small>",
            "<small>{x}</small><br>{day}<br>{noun}",
        )
    )
    cards = "".join(
        f"<div style='border:1px solid #bbb;padding:2mm'>{inner.format(day=d.say(one.day, form), noun=noun, x=_length(d, one.hours))}</div>"
        for _, noun, one in found
    )
    html = (
        _top(d, seen)
        + f"<div style='display:grid;grid-template-columns:repeat({d.pick(2, 3)},1fr);gap:3mm'>{cards}</div>"
    )
    return html, [activity(kind, one) for kind, _, one in found]


SHAPES: Mapping[str, Callable[[Dice, Look], tuple[str, Sequence[Activity]]]] = {
    one.__name__: one for one in (bullets, letter, sentence, per_kind, month_and_day, under_months, wrapped, across, calendar, ticked, days_alone,
                                  diary, export, boxes)
}  # fmt: skip
