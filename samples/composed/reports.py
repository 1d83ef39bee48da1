"""Reports, minutes and forms of one meeting."""
# ruff: noqa: E501  (word lists and page pieces read better in one line each)

from samples.composed import kinds, sheets
from samples.composed.dice import Dice
from samples.composed.occasions import Group, Occasion, group, occasion, sentence_of, when
from samples.composed.pieces import Draft, Fact, bare_page, facts_block, foot, head, look, piece, sign
from samples.composed.sentences import paragraph
from samples.strangers import saying
from samples.truth import Holder, Participants, Truth


def title_of(d: Dice, o: Occasion) -> tuple[str, bool]:
    """The title, and whether it says the kind."""
    if d.chance(0.22):
        return d.of(kinds.PLAIN_REPORTS), False
    noun = o.noun
    return d.of(kinds.REPORTS).format(n=noun, N=noun[0].upper() + noun[1:]), True


def report(d: Dice) -> Draft:
    """Somebody's report or form of a meeting, with facts, people and text."""
    d.asks = d.chance(0.18)
    seen, o = look(d, by_hand=0.22), occasion(d, d.pick(*kinds.MET))
    title, told = title_of(d, o)
    alone = o.kind in kinds.ALONE
    met = None if alone else group(d)
    facts, named, numbered = _facts(d, o, met, told)
    in_facts = met is not None and d.chance(0.4)
    if met and in_facts:
        facts += _people_facts(d, met)
    block, layout = facts_block(d, seen, facts)
    parts = [block]
    if met and not in_facts and d.chance(0.9):
        parts.append(people_block(d, met))
        in_facts = True
    if o.kind != "meekijken" or d.chance(0.7):
        parts.append(body(d))
    org = d.pick(*d.words.groups, *d.words.practices)
    parts += d.maybe(f"<p>{d.label('next').rstrip('?')}: {coming(d, o)}</p>", share=0.35)
    signed = d.chance(0.3)
    if signed:
        parts.append(sign(d, seen, o.day, d.holder.full, d.of(kinds.PROFESSION)))
        named = True
    parts = [head(d, seen, title, org), *parts, foot(d, o.day, org)]
    people = Participants(met.present, met.absent) if met and in_facts else Participants()
    truth = Truth(
        "B", "verslag", Holder(d.holder.full if named else None, d.register(d.holder) if numbered else None), (o.activity(),),
        people, signatures=1 if signed else None,
    )  # fmt: skip
    return Draft(f"verslag/{layout}", bare_page(seen, "".join(parts)), truth, margins=d.chance(0.15))


def coming(d: Dice, o: Occasion) -> str:
    day = d.other_day(d.later(o.day, 25, 90))
    return day + d.pick(
        "",
        f", {saying.clock(o.meeting.start, '.')} uur",
        f" om {saying.clock(o.meeting.start)} bij {d.pick(*d.words.first)}",
    )


def _facts(d: Dice, o: Occasion, met: Group | None, told: bool) -> tuple[list[Fact], bool, bool]:
    """The facts in an order of their own; whether the holder and the number are among them."""
    facts = [*when(d, o)]
    if not told or d.chance(0.15):
        facts.insert(d.number(0, len(facts) + 1), Fact(d.label("kind"), o.noun[0].upper() + o.noun[1:]))
    facts += d.maybe(
        Fact(d.label("place"), f"{d.place()}{d.pick('', ', online', ', kamer 2.04', ' (praktijk)')}"), share=0.5
    )
    facts += d.maybe(Fact(d.label("theme"), d.theme()), share=0.45)
    extra = _alone(d, o) if met is None else _led(d, met)
    named = d.asks or met is None or d.chance(0.4)
    numbered = named and d.chance(0.25)
    own = [Fact(d.label("holder"), d.holder.full)] if named else []
    own += [Fact(d.label("number"), d.register(d.holder))] if numbered else []
    own += d.maybe(Fact(d.label("practice"), d.pick(*d.words.practices)), share=0.3) if named else []
    own += (
        d.maybe(Fact(d.label("born"), f"{d.number(1, 28)}-{d.number(1, 12)}-{d.number(1962, 1996)}"), share=0.1)
        if named
        else []
    )
    late = d.maybe(Fact(d.label("next"), coming(d, o)), share=0.2) + d.maybe(
        Fact(d.label("sent"), d.other_day(d.later(o.day, 1, 20))), share=0.15
    )
    if d.chance(0.35):
        facts = d.mixed(facts)
    middle = d.mixed([*extra, *late]) if d.chance(0.3) else [*extra, *late]
    return (own + facts + middle if d.chance(0.6) else facts + middle + own), named, numbered


