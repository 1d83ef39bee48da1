"""Casuïstiek and multidisciplinary talks."""

from samples import texts, wordings
from samples.designs import Drawing, activity, design
from samples.furniture import ACCENTS, footer, letterhead, printed_on
from samples.pen import Look, Pen
from samples.people import PRACTICES
from samples.story import DAYTIMES, Story
from samples.truth import Participants, Truth

ROLES = ("huisarts", "POH-GGZ", "SPV", "psycholoog", "wijkverpleegkundige", "maatschappelijk werk", "GZ-psycholoog")


@design("casuistiek-typemachine")
def typed(story: Story) -> Drawing:
    """An old-fashioned typed report with a role behind each name."""
    rng = story.rng
    look = Look("typewriter", "typewriter", "typewriter", 10.5)
    meeting = story.meeting(DAYTIMES)
    group = story.people(4)
    day = story.said(meeting.day, wordings.DAY_STYLES[:8])
    span = wordings.times(meeting.start, meeting.end, story.pick("{a} - {b} uur", "van {a} tot {b} uur"), ".")
    pen = Pen(look, margin=75)
    pen.title("VERSLAG CASUISTIEKBESPREKING", 15)
    pen.gap(8)
    pen.labelled("Datum:", day)
    pen.labelled("Tijd:", span)
    pen.para("Aanwezig:")
    pen.bullets([f"{one.short}, {rng.choice(ROLES)}" for one in group], mark="-")
    pen.gap(8)
    for title in ("Casus A", "Casus B"):
        pen.para(title)
        pen.para(rng.choice(texts.CASES))
        pen.gap(4)
    pen.para("Afspraken")
    pen.bullets(rng.sample(texts.AGREEMENTS, 3), mark="-")
    truth = Truth(
        "B", "casuistiekverslag", activities=(activity("casuistiek", meeting),),
        participants=Participants(tuple(one.short for one in group)),
    )  # fmt: skip
    return Drawing(tuple(pen.sheets), truth.with_meta(said=(day, span)))


@design("casuistiek-zijbalk")
def sidebar(story: Story) -> Drawing:
    """Facts in a shaded bar at the left, report at the right."""
    rng = story.rng
    look = Look("lato", "lato-bold", "lato-black", 10, accent=rng.choice(ACCENTS))
    meeting = story.meeting(DAYTIMES)
    group = story.people(story.pick(4, 5))
    day, long = story.said(meeting.day), story.said_hours(meeting.hours)
    pen = Pen(look, furniture=footer(look, rng.choice(PRACTICES), printed_on(rng, story.later(meeting.day, 1, 9))))
    pen.sheet.rect(0, 0, 180, pen.size[1], (236, 240, 242), None)
    pen.column(24, 140, 80)
    for label, value in (
        ("Datum", day), ("Duur", long), ("Plaats", rng.choice(PRACTICES)),
        ("Aanwezig", "\n".join(one.full for one in group)),
        ("Notulist", group[-1].full),
    ):  # fmt: skip
        pen.para(label, bold=True, size=8.5, colour=look.accent)
        pen.para(value, size=9.5)
        pen.gap(8)
    pen.column(205, 340, 60)
    pen.title(story.pick("Casuïstiekbespreking", "Casuïstiek POH-GGZ en huisartsen"), 18)
    pen.heading("Ingebrachte casus")
    pen.para(rng.choice(texts.CASES))
    pen.heading("Bespreking")
    pen.para(" ".join(rng.sample(texts.LESSONS, 4)))
    pen.heading("Afspraken")
    pen.bullets(rng.sample(texts.AGREEMENTS, 3))
    pen.para(f"Evaluatie afspraken vóór {story.said(story.later(meeting.day, 30, 60), wordings.SENTENCE_STYLES)}.")
    truth = Truth(
        "B", "casuistiekverslag", activities=(activity("casuistiek", meeting, basis="stated", timed=False),),
        participants=Participants(tuple(one.full for one in group)),
    )  # fmt: skip
    return Drawing(tuple(pen.sheets), truth.with_meta(said=(day, long)))


@design("mdo-tabel")
def team_talk(story: Story) -> Drawing:
    """A practice's MDO: the facts in a two-column table, people with their function as rows."""
    rng = story.rng
    look = Look("freesans", "freesans-bold", "freesans-bold", 10.5, accent=rng.choice(ACCENTS))
    meeting = story.meeting(DAYTIMES)
    group = story.people(5)
    day, span = story.said(meeting.day), story.said_times(meeting)
    pen = Pen(look, top=105, furniture=letterhead(rng, look, rng.choice(PRACTICES)))
    pen.title("Verslag MDO / casuïstiekoverleg GGZ", 16)
    pen.table(
        (),
        (("Datum overleg", day), ("Tijdstip", span), ("Voorzitter", group[0].short), ("Soort", "Casuïstiek")),
        (1, 3),
    )
    pen.gap(10)
    pen.table(("Aanwezig", "Functie"), [(one.full, rng.choice(ROLES)) for one in group], (2, 1.5))
    pen.heading("Besproken")
    pen.bullets([f"Cliënt {letter}: {text}" for letter, text in zip("XY", rng.sample(texts.CASES, 2), strict=True)])
    pen.heading("Besluiten")
    pen.bullets(rng.sample(texts.AGREEMENTS, 3), mark="1", indent=18)
    pen.para(f"Volgend MDO: {story.said(story.later(meeting.day, 20, 50))}")
    truth = Truth(
        "B", "casuistiekverslag", activities=(activity("casuistiek", meeting),),
        participants=Participants(tuple(one.full for one in group)),
    )  # fmt: skip
    return Drawing(tuple(pen.sheets), truth.with_meta(said=(day, span)))
