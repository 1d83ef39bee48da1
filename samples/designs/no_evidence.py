"""What people hand in that proves no activity: bills, programmes, CVs, blank pages, a cup."""

import random

from PIL import Image, ImageDraw, ImageFilter

from samples import texts, wordings
from samples.designs import Drawing, design
from samples.furniture import ACCENTS, letterhead, logo
from samples.pen import Look, Pen
from samples.people import PLACES, PRACTICES, PROVIDERS
from samples.sheet import Sheet
from samples.story import EVENINGS, LONG_DAYS, Story
from samples.truth import Holder, Truth


@design("factuur")
def invoice(story: Story) -> Drawing:
    """A bill for intervisie: speaks of meetings and hours, proves nothing."""
    rng = story.rng
    look = Look("lato", "lato-bold", "lato-black", 10, accent=rng.choice(ACCENTS))
    billed = story.a_day()
    pen = Pen(look, top=115, furniture=letterhead(rng, look, rng.choice(PROVIDERS)))
    pen.title("FACTUUR", 24)
    pen.labelled("Factuurnummer:", f"{story.year}-{rng.randrange(100, 999)}", 130)
    pen.labelled("Factuurdatum:", story.said(billed), 130)
    pen.labelled("Vervaldatum:", story.said(story.later(billed, 14, 31)), 130)
    pen.labelled("Debiteur:", story.holder.full, 130)
    pen.gap(10)
    price = rng.choice((85, 95, 110))
    rows = [
        (
            f"Begeleiding intervisie {wordings.day(one.day, '{d} {month} {y}')}, 2 uur",
            "2",
            f"€ {price},00",
            f"€ {2 * price},00",
        )
        for one in story.meetings(3)
    ]
    pen.table(("Omschrijving", "Aantal uren", "Tarief", "Bedrag"), rows, (4.4, 1.2, 1.2, 1.3), "rules", least=22)
    pen.gap(6)
    pen.para(f"Subtotaal € {6 * price},00", align="right")
    pen.para(f"Te betalen binnen 14 dagen: € {6 * price},00", align="right", bold=True)
    return Drawing(tuple(pen.sheets), Truth(None, "factuur", Holder(story.holder.full)))


@design("kassabon")
def receipt(story: Story) -> Drawing:
    """A till receipt of coffee and parking, on a narrow strip."""
    rng = story.rng
    look = Look("mono", "mono-bold", "mono-bold", 10)
    day = story.a_day()
    pen = Pen(look, (240.0, 430.0), margin=14, top=18, bottom=10)
    pen.para("RESTAURANT DE KADE", align="centre", bold=True)
    pen.para(rng.choice(PLACES), align="centre")
    pen.para("-" * 35)
    total = 0
    for item in ("Koffie", "Thee", "Broodje gezond", "Parkeren 2 uur"):
        cents = rng.randrange(250, 950)
        total += cents
        pen.para(f"{item:<24}{cents / 100:>9.2f}".replace(".", ","))
    pen.para("-" * 35)
    pen.para(f"{'TOTAAL EUR':<24}{total / 100:>9.2f}".replace(".", ","), bold=True)
    pen.para("PIN betaald")
    pen.para(f"{wordings.day(day, '{d:02}-{m:02}-{y}')}  {wordings.clock(rng.randrange(700, 1300))}")
    pen.para("Bedankt en tot ziens!", align="centre")
    return Drawing(tuple(pen.sheets), Truth(None, "kassabon"))


@design("cv")
def curriculum(story: Story) -> Drawing:
    rng = story.rng
    look = Look("sans", "sans-bold", "lato-light", 10, accent=rng.choice(ACCENTS))
    pen = Pen(look, margin=55)
    courses = story.meetings(3)
    pen.title(story.holder.full, 26)
    pen.para("Curriculum vitae", colour=look.accent)
    pen.labelled(
        "Geboren",
        f"{rng.randrange(1, 28)} {rng.choice(wordings.MONTHS)} 19{rng.randrange(62, 90)} te {rng.choice(PLACES)}",
    )
    for title, rows in (
        (
            "Werkervaring",
            [
                (f"{story.year - 6} - heden", f"POH-GGZ, {rng.choice(PRACTICES)}"),
                (f"2009 - {story.year - 6}", "SPV, GGZ-instelling"),
            ],
        ),
        ("Opleiding", [(str(story.year - 7), "Post-hbo POH-GGZ"), ("2004", "HBO-V")]),
        ("Nascholing", [(story.said(one.day, ("{d} {month} {y}",)), rng.choice(texts.COURSES)) for one in courses]),
        ("Overig", [("2018 - heden", "lid intervisiegroep POH-GGZ (6x per jaar, 2 uur)")]),
    ):  # fmt: skip
        pen.heading(title, rule=True)
        for left, right in rows:
            pen.labelled(left, right, 120, bold=False)
    return Drawing(tuple(pen.sheets), Truth(None, "cv", Holder(story.holder.full)))