def _alone(d: Dice, o: Occasion) -> list[Fact]:
    role = "boss" if o.kind == "supervisie" else "coach"
    return [Fact(d.label(role), d.person().full)]


def _led(d: Dice, met: Group) -> list[Fact]:
    found = d.maybe(Fact(d.label("leader"), met.named(met.here[0])), share=0.4)
    found += d.maybe(Fact(d.label("scribe"), met.named(met.here[-1])), share=0.25)
    return found + d.maybe(Fact(d.label("method"), d.of(kinds.METHODS)), share=0.3)


def _people_facts(d: Dice, met: Group) -> list[Fact]:
    between = d.pick(", ", ", ", "<br>", "; ")
    facts = [Fact(d.label("here"), between.join(met.present))]
    return facts + ([Fact(d.label("away"), between.join(met.absent))] if met.away else [])


def people_block(d: Dice, met: Group) -> str:
    jobs = [d.of(kinds.JOBS) for _ in (*met.here, *met.away)]
    practices = [d.pick(*d.words.practices) for _ in jobs]
    column = d.pick("Praktijk", "Functie")
    rows = [
        {"name": met.named(one), "job": job, "more": job if column == "Functie" else practice, "here": one in met.here}
        for one, job, practice in zip((*met.here, *met.away), jobs, practices, strict=True)
    ]
    return piece(
        d.of_named(sheets.PEOPLE), here=rows[: len(met.here)], away=rows[len(met.here) :], both=d.mixed(rows), label=d.label("here").rstrip("?"),
        off=d.label("away").rstrip("?"), name=d.label("name"), column=column, jobs=d.chance(0.5),
    )  # fmt: skip


def body(d: Dice) -> str:
    role = d.pick("body", "agenda", "body")
    heads: list[str] = []
    for _ in range(d.pick(1, 2, 3, 4, 5, 6)):
        one = d.label(role)
        if one not in heads:
            heads.append(one)
    return piece(d.of_named(sheets.BODIES), parts=[(one, paragraph(d)) for one in heads])


def prose(d: Dice) -> Draft:
    """A report in sentences only: the day, the times and the people stand in running text."""
    seen, o = (
        look(d),
        occasion(d, d.pick("intervisie", "intervisie", "casuistiek", "netwerkbijeenkomst", "vakinhoudelijk_overleg")),
    )
    title, _ = title_of(d, o)
    met = group(d, 3, 7)
    others = saying.listed([met.named(one) for one in met.here if one is not d.holder])
    when_said = sentence_of(d, o).rstrip(",")
    first = d.of(OPENINGS).format(
        when=when_said, When=when_said[0].upper() + when_said[1:], noun=o.noun, others=others, place=d.place()
    )
    parts = [f"<p>{one}</p>" for one in (first, *(paragraph(d, 2, 4) for _ in range(d.number(1, 4))))]
    parts += d.maybe(
        f"<p>{d.pick('De volgende keer is', 'We zien elkaar weer op', 'Een nieuwe afspraak is gemaakt voor')} {coming(d, o)}.</p>",
        share=0.5,
    )
    org = d.pick(*d.words.groups)
    closing = sign(d, seen, o.day, d.holder.full, d.of(kinds.PROFESSION))
    html = bare_page(seen, "".join([head(d, seen, title, org), *parts, closing, foot(d, o.day, org)]))
    here = tuple(met.named(one) for one in met.here if one is not d.holder)
    truth = Truth(
        "B", "verslag", Holder(d.holder.full), (o.activity(),), Participants((d.holder.full, *here)), signatures=1
    )
    return Draft("verslag/proza", html, truth)


OPENINGS = (
    "{When} kwamen wij bijeen voor {noun} in {place}. Naast mijzelf waren {others} aanwezig.",
    "Dit is mijn verslag van de bijeenkomst ({noun}) die {when} plaatsvond. {others} deden ook mee.",
    "{When} was er {noun}. Ik was erbij, samen met {others}.",
    "Wij hielden {when} onze {noun}. Behalve ik namen {others} deel.",
    "Samen met {others} heb ik {when} deelgenomen aan {noun}.",
    "Onze {noun} vond {when} plaats te {place}; ook {others} waren van de partij.",
    "{When} ontving ik {others} op de praktijk voor {noun}.",
    "Het betreft {noun}, gehouden {when} in {place}, met {others} en ondergetekende.",
)  # fmt: skip
