"""Certificates and proofs of participation: accredited by the register (A), by another body, or by nobody (B)."""

from decimal import Decimal

from samples import texts, wordings
from samples.designs import Drawing, activity, design
from samples.furniture import ACCENTS, logo
from samples.pen import Look, Pen
from samples.people import PLACES, PROVIDERS, big_number, register_number
from samples.sheet import A4, A4_LANDSCAPE, GREY, WHITE
from samples.story import LONG_DAYS, Meeting, Story
from samples.truth import Activity, Holder, Truth, number


@design("certificaat-register")
def accredited_by_register(story: Story) -> Drawing:
    """Landscape with a frame; accredited by the register itself: category A."""
    rng = story.rng
    look = Look(
        story.font("garamond"), story.font("garamond-bold"), story.font("garamond-bold"), 13, accent=rng.choice(ACCENTS)
    )
    meeting = story.meeting(LONG_DAYS)
    points = rng.choice(("3", "4", "5", "6"))
    hours = Decimal(points)
    day = story.said(meeting.day, wordings.SENTENCE_STYLES)
    pen = Pen(look, A4_LANDSCAPE, margin=90, top=85, bottom=40)
    for inset, width in ((22, 3.0), (29, 0.8)):
        pen.sheet.rect(inset, inset, 842 - 2 * inset, 595 - 2 * inset, None, look.accent, width)
    pen.title(story.pick("CERTIFICAAT", "Certificaat van deelname"), 34, "centre", look.accent)
    pen.para("Hierbij verklaart " + (provider := rng.choice(PROVIDERS)) + " dat", align="centre")
    pen.title(story.holder.full, 24, "centre")
    regnumber = register_number(story.holder)
    pen.para(f"registratienummer kwaliteitsregister POH-GGZ: {regnumber}", align="centre", size=10)
    pen.para(f"op {day} te {rng.choice(PLACES)} heeft deelgenomen aan de nascholing", align="centre")
    pen.title(rng.choice(texts.COURSES), 19, "centre")
    pen.para(f"Studiebelasting: {points} contacturen", align="centre", size=11)
    pen.para(f"Geaccrediteerd door het Kwaliteitsregister LV POH-GGZ (ANPG) voor {points} punten, categorie A. "
             f"PE-online ID {rng.randrange(300000, 499999)}", align="centre", size=10)  # fmt: skip
    pen.gap(10)
    top = pen.y
    pen.column(150, 220, top)
    pen.para(f"Afgiftedatum: {story.said(story.later(meeting.day, 2, 30), wordings.DAY_STYLES[:2])}", size=10)
    pen.column(520, 220, top - 8)
    pen.signature_line(rng, f"namens {provider}")
    truth = Truth(
        "A", "certificaat", Holder(story.holder.full, regnumber),
        (Activity("geaccrediteerde_scholing", meeting.day.isoformat(), hours=number(hours), hours_basis="stated"),),
        signatures=1, printed_points=points,
    )  # fmt: skip
    return Drawing(tuple(pen.sheets), truth.with_meta(said=(day, f"{points} contacturen", regnumber)))


@design("certificaat-andere-vereniging")
def accredited_elsewhere(story: Story) -> Drawing:
    """Portrait with a colour band; accredited by another association, so it counts as B."""
    rng = story.rng
    look = Look("lato", "lato-bold", "lato-black", 11.5, accent=rng.choice(ACCENTS))
    meeting = story.meeting(LONG_DAYS)
    body = rng.choice(
        (
            "NVvPO",
            "V&VN Kwaliteitsregister",
            "het NIP",
            "ABAN",
            "het Kwaliteitsregister Verpleegkundigen en Verzorgenden",
        )
    )
    points = rng.choice(("2", "3", "4", "5,5"))
    worth = number(points.replace(",", "."))
    day = story.said(meeting.day, wordings.SENTENCE_STYLES)
    long = wordings.duration(Decimal(worth), "comma")
    pen = Pen(look, margin=150, top=120)
    pen.x, pen.width = 150, 390
    pen.sheet.rect(0, 0, 105, A4[1], look.accent, None)
    logo(rng, pen.sheet, 24, 40, 56, WHITE)
    pen.title("Bewijs van deelname", 28, colour=look.accent)
    pen.gap(16)
    pen.para(story.holder.full, bold=True, size=17)
    pen.para(f"BIG-registratie {big_number(story.holder)}", size=9.5, colour=GREY)
    pen.gap(10)
    pen.para("heeft deelgenomen aan")
    pen.para(rng.choice(texts.COURSES), bold=True, size=14)
    pen.gap(14)
    pen.labelled("Datum", day, 130)
    pen.labelled("Plaats", rng.choice(PLACES), 130)
    pen.labelled("Contacturen", long, 130)
    pen.labelled("Accreditatie", f"geaccrediteerd door {body} voor {points} punten", 130)
    pen.labelled(
        "Geldig tot", wordings.day(meeting.day.replace(year=meeting.day.year + 1, day=1), "{d} {month} {y}"), 130
    )
    pen.gap(50)
    pen.signature_line(rng, f"{story.people(1, with_holder=False)[0].full}, {rng.choice(PROVIDERS)}")
    truth = Truth(
        "B", "certificaat", Holder(story.holder.full),
        (Activity("scholing_elders", meeting.day.isoformat(), hours=worth, hours_basis="stated"),),
        signatures=1, printed_points=worth,
    )  # fmt: skip
    return Drawing(tuple(pen.sheets), truth.with_meta(said=(day, long)))


