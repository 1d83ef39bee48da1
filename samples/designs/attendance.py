"""Attendance lists: signed, crossed, half signed, and as a print of a screen."""

from samples import wordings
from samples.designs import Drawing, activity, design
from samples.furniture import ACCENTS, footer, letterhead
from samples.pen import Cell, Look, Pen, cross, signature
from samples.people import CARE_GROUPS, PLACES, big_number
from samples.sheet import A4_LANDSCAPE, BLUE_INK
from samples.story import EVENINGS, Story
from samples.texts import COURSES
from samples.truth import Participants, Truth

GATHERINGS = (
    ("Intervisie POH-GGZ", "intervisie"), ("Netwerkbijeenkomst POH-GGZ", "netwerkbijeenkomst"),
    ("Casuïstiekbespreking GGZ", "casuistiek"), ("Kwaliteitswerkgroep GGZ", "kwaliteitswerkgroep"),
)  # fmt: skip


@design("presentielijst-getekend")
def signed_list(story: Story) -> Drawing:
    """Portrait, names typed, signatures by pen; some rows stay empty."""
    rng = story.rng
    look = Look("sans", "sans-bold", "sans-bold", 10, accent=rng.choice(ACCENTS))
    what, kind = rng.choice(GATHERINGS)
    meeting = story.meeting(EVENINGS)
    group = story.people(story.pick(6, 8, 9))
    signed = [one == story.holder or story.chance(0.8) for one in group]
    day, span = story.said(meeting.day), story.said_times(meeting)
    pen = Pen(look, margin=50, top=105, furniture=letterhead(rng, look, rng.choice(CARE_GROUPS)))
    pen.title("Presentielijst", 18)
    pen.labelled("Bijeenkomst:", what)
    pen.labelled("Datum:", day)
    pen.labelled("Tijd:", span)
    pen.labelled("Plaats:", rng.choice(PLACES))
    pen.gap(8)
    rows = [
        (
            str(n),
            one.core + (f", {one.before}" if one.before else ""),
            one.initials,
            big_number(one),
            Cell(draw=signature(rng) if has else None),
        )
        for n, (one, has) in enumerate(zip(group, signed, strict=True), 1)
    ]
    pen.table(("Nr.", "Achternaam", "Voorl.", "BIG-nummer", "Handtekening"), rows, (0.6, 3, 0.9, 2, 3), least=30)
    truth = Truth(
        "B", "presentielijst", activities=(activity(kind, meeting),),
        participants=Participants(
            tuple(one.short for one, has in zip(group, signed, strict=True) if has),
        ),
        signatures=sum(signed),
    )  # fmt: skip
    return Drawing(tuple(pen.sheets), truth.with_meta(said=(day, span)))


@design("presentielijst-kruisjes")
def crossed_list(story: Story) -> Drawing:
    """Landscape, filled in by hand, crosses where signatures belong."""
    rng = story.rng
    look = Look("narrow", "narrow-bold", "narrow-bold", 10.5, hand=story.hand())
    what, kind = rng.choice(GATHERINGS)
    meeting = story.meeting(EVENINGS)
    group = story.people(7)
    here = [one == story.holder or story.chance(0.75) for one in group]
    day, long = story.said(meeting.day, wordings.SAFE_DAY_STYLES), wordings.duration(meeting.hours, "comma")
    pen = Pen(look, A4_LANDSCAPE, margin=50, top=50)
    pen.title(f"AFTEKENLIJST {what.upper()}", 15)
    pen.labelled("Datum", day)
    pen.labelled("Duur", long)
    pen.gap(8)
    rows = [
        (
            Cell(one.full, filled=True),
            "POH-GGZ",
            rng.choice(("ANPG", "NVvPO", "V&VN")),
            Cell(draw=cross if has else None),
        )
        for one, has in zip(group, here, strict=True)
    ]
    pen.table(("Naam", "Functie", "Beroepsvereniging", "Paraaf / handtekening"), rows, (3, 1.4, 1.6, 2.4), least=32)
    pen.para("Niet ondertekende regels tellen niet mee.", size=8)
    truth = Truth(
        "B", "presentielijst", activities=(activity(kind, meeting, basis="stated", timed=False),),
        participants=Participants(tuple(one.full for one, has in zip(group, here, strict=True) if has)),
        signatures=0,
    )  # fmt: skip
    return Drawing(tuple(pen.sheets), truth.with_meta(said=(day, long)))


@design("aftekenlijst-scholing")
def course_list(story: Story) -> Drawing:
    """An in-house course; the date above the table at the right, typed initials as proof of nothing."""
    rng = story.rng
    look = Look("biolinum" if story.on_screen else "lato", "lato-bold", "lato-bold", 10.5, accent=rng.choice(ACCENTS))
    meeting = story.meeting()
    group = story.people(6)
    day, span = story.said(meeting.day, wordings.DAY_STYLES[:8]), story.said_times(meeting)
    pen = Pen(look, margin=55, furniture=footer(look, "Deze lijst wordt zeven jaar bewaard.", ""))
    pen.sheet.text(540, 60, day, look.bold, 11, align="right")
    pen.sheet.text(540, 76, span, look.body, 10, align="right")
    pen.title("Aftekenlijst interne scholing", 16)
    pen.para(f"{rng.choice(COURSES)} – interne scholing {rng.choice(CARE_GROUPS)}")
    pen.para(f"Docent: {story.people(1, with_holder=False)[0].full}")
    pen.gap(8)
    signed = [story.chance(0.85) for _ in group]
    rows = [
        (one.reversed, "POH-GGZ", Cell(draw=signature(rng, BLUE_INK) if has else None))
        for one, has in zip(group, signed, strict=True)
    ]
    pen.table(("Deelnemer", "Functie", "Handtekening"), rows, (3, 1.2, 2.5), "rules", least=34)
    truth = Truth(
        "B", "presentielijst", activities=(activity("interne_scholing", meeting),),
        participants=Participants(tuple(one.reversed for one, has in zip(group, signed, strict=True) if has)),
        signatures=sum(signed),
    )  # fmt: skip
    return Drawing(tuple(pen.sheets), truth.with_meta(said=(day, span)))
