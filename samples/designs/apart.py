"""Designs kept apart: only the scorecard draws them, so that nobody works towards them.

Other fonts, other places, other words than the designs of the default set.
"""

import datetime as dt
from decimal import Decimal

from samples import fonts, texts, wordings
from samples.designs import Drawing, activity, design
from samples.designs.overviews import series
from samples.furniture import ACCENTS, footer, letterhead, logo, printed_on
from samples.pen import Cell, Look, Pen, checkbox, cross, signature, tick
from samples.people import CARE_GROUPS, PLACES, PRACTICES, PROVIDERS, register_number
from samples.sheet import A4_LANDSCAPE, GREY, PALE, WHITE
from samples.story import DAYTIMES, EVENINGS, LONG_DAYS, Meeting, Story
from samples.truth import Activity, Holder, Participants, Truth


@design("apart-kaarten", apart=True)
def cards(story: Story) -> Drawing:
    """A card for each meeting, the day large at its left."""
    rng = story.rng
    look = Look(
        story.font("biolinum"),
        story.font("biolinum-bold"),
        story.font("biolinum-bold"),
        10.5,
        accent=rng.choice(ACCENTS),
    )
    meetings = story.meetings(story.pick(3, 4))
    style = rng.choice(("{d} {short} {y}", "{d:02}-{m:02}-{y}", "{d} {month} {y}"))
    pen = Pen(look, margin=60, top=60)
    pen.title(f"Onze intervisie in {story.year}", 22, colour=look.accent)
    pen.para(f"Logboek van {story.holder.full}")
    said = []
    for one in meetings:
        day, span = wordings.day(one.day, style), wordings.times(one.start, one.end, "{a} – {b}", ":")
        said += [day, span]
        top = pen.y + 12
        pen.sheet.rect(60, top, 475, 92, (247, 247, 244), (200, 200, 196))
        pen.sheet.rect(60, top, 130, 92, look.accent, None)
        pen.sheet.text(125, top + 50, day, look.bold, 12, WHITE, "centre")
        pen.sheet.text(205, top + 22, rng.choice(texts.THEMES), look.bold, 12)
        pen.sheet.text(205, top + 42, f"Van / tot: {span}", look.body, 10.5)
        pen.sheet.text(205, top + 60, f"Werkvorm: {rng.choice(texts.METHODS)}", look.body, 10.5)
        pen.sheet.text(205, top + 78, f"Aantal collega's: {rng.randrange(3, 8)}", look.body, 10.5)
        pen.y = top + 92
    truth = Truth(
        "B", "jaaroverzicht", Holder(story.holder.full), tuple(activity("intervisie", one) for one in meetings)
    )
    return Drawing(tuple(pen.sheets), truth.with_meta(said=tuple(said)))


@design("apart-matrix", apart=True)
def matrix(story: Story) -> Drawing:
    """Days across, names down, a tick for each presence; the same hours every time."""
    rng = story.rng
    look = Look("freesans", "freesans-bold", "freesans-bold", 9.5, accent=rng.choice(ACCENTS))
    meetings = story.meetings(4)
    start, end = rng.choice(EVENINGS)
    meetings = [Meeting(one.day, start, end) for one in meetings]
    group = story.people(6)
    style = rng.choice(("{d}-{m}-{y}", "{d:02}-{m:02}-{y}"))
    span = wordings.times(start, end, "{a} - {b} uur", ".")
    pen = Pen(look, A4_LANDSCAPE, margin=45, top=50)
    pen.title(f"Presentie intervisiegroep {rng.choice(PLACES)} {story.year}", 15)
    pen.para(f"Alle bijeenkomsten: {span}")
    pen.gap(8)
    days = [wordings.day(one.day, style) for one in meetings]
    rows: list[tuple[str | Cell, ...]] = [(one.full, *(Cell(draw=tick) for _ in meetings)) for one in group]
    pen.table(("Naam", *days), rows, (2.4, *(1.3 for _ in meetings)), least=26, fill=False)
    truth = Truth(
        "B", "presentielijst", activities=tuple(activity("intervisie", one) for one in meetings),
        participants=Participants(tuple(one.full for one in group)),
    )  # fmt: skip
    return Drawing(tuple(pen.sheets), truth.with_meta(said=(*days, span)))


