"""Certificates, proofs of having been there, and declarations about one day."""
# ruff: noqa: E501  (word lists and page pieces read better in one line each)

import datetime as dt
from dataclasses import replace
from decimal import Decimal

from samples.composed import kinds
from samples.composed.dice import Dice
from samples.composed.occasions import Occasion, occasion, sentence_of, when
from samples.composed.pieces import Draft, Fact, bare_page, facts_block, foot, head, look, sign
from samples.strangers import saying
from samples.truth import Activity, Holder, Truth, number

HOW = {"scholing_elders": ("times", "stated", "stated", "both", "day"), "geaccrediteerde_scholing": ("times", "stated", "stated", "both"),
       "meldcode": ("stated", "times", "stated"), "congres": ("times", "stated", "both"), "intervisie": ("times", "stated")}  # fmt: skip
HELD = ("heeft deelgenomen aan", "was aanwezig bij", "heeft bijgewoond:", "nam deel aan", "heeft gevolgd:", "has attended", "is aanwezig geweest bij",
        "heeft met goed gevolg deelgenomen aan", "heeft actief meegedaan aan", "woonde bij:", "was deelnemer aan")  # fmt: skip
LEADS = ("Hierbij verklaren wij dat", "Uitgereikt aan", "Ondergetekende verklaart dat", "Dit is om te bevestigen dat", "Wij bevestigen hierbij dat",
         "This is to certify that", "Dit bewijs is afgegeven aan", "Hiermee wordt verklaard dat", "Toegekend aan", "Op naam van")  # fmt: skip
CREDITS = ("Geaccrediteerd door {by} voor {p}.", "Accreditatie: {by}, {p}.", "Deze scholing is door {by} gewaardeerd met {p}.",
           "Voor deze nascholing kende {by} {p} toe.", "{by}: {p}", "Accreditatie verleend door {by} ({p}).",
           "Bij {by} geregistreerd met {p}, ID {id}.", "{p} {by} (ID-nummer {id})", "Waardering {by}: {p}")  # fmt: skip


def _credit(d: Dice, kind: str) -> tuple[str, str | None]:
    """The sentence of accreditation and its points, or nothing."""
    if kind == "geaccrediteerde_scholing":
        by = d.of(kinds.OURS)
    elif kind == "scholing_elders" and d.chance(0.75):
        by = d.of(kinds.ELSEWHERE)
    else:
        return "", None
    points = d.pick("1", "2", "3", "4", "6")
    said = f"{points} {'punt' if points == '1' else d.pick('punten', 'accreditatiepunten', 'punten')}"
    text = d.of(CREDITS).format(by=by, p=said, id=d.number(200000, 499999))
    return f"<p>{text[0].upper()}{text[1:]}</p>", points


def _course(d: Dice, o: Occasion, credited: bool) -> str:
    """What was attended: a course has a name, a meeting its noun; without a word of accreditation both."""
    if o.kind in ("scholing_elders", "geaccrediteerde_scholing"):
        title = d.pick(*d.words.courses)
        return title if credited and d.chance(0.4) else f"{o.noun} {d.pick('{t}', '‘{t}’', '{t}')}".format(t=title)
    if o.kind == "interne_scholing":
        return f"{o.noun}: {d.pick(*d.words.courses)}"
    return f"{o.noun} {o.day.year}" if o.kind == "congres" else o.noun


def _dates_around(d: Dice, o: Occasion) -> list[Fact]:
    facts = d.maybe(Fact(d.label("issued"), d.other_day(d.later(o.day, 2, 40))), share=0.4)
    facts += d.maybe(Fact(d.label("valid"), d.other_day(d.later(o.day, 700, 1800))), share=0.12)
    facts += d.maybe(
        Fact(
            d.label("born"),
            d.say(o.day.replace(year=d.number(1960, 1998), day=min(o.day.day, 28)), "{d}-{m}-{Y}", "{d} {month} {Y}"),
        ),
        share=0.15,
    )
    return facts


