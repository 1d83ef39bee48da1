"""Many activities on one paper: tables, lists, cards, quarters, a matrix of people and days."""
# ruff: noqa: E501  (word lists and page pieces read better in one line each)

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from samples.composed import kinds
from samples.composed.dice import Dice
from samples.composed.occasions import group, occasion, when
from samples.composed.pieces import Draft, Fact, Look, bare_page, facts_block, foot, head, look, sign, table
from samples.strangers import saying
from samples.strangers.teller import BY_DAY, EVENING, Meeting
from samples.truth import Activity, Holder, Participants, Truth, number

WITH_YEAR = ("{d}-{m}-{Y}", "{dd}-{mm}-{Y}", "{d} {month} {Y}", "{d}-{m}-'{y}", "{dd}/{mm}/{Y}", "{wd2} {d} {mon} {Y}", "{dd}-{mm}-{y}",
             "{wd} {d} {month} {Y}", "{d} {mon} {Y}", "{dd}.{mm}.{Y}", "{Y}-{mm}-{dd}", "{d}-{mon}-{y}")  # fmt: skip
NO_YEAR = ("{d} {month}", "{d}-{m}", "{wd2} {d} {mon}", "{dd}-{mm}", "{d} {mon}", "{wd} {d} {month}", "{d}/{m}")
DAY_HEADS = (
    "Datum",
    "Wanneer",
    "Dag",
    "Date",
    "Datum activiteit",
    "Gehouden op",
    "Data",
    "Datum bijeenkomst",
    "D.d.",
    "Op",
)
HOUR_HEADS = ("Uren", "Aantal uren", "Uur", "Duur (uur)", "Contacturen", "Tijdsduur (uur)", "Aantal uur", "Hours", "Urental", "Uren netto",
              "Tijd (u)", "Bestede uren")  # fmt: skip
LONG_HEADS = ("Duur", "Tijdsduur", "Tijdsbesteding", "Omvang", "Lengte", "Duration", "Tijdsinvestering", "Bestede tijd")
SPAN_HEADS = ("Tijd", "Van - tot", "Tijdstip", "Begin/eind", "Van/tot", "Tijden", "Hoe laat", "Time", "Klokuren")
FROM_HEADS = (("Van", "Tot"), ("Begin", "Einde"), ("Start", "Eind"), ("Aanvang", "Sluiting"), ("Begintijd", "Eindtijd"), ("In", "Uit"),
              ("Starttijd", "Eindtijd"), ("Aanv.", "Einde"))  # fmt: skip