@design("apart-verslag-proza", apart=True)
def prose(story: Story) -> Drawing:
    """A report without any labels: all stands in running text."""
    rng = story.rng
    look = Look(story.font("libertine"), story.font("libertine-bold"), story.font("libertine-italic"), 12)
    meeting = story.meeting(EVENINGS)
    group = story.people(4)
    day = wordings.day(
        meeting.day, rng.choice(("{weekday} {d} {month} {y}", "{d} {month} {y}", "{weekday} {d} {month} '{yy:02}"))
    )
    long = wordings.duration(meeting.hours, rng.choice(("words", "half-sign", "comma")))
    names = [one.full for one in group]
    pen = Pen(look, margin=85, top=90)
    pen.title("Terugblik op onze intervisie", 22, "centre")
    pen.gap(14)
    pen.para(f"Op {day} kwamen {', '.join(names[:-1])} en {names[-1]} bijeen in {rng.choice(PLACES)}. We "
             f"namen ruim de tijd: het werd een intervisie van {long}.")  # fmt: skip
    pen.para(f"{rng.choice(texts.CASES)} {' '.join(rng.sample(texts.LESSONS, 3))}")
    upcoming = story.later(meeting.day, 30, 70)
    pen.para(f"Wij spraken af elkaar opnieuw te zien op {story.said(upcoming, ('{d} {month}', '{d} {month} {y}'))}.")
    truth = Truth(
        "B", "intervisieverslag", activities=(activity("intervisie", meeting, basis="stated", timed=False),),
        participants=Participants(tuple(names)),
    )  # fmt: skip
    return Drawing(tuple(pen.sheets), truth.with_meta(said=(day, long)))


@design("apart-supervisie-tabel", apart=True)
def supervision(story: Story) -> Drawing:
    """Landscape contract form: labels above values in a row, sessions in a zebra table, minutes each."""
    rng = story.rng
    look = Look("dejavu-serif", "dejavu-serif-bold", "dejavu-bold", 9.5, accent=rng.choice(ACCENTS))
    meetings = story.meetings(story.pick(4, 5), DAYTIMES)
    supervisor = story.people(1, with_holder=False)[0]
    pen = Pen(look, A4_LANDSCAPE, margin=55, top=50)
    pen.title("Overzicht supervisiecontacten", 17, colour=look.accent)
    top = pen.y
    regnumber = register_number(story.holder)
    for place, (label, value) in enumerate(
        (("supervisant", story.holder.full), ("reg.nr.", regnumber), ("supervisor", supervisor.full))
    ):
        pen.column(55 + 245 * place, 235, top)
        pen.para(label, size=7.5, colour=GREY)
        pen.para(value, bold=True)
    pen.column(55, 732, top + 46)
    style = rng.choice(("{d}.{m}.{y}", "{d} {short_dot} {y}", "{wd} {d} {month} {y}"))
    rows, said = [], []
    for one in meetings:
        day, long = wordings.day(one.day, style), f"{int(one.hours * 60)} min"
        said += [day, long]
        rows.append((day, long, rng.choice(texts.THEMES), Cell(draw=signature(rng))))
    pen.table(
        ("Contactmoment", "Contacttijd", "Leerdoel", "Paraaf supervisor"), rows, (2, 1.2, 3.6, 1.6), "zebra", least=30
    )
    pen.para(f"Afgesloten op {story.said(story.later(meetings[-1].day, 7, 30))}")
    truth = Truth(
        "B", "supervisieverklaring", Holder(story.holder.full, regnumber),
        tuple(activity("supervisie", one, basis="stated", timed=False) for one in meetings), signatures=len(meetings),
    )  # fmt: skip
    return Drawing(tuple(pen.sheets), truth.with_meta(said=tuple(said)))


