"""Learning at work: observing, the reporting code, guidance, self-study, publications."""

from decimal import Decimal

from samples import texts, wordings
from samples.designs import Drawing, activity, design
from samples.furniture import ACCENTS, footer, letterhead, version
from samples.pen import Cell, Look, Pen, tick
from samples.people import PLACES, PRACTICES, register_number
from samples.sheet import GREY
from samples.story import DAYTIMES, Story
from samples.truth import Activity, Holder, Truth


@design("meekijken-formulier")
def observing(story: Story) -> Drawing:
    """Observation form with ticks in a scoring table."""
    rng = story.rng
    look = Look("sans", "sans-bold", "sans-bold", 10, hand=story.hand(), accent=rng.choice(ACCENTS))
    meeting = story.meeting(((540, 720), (780, 960), (570, 690)))
    coach = story.people(1, with_holder=False)[0]
    day = story.said(meeting.day, wordings.SAFE_DAY_STYLES)
    span = wordings.times(meeting.start, meeting.end, "{a} - {b} uur", ".")
    pen = Pen(look, margin=55, furniture=footer(look, version(rng, story.year), ""))
    pen.title("Formulier meekijken op de praktijk", 17, colour=look.accent)
    rows = (
        ("Naam POH-GGZ", story.holder.full), ("Naam meekijker", coach.full), ("Praktijk", rng.choice(PRACTICES)),
        ("Datum meekijken", day), ("Tijd", span), ("Aantal consulten", str(rng.randrange(2, 6))),
    )  # fmt: skip
    pen.table((), [(Cell(label, bold=True), Cell(value, filled=True)) for label, value in rows], (1, 2.4), least=26)
    pen.gap(12)
    marks = [rng.randrange(1, 4) for _ in range(5)]
    subjects = ("Contact maken", "Vraagverheldering", "Structuur van het gesprek", "Tijdbewaking", "Verslaglegging")
    scores: list[tuple[str | Cell, ...]] = [
        (subject, *(Cell(draw=tick if place == mark else None) for place in range(1, 4)))
        for subject, mark in zip(subjects, marks, strict=True)
    ]
    pen.table(("Onderdeel", "onvoldoende", "voldoende", "goed"), scores, (3, 1.2, 1.2, 1.2), least=22, fill=False)
    pen.gap(6)
    pen.labelled("Feedback", rng.choice(texts.LESSONS), 80)
    pen.gap(12)
    pen.signature_line(rng, f"Handtekening meekijker: {coach.short}")
    truth = Truth("B", "verslag", Holder(story.holder.full), (activity("meekijken", meeting),), signatures=1)
    return Drawing(tuple(pen.sheets), truth.with_meta(said=(day, span)))


@design("meldcode-afdruk")
def reporting_code(story: Story) -> Drawing:
    """Print of a learning site's page, with address and print date in the margins as browsers put them."""
    rng = story.rng
    look = Look("dejavu", "dejavu-bold", "dejavu-bold", 10, accent=(0, 110, 80))
    meeting = story.meeting(DAYTIMES)
    day = story.said(meeting.day, wordings.DAY_STYLES[:8])
    hours = rng.choice((Decimal("2"), Decimal("3"), Decimal("1.5")))
    long = wordings.duration(hours, rng.choice(("comma", "minutes")))
    printed = story.later(meeting.day, 30, 200)
    site = f"https://leren.voorbeeld.example/certificaten/{rng.randrange(10**5, 10**6)}"
    corner = wordings.day(printed, "{d}-{m}-{yy:02}") + " " + wordings.clock(rng.randrange(500, 1300))

    def margins(sheet: object, page: int) -> None:
        sheet.text(24, 20, corner, "sans", 8)  # type: ignore[attr-defined]
        sheet.text(300, 20, "Mijn certificaten", "sans", 8, align="centre")  # type: ignore[attr-defined]
        sheet.text(24, 830, site, "sans", 8)  # type: ignore[attr-defined]
        sheet.text(571, 830, f"{page}/1", "sans", 8, align="right")  # type: ignore[attr-defined]

    pen = Pen(look, margin=60, top=60, furniture=margins)
    pen.sheet.rect(60, 60, 475, 300, (247, 250, 249), (190, 200, 196))
    pen.x, pen.width = 80, 430
    pen.gap(16)
    pen.para("✓ Training afgerond", bold=True, colour=look.accent)
    pen.title("Meldcode huiselijk geweld en kindermishandeling", 16)
    pen.labelled("Cursist", story.holder.full)
    pen.labelled("Afgerond op", day)
    pen.labelled("Duur", long)
    pen.labelled("Score", f"{rng.randrange(72, 100)}%")
    pen.labelled("Geldig tot", wordings.day(meeting.day.replace(year=meeting.day.year + 3, day=1), "{d}-{m}-{y}"))
    pen.gap(8)
    pen.para(f"Certificaatnummer 00{rng.randrange(10**6, 10**7)}", size=8.5, colour=GREY)
    truth = Truth(
        "B", "certificaat", Holder(story.holder.full),
        (activity("meldcode", meeting, hours, "stated", timed=False),),
    )  # fmt: skip
    return Drawing(tuple(pen.sheets), truth.with_meta(said=(day, long)))


