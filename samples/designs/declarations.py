"""Declarations on a letterhead: work groups, interns, board work, organising, employment."""

import datetime as dt
from decimal import Decimal

from samples import texts, wordings
from samples.designs import Drawing, activity, design
from samples.designs.overviews import series
from samples.furniture import ACCENTS, letterhead
from samples.pen import Look, Pen
from samples.people import CARE_GROUPS, PLACES, PRACTICES, register_number
from samples.story import EVENINGS, Story
from samples.truth import Activity, Holder, Truth, number


def _closing(pen: Pen, story: Story, after: dt.date, who: str) -> None:
    pen.gap(10)
    pen.para(f"{story.rng.choice(PLACES)}, {story.said(story.later(after, 3, 50), wordings.SENTENCE_STYLES)}")
    pen.gap(8)
    pen.signature_line(story.rng, f"{story.people(1, with_holder=False)[0].full}\n{who}")


@design("zorggroep-verklaring")
def care_group(story: Story) -> Drawing:
    """Took part in n meetings of a quality work group in a year; no single days."""
    rng = story.rng
    organisation = rng.choice(CARE_GROUPS)
    look = Look("lato", "lato-bold", "lato-bold", 11, accent=rng.choice(ACCENTS))
    count, each = rng.choice((4, 5, 6)), rng.choice((Decimal("1.5"), Decimal("2"), Decimal("1")))
    said = wordings.sessions(rng, count, each)
    first, last = dt.date(story.year, rng.choice((1, 2, 3)), 1), dt.date(story.year, rng.choice((10, 12)), 31)
    period = wordings.months_range(first, last)
    pen = Pen(look, margin=70, top=125, furniture=letterhead(rng, look, organisation))
    pen.title("Verklaring", 20)
    pen.para(f"{organisation} verklaart dat {story.holder.full}, praktijkondersteuner GGZ, in de periode {period} "
             f"heeft deelgenomen aan de kwaliteitswerkgroep GGZ.")  # fmt: skip
    pen.para(f"De werkgroep hield {said}. {story.holder.first} was bij alle bijeenkomsten aanwezig.")
    pen.para("De werkgroep stelt het regionale GGZ-beleid op en bewaakt de indicatoren.")
    _closing(pen, story, last, "manager zorgprogramma's")
    truth = Truth(
        "B", "verklaring", Holder(story.holder.full),
        (series("kwaliteitswerkgroep", first.isoformat(), last.isoformat(), count, each),), signatures=1,
    )  # fmt: skip
    return Drawing(tuple(pen.sheets), truth.with_meta(said=(period, said)))


@design("stage-verklaring")
def internship(story: Story) -> Drawing:
    """Supervised an intern: the intern's hours are no hours of the holder's, except the guidance named."""
    rng = story.rng
    intern = story.people(1, with_holder=False)[0]
    look = Look(
        story.font("libertine"),
        story.font("libertine-bold"),
        story.font("biolinum-bold"),
        12,
        accent=rng.choice(ACCENTS),
    )
    first = dt.date(story.year, rng.choice((2, 9)), rng.randrange(1, 10))
    last = first + dt.timedelta(days=rng.randrange(100, 110))
    hours = rng.choice((20, 24, 30, 16))
    span = wordings.days_range(first, last, story.pick("t/m", "tot en met"))
    said = f"in totaal {hours} uur"
    pen = Pen(look, margin=72, top=125, furniture=letterhead(rng, look, f"Hogeschool {rng.choice(PLACES)}"))
    pen.title("Verklaring stagebegeleiding", 19)
    pen.para(f"Hierbij bevestigen wij dat {story.holder.full} (registratienummer {register_number(story.holder)}) als "
             f"werkbegeleider onze student {intern.full} heeft begeleid.")  # fmt: skip
    pen.labelled("Opleiding:", "Post-hbo POH-GGZ", 130)
    pen.labelled("Stageperiode:", span, 130)
    pen.labelled("Stage-omvang:", "2 dagen per week", 130)
    pen.labelled("Begeleiding:", said, 130)
    pen.gap(6)
    pen.para("De stage is met een voldoende afgerond.")
    _closing(pen, story, last, "stagecoördinator")
    truth = Truth(
        "B", "stageverklaring", Holder(story.holder.full, register_number(story.holder)),
        (Activity("stagebegeleiding", first.isoformat(), last.isoformat(), hours=number(hours), hours_basis="stated"),),
        signatures=1,
    )  # fmt: skip
    return Drawing(tuple(pen.sheets), truth.with_meta(said=(span, said)))