@design("apart-netwerk-kort", apart=True)
def short_minutes(story: Story) -> Drawing:
    """Minutes with the facts in one line under the title and people in two columns."""
    rng = story.rng
    look = Look("narrow", "narrow-bold", "narrow-bold", 11.5, accent=rng.choice(ACCENTS))
    meeting = story.meeting(EVENINGS)
    present, absent = story.people(7), story.people(2, with_holder=False)
    absent = [
        one
        for one in absent
        if one.last not in {p.last for p in present} and one.first not in {p.first for p in present}
    ]
    day = story.said(meeting.day)
    span = story.said_times(meeting)
    pen = Pen(look, margin=60, furniture=footer(look, "Vastgesteld in de volgende vergadering", ""))
    pen.sheet.line(60, 62, 535, 62, 3, look.accent)
    pen.title("Regionaal netwerk GGZ in de huisartsenzorg", 18)
    pen.para(f"Verslag bijeenkomst | {day} | {span} | {rng.choice(PLACES)}", bold=True)
    top = pen.y + 6
    pen.column(60, 230, top)
    pen.para("Present", bold=True)
    pen.bullets([one.full for one in present], mark="–")
    low = pen.y
    pen.column(310, 225, top)
    pen.para("Bericht van verhindering", bold=True)
    pen.bullets([one.full for one in absent] or ["geen"], mark="–")
    pen.column(60, 475, low + 8)
    for title in ("Wat speelt er?", "Wachttijden", "Rondje langs de praktijken"):
        pen.para(title, bold=True, colour=look.accent)
        pen.para(rng.choice(texts.MINUTES))
    pen.para(
        f"De netwerkbijeenkomst van {story.said(story.later(meeting.day, 50, 90), ('{d} {month} {y}',))} is online."
    )
    truth = Truth(
        "B", "notulen", activities=(activity("netwerkbijeenkomst", meeting),),
        participants=Participants(tuple(one.full for one in present), tuple(one.full for one in absent)),
    )  # fmt: skip
    return Drawing(tuple(pen.sheets), truth.with_meta(said=(day, span)))


@design("apart-certificaat-zegel", apart=True)
def sealed(story: Story) -> Drawing:
    """Certificate with a round seal; category A or, by another body, B."""
    rng = story.rng
    look = Look("freeserif", "freeserif-bold", "freeserif-italic", 13, accent=rng.choice(ACCENTS))
    meeting = story.meeting(LONG_DAYS)
    own = story.chance(0.5)
    points = rng.choice(("2", "4", "6"))
    body = "ANPG kwaliteitsregister POH-GGZ, categorie A" if own else rng.choice(("NVvPO", "V&VN", "FGzPt"))
    day = wordings.day(
        meeting.day,
        rng.choice(("{d} {month} {y}", "{weekday} {d} {month} {y}", "{d} {MONTH} {y}".replace("MONTH", "month"))),
    )
    pen = Pen(look, A4_LANDSCAPE, margin=110, top=70, bottom=30, paper=(252, 250, 243))
    pen.sheet.rect(18, 18, 806, 559, None, look.accent, 6)
    pen.title("Diploma van deelname", 36, "centre", look.accent)
    pen.para(f"{rng.choice(PROVIDERS)} bevestigt met genoegen dat", align="centre")
    pen.title(story.holder.full, 26, "centre")
    pen.para("aanwezig was bij de training", align="centre")
    pen.title(rng.choice(texts.COURSES), 18, "centre")
    pen.para(f"gehouden op {day}, {points} lesuren", align="centre")
    pen.para(f"Accreditatie: {points} punten ({body})", align="centre", size=11)
    pen.gap(12)
    top = pen.y
    pen.sheet.disc(180, top + 50, 38, None, (150, 40, 40), 3)
    pen.sheet.disc(180, top + 50, 30, None, (150, 40, 40), 1)
    pen.sheet.text(180, top + 53, "ECHT", "sans-bold", 11, (150, 40, 40), "centre")
    pen.column(520, 220, top)
    pen.signature_line(
        rng, f"afgegeven {story.said(story.later(meeting.day, 3, 40), ('{d:02}-{m:02}-{y}', '{d} {short} {y}'))}"
    )
    kind = "geaccrediteerde_scholing" if own else "scholing_elders"
    truth = Truth(
        "A" if own else "B", "certificaat", Holder(story.holder.full),
        (Activity(kind, meeting.day.isoformat(), hours=points, hours_basis="stated"),),
        signatures=1, printed_points=points,
    )  # fmt: skip
    return Drawing(tuple(pen.sheets), truth.with_meta(said=(day, f"{points} lesuren")))