@design("deelnamebewijs-werkconferentie")
def work_conference(story: Story) -> Drawing:
    """A centred, plain proof of a work conference with its times."""
    rng = story.rng
    look = Look("freesans", "freesans-bold", "freesans-bold", 12, accent=rng.choice(ACCENTS))
    meeting = story.meeting(LONG_DAYS)
    day = story.said(meeting.day, wordings.SENTENCE_STYLES)
    span = wordings.times(meeting.start, meeting.end, "van {a} tot {b} uur", story.pick(".", ":"))
    pen = Pen(look, margin=80, top=90)
    logo(rng, pen.sheet, 270, 50, 55, look.accent)
    pen.gap(60)
    pen.title("Deelnamebewijs", 26, "centre")
    pen.title(f"Werkconferentie “{rng.choice(texts.WORKSHOPS)}”", 16, "centre", look.accent)
    pen.gap(20)
    for line in (
        "Naam:",
        story.holder.full,
        "Functie: praktijkondersteuner GGZ",
        f"Datum: {day}",
        f"Tijd: {span}",
        f"Locatie: congrescentrum {rng.choice(PLACES)}",
    ):
        pen.para(line, align="centre")
    pen.gap(20)
    pen.para(
        "De werkconferentie is georganiseerd door de gezamenlijke zorggroepen. Er is geen accreditatie aangevraagd.",
        align="centre",
        size=10,
    )
    pen.gap(30)
    pen.x = 220
    pen.signature_line(rng, "namens de organisatie")
    truth = Truth(
        "B", "deelnamebewijs", Holder(story.holder.full), (activity("werkconferentie", meeting),), signatures=1
    )
    return Drawing(tuple(pen.sheets), truth.with_meta(said=(day, span)))


@design("congres-badge")
def congress(story: Story) -> Drawing:
    """A small card in the middle of the page, two days, a bar code, hours for both days together."""
    rng = story.rng
    look = Look("condensed", "condensed-bold", "dejavu-bold", 11, accent=rng.choice(ACCENTS))
    first = story.meeting(LONG_DAYS).day
    if first.weekday() == 4 or (first.replace(day=1).month != first.month):
        first = first.replace(day=max(1, first.day - 3))
    last = first.fromordinal(first.toordinal() + 1)
    said = (
        wordings.days_range(first, last, story.pick("t/m", "en", "-"))
        if first.month == last.month
        else wordings.days_range(first, last)
    )
    hours = rng.choice(("10", "11", "12,5"))
    worth = number(hours.replace(",", "."))
    pen = Pen(look, margin=130, top=240)
    pen.sheet.rect(110, 200, 375, 330, None, look.accent, 2)
    pen.sheet.rect(110, 200, 375, 52, look.accent, None)
    pen.sheet.text(297, 232, f"GGZ-congres Eerste Lijn {story.year}", look.title, 16, WHITE, "centre")
    pen.y = 268
    pen.para("BEWIJS VAN AANWEZIGHEID", bold=True, align="centre")
    pen.gap(8)
    pen.title(story.holder.full, 20, "centre")
    pen.para("Praktijkondersteuner GGZ", align="centre")
    pen.gap(10)
    pen.para(said, align="centre", bold=True)
    pen.para(f"Congrescentrum De Kade, {rng.choice(PLACES)}", align="centre")
    pen.para(f"Aanwezig: {hours} uur (beide dagen, zonder pauzes)", align="centre")
    x = 200.0
    while x < 390:
        wide = rng.choice((1, 1, 2, 3))
        pen.sheet.rect(x, 450, wide, 38, (0, 0, 0), None)
        x += wide + rng.choice((1, 2))
    pen.sheet.text(297, 502, f"TICKET {rng.randrange(10**7, 10**8)}", look.body, 8, GREY, "centre")
    pen.y = 560
    pen.para(
        f"Ticket gekocht op {story.said(first.fromordinal(first.toordinal() - 50))}. Niet geaccrediteerd.",
        size=8,
        align="centre",
    )
    truth = Truth(
        "B", "deelnamebewijs", Holder(story.holder.full),
        (Activity("congres", first.isoformat(), last.isoformat(), hours=worth, hours_basis="stated"),),
    )  # fmt: skip
    return Drawing(tuple(pen.sheets), truth.with_meta(said=(said, f"{hours} uur")))


@design("bewijs-interne-scholing")
def in_house(story: Story) -> Drawing:
    """A5-like slip on a page: an in-house course, hours contradict the times by the break."""
    rng = story.rng
    look = Look("dejavu-serif", "dejavu-serif-bold", "dejavu-serif-bold", 10.5, accent=rng.choice(ACCENTS))
    start, end = story.slot or story.pick((1020, 1215), (1050, 1230), (780, 990))
    meeting = Meeting(story.a_day(), start, end)
    hours = meeting.hours - Decimal("0.5")
    day = story.said(meeting.day)
    span = story.said_times(meeting)
    said_hours = wordings.comma(hours)
    sheet_pen = Pen(look, (595.0, 420.0), margin=50, top=45, bottom=30)
    pen = sheet_pen
    pen.title("Bewijs van deelname interne scholing", 17, colour=look.accent)
    pen.labelled("Deelnemer", story.holder.full, 140)
    pen.labelled("Scholing", rng.choice(texts.COURSES), 140)
    pen.labelled("Datum", day, 140)
    pen.labelled("Tijd", f"{span} (met maaltijd)", 140)
    pen.labelled("Scholingsuren", said_hours, 140)
    pen.labelled("Docent", story.people(1, with_holder=False)[0].full, 140)
    pen.gap(14)
    pen.signature_line(rng, "coördinator scholing")
    truth = Truth(
        "B", "deelnamebewijs", Holder(story.holder.full),
        (activity("interne_scholing", meeting, hours, "stated"),), signatures=1,
    )  # fmt: skip
    return Drawing(tuple(pen.sheets), truth.with_meta(said=(day, span, said_hours), contradiction=True))
