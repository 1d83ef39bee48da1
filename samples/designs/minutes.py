"""Notulen: networks, work groups, consultations between colleagues."""

from samples import texts, wordings
from samples.designs import Drawing, activity, design
from samples.furniture import ACCENTS, both, footer, letterhead, version
from samples.pen import Cell, Look, Pen
from samples.people import CARE_GROUPS, PLACES, Person
from samples.story import EVENINGS, Story
from samples.truth import Participants, Truth


def _absent(story: Story, count: int) -> list[Person]:
    """Others, and the holder where the plan says so."""
    found = story.people(count, with_holder=False)
    if story.option("holder_absent", False):
        found[0] = story.holder
    return found


def _split(story: Story, here: int, away: int) -> tuple[list[Person], list[Person]]:
    absent = _absent(story, away)
    names = {one.last for one in absent} | {one.first for one in absent}
    present = story.people(here + away, with_holder=not story.option("holder_absent", False))
    return [one for one in present if one.last not in names and one.first not in names][:here], absent


@design("notulen-netwerk")
def network(story: Story) -> Drawing:
    """Numbered agenda, absent with and without notice, closing time, the next meeting."""
    rng = story.rng
    family = story.pick("serif", "dejavu-serif")
    look = Look(family, f"{family}-bold", f"{family}-bold", 10.5)
    meeting = story.meeting(EVENINGS)
    present, absent = _split(story, 6, 3)
    day = story.said(meeting.day, wordings.SENTENCE_STYLES)
    start, end = wordings.clock(meeting.start, "{h:02}.{m:02}"), wordings.clock(meeting.end, "{h:02}.{m:02}")
    pen = Pen(look, margin=65, furniture=footer(look, "Netwerk POH-GGZ", "notulen"))
    pen.title(f"Notulen netwerkbijeenkomst POH-GGZ {rng.choice(PLACES)}", 16)
    pen.para(f"d.d. {day}, aanvang {start} uur")
    pen.gap(5)
    pen.labelled("Aanwezig:", ", ".join(one.short for one in present), 120)
    pen.labelled("Afwezig (m.k.):", ", ".join(one.short for one in absent[:2]), 120)
    pen.labelled("Afwezig (z.k.):", absent[2].short, 120)
    pen.labelled("Notulen:", present[0].short, 120)
    pen.gap(6)
    points = rng.sample(texts.MINUTES[1:], 4)
    items = [
        "Opening en vaststellen agenda",
        "Verslag vorige bijeenkomst",
        "Sociale kaart en wachttijden",
        "Nieuws uit de regio",
    ]
    bodies = [f"De voorzitter opent de vergadering om {start} uur.", *points[:3]]
    for n, (item, body) in enumerate(zip(items, bodies, strict=True), 1):
        pen.para(f"{n}. {item}", bold=True)
        pen.para(body, indent=16)
        pen.gap(2)
    pen.para("5. Rondvraag", bold=True)
    pen.para(f"{present[1].short} vraagt naar de werkgroep in {wordings.MONTHS[rng.randrange(12)]}.", indent=16)
    pen.para("6. Sluiting", bold=True)
    closing = story.pick(f"Sluiting {end} uur.", f"De voorzitter sluit de vergadering om {end} uur.")
    pen.para(closing, indent=16)
    upcoming = story.later(meeting.day, 40, 90)
    pen.gap(6)
    pen.para(f"Volgende bijeenkomst: {story.said(upcoming, wordings.SENTENCE_STYLES)}, {start} uur")
    truth = Truth(
        "B", "notulen", activities=(activity("netwerkbijeenkomst", meeting),),
        participants=Participants(tuple(one.short for one in present), tuple(one.short for one in absent)),
    )  # fmt: skip
    return Drawing(tuple(pen.sheets), truth.with_meta(said=(day, start, closing)))


