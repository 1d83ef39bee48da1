"""Supervisie: declarations of a series and forms with a row per session."""

import datetime as dt
from decimal import Decimal

from samples import texts, wordings
from samples.designs import Drawing, activity, design
from samples.designs.overviews import series
from samples.furniture import ACCENTS, footer, letterhead, version
from samples.pen import Cell, Look, Pen, checkbox, signature
from samples.people import PLACES, register_number
from samples.story import DAYTIMES, Story
from samples.truth import Holder, Truth


@design("supervisie-brief")
def letter(story: Story) -> Drawing:
    """A supervisor writes how many sessions of what length there were between two days."""
    rng = story.rng
    supervisor = story.people(1, with_holder=False)[0]
    look = Look(story.pick("serif", "dejavu-serif"), "serif-bold", "serif-bold", 11, accent=rng.choice(ACCENTS))
    first = dt.date(story.year, rng.randrange(1, 5), rng.randrange(3, 27))
    last = first + dt.timedelta(days=rng.randrange(90, 200))
    count, each = rng.choice((5, 6, 8, 10)), rng.choice((Decimal("1"), Decimal("1.5"), Decimal("0.75"), Decimal("2")))
    said = wordings.sessions(rng, count, each)
    span = wordings.days_range(first, last, story.pick("t/m", "tot en met"))
    pen = Pen(look, margin=70, top=115, furniture=letterhead(rng, look, f"Praktijk voor supervisie {supervisor.last}"))
    pen.title("Supervisieverklaring", 18)
    number = register_number(story.holder)
    pen.labelled("Supervisant:", story.holder.full, 150)
    pen.labelled("Registratienummer:", number, 150)
    pen.labelled("Supervisor:", f"drs. {supervisor.full} (LVSC-nr. {rng.randrange(1000, 9999)})", 150)
    pen.labelled("Vorm:", "individuele supervisie", 150)
    pen.gap(12)
    pen.para(f"Ondergetekende verklaart dat supervisant in de periode van {span} supervisie heeft gevolgd: {said}.")
    pen.para("Aan bod kwamen onder meer: " + ", ".join(one.lower() for one in rng.sample(texts.THEMES, 2)) + ".")
    pen.para("De gestelde leerdoelen zijn behaald.")
    pen.gap(12)
    signed_on = story.later(last, 2, 40)
    pen.para(f"{rng.choice(PLACES)}, {story.said(signed_on, wordings.SENTENCE_STYLES)}")
    pen.gap(10)
    pen.signature_line(rng, f"drs. {supervisor.full}, registersupervisor")
    truth = Truth(
        "B", "supervisieverklaring", Holder(story.holder.full, number),
        (series("supervisie", first.isoformat(), last.isoformat(), count, each),), signatures=1,
    )  # fmt: skip
    return Drawing(tuple(pen.sheets), truth.with_meta(said=(span, said)))


@design("supervisie-formulier")
def form(story: Story) -> Drawing:
    """Tick boxes and a hand-filled table: a row per session, signed by the supervisor at the foot."""
    rng = story.rng
    look = Look("condensed", "condensed-bold", "condensed-bold", 9.5, hand=story.hand(), accent=rng.choice(ACCENTS))
    supervisor = story.people(1, with_holder=False)[0]
    meetings = story.meetings(story.option("rows", story.pick(3, 4, 5)), DAYTIMES)
    style = rng.choice(("{d}-{m}-{y}", "{d:02}-{m:02}-{y}", "{d} {short} '{yy:02}"))
    group = story.chance(0.4)
    pen = Pen(look, margin=52, furniture=footer(look, version(rng, story.year), ""))
    pen.sheet.rect(52, 48, pen.width, 26, look.accent, None)
    pen.sheet.text(60, 66, "Registratie supervisie POH-GGZ", look.bold, 13, (255, 255, 255))
    pen.y = 86
    number = register_number(story.holder)
    pen.labelled("Naam supervisant", story.holder.full, 130)
    pen.labelled("Registratienummer", number, 130)
    pen.labelled("Naam supervisor", supervisor.full, 130)
    pen.y += 20
    end = checkbox(pen.sheet, pen.x + 130, pen.y, "individueel", not group, look)
    checkbox(pen.sheet, end + 20, pen.y, "groepssupervisie", group, look)
    pen.gap(14)
    rows: list[tuple[str | Cell, ...]] = []
    said: list[str] = []
    for n, one in enumerate(meetings, 1):
        day, span = wordings.day(one.day, style), wordings.times(one.start, one.end, "{a} - {b}", ":")
        long = wordings.comma(one.hours)
        said += [day, span, long]
        rows.append(
            (
                str(n),
                *(Cell(text, filled=True) for text in (day, span, long)),
                Cell(rng.choice(texts.THEMES), filled=True),
            )
        )
    rows += [(str(n), "", "", "", "") for n in range(len(rows) + 1, 8)]
    pen.table(("nr", "datum", "tijd", "uren", "thema"), rows, (0.5, 2, 2.2, 1, 4), least=30, fill=False)
    pen.gap(14)
    half = pen.width / 2
    top = pen.y
    pen.sheet.text(pen.x, top + 10, "Handtekening supervisor", look.body, 8.5)
    pen.sheet.text(pen.x + half, top + 10, "Handtekening supervisant", look.body, 8.5)
    signed = 0
    for place in (pen.x, pen.x + half):
        if story.chance(0.85):
            signature(rng)(pen.sheet, place, top + 14, 150, 34)
            signed += 1
        pen.sheet.line(place, top + 52, place + 170, top + 52)
    pen.sheet.text(pen.x, top + 68, "Datum:", look.body, 8.5)
    signing = story.later(meetings[-1].day, 1, 20)
    pen.sheet.text(pen.x + 40, top + 68, wordings.day(signing, style), look.hand or look.body, 14, look.hand_ink)
    truth = Truth(
        "B", "supervisieverklaring", Holder(story.holder.full, number),
        tuple(activity("supervisie", one, basis="stated") for one in meetings), signatures=signed,
    )  # fmt: skip
    return Drawing(tuple(pen.sheets), truth.with_meta(said=tuple(said)))