@design("uitnodiging")
def invitation(story: Story) -> Drawing:
    """A programme for what is still to come."""
    rng = story.rng
    look = Look("freesans", "freesans-bold", "freesans-bold", 11, accent=rng.choice(ACCENTS))
    meeting = story.meeting(EVENINGS + LONG_DAYS)
    pen = Pen(look, top=60)
    pen.sheet.rect(0, 0, 595, 170, look.accent, None)
    pen.sheet.text(60, 90, "Uitnodiging", look.title, 34, (255, 255, 255))
    pen.sheet.text(60, 125, "Netwerkbijeenkomst POH-GGZ", look.title, 18, (255, 255, 255))
    pen.y = 190
    day = story.said(meeting.day, wordings.SENTENCE_STYLES)
    pen.para(f"Graag nodigen wij je uit voor de netwerkbijeenkomst op {day}, {story.said_times(meeting)}.")
    pen.heading("Programma")
    at = meeting.start
    for item in (
        "Inloop met soep",
        "Welkom",
        rng.choice(texts.COURSES),
        "Pauze",
        "Casuïstiek in groepen",
        "Afsluiting",
    ):
        pen.labelled(wordings.clock(at, "{h:02}.{m:02} uur"), item, 80)
        at += 20
    pen.heading("Aanmelden")
    deadline = meeting.day.fromordinal(meeting.day.toordinal() - 14)
    pen.para(f"Meld je aan vóór {story.said(deadline, wordings.SENTENCE_STYLES)}. "
             "Accreditatie is aangevraagd. Deelname is gratis.")  # fmt: skip
    return Drawing(tuple(pen.sheets), Truth(None, "uitnodiging"))


@design("inschrijving")
def registration(story: Story) -> Drawing:
    """Confirms a registration, not a presence."""
    rng = story.rng
    look = Look("serif", "serif-bold", "serif-bold", 11.5, accent=rng.choice(ACCENTS))
    meeting = story.meeting(LONG_DAYS)
    pen = Pen(look, margin=70, top=120, furniture=letterhead(rng, look, rng.choice(PROVIDERS)))
    pen.title("Bevestiging van uw inschrijving", 18)
    pen.para(f"Geachte {story.holder.full},")
    pen.para(f"Wij hebben uw inschrijving ontvangen voor de cursus “{rng.choice(texts.COURSES)}”.")
    pen.labelled("Datum:", story.said(meeting.day), 120)
    pen.labelled("Tijd:", story.said_times(meeting), 120)
    pen.labelled("Kosten:", f"€ {rng.randrange(95, 350)},00", 120)
    pen.gap(8)
    pen.para(
        "Na afloop ontvangt u bij volledige aanwezigheid een bewijs van deelname. Annuleren kan tot 14 dagen vooraf."
    )
    pen.para("Wij zien ernaar uit u te ontmoeten!")
    return Drawing(tuple(pen.sheets), Truth(None, "inschrijving", Holder(story.holder.full)))


@design("leeg")
def blank(story: Story) -> Drawing:
    return Drawing((Sheet(),), Truth(None, "leeg", status=None, problems=("blank_page",)))


@design("privacybrief")
def privacy(story: Story) -> Drawing:
    """A privacy statement with days in it."""
    rng = story.rng
    look = Look("dejavu-serif", "dejavu-serif-bold", "dejavu-serif-bold", 9.5, accent=rng.choice(ACCENTS))
    pen = Pen(look)
    logo(rng, pen.sheet, 60, 30, 34, look.accent)
    pen.title("Privacyverklaring intervisiegroepen", 17)
    settled = story.said(story.a_day(), wordings.SENTENCE_STYLES)
    pen.para(f"Vastgesteld op {settled}; treedt in werking op 1 januari {story.year + 1}.")
    for n, title in enumerate(("Doel", "Bewaartermijn", "Uw rechten", "Contact"), 1):
        pen.heading(f"Artikel {n}. {title}")
        pen.para(rng.choice(texts.PRIVACY) + " " + rng.choice(texts.NORMS))
    return Drawing(tuple(pen.sheets), Truth(None, "privacyverklaring"))


def cup(rng: random.Random) -> Image.Image:
    """A mug on a table, photographed by mistake."""
    picture = Image.new("RGB", (1200, 900), (168, 132, 96))
    draw = ImageDraw.Draw(picture)
    for _ in range(120):
        y = rng.randrange(900)
        draw.line((0, y, 1200, y + rng.randrange(-8, 9)), (150 + rng.randrange(30), 118 + rng.randrange(24), 84), 2)
    draw.ellipse((330, 610, 930, 780), (120, 90, 62))
    draw.ellipse((760, 330, 960, 590), outline=(226, 226, 220), width=34)
    draw.rectangle((400, 260, 820, 660), (236, 236, 230))
    draw.ellipse((400, 590, 820, 730), (236, 236, 230))
    draw.ellipse((400, 200, 820, 330), (214, 214, 206))
    draw.ellipse((425, 218, 795, 316), (66, 40, 24))
    return picture.filter(ImageFilter.GaussianBlur(2))
