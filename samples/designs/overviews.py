"""One paper, many meetings: overviews of a year, of a series, of an employer."""

from decimal import Decimal

from samples import texts, wordings
from samples.designs import Drawing, activity, design
from samples.furniture import ACCENTS, both, footer, letterhead, printed_on
from samples.pen import Cell, Look, Pen, signature
from samples.people import PLACES, register_number
from samples.sheet import A4_LANDSCAPE
from samples.story import DAYTIMES, EVENINGS, Meeting, Story
from samples.truth import Activity, Holder, Participants, Truth, number


@design("jaaroverzicht-raster")
def yearly_grid(story: Story) -> Drawing:
    """The year stands in the heading only; the rows have days without one. Long ones go on overleaf."""
    rng = story.rng
    look = Look("sans", "sans-bold", "sans-bold", 10.5, accent=rng.choice(ACCENTS))
    count = story.option("rows", story.pick(5, 6, 8))
    meetings = story.meetings(count)
    style = rng.choice(wordings.YEARLESS_STYLES)
    faces = story.pick("{a} - {b}", "{a}-{b} uur", "{a}–{b}")
    sign = story.pick(".", ":")
    pen = Pen(look, furniture=footer(look, "", printed_on(rng, story.later(meetings[-1].day))))
    pen.title(f"{story.pick('Jaaroverzicht intervisie', 'Overzicht intervisie', 'Intervisie')} {story.year}", 18)
    regnumber = register_number(story.holder)
    pen.labelled("Naam:", story.holder.full)
    pen.labelled(story.pick("Registratienr.:", "Lidnummer:"), regnumber)
    pen.labelled("Groep:", f"Intervisiegroep {rng.choice(PLACES)} ({story.pick('5', '6', '8')} leden)")
    pen.gap(8)
    rows, said = [], []
    for n, one in enumerate(meetings, 1):
        day, span = wordings.day(one.day, style), wordings.times(one.start, one.end, faces, sign)
        said += [day, span]
        rows.append((str(n), day, span, wordings.comma(one.hours), rng.choice(texts.THEMES)))
    pen.table(
        ("", "Datum", "Tijd", "Uren", "Onderwerp"), rows, (0.6, 2.3, 2.3, 1, 5), least=story.option("row_height", 22.0)
    )
    total = sum((one.hours for one in meetings), Decimal(0))
    pen.gap(6)
    pen.para(f"Totaal: {wordings.comma(total)} uur", bold=True)
    truth = Truth(
        "B", "jaaroverzicht", Holder(story.holder.full, regnumber),
        tuple(activity("intervisie", one, basis="stated") for one in meetings),
    )  # fmt: skip
    return Drawing(tuple(pen.sheets), truth.with_meta(said=tuple(said)))


@design("jaaroverzicht-kaal")
def yearly_bare(story: Story) -> Drawing:
    """Landscape, columns without lines, minutes instead of hours, a planned meeting that was called off."""
    rng = story.rng
    look = Look("dejavu", "dejavu-bold", "dejavu-bold", 9.5, accent=rng.choice(ACCENTS))
    meetings = story.meetings(story.option("rows", story.pick(4, 6)), EVENINGS + DAYTIMES)
    cancelled = rng.randrange(1, len(meetings)) if len(meetings) > 4 else -1
    style = rng.choice(("{d:02}-{m:02}-{y}", "{wd} {d} {short} {y}", "{d} {month} {y}"))
    pen = Pen(
        look, A4_LANDSCAPE, furniture=both(letterhead(rng, look, f"Intervisiegroep {rng.choice(PLACES)}")), top=95
    )
    pen.title(f"Intervisiebijeenkomsten {story.year}", 17)
    group = story.people(6)
    pen.para("Deelnemers: " + ", ".join(one.short for one in group))
    rows, said, kept = [], [], []
    for n, one in enumerate(meetings):
        day = wordings.day(one.day, style)
        if n == cancelled:
            rows.append((day, "-", "vervallen", story.pick("geannuleerd wegens ziekte", "gaat niet door")))
            continue
        kept.append(activity("intervisie", one, basis="stated", timed=False))
        said.append(day)
        rows.append((day, str(int(one.hours * 60)), rng.choice(texts.METHODS), rng.choice(texts.THEMES)))
    pen.gap(6)
    pen.table(
        ("Datum", story.pick("Duur (min)", "Minuten"), "Methode", "Thema"), rows, (2, 1.3, 2.4, 4), "bare", least=20
    )
    pen.gap(24)
    pen.signature_line(rng, f"{group[0].full}, contactpersoon")
    truth = Truth(
        "B", "jaaroverzicht", activities=tuple(kept),
        participants=Participants(tuple(one.short for one in group)), signatures=1,
    )  # fmt: skip
    return Drawing(tuple(pen.sheets), truth.with_meta(said=tuple(said)))