@design("apart-kring-formulier", apart=True)
def circle_form(story: Story) -> Drawing:
    """A green form of a circle of practice nurses; labels right-aligned left of a line, filled in by hand."""
    rng = story.rng
    look = Look("lato", "lato-bold", "lato-black", 10.5, accent=(60, 110, 60), hand=story.hand())
    meeting = story.meeting(EVENINGS)
    day = story.said(meeting.day, wordings.SAFE_DAY_STYLES)
    span = wordings.times(
        meeting.start, meeting.end, rng.choice(("{a} - {b}", "{a} tot {b}", "{a} uur - {b} uur")), story.pick(".", ":")
    )
    long = wordings.comma(meeting.hours)
    kinds = (("intervisie", "intervisie"), ("casuïstiek", "casuistiek"), ("netwerkbijeenkomst", "netwerkbijeenkomst"))
    word, kind = rng.choice(kinds)
    pen = Pen(look, margin=60, top=60, paper=(244, 249, 243))
    logo(rng, pen.sheet, 60, 40, 40, look.accent)
    pen.sheet.text(112, 66, "Kring POH-GGZ | melding activiteit categorie B", look.bold, 14, look.accent)
    pen.y = 110
    hand = look.hand or look.body
    for label, value in (
        ("Ondergetekende", story.holder.full), ("registratienummer", number_ := register_number(story.holder)),
        ("nam deel op", day), ("tijdstip", span), ("netto uren", long), ("te", rng.choice(PLACES)),
        ("onder leiding van", story.people(1, with_holder=False)[0].full),
    ):  # fmt: skip
        pen.y += 27
        pen.sheet.text(210, pen.y, label, look.body, 10, GREY, "right")
        pen.sheet.text(222, pen.y, value, hand, 10.5 * fonts.hand_scale(hand), look.hand_ink)
        pen.sheet.line(218, pen.y + 5, 535, pen.y + 5, 0.5, look.accent)
    pen.y += 34
    x = 90.0
    for label, _ in kinds:
        x = checkbox(pen.sheet, x, pen.y, label, label == word, look) + 30
    pen.gap(30)
    pen.para("Handtekening deelnemer en leiding", size=8.5)
    top = pen.y
    count = 0
    for place in (60, 320):
        pen.sheet.rect(place, top + 6, 200, 56, WHITE, look.accent)
        if story.chance(0.85):
            signature(rng)(pen.sheet, place, top + 10, 200, 46)
            count += 1
    pen.y = top + 76
    pen.para(
        f"ingeleverd: {story.said(story.later(meeting.day, 2, 25), ('{d}-{m}-{y}', '{d} {month} {y}'))}", filled=True
    )
    truth = Truth(
        "B",
        "formulier",
        Holder(story.holder.full, number_),
        (activity(kind, meeting, basis="stated"),),
        signatures=count,
    )
    return Drawing(tuple(pen.sheets), truth.with_meta(said=(day, span, long)))


@design("apart-zorggroep-opsomming", apart=True)
def bulleted_letter(story: Story) -> Drawing:
    """A letter that lists the days of a work group under each other, hours once for all."""
    rng = story.rng
    look = Look("sans", "sans-bold", "sans-bold", 11, accent=rng.choice(ACCENTS))
    organisation = rng.choice(CARE_GROUPS)
    each = rng.choice((Decimal("1.5"), Decimal("2")))
    meetings = story.meetings(story.pick(3, 4))
    style = rng.choice(("{d} {month} {y}", "{weekday} {d} {month} {y}", "{d:02}-{m:02}-{y}"))
    days = [wordings.day(one.day, style) for one in meetings]
    long = wordings.duration(each, rng.choice(("comma", "minutes", "words")))
    pen = Pen(look, margin=80, top=130, furniture=letterhead(rng, look, organisation))
    pen.para(f"{rng.choice(PLACES)}, {story.said(story.later(meetings[-1].day, 5, 50), wordings.SENTENCE_STYLES)}")
    pen.gap(10)
    pen.para("L.S.,")
    pen.para(f"{story.holder.full} maakt deel uit van onze werkgroep kwaliteit GGZ. De werkgroep kwam samen op:")
    pen.bullets(days, mark="-")
    pen.para(f"Iedere bijeenkomst besloeg {long}. Reistijd is hierin niet meegerekend.")
    pen.gap(12)
    pen.signature_line(rng, f"{story.people(1, with_holder=False)[0].short}, beleidsmedewerker")
    truth = Truth(
        "B", "verklaring", Holder(story.holder.full),
        tuple(activity("kwaliteitswerkgroep", one, each, "stated", timed=False) for one in meetings),
        signatures=1,
    )  # fmt: skip
    return Drawing(tuple(pen.sheets), truth.with_meta(said=(*days, long)))