KIND_HEADS = (
    "Activiteit",
    "Soort",
    "Omschrijving",
    "Soort activiteit",
    "Wat",
    "Type",
    "Bijeenkomst",
    "Categorie",
    "Onderdeel",
    "Betreft",
    "Vorm",
)
THEME_HEADS = ("Onderwerp", "Thema", "Inhoud", "Toelichting", "Besproken", "Inbreng", "Casus", "Titel")
OFF = (
    "vervallen",
    "niet doorgegaan",
    "geannuleerd",
    "afgelast",
    "vervallen wegens ziekte",
    "ging niet door",
    "gecanceld",
    "afgezegd",
)
PLANNED = (
    "gepland",
    "staat nog gepland",
    "nog te houden",
    "volgt nog",
    "onder voorbehoud",
    "komt nog",
    "nog niet geweest",
    "in de planning",
    "nog niet gehouden",
    "moet nog plaatsvinden",
)
TOTALS = (
    "Totaal",
    "Totaal aantal uren",
    "Som",
    "Totaal uren",
    "Bij elkaar",
    "Totaal dit jaar",
    "Optelling",
    "TOTAAL",
    "Samen",
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One activity of an overview and how it is said there."""

    meeting: Meeting
    kind: str
    noun: str
    off: str = ""
    """Why it did not take place, as the paper says it."""

    def activity(self, timed: bool, stated: bool) -> Activity:
        m = self.meeting
        times = (saying.clock(m.start), saying.clock(m.end)) if timed else (None, None)
        basis = "stated" if stated else "from_times" if timed else None
        return Activity(
            self.kind,
            m.day.isoformat(),
            None,
            *times,
            number(m.hours.quantize(Decimal("0.01"))) if basis else None,
            basis,
        )


def entries(d: Dice, least: int = 3, most: int = 10) -> list[Entry]:
    """Of one kind or mixed; the same kind has the same noun."""
    mixed = d.chance(0.6)
    chosen = list(kinds.IN_ROWS) if mixed else [d.pick(*kinds.LISTED)]
    nouns = {kind: d.of(kinds.NOUNS[kind]) for kind in chosen}
    found = []
    for m in d.meetings(d.number(least, most), (*EVENING, *BY_DAY), 0.4):
        kind = d.pick(*chosen)
        found.append(Entry(m, kind, nouns[kind][0].upper() + nouns[kind][1:]))
    if len(found) > 3 and d.chance(0.25):
        at, why = (len(found) - 1, PLANNED) if d.chance(0.4) else (d.number(1, len(found)), OFF)
        found[at] = replace(found[at], off=d.of(why))
    return found


@dataclass(frozen=True, slots=True)
class Told:
    """What an overview says of each of its activities."""

    form: str
    length: str
    """hours, long, span, split, or none."""
    clock: str
    spoken: str

    @property
    def timed(self) -> bool:
        return self.length in ("span", "split")

    @property
    def stated(self) -> bool:
        return self.length in ("hours", "long")


def told(d: Dice, yearless: float = 0.3) -> Told:
    return Told(
        d.pick(*(NO_YEAR if d.chance(yearless) else WITH_YEAR)), d.pick("hours", "hours", "long", "span", "span", "split", "none"), d.pick(".", ":"),
        d.pick("comma", "minutes", "short", "half", "mixed", "min"),
    )  # fmt: skip


def _length(d: Dice, how: Told, m: Meeting) -> list[str]:
    match how.length:
        case "hours":
            return [saying.comma(m.hours)]
        case "long":
            return [saying.length(m.hours, how.spoken)]
        case "span":
            return [saying.span(m.start, m.end, "{a} - {b}" if d.half == "composed" else "{a}-{b} uur", how.clock)]
        case "split":
            return [saying.clock(m.start, how.clock), saying.clock(m.end, how.clock)]
    return []


def _truth(found: Sequence[Entry], how: Told) -> tuple[Activity, ...]:
    return tuple(one.activity(how.timed, how.stated) for one in found if not one.off)


def _top(d: Dice, seen: Look, found: Sequence[Entry]) -> tuple[str, str]:
    """Title with the year, and the holder: in the title, in facts, or in a line."""
    title = d.of(kinds.OVERVIEWS).format(y=d.year)
    if len({one.kind for one in found}) == 1 and d.chance(0.7):
        title = d.of(SINGLE).format(n=found[0].noun.lower(), y=d.year)
    org = d.pick(*d.words.practices, *d.words.groups)
    way = d.pick("facts", "line", "line", "title")
    if way == "title":
        return head(d, seen, f"{title} – {d.holder.full}", org), org
    if way == "line":
        return head(d, seen, title, org) + f"<p>{d.label('holder')}: {d.holder.full}</p>", org
    facts = [
        Fact(d.label("holder"), d.holder.full),
        Fact(d.label("practice"), org),
        *d.maybe(Fact(d.label("since"), d.other_day(d.earlier(d.day(), 400, 2500)))),
    ]
    return head(d, seen, title, org) + facts_block(d, seen, facts)[0], org


SINGLE = (
    "Overzicht {n} {y}",
    "{n} in {y}",
    "Bijgewoonde bijeenkomsten {n}, {y}",
    "Data {n} {y} (bijgewoond)",
    "Logboek {n} {y}",
    "Verslaglijst {n} {y}",
)


def rows(d: Dice) -> Draft:
    """A table with one activity per row."""
    seen, found, how = look(d, landscape=d.chance(0.2)), entries(d), told(d)
    several = len({one.kind for one in found}) > 1
    columns: dict[str, tuple[str, ...]] = {"day": (d.of(DAY_HEADS),)}
    columns["kind"] = (d.of(KIND_HEADS),)
    if not several:
        columns["kind"] = (d.of(THEME_HEADS),)
    length_heads = {
        "hours": (d.of(HOUR_HEADS),),
        "long": (d.of(LONG_HEADS),),
        "span": (d.of(SPAN_HEADS),),
        "split": d.of(FROM_HEADS),
        "none": (),
    }
    columns["length"] = length_heads[how.length]
    columns |= {"remark": (d.label("remark"),)} if d.chance(0.35) or any(one.off for one in found) else {}
    order = d.mixed(list(columns)) if d.chance(0.4) else list(columns)
    counted = d.chance(0.3)
    sectioned = several and not counted and d.chance(0.35)
    lines = [_row(d, one, order, how, several) for one in found]
    heads = [part for one in order for part in columns[one]]
    if counted:
        heads, lines = [d.pick("Nr", "#", "Nr."), *heads], [[str(n), *line] for n, line in enumerate(lines, 1)]
    if how.length == "hours" and d.chance(0.5):
        lines.append(_total(d, found, heads, columns["length"][0]))
    elif sectioned:
        heads, lines = _sections(found, heads, lines, columns["kind"][0])
    block, style = table(d, seen, heads, lines)
    top, org = _top(d, seen, found)
    named_kind = "" if several else f"<p>{d.label('kind')}: {found[0].noun}</p>"
    parts = [top, named_kind, block]
    signed = d.chance(0.3)
    parts += [sign(d, seen, found[-1].meeting.day, d.person().full, "voorzitter")] if signed else []
    html = bare_page(seen, "".join([*parts, foot(d, found[-1].meeting.day, org)]))
    truth = Truth("B", "jaaroverzicht", Holder(d.holder.full), _truth(found, how), signatures=1 if signed else None)
    return Draft(f"overzicht/{style}", html, truth, margins=d.chance(0.2))


def _sections(
    found: Sequence[Entry], heads: list[str], lines: list[list[str]], kind: str
) -> tuple[list[str], list[list[str]]]:
    """The kind as a line of its own above the rows of that kind, no longer as a column."""
    at, sections = heads.index(kind), []
    for noun in dict.fromkeys(one.noun for one in found):
        own = [line for line, one in zip(lines, found, strict=True) if one.noun == noun]
        sections += [[f"<b>{noun}</b>", *[""] * (len(heads) - 2)], *([*line[:at], *line[at + 1 :]] for line in own)]
    return [*heads[:at], *heads[at + 1 :]], sections


def _row(d: Dice, one: Entry, order: Sequence[str], how: Told, several: bool) -> list[str]:
    cells: dict[str, list[str]] = {
        "day": [d.say(one.meeting.day, how.form)], "kind": [one.noun if several else d.theme()], "length": _length(d, how, one.meeting),
        "remark": [one.off or d.pick("", "", "verslag bijgevoegd", "online", "zie bijlage")],
    }  # fmt: skip
    return [part for name in order for part in cells[name]]


def _total(d: Dice, found: Sequence[Entry], heads: Sequence[str], length: str) -> list[str]:
    whole = saying.comma(sum((one.meeting.hours for one in found if not one.off), Decimal(0)))
    line = [""] * len(heads)
    line[heads.index(length)] = f"<b>{whole}</b>"
    line[next(n for n, one in enumerate(heads) if one != length)] = d.of(TOTALS)
    return line


LISTINGS = ("ul", "ol", "quarters", "halves", "br", "dashed", "paragraphs", "months", "kinds", "per-kind")
LINES = (
    "{day}: {noun}{tail}",
    "{day} – {noun}{tail}",
    "{noun}, {day}{tail}",
    "{noun} op {day}{tail}",
    "{day} {noun}{tail}",
    "{noun} ({day}){tail}",
    "{day} | {noun}{tail}",
    "• {day} • {noun}{tail}",
)


DAYS_ONLY = ("{day}{tail}", "- {day}{tail}", "op {day}{tail}", "{day}{tail};", "d.d. {day}{tail}")


def lines(d: Dice) -> Draft:
    """A list, or lines under the heading of a quarter, half year or month."""
    seen, how = look(d), told(d, 0.4)
    found = [one for one in entries(d, 3, 9) if not one.off]
    way, form = d.of(LISTINGS), d.of(LINES)
    if way in ("kinds", "per-kind") and d.chance(0.6):
        form = d.of(DAYS_ONLY)
    said = []
    for one in found:
        length = " - ".join(_length(d, how, one.meeting))
        tail = (
            d.pick(", {x}", " ({x})").format(x=f"{length} uur" if how.length == "hours" else length) if length else ""
        )
        said.append(form.format(day=d.say(one.meeting.day, how.form), noun=one.noun, tail=tail))
    top, org = _top(d, seen, found)
    html = bare_page(seen, top + _arranged(d, way, said, found) + foot(d, found[-1].meeting.day, org))
    return Draft(f"lijst/{way}", html, Truth("B", "jaaroverzicht", Holder(d.holder.full), _truth(found, how)))


def _arranged(d: Dice, way: str, said: Sequence[str], found: Sequence[Entry]) -> str:
    match way:
        case "ul" | "ol":
            return f"<{way}>" + "".join(f"<li>{one}</li>" for one in said) + f"</{way}>"
        case "br":
            return "<p>" + "<br>".join(said) + "</p>"
        case "dashed":
            return "".join(f"<div style='border-bottom:1px dashed #888;padding:1mm 0'>{one}</div>" for one in said)
        case "paragraphs":
            return "".join(f"<p>{one}</p>" for one in said)
    if way in ("kinds", "per-kind"):
        order = list(dict.fromkeys(one.noun for one in found))
        under = {noun: [line for line, one in zip(said, found, strict=True) if one.noun == noun] for noun in order}
        return "".join(
            f"<h3>{noun}</h3>" + "".join(f"<div>{line}</div>" for line in own) for noun, own in under.items()
        )
    size = {"quarters": 3, "halves": 6, "months": 1}[way]
    names = {
        "quarters": d.pick(("1e kwartaal", "2e kwartaal", "3e kwartaal", "4e kwartaal"), ("Kwartaal 1", "Kwartaal 2", "Kwartaal 3", "Kwartaal 4"), ("Q1", "Q2", "Q3", "Q4")),
        "halves": ("Eerste helft", "Tweede helft"), "months": tuple(one.capitalize() for one in saying.MONTHS),
    }[way]  # fmt: skip
    parts = []
    for n, name in enumerate(names):
        own = [line for line, one in zip(said, found, strict=True) if (one.meeting.day.month - 1) // size == n]
        if own or way == "quarters":
            parts.append(f"<h3>{name}</h3>" + "".join(f"<div>{line}</div>" for line in own or ["geen"]))
    return "".join(parts)


def cards(d: Dice) -> Draft:
    """A block of facts for each activity."""
    seen, how = look(d, by_hand=0.15), told(d, 0.0)
    found = [one for one in entries(d, 2, 5) if not one.off]
    names = {role: d.label(role) for role in ("day", "kind", "span", "hours", "length", "start", "end", "theme")}
    layout, blocks, with_theme, top = None, [], d.chance(0.5), d.of(CARD_HEADS)
    for n, one in enumerate(found, 1):
        facts = [Fact(names["day"], d.say(one.meeting.day, how.form)), Fact(names["kind"], one.noun)]
        keys = {"hours": ("hours",), "long": ("length",), "span": ("span",), "split": ("start", "end"), "none": ()}[
            how.length
        ]
        facts += [Fact(names[key], value) for key, value in zip(keys, _length(d, how, one.meeting), strict=True)]
        facts += [Fact(names["theme"], d.theme())] if with_theme else []
        block, layout = facts_block(d, seen, facts, layout)
        blocks.append(f"<div style='break-inside:avoid'>{top.format(n=n)}{block}</div>")
    head_block, org = _top(d, seen, found)
    html = bare_page(
        seen, head_block + "<div style='clear:both'></div>".join(blocks) + foot(d, found[-1].meeting.day, org)
    )
    return Draft(f"kaarten/{layout}", html, Truth("B", "jaaroverzicht", Holder(d.holder.full), _truth(found, how)))


CARD_HEADS = (
    "<h3>Activiteit {n}</h3>",
    "<h3>{n}</h3>",
    "<h3>Bijeenkomst {n}</h3>",
    "<hr>",
    "<h3>Nr. {n}</h3>",
    "<p>- {n} -</p>",
)


def matrix(d: Dice) -> Draft:
    """Names down, days across, a mark where somebody was there."""
    seen = look(d, landscape=True)
    kind = d.pick("intervisie", "intervisie", "casuistiek", "vakinhoudelijk_overleg")
    meetings, met = d.meetings(d.number(3, 7), EVENING, 1), group(d, 4, 9)
    meetings = [Meeting(one.day, meetings[0].start, meetings[0].end) for one in meetings]
    mark, none = d.pick(("x", ""), ("x", "-"), ("ja", "nee"), ("v", "a"), ("1", "0"), (d.tick(), ""), ("aanw.", "afw."))
    form = d.pick("{d}-{m}-{Y}", "{dd}-{mm}-{y}", "{d} {mon} {Y}", "{d} {mon} '{y}")
    stated = d.chance(0.5)
    length = d.said_length(meetings[0].hours, clear=True) if stated else d.said_span(meetings[0])
    rows = [[met.named(p), *(mark if p is d.holder or d.chance(0.8) else none for _ in meetings)] for p in met.here]
    block, style = table(d, seen, [d.label("name"), *(d.say(one.day, form) for one in meetings)], rows)
    noun, org = d.of(kinds.NOUNS[kind]), d.pick(*d.words.groups)
    title = d.of(
        (
            "Aanwezigheid {n} {y}",
            "Presentie {n} {y}",
            "Deelname {n} {y}",
            "Presentieoverzicht {n}",
            "{n}: wie was wanneer aanwezig",
        )
    ).format(n=noun, y=d.year)
    note = d.of(
        ("Elke bijeenkomst: {x}.", "Duur per keer: {x}", "Bijeenkomsten telkens {x}", "Steeds {x}", "Tijd: {x}")
    ).format(x=length)
    here = tuple(row[0] for row in rows if mark in row[1:])
    html = bare_page(seen, head(d, seen, title, org) + f"<p>{note}</p>" + block + foot(d, meetings[-1].day, org))
    activities = tuple(Entry(one, kind, noun).activity(timed=not stated, stated=stated) for one in meetings)
    return Draft(
        f"matrix/{style}", html, Truth("B", "presentielijst", activities=activities, participants=Participants(here))
    )


def attendance(d: Dice) -> Draft:
    """A list to sign for one meeting."""
    seen, o = look(d, by_hand=0.35), occasion(d, d.pick(*kinds.LISTED), ("times", "times", "stated", "both", "day"))
    people = d.people(d.number(5, 15))
    form = d.pick("full", "full", "short", "reversed")
    named = {p.full: {"full": p.full, "short": p.short, "reversed": p.reversed}[form] for p in people}
    signed = {p.full: p is d.holder or d.chance(0.85) for p in people}
    extra = d.chance(0.7)
    column = d.label("person")
    rows, heads = [], [d.label("name"), *([column] if extra else []), d.label("sign")]
    for p in people:
        more = [_about(d, column, p)] if extra else []
        rows.append([f"<span class=v>{named[p.full]}</span>", *more, d.signature(24) if signed[p.full] else ""])
    block, _ = table(d, seen, heads, rows)
    title, org = f"{d.of(kinds.LISTS)} {o.noun}", d.pick(*d.words.groups)
    facts = [
        *when(d, o),
        *d.maybe(Fact(d.label("place"), d.place())),
        *d.maybe(Fact(d.label("theme"), d.theme()), share=0.4),
    ]
    top, layout = facts_block(d, seen, d.mixed(facts) if d.chance(0.3) else facts)
    html = bare_page(
        seen, head(d, seen, title, org) + top + "<div style='clear:both'></div>" + block + foot(d, o.day, org)
    )
    here = tuple(named[p.full] for p in people if signed[p.full])
    truth = Truth(
        "B",
        "presentielijst",
        activities=(o.activity(),),
        participants=Participants(here),
        signatures=sum(signed.values()),
    )
    return Draft(f"presentielijst/{layout}", html, truth)


def _about(d: Dice, column: str, person: object) -> str:
    if column == "BIG-nummer":
        return str(d.number(99900000000, 99909999999))
    if column == "Woonplaats":
        return d.place()
    return d.of(kinds.JOBS) if column in ("Functie", "Beroep", "Discipline") else d.pick(*d.words.practices)