@design("notulen-actielijst")
def with_actions(story: Story) -> Drawing:
    """Facts in a table at the head, an action list full of deadlines at the end."""
    rng = story.rng
    look = Look("lato", "lato-bold", "lato-bold", 10, accent=rng.choice(ACCENTS))
    meeting = story.meeting(EVENINGS)
    present, absent = _split(story, 5, 2)
    day, span = story.said(meeting.day), story.said_times(meeting)
    pen = Pen(look, top=105, furniture=letterhead(rng, look, rng.choice(CARE_GROUPS)))
    pen.title(
        story.pick("Verslag netwerkbijeenkomst GGZ in de huisartsenpraktijk", "Netwerkavond POH-GGZ: verslag"), 15
    )
    facts = (
        ("Datum", day),
        ("Tijd", span),
        ("Locatie", f"{rng.choice(PLACES)}, zaal {rng.randrange(1, 4)}.{rng.randrange(10, 20)}"),
        ("Aanwezig", ", ".join(one.full for one in present)),
        (story.pick("Afgemeld", "Met kennisgeving afwezig", "Afwezig"), ", ".join(one.full for one in absent)),
    )  # fmt: skip
    pen.table((), [(Cell(label, bold=True), value) for label, value in facts], (1.3, 4), "rules")
    for title in ("Welkom", "Mededelingen", "Presentatie wijkteam"):
        pen.heading(title)
        pen.para(rng.choice(texts.MINUTES))
    pen.heading("Actielijst")
    rows = [
        (
            str(n),
            text,
            rng.choice(present).first,
            story.said(story.later(meeting.day, 10, 60), ("{d:02}-{m:02}-{y}", "{d} {month}")),
        )
        for n, text in enumerate(rng.sample(texts.AGREEMENTS, 3), 1)
    ]
    pen.table(("Nr", "Actie", "Wie", "Vóór"), rows, (0.5, 4, 1.4, 1.8))
    pen.gap(8)
    upcoming = story.later(meeting.day, 60, 110)
    pen.para(f"Data volgende bijeenkomsten: {story.said(upcoming)} en {story.said(story.later(upcoming, 60, 90))}")
    truth = Truth(
        "B", "notulen", activities=(activity("netwerkbijeenkomst", meeting),),
        participants=Participants(tuple(one.full for one in present), tuple(one.full for one in absent)),
    )  # fmt: skip
    return Drawing(tuple(pen.sheets), truth.with_meta(said=(day, span)))


@design("verslag-werkgroep")
def work_group(story: Story) -> Drawing:
    """Labels above values in a row of three, two columns of text under it."""
    rng = story.rng
    look = Look("dejavu-serif", "dejavu-serif-bold", "dejavu-bold", 9.5, accent=rng.choice(ACCENTS))
    meeting = story.meeting()
    group = story.people(5)
    day, long = story.said(meeting.day, wordings.DAY_STYLES[:10]), story.said_hours(meeting.hours)
    pen = Pen(look, margin=50, furniture=both(footer(look, version(rng, story.year), "")))
    pen.title("Kwaliteitswerkgroep POH-GGZ – verslag", 16, colour=look.accent)
    pen.sheet.line(50, pen.y, 545, pen.y, 1.5, look.accent)
    top = pen.y + 6
    for place, (label, value) in enumerate((("Datum", day), ("Duur", long), ("Voorzitter", group[0].short))):
        pen.column(50 + 165 * place, 155, top)
        pen.para(label, size=8, colour=look.accent)
        pen.para(value, bold=True)
    pen.column(50, 495, top + 44)
    pen.para("Deelnemers: " + "; ".join(one.full for one in group))
    pen.gap(8)
    top = pen.y
    pen.column(50, 238, top)
    pen.heading("Bespreking")
    pen.para(" ".join(rng.sample(texts.MINUTES[2:], 3)))
    pen.column(307, 238, top)
    pen.heading("Kwaliteitsdoelen")
    pen.bullets(rng.sample(texts.AGREEMENTS, 3))
    pen.heading("Planning")
    pen.para(f"Nulmeting gereed op {story.said(story.later(meeting.day, 40, 80), wordings.SENTENCE_STYLES)}.")
    truth = Truth(
        "B", "notulen", activities=(activity("kwaliteitswerkgroep", meeting, basis="stated", timed=False),),
        participants=Participants(tuple(one.full for one in group)),
    )  # fmt: skip
    return Drawing(tuple(pen.sheets), truth.with_meta(said=(day, long)))


@design("verslag-poh-overleg")
def consultation(story: Story) -> Drawing:
    """A short note on a consultation between practice nurses."""
    rng = story.rng
    look = Look(story.font("comic"), story.font("comic-bold"), story.font("comic-bold"), 11)
    meeting = story.meeting(((780, 900), (540, 660), (840, 960), (780, 870)))
    group = story.people(6)
    day = wordings.day(meeting.day, rng.choice(wordings.DAY_STYLES[:10]))
    span = story.said_times(meeting)
    pen = Pen(look, margin=70)
    pen.title(f"Verslag POH-overleg {day}", 15)
    pen.para(f"Vakinhoudelijk overleg praktijkondersteuners, {span}")
    pen.para("Aanwezig")
    pen.bullets([one.full for one in group], mark="-")
    pen.para("Agenda", bold=True)
    pen.bullets(("Opening", "Protocollen", "Scholingsplan", "Rondvraag"), mark="1", indent=18)
    pen.para(" ".join(rng.sample(texts.MINUTES[2:], 3)))
    truth = Truth(
        "B", "notulen", activities=(activity("vakinhoudelijk_overleg", meeting),),
        participants=Participants(tuple(one.full for one in group)),
    )  # fmt: skip
    return Drawing(tuple(pen.sheets), truth.with_meta(said=(day, span)))