@design("apart-casus-mail", apart=True)
def case_mail(story: Story) -> Drawing:
    """A printed mail that reports a case discussion; the mail's date is another."""
    rng = story.rng
    look = Look("dejavu", "dejavu-bold", "dejavu-bold", 9.5)
    meeting = story.meeting(DAYTIMES)
    group = story.people(4)
    sent = story.later(meeting.day, 1, 9)
    day, span = story.said(meeting.day, wordings.SENTENCE_STYLES), story.said_times(meeting)
    pen = Pen(look, margin=55, furniture=footer(look, printed_on(rng, story.later(sent, 3, 90)), ""))
    for label, value in (
        ("Van:", group[-1].full), ("Aan:", "; ".join(one.full for one in group[:-1])),
        ("Datum:", f"{wordings.day(sent, '{wd} {d} {short_dot} {y}')} {wordings.clock(rng.randrange(500, 1300))}"),
        ("Onderwerp:", "verslagje casuïstiekbespreking"),
    ):  # fmt: skip
        pen.labelled(label, value, 80)
    pen.sheet.line(55, pen.y + 8, 540, pen.y + 8, 0.5, GREY)
    pen.gap(20)
    pen.para("Beste allen,")
    pen.para(
        f"Dank voor de casuïstiekbespreking van {day} ({span}). Aanwezig waren {', '.join(one.first for one in group)}."
    )
    pen.para(rng.choice(texts.CASES))
    pen.para("Afgesproken: " + " ".join(rng.sample(texts.AGREEMENTS, 2)))
    pen.para(f"Groet, {group[-1].first}")
    truth = Truth(
        "B", "casuistiekverslag", activities=(activity("casuistiek", meeting),),
        participants=Participants(tuple(one.first for one in group)),
    )  # fmt: skip
    return Drawing(tuple(pen.sheets), truth.with_meta(said=(day, span)))


@design("apart-webinar", apart=True)
def webinar(story: Story) -> Drawing:
    """Proof of a webinar: start and end with a break named, dark head, small print."""
    rng = story.rng
    look = Look("condensed", "condensed-bold", "dejavu-bold", 10.5, accent=(40, 60, 80))
    start, end = rng.choice(((1170, 1290), (1140, 1260), (840, 1020)))
    meeting = Meeting(story.a_day(), start, end, 15)
    day = wordings.day(meeting.day, rng.choice(("{weekday} {d} {month} {y}", "{d} {month} {y}", "{d}-{m}-{y}")))
    span = wordings.times(start, end, "{a} - {b} uur", rng.choice(".:"))
    pen = Pen(look, margin=70, top=150)
    pen.sheet.rect(0, 0, 595, 110, look.accent, None)
    pen.sheet.text(70, 65, "WEBINAR  |  INTERNE SCHOLING GGZ", look.title, 18, WHITE)
    until = story.said(story.later(meeting.day, 80, 120), ("{d} {month} {y}", "{d:02}-{m:02}-{y}"))
    pen.para("Deelnameverklaring", bold=True, size=16)
    pen.para(f"{story.holder.full} volgde het webinar “{rng.choice(texts.COURSES)}” volledig.")
    pen.gap(8)
    pen.table(
        (), ((Cell("Uitzending", bold=True), day), (Cell("Tijd", bold=True), f"{span} (pauze: 15 minuten)"),
             (Cell("Organisatie", bold=True), rng.choice(CARE_GROUPS))), (1, 3), "rules", least=24,
    )  # fmt: skip
    pen.gap(10)
    pen.para(
        f"Terugkijken kan tot {until}.",
        size=8.5,
    )
    truth = Truth("B", "deelnamebewijs", Holder(story.holder.full), (activity("interne_scholing", meeting),))
    return Drawing(tuple(pen.sheets), truth.with_meta(said=(day, span)))