def _occasion(d: Dice) -> Occasion:
    kind = d.pick(*kinds.PROVED)
    if kind == "geaccrediteerde_scholing":
        return replace(occasion(d, "scholing_elders", HOW[kind]), kind=kind)
    return occasion(d, kind, HOW.get(kind, ("times", "stated", "both")))


def several_days(d: Dice) -> Draft:
    """A training of two or three days on end, its hours said in total."""
    kind = d.pick("scholing_elders", "geaccrediteerde_scholing", "congres")
    d.about(kind)
    seen, first = look(d, landscape=d.chance(0.3), grand=d.pick(1, 1.3)), d.day().replace(day=d.number(2, 24))
    count = d.pick(2, 2, 3)
    days = [first + dt.timedelta(days=n) for n in range(count)]
    hours, school = Decimal(d.pick(6, 7, 6)) * count, d.pick(*d.words.schools)
    said = d.pick(
        f"{first.day} t/m {{}}",
        saying.listed([*[str(one.day) for one in days[:-1]], "{}"]),
        f"{first.day} - {{}}",
        f"van {first.day} tot en met {{}}",
    )
    said = said.format(d.say(days[-1], "{d} {month} {Y}"))
    credit, points = _credit(d, kind)
    facts = [
        Fact(d.label("day"), said),
        Fact(d.label("hours"), d.bare_hours(hours)),
        *d.maybe(Fact(d.label("place"), d.place())),
    ]
    block, layout = facts_block(
        d, seen, [*facts, *d.maybe(Fact(d.label("issued"), d.other_day(d.later(days[-1], 3, 30))))]
    )
    course = (
        f"{d.pick('Landelijk congres', 'Congres')} {first.year}"
        if kind == "congres"
        else f"{d.of(kinds.NOUNS['scholing_elders'])} {d.pick(*d.words.courses)}"
    )
    name = (
        f"<p>{d.of(LEADS)}</p><p style='font-size:1.6em'>{d.holder.full}</p><p>{d.of(HELD)}</p><p><b>{course}</b></p>"
    )
    parts = [
        head(d, seen, d.of(kinds.PROOFS), school),
        name,
        block,
        credit,
        sign(d, seen, days[-1], d.person().full, "directeur"),
        foot(d, days[-1], school),
    ]
    activity = Activity(kind, first.isoformat(), days[-1].isoformat(), hours=number(hours), hours_basis="stated")
    truth = Truth(
        "A" if kind == "geaccrediteerde_scholing" else "B",
        "certificaat",
        Holder(d.holder.full),
        (activity,),
        signatures=1,
        printed_points=points,
    )
    return Draft(f"meerdaags/{layout}", bare_page(seen, "".join(parts)), truth)


def certificate(d: Dice) -> Draft:
    """Name large, then facts."""
    o = _occasion(d)
    seen = look(d, landscape=d.chance(0.35), grand=d.pick(1, 1.3, 1.4))
    credit, points = _credit(d, o.kind)
    facts = [*when(d, o), *_dates_around(d, o)]
    above = d.chance(0.55)
    course = _course(d, o, bool(credit))
    if not above:
        facts.insert(0, Fact(d.label("course" if "schol" in o.kind else "kind"), course))
    numbered = d.chance(0.25)
    facts += [Fact(d.label("number"), d.register(d.holder))] if numbered else []
    facts += d.maybe(Fact(d.label("place"), d.place()), share=0.4)
    named = d.chance(0.3)
    if named:
        facts.insert(0, Fact(d.label("holder"), d.holder.full))
    block, layout = facts_block(d, seen, d.mixed(facts, keep=1) if d.chance(0.5) else facts)
    school = d.pick(*d.words.schools)
    name = (
        ""
        if named
        else f"<p>{d.of(LEADS)}</p><p style='font-size:1.7em;margin:3mm 0'>{d.holder.full}</p><p>{d.of(HELD)}</p>"
    )
    said = f"<p style='font-size:1.3em'><b>{course[0].upper()}{course[1:]}</b></p>" if above else ""
    middle = d.pick(name + said + block, name + said + block, name + said + block + "<br>")
    parts = [head(d, seen, d.of(kinds.PROOFS), school), middle, credit]
    signed = d.chance(0.65)
    parts += (
        [sign(d, seen, o.day, d.person().full, d.pick("docent", "directeur", "coördinator scholing", "trainer"))]
        if signed
        else []
    )
    centred = (
        "<style>body{text-align:center}table{margin-left:auto;margin-right:auto;text-align:left}</style>"
        if d.chance(0.3)
        else ""
    )
    html = bare_page(seen, centred + "".join([*parts, foot(d, o.day, school)]))
    truth = Truth(
        "A" if o.kind == "geaccrediteerde_scholing" else "B", "certificaat", Holder(d.holder.full, d.register(d.holder) if numbered else None),
        (o.activity(),), signatures=1 if signed else None, printed_points=points,
    )  # fmt: skip
    return Draft(f"certificaat/{layout}", html, truth)