@design("begeleiding-verslag")
def guidance(story: Story) -> Drawing:
    """An employer's note of an individual guidance talk."""
    rng = story.rng
    look = Look("lato", "lato-bold", "lato-light", 10.5, accent=(0, 120, 110))
    meeting = story.meeting(DAYTIMES)
    coach = story.people(1, with_holder=False)[0]
    day, span = story.said(meeting.day), story.said_times(meeting)
    pen = Pen(look, top=110, furniture=letterhead(rng, look, "Praktijksteun"))
    pen.title("Begeleidingsgesprek POH-GGZ", 18)
    pen.labelled("Medewerker", story.holder.full)
    pen.labelled("Begeleider", coach.full)
    pen.labelled("Wanneer", f"{day}, {span}")
    pen.heading("Besproken")
    pen.bullets(rng.sample(texts.LESSONS, 3))
    pen.heading("Doelen tot het volgende gesprek")
    pen.bullets(rng.sample(texts.AGREEMENTS, 2))
    pen.para(f"Vervolgafspraak {story.said(story.later(meeting.day, 25, 60))}")
    truth = Truth("B", "verslag", Holder(story.holder.full), (activity("begeleiding", meeting),))
    return Drawing(tuple(pen.sheets), truth.with_meta(said=(day, span)))


@design("zelfstudie-verklaring")
def self_study(story: Story) -> Drawing:
    """A list of literature read, signed by the reader; hours in words."""
    rng = story.rng
    look = Look("serif", "serif-bold", "serif-bold", 11)
    meeting = story.meeting(DAYTIMES)
    hours = rng.choice((Decimal("2"), Decimal("3"), Decimal("1.5"), Decimal("4")))
    day, long = story.said(meeting.day, wordings.SENTENCE_STYLES), wordings.duration(hours, "words")
    pen = Pen(look, margin=70)
    pen.title("Verklaring zelfstudie", 18)
    pen.para(f"Ik, {story.holder.full} (registratienummer {register_number(story.holder)}), heb op {day} vakliteratuur "
             f"bestudeerd gedurende {long}:")  # fmt: skip
    pen.bullets(
        [
            "NHG-Standaard Angst (derde herziening, 2019), paragraaf 3.1-3.4",
            "Tijdschrift voor de eerste lijn 12(4), blz. 14-19 (oktober 2021)",
            "Zorgmodule e-health, versie 1.2",
        ]
    )
    pen.gap(10)
    signed_on = story.said(story.later(meeting.day, 4, 30), wordings.SENTENCE_STYLES)
    pen.para(f"Naar waarheid opgemaakt te {rng.choice(PLACES)}, {signed_on}")
    pen.signature_line(rng, story.holder.full)
    truth = Truth(
        "B", "verklaring", Holder(story.holder.full, register_number(story.holder)),
        (activity("zelfstudie", meeting, hours, "stated", timed=False),), signatures=1,
    )  # fmt: skip
    return Drawing(tuple(pen.sheets), truth.with_meta(said=(day, long)))


@design("publicatie-voorblad")
def publication(story: Story) -> Drawing:
    """First page of an article in two columns; the day it appeared under the journal's name."""
    rng = story.rng
    look = Look(
        story.font("garamond"),
        story.font("garamond-bold"),
        story.font("garamond-bold"),
        10.5,
        accent=rng.choice(ACCENTS),
    )
    day = story.a_day()
    said = story.said(day, wordings.SENTENCE_STYLES[:1])
    pen = Pen(look, margin=55, top=50)
    pen.sheet.line(55, 48, 540, 48, 2, look.accent)
    pen.para("TIJDSCHRIFT VOOR PRAKTIJKONDERSTEUNING GGZ", bold=True, colour=look.accent)
    pen.para(f"Jaargang {story.year - 2005}, nummer {rng.randrange(1, 7)}, verschenen op {said}", size=9)
    pen.title(rng.choice(texts.THEMES), 22)
    pen.para(f"Auteur: {story.holder.full}, praktijkondersteuner GGZ", bold=True)
    pen.gap(8)
    top = pen.y
    for x in (55, 307):
        pen.column(x, 233, top)
        for _ in range(4):
            pen.para(" ".join((*rng.sample(texts.LESSONS, 3), rng.choice(texts.CASES))))
    pen.column(55, 485, 760)
    pen.para(
        f"Ontvangen {story.said(day.replace(year=day.year - 1), wordings.SENTENCE_STYLES[:1])}. ISSN 0000-0000.", size=8
    )
    truth = Truth("B", "publicatie", Holder(story.holder.full), (Activity("publicatie", day.isoformat()),))
    return Drawing(tuple(pen.sheets), truth.with_meta(said=(said,)))