@design("apart-stageformulier", apart=True)
def internship(story: Story) -> Drawing:
    """A school's form in boxes; the period as from and until."""
    rng = story.rng
    look = Look(
        "serif",
        "serif-bold",
        "sans-bold",
        10.5,
        accent=rng.choice(ACCENTS),
        hand=story.hand() if story.chance(0.4) else None,
    )
    first = dt.date(story.year, rng.choice((1, 2, 9)), rng.randrange(5, 20))
    last = first + dt.timedelta(days=rng.randrange(70, 100))
    hours = rng.choice(("18", "25", "40"))
    begin, end = wordings.day(first, "{d:02}-{m:02}-{y}"), wordings.day(last, "{d:02}-{m:02}-{y}")
    pen = Pen(look, margin=55, top=60)
    pen.title("Bewijs praktijkbegeleiding stagiair(e)", 17)
    top, half = pen.y + 6, pen.width / 2
    boxes = (
        ("Stagebegeleider", story.holder.full), ("Registratienummer", register_number(story.holder)),
        ("Student", story.people(1, with_holder=False)[0].full), ("Praktijk", rng.choice(PRACTICES)),
        ("Begindatum stage", begin), ("Einddatum stage", end),
        ("Begeleidingsuren", hours), ("Opleiding", "hbo POH-GGZ"),
    )  # fmt: skip
    for place, (label, value) in enumerate(boxes):
        pen.box(label, value, 55 + half * (place % 2), top + 38 * (place // 2), half, 38)
    pen.y = top + 38 * 4 + 20
    pen.signature_line(rng, f"namens de opleiding, {story.said(story.later(last, 3, 30), ('{d:02}-{m:02}-{y}',))}")
    truth = Truth(
        "B", "stageverklaring", Holder(story.holder.full, register_number(story.holder)),
        (Activity("stagebegeleiding", first.isoformat(), last.isoformat(), hours=hours, hours_basis="stated"),),
        signatures=1,
    )  # fmt: skip
    return Drawing(tuple(pen.sheets), truth.with_meta(said=(begin, end, hours)))


@design("apart-presentie-kolommen", apart=True)
def attendance(story: Story) -> Drawing:
    """Present yes or no in words, apologies in the last column."""
    rng = story.rng
    look = Look("mono", "mono-bold", "mono-bold", 9, accent=rng.choice(ACCENTS))
    meeting = story.meeting(EVENINGS)
    group = story.people(7)
    here = [one == story.holder or story.chance(0.7) for one in group]
    day, span = story.said(meeting.day, wordings.DAY_STYLES[:8]), story.said_times(meeting)
    pen = Pen(look, margin=45, top=55)
    pen.title("DEELNEMERSLIJST INTERVISIE", 14)
    pen.para(f"BIJEENKOMST {day}   AANVANG-EINDE {span}")
    pen.gap(6)
    rows = [
        (
            one.core,
            one.before,
            one.initials,
            "ja" if has else "nee",
            "" if has else rng.choice(("ziek", "verlof", "m.k.")),
        )
        for one, has in zip(group, here, strict=True)
    ]
    pen.table(("Naam", "Tussenv.", "Voorl.", "Aanwezig", "Opmerking"), rows, (3, 1.4, 1, 1.3, 2), least=20)
    truth = Truth(
        "B", "presentielijst", activities=(activity("intervisie", meeting),),
        participants=Participants(
            tuple(one.short for one, has in zip(group, here, strict=True) if has),
            tuple(one.short for one, has in zip(group, here, strict=True) if not has),
        ),
    )  # fmt: skip
    return Drawing(tuple(pen.sheets), truth.with_meta(said=(day, span)))


@design("apart-groepssupervisie", apart=True)
def group_supervision(story: Story) -> Drawing:
    """A statement in the first person of a series, counted and multiplied in words."""
    rng = story.rng
    look = Look(
        story.font("comic"), story.font("comic-bold"), story.font("comic-bold"), 11.5, accent=rng.choice(ACCENTS)
    )
    first = dt.date(story.year, rng.randrange(1, 4), 1)
    last = dt.date(story.year, rng.randrange(6, 10), 30)
    count, each = rng.choice((4, 6, 7)), rng.choice((Decimal("2"), Decimal("1.5")))
    period = wordings.months_range(first, last)
    said = f"{wordings.COUNTED[count]} keer {wordings.duration(each, 'words')}"
    me = story.people(1, with_holder=False)[0]
    pen = Pen(look, margin=75, top=90)
    pen.title("Groepssupervisie", 20, colour=look.accent)
    pen.para(
        f"Als supervisor (LVSC) bevestig ik dat {story.holder.full} in {period} {said} groepssupervisie bij mij volgde."
    )
    pen.para("De groep bestond uit vier praktijkondersteuners.")
    pen.gap(8)
    pen.para(f"Getekend d.d. {story.said(story.later(last, 3, 40), wordings.SENTENCE_STYLES)}")
    pen.signature_line(rng, me.full)
    last = last.replace(day=30) if last.month in (6, 9) else last.replace(day=31)
    truth = Truth(
        "B", "supervisieverklaring", Holder(story.holder.full),
        (series("supervisie", first.isoformat(), last.isoformat(), count, each),),
        signatures=1,
    )  # fmt: skip
    return Drawing(tuple(pen.sheets), truth.with_meta(said=(period, said)))


@design("apart-jaarplanning", apart=True)
def planning(story: Story) -> Drawing:
    """Days that are still to come: proves nothing."""
    rng = story.rng
    look = Look("lato", "lato-bold", "lato-bold", 10.5, accent=rng.choice(ACCENTS))
    pen = Pen(look, furniture=letterhead(rng, look, rng.choice(CARE_GROUPS)), top=110)
    pen.title(f"Jaarplanning intervisie en netwerk {story.year}", 17)
    pen.para("Noteer de volgende data alvast in je agenda. Onder voorbehoud van wijzigingen.")
    rows = [
        (story.said(one.day, ("{d} {month} {y}",)), story.said_times(one), rng.choice(("intervisie", "netwerk")))
        for one in story.meetings(5)
    ]
    pen.table(("Datum", "Tijd", "Soort"), rows, (2, 2, 2), "rules", least=20)
    return Drawing(tuple(pen.sheets), Truth(None, "planning"))


@design("apart-offerte", apart=True)
def offer(story: Story) -> Drawing:
    """An offer for supervision: prices and hours, no activity."""
    rng = story.rng
    look = Look("serif", "serif-bold", "serif-bold", 11, accent=rng.choice(ACCENTS))
    pen = Pen(look, margin=70, top=120, furniture=letterhead(rng, look, rng.choice(PROVIDERS)))
    pen.title("Offerte supervisietraject", 18)
    pen.labelled("Datum offerte", story.said(story.a_day()), 120)
    pen.labelled("Aan", story.holder.full, 120)
    pen.labelled("Geldig tot", story.said(story.later(story.a_day(), 30, 60)), 120)
    pen.para(f"Wij bieden u aan: 10 sessies van 1,5 uur à € {rng.randrange(90, 140)},00 per sessie, exclusief btw.")
    pen.para("Na akkoord plannen wij de data in overleg. Annuleren tot 48 uur vooraf kosteloos.")
    return Drawing(tuple(pen.sheets), Truth(None, "offerte", Holder(story.holder.full)))


@design("apart-kruislijst", apart=True)
def crossed(story: Story) -> Drawing:
    """A hand-drawn table on squared paper: names and crosses, the date written along the top."""
    hand = story.hand()
    look = Look(hand, hand, hand, 14, ink=(30, 40, 110))
    meeting = story.meeting(EVENINGS)
    group = story.people(5)
    day = story.said(meeting.day, ("{d} {month} {y}", "{d}-{m}-{y}", "{weekday} {d} {month} {y}"))
    long = wordings.duration(meeting.hours, "comma")
    pen = Pen(look, margin=60, top=70)
    for n in range(0, 842, 14):
        pen.sheet.line(0, n, 595, n, 0.3, PALE)
    for n in range(0, 595, 14):
        pen.sheet.line(n, 0, n, 842, 0.3, PALE)
    pen.title("Netwerkbijeenkomst POH-GGZ", 20)
    pen.para(f"Datum: {day}")
    pen.para(f"Duur: {long}")
    pen.gap(12)
    rows = [(one.full, Cell(draw=cross)) for one in group]
    pen.table(("Naam", "Aanwezig"), rows, (3, 1), least=34, head_fill=None)
    truth = Truth(
        "B", "presentielijst", activities=(activity("netwerkbijeenkomst", meeting, basis="stated", timed=False),),
        participants=Participants(tuple(one.full for one in group)),
    )  # fmt: skip
    return Drawing(tuple(pen.sheets), truth.with_meta(said=(day, long)))
