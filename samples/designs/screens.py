"""Screen prints: an online meeting's attendance, a learning portal, a mail in a reader."""

from decimal import Decimal

from samples import texts, wordings
from samples.designs import Drawing, activity, design
from samples.pen import Look, Pen
from samples.people import CARE_GROUPS, PROVIDERS
from samples.sheet import GREY, WHITE, Sheet
from samples.story import EVENINGS, Story
from samples.truth import Holder, Participants, Truth

SCREEN = (760.0, 480.0)


def _window(sheet: Sheet, title: str, colour: tuple[int, int, int]) -> None:
    sheet.rect(0, 0, sheet.width, 30, colour, None)
    for n, dot in enumerate(((255, 95, 86), (255, 189, 46), (39, 201, 63))):
        sheet.disc(16 + 16 * n, 15, 5, dot)
    sheet.text(sheet.width / 2, 19, title, "lato", 10, WHITE, "centre")


@design("online-aanwezigheid", screen=True)
def online(story: Story) -> Drawing:
    """Attendance as an online meeting program lists it, everybody with times of coming and going."""
    rng = story.rng
    look = Look("lato", "lato-bold", "lato-bold", 10, accent=(80, 80, 160))
    meeting = story.meeting(EVENINGS)
    group = story.people(6)
    day = wordings.day(meeting.day, rng.choice(("{d} {month} {y}", "{wd} {d}-{m}-{y}", "{d:02}-{m:02}-{y}")))
    face = "{h:02}:{m:02}"
    start, end = wordings.clock(meeting.start, face), wordings.clock(meeting.end, face)
    pen = Pen(look, SCREEN, margin=180, top=40, bottom=10)
    _window(pen.sheet, "Vergadering | Aanwezigheid", look.accent)
    pen.sheet.rect(0, 30, 150, 450, (240, 240, 248), None)
    for n, item in enumerate(("Chat", "Bestanden", "Samenvatting", "Aanwezigheid", "Whiteboard")):
        pen.sheet.text(20, 60 + 26 * n, item, "lato-bold" if item == "Aanwezigheid" else "lato", 10, look.accent)
    pen.x, pen.width = 180, 550
    pen.title("Netwerkbijeenkomst POH-GGZ (online)", 16)
    pen.labelled("Datum", day, 130)
    pen.labelled("Begin- en eindtijd", f"{start} - {end}", 130)
    pen.labelled("Deelnemers", str(len(group)), 130)
    pen.gap(8)
    rows = [
        (
            one.full,
            wordings.clock(meeting.start - rng.randrange(0, 6), face),
            wordings.clock(meeting.end + rng.randrange(0, 4), face),
            "Deelnemer",
        )
        for one in group
    ]
    pen.table(("Naam", "Deelgenomen om", "Verlaten om", "Rol"), rows, (3, 1.6, 1.6, 1.3), "rules", least=24)
    truth = Truth(
        "B", "presentielijst", activities=(activity("netwerkbijeenkomst", meeting),),
        participants=Participants(tuple(one.full for one in group)),
    )  # fmt: skip
    return Drawing(tuple(pen.sheets), truth.with_meta(said=(day, start, end)))


@design("leerportaal", screen=True)
def portal(story: Story) -> Drawing:
    """A learning portal's card of one finished self-study course."""
    rng = story.rng
    look = Look("sans", "sans-bold", "sans-bold", 10, accent=(20, 90, 140))
    meeting = story.meeting()
    hours = rng.choice((Decimal("2"), Decimal("1.5"), Decimal("3")))
    day, long = (
        wordings.day(meeting.day, rng.choice(wordings.DAY_STYLES[:10])),
        wordings.duration(hours, rng.choice(("comma", "minutes"))),
    )
    pen = Pen(look, SCREEN, margin=60, top=60, bottom=10, paper=(238, 241, 244))
    _window(pen.sheet, f"Mijn leeromgeving - {rng.choice(PROVIDERS)}", look.accent)
    pen.sheet.text(720, 50, f"Ingelogd als {story.holder.full}", "sans", 9, GREY, "right")
    pen.sheet.rect(60, 80, 640, 300, WHITE, (200, 205, 210))
    pen.x, pen.y, pen.width = 84, 96, 560
    pen.para("Zelfstudie / e-learning", colour=look.accent, bold=True)
    pen.title(rng.choice(texts.COURSES), 17)
    pen.labelled("Status", "Afgerond", 140)
    pen.labelled("Datum afgerond", day, 140)
    pen.labelled("Studielast", long, 140)
    pen.labelled("Naam", story.holder.full, 140)
    pen.labelled("Toegang tot", wordings.day(meeting.day.replace(year=meeting.day.year + 1, day=1), "{d}-{m}-{y}"), 140)
    truth = Truth(
        "B", "schermafdruk", Holder(story.holder.full),
        (activity("zelfstudie", meeting, hours, "stated", timed=False),),
    )  # fmt: skip
    return Drawing(tuple(pen.sheets), truth.with_meta(said=(day, long)))


@design("mail-dank", screen=True)
def thanks_mail(story: Story) -> Drawing:
    """A mail that thanks for having been at a work conference; the mail's own date is later."""
    rng = story.rng
    look = Look("dejavu", "dejavu-bold", "dejavu-bold", 9.5, accent=(60, 60, 70))
    meeting = story.meeting(((570, 750), (780, 990), (810, 1020)))
    day = story.said(meeting.day, wordings.SENTENCE_STYLES)
    span = wordings.times(meeting.start, meeting.end, "van {a} tot {b} uur", ":")
    sent = story.later(meeting.day, 1, 6)
    if story.chance(0.4) and sent.year == meeting.day.year:
        day = wordings.day(meeting.day, "{weekday} {d} {month} jl.")
    pen = Pen(look, SCREEN, margin=40, top=36, bottom=10)
    _window(pen.sheet, "Postvak IN", look.accent)
    pen.title("Bevestiging aanwezigheid werkconferentie", 15)
    pen.labelled("Van:", f"Secretariaat {rng.choice(CARE_GROUPS)}", 80)
    pen.labelled("Aan:", story.holder.full, 80)
    pen.labelled(
        "Verzonden:",
        wordings.day(sent, "{weekday} {d} {month} {y}") + " " + wordings.clock(rng.randrange(500, 1200)),
        80,
    )
    pen.gap(10)
    pen.para(f"Beste {story.holder.first},")
    pen.para(f"Hartelijk dank voor je deelname aan de werkconferentie “{rng.choice(texts.WORKSHOPS)}” op {day}. "
             f"Je was aanwezig {span}. Bewaar deze mail als bewijs van deelname.")  # fmt: skip
    pen.para(
        f"De presentaties staan tot {story.said(story.later(sent, 30, 60), wordings.SENTENCE_STYLES)} op onze website."
    )
    pen.para("Met vriendelijke groet,")
    truth = Truth("B", "deelnamebewijs", Holder(story.holder.full), (activity("werkconferentie", meeting),))
    return Drawing(tuple(pen.sheets), truth.with_meta(said=(day, span)))