SENTENCES = (
    "{lead} {name} {when} {held} {course}.",
    "{lead} {name}, {job}, {held} {course}, gehouden {when}.",
    "{When} {was} {name} bij {course}.",
    "{name} {held} {course} {when}.",
    "Wij verklaren dat {name} ({job}) {when} aanwezig is geweest bij {course}.",
    "Bij dezen bevestig ik dat {name} {when} heeft deelgenomen aan {course}.",
    "{name}, werkzaam als {job}, heeft {when} {course} bijgewoond.",
    "Met dit schrijven bevestigen wij de aanwezigheid van {name} bij {course} {when}.",
    "De heer/mevrouw {name} heeft {when} deelgenomen aan {course}.",
)  # fmt: skip


def declared(d: Dice) -> Draft:
    """One sentence says it all."""
    o = _occasion(d)
    seen = look(d, landscape=d.chance(0.15), grand=d.pick(1, 1, 1.3))
    credit, points = _credit(d, o.kind)
    said = sentence_of(d, o)
    lead = d.pick("Hierbij verklaren wij dat", "Ondergetekende verklaart dat", "Wij bevestigen dat")
    text = d.of(SENTENCES).format(
        lead=lead, name=f"<b>{d.holder.full}</b>" if d.chance(0.5) else d.holder.full, when=said.rstrip(","), When=said[0].upper() + said[1:],
        held="heeft deelgenomen aan", course=_course(d, o, bool(credit)), job=d.of(kinds.PROFESSION), was="was",
    ).replace(",.", ".")  # fmt: skip
    rows = d.maybe(f"<p>{d.of(REMARKS)}</p>", share=0.4)
    issuer = d.pick(*d.words.schools, *d.words.groups)
    parts = [head(d, seen, d.of(kinds.PROOFS), issuer), f"<p>{text}</p>", credit, *rows]
    parts.append(sign(d, seen, o.day, d.person().full, d.pick("voorzitter", "organisator", "opleider", "coördinator")))
    html = bare_page(seen, "".join([*parts, foot(d, o.day, issuer)]))
    truth = Truth(
        "A" if o.kind == "geaccrediteerde_scholing" else "B", "deelnamebewijs", Holder(d.holder.full), (o.activity(),), signatures=1,
        printed_points=points,
    )  # fmt: skip
    return Draft("deelnamebewijs/zin", html, truth)


REMARKS = (
    "Dit bewijs is zonder handtekening niet geldig.", "De presentielijst ligt ter inzage op ons secretariaat.",
    "Bewaar dit document minimaal vijf jaar voor uw herregistratie.", "Vragen? Bel ons op werkdagen tussen 9.00 en 12.00 uur.",
    "De volledige bijeenkomst is bijgewoond.", "Er waren 34 deelnemers.",
)  # fmt: skip