@design("jaaroverzicht-zebra")
def yearly_mixed(story: Story) -> Drawing:
    """Several kinds of activity on one list, kind in a column, full days, durations as they come."""
    rng = story.rng
    look = Look("lato", "lato-bold", "lato-black", 10, accent=rng.choice(ACCENTS))
    kinds = {
        "Intervisie": "intervisie", "Casuïstiekbespreking": "casuistiek", "Netwerkbijeenkomst": "netwerkbijeenkomst",
        "Supervisie": "supervisie", "Kwaliteitswerkgroep": "kwaliteitswerkgroep",
    }  # fmt: skip
    meetings = story.meetings(story.option("rows", 7), EVENINGS + DAYTIMES)
    style, long = rng.choice(wordings.DAY_STYLES[:8]), rng.choice(("comma", "half-sign", "u"))
    rows, said, found = [], [], []
    for one in meetings:
        word = rng.choice(list(kinds))
        day, hours = wordings.day(one.day, style), wordings.duration(one.hours, long)
        said += [day, hours]
        rows.append((word, day, hours, rng.choice(texts.THEMES)))
        found.append(activity(kinds[word], one, basis="stated", timed=False))
    pen = Pen(look, furniture=footer(look, "Persoonlijk dossier", printed_on(rng, story.later(meetings[-1].day))))
    pen.title(f"Overzicht deskundigheidsbevordering {story.year}", 17)
    regnumber = register_number(story.holder)
    pen.para(f"{story.holder.full} · POH-GGZ · registratienummer {regnumber}")
    pen.gap(6)
    pen.table(
        ("Activiteit", "Datum", "Duur", "Onderwerp"), rows, (2.6, 2.4, 1.3, 4), "zebra", head_fill=(205, 220, 232)
    )
    truth = Truth("B", "jaaroverzicht", Holder(story.holder.full, regnumber), tuple(found))
    return Drawing(tuple(pen.sheets), truth.with_meta(said=tuple(said)))


@design("praktijksteun-overzicht")
def employer_overview(story: Story) -> Drawing:
    """An employer's overview with the employer's own points, which are no register points."""
    rng = story.rng
    look = Look("lato", "lato-bold", "lato-bold", 10, accent=(0, 120, 110))
    kinds = (
        ("Intervisie", "intervisie", 2), ("Intervisie", "intervisie", 2), ("Begeleiding", "begeleiding", 0),
        ("Interne scholing", "interne_scholing", 2), ("Netwerkbijeenkomst", "netwerkbijeenkomst", 2),
        ("Intervisie", "intervisie", 2), ("Meekijken op de praktijk", "meekijken", 3), ("Intervisie", "intervisie", 2),
    )  # fmt: skip
    meetings = story.meetings(len(kinds), ((1140, 1320), (780, 960), (840, 1020)))
    style = rng.choice(("{d:02}-{m:02}-{y}", "{d} {short} {y}"))
    rows, said, found, points = [], [], [], 0
    for one, (word, kind, worth) in zip(meetings, kinds, strict=True):
        day = wordings.day(one.day, style)
        said.append(day)
        rows.append((day, word, wordings.comma(one.hours), str(worth)))
        points += worth
        found.append(activity(kind, one, basis="stated", timed=False))
    pen = Pen(look, top=110, furniture=letterhead(rng, look, "Praktijksteun"))
    pen.para(printed_on(rng, story.later(meetings[-1].day, 20, 60)), align="right", size=8)
    pen.title(f"Overzicht kwaliteitskader POH-GGZ {story.year}", 17)
    pen.labelled("Medewerker", story.holder.full, 120)
    pen.labelled("Praktijk", f"Huisartsenpraktijk te {rng.choice(PLACES)}", 120)
    pen.labelled("Dienstverband", "24 uur per week", 120)
    pen.gap(10)
    pen.table(("Datum", "Activiteit", "Uren", "Punten"), rows, (2, 4, 1, 1), "rules", least=20)
    pen.gap(4)
    pen.para(f"Totaal behaalde punten: {points}", bold=True)
    pen.para(
        "Minimum per jaar: 30 punten (52 uur), waarvan 24 verplicht. De punten zijn punten van Praktijksteun.", size=8.5
    )
    truth = Truth("B", "jaaroverzicht", Holder(story.holder.full), tuple(found), printed_points=str(points))
    return Drawing(tuple(pen.sheets), truth.with_meta(said=tuple(said)))


@design("dagenlijst")
def list_of_days(story: Story) -> Drawing:
    """A declaration that lists days of one month or year in a single sentence: one activity for each."""
    rng = story.rng
    accent = rng.choice(ACCENTS)
    look = Look(story.font("libertine"), story.font("libertine-bold"), story.font("libertine-bold"), 12, accent=accent)
    weekday = story.meetings(1)[0].day
    count = story.pick(3, 4)
    monthly = story.chance(0.5)
    start, end = rng.choice(EVENINGS)
    days = [weekday.replace(day=1 + (weekday.day % 6) + 7 * n) for n in range(count)] if monthly else []
    meetings = [Meeting(day, start, end) for day in days] or story.meetings(count)
    meetings = [Meeting(one.day, start, end) for one in meetings]
    listed = wordings.days_list([one.day for one in meetings])
    long = wordings.duration(meetings[0].hours, rng.choice(("comma", "words", "half-sign", "minutes")))
    group = story.people(4)
    pen = Pen(look, margin=70)
    pen.title("Verklaring intervisie", 20, "centre")
    pen.gap(20)
    pen.para("Ondergetekenden, praktijkondersteuners GGZ, verklaren dat zij met elkaar intervisie hebben gehouden op")
    pen.para(listed, align="centre", bold=True)
    pen.para(f"telkens gedurende {long} per bijeenkomst. De bijeenkomsten vonden plaats in {rng.choice(PLACES)}.")
    pen.gap(14)
    rows = [(one.full, Cell(draw=signature(rng))) for one in group]
    pen.table(("Naam", "Handtekening"), rows, (1, 1), least=34)
    truth = Truth(
        "B", "verklaring",
        activities=tuple(activity("intervisie", one, basis="stated", timed=False) for one in meetings),
        participants=Participants(tuple(one.full for one in group)), signatures=len(group),
    )  # fmt: skip
    return Drawing(tuple(pen.sheets), truth.with_meta(said=(listed, long)))


def series(kind: str, first: str, last: str, count: int, each: Decimal) -> Activity:
    """Several meetings told as one: sessions × duration."""
    return Activity(kind, first, last, hours=number(each * count), hours_basis="sessions_x_duration", sessions=count)