@design("bestuurswerk-verklaring")
def board_work(story: Story) -> Drawing:
    """Meetings of a project group, listed as bullets in a letter."""
    rng = story.rng
    look = Look("freeserif", "freeserif-bold", "freeserif-bold", 11.5, accent=rng.choice(ACCENTS))
    meetings = story.meetings(3, EVENINGS)
    group = rng.choice(
        ("Projectgroep Integratie zorgprogramma's", "bestuur van de beroepsvereniging", "commissie bij- en nascholing")
    )
    style, face = rng.choice(wordings.SENTENCE_STYLES), rng.choice(wordings.TIME_STYLES[:6])
    pen = Pen(look, margin=70, top=125, furniture=letterhead(rng, look, "NVvPO"))
    pen.title("Verklaring bestuurlijk werk", 18)
    pen.para(f"Mevrouw/de heer {story.holder.short} heeft als lid van de {group} bestuurlijk werk verricht en was "
             "aanwezig bij de volgende vergaderingen:")  # fmt: skip
    listed = [(wordings.day(one.day, style), wordings.times(one.start, one.end, face)) for one in meetings]
    pen.bullets([", ".join(pair) for pair in listed])
    pen.gap(6)
    pen.para("Zij/hij treedt af per 1 januari " + str(story.year + 2) + ".")
    _closing(pen, story, meetings[-1].day, "secretaris")
    truth = Truth(
        "B", "verklaring", Holder(story.holder.short),
        tuple(activity("bestuurlijk_werk", one) for one in meetings), signatures=1,
    )  # fmt: skip
    return Drawing(tuple(pen.sheets), truth.with_meta(said=tuple(part for pair in listed for part in pair)))


@design("organisatie-netwerk")
def organised(story: Story) -> Drawing:
    """The holder organised a network meeting."""
    rng = story.rng
    look = Look("condensed", "condensed-bold", "condensed-bold", 10.5, accent=rng.choice(ACCENTS))
    organisation = rng.choice(CARE_GROUPS)
    meeting = story.meeting(EVENINGS)
    day = story.said(meeting.day, wordings.SENTENCE_STYLES)
    span = story.said_times(meeting, spoken=story.option("spoken", False))
    pen = Pen(look, margin=65, top=120, furniture=letterhead(rng, look, organisation))
    pen.para(f"Onderwerp: organisatie netwerkbijeenkomst POH-GGZ {rng.choice(PLACES)}", bold=True)
    pen.gap(8)
    pen.para("Geachte commissie,")
    pen.para(f"Graag bevestigen wij dat {story.holder.full} de netwerkbijeenkomst POH-GGZ van {day} heeft "
             f"georganiseerd en voorgezeten. De bijeenkomst duurde {span}. "
             "Er waren 24 praktijkondersteuners aanwezig.")  # fmt: skip
    pen.para(f"Thema van de avond: {rng.choice(texts.THEMES).lower()}.")
    _closing(pen, story, meeting.day, "regiocoördinator")
    truth = Truth(
        "B", "verklaring", Holder(story.holder.full),
        (activity("netwerkbijeenkomst_organisatie", meeting),), signatures=1,
    )  # fmt: skip
    return Drawing(tuple(pen.sheets), truth.with_meta(said=(day, span)))


@design("werkgeversverklaring")
def employment(story: Story) -> Drawing:
    """In service since, hours a week: needed for a dossier, but no activity."""
    rng = story.rng
    look = Look("serif", "serif-bold", "serif-bold", 11.5, accent=rng.choice(ACCENTS))
    pen = Pen(look, margin=70, top=125, furniture=letterhead(rng, look, rng.choice(PRACTICES)))
    since = dt.date(story.year - rng.randrange(2, 9), rng.randrange(1, 12), 1)
    pen.title("Werkgeversverklaring", 20)
    pen.labelled("Naam werknemer:", story.holder.full, 150)
    pen.labelled(
        "Geboortedatum:", f"{rng.randrange(1, 28)} {rng.choice(wordings.MONTHS)} 19{rng.randrange(62, 95)}", 150
    )
    pen.labelled("Functie:", "praktijkondersteuner huisarts GGZ", 150)
    pen.labelled("In dienst sinds:", wordings.day(since, "{d} {month} {y}"), 150)
    pen.labelled("Uren per week:", str(rng.choice((16, 20, 24, 28))), 150)
    pen.labelled("Dienstverband:", "voor onbepaalde tijd", 150)
    pen.gap(8)
    pen.para("Ondergetekende verklaart dat bovenstaande gegevens naar waarheid zijn ingevuld.")
    _closing(pen, story, dt.date(story.year, 6, 1), "huisarts / praktijkhouder")
    truth = Truth(None, "werkgeversverklaring", Holder(story.holder.full), signatures=1)
    return Drawing(tuple(pen.sheets), truth)
