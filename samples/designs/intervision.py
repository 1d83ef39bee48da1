"""Intervisie: reports, forms and declarations of one meeting."""

from decimal import Decimal

from samples import texts, wordings
from samples.designs import Drawing, activity, design
from samples.furniture import ACCENTS, both, footer, letterhead, printed_on, version
from samples.pen import Cell, Look, Pen, checkbox, signature
from samples.people import CARE_GROUPS, PLACES, register_number
from samples.story import EVENINGS, Meeting, Story
from samples.truth import Holder, Participants, Truth


def hours_said(story: Story, meeting: Meeting, bare: bool = False) -> tuple[str, Decimal]:
    return (wordings.comma(meeting.hours) if bare else story.said_hours(meeting.hours)), meeting.hours


@design("intervisie-tekstverwerker")
def word_report(story: Story) -> Drawing:
    """As typed in a word processor: labels at a tab stop, headings, bullets, a next meeting."""
    rng, family = story.rng, story.pick("lato", "sans")
    look = Look(family, f"{family}-bold", f"{family}-bold", size=11)
    meeting = story.meeting(EVENINGS)
    group = story.people(story.pick(5, 6, 7))
    absent = [group.pop()] if group[-1] != story.holder else []
    day, span = story.said(meeting.day), story.said_times(meeting, spoken=story.chance(0.2))
    pen = Pen(look, furniture=footer(look, f"Intervisiegroep {rng.choice(PLACES)}", "", pages=False))
    pen.title(story.pick("Verslag intervisie", "Intervisieverslag POH-GGZ", "Verslag intervisiebijeenkomst"), 20)
    pen.labelled("Datum:", day)
    pen.labelled("Tijd:", span)
    basis, said = "from_times", [day, span]
    if story.chance(0.5):
        long, _ = hours_said(story, meeting)
        pen.labelled(story.pick("Duur:", "Aantal uren:"), long)
        basis = "stated"
        said.append(long)
    pen.labelled("Locatie:", story.pick("Teams", "praktijk", f"gezondheidscentrum {rng.choice(PLACES)}"))
    pen.labelled("Aanwezig:", ", ".join(one.full for one in group))
    if absent:
        pen.labelled("Afwezig:", story.pick("{} (m.k.)", "{} (ziek)", "{}").format(absent[0].full))
    pen.labelled("Methode:", rng.choice(texts.METHODS))
    pen.labelled("Verslag:", group[-1].full)
    pen.heading("Inbreng")
    pen.para(rng.choice(texts.CASES))
    pen.heading("Wat namen we mee?")
    pen.bullets(rng.sample(texts.LESSONS, 3))
    pen.heading("Afspraken")
    pen.bullets(rng.sample(texts.AGREEMENTS, 2))
    upcoming = story.later(meeting.day, 25, 70)
    pen.gap()
    pen.para(f"Volgende bijeenkomst: {story.said(upcoming)}, {story.said_times(meeting)}")
    truth = Truth(
        "B", "intervisieverslag", activities=(activity("intervisie", meeting, basis=basis),),
        participants=Participants(tuple(one.full for one in group), tuple(one.full for one in absent)),
    )  # fmt: skip
    return Drawing(tuple(pen.sheets), truth.with_meta(said=tuple(said)))


@design("intervisie-formulier")
def boxed_form(story: Story) -> Drawing:
    """A printed form with boxes, filled in by hand, a table of participants who sign."""
    rng = story.rng
    look = Look("sans", "sans-bold", "sans-bold", 10, hand=story.hand(), accent=rng.choice(ACCENTS))
    meeting = story.meeting(EVENINGS)
    group = story.people(story.pick(4, 5, 6))
    signed = [story.chance(0.9) for _ in group]
    pen = Pen(look, margin=50, furniture=footer(look, version(rng, story.year), "", pages=False))
    pen.title(story.pick("INTERVISIEFORMULIER", "Formulier intervisie", "Registratieformulier intervisie"), 16)
    pen.para("Kwaliteitsregister POH-GGZ, categorie B (beroepsgebonden activiteiten)", colour=look.accent)
    pen.gap(4)
    day = story.said(meeting.day, wordings.SAFE_DAY_STYLES)
    span = story.said_times(meeting)
    long = wordings.comma(meeting.hours)
    number = register_number(story.holder)
    top, half = pen.y, pen.width / 2
    pen.box("Naam", story.holder.full, 50, top, half, 34)
    pen.box("Registratienummer", number, 50 + half, top, half, 34)
    pen.box("Datum bijeenkomst", day, 50, top + 34, half, 34)
    pen.box("Tijd (van - tot)", span, 50 + half, top + 34, half, 34)
    pen.box("Aantal uren", long, 50, top + 68, half / 2, 34)
    pen.box("Aantal deelnemers", str(len(group)), 50 + half / 2, top + 68, half / 2, 34)
    pen.box("Plaats", rng.choice(PLACES), 50 + half, top + 68, half, 34)
    pen.box("Methode", rng.choice(texts.METHODS), 50, top + 102, half, 34)
    pen.box("Gespreksleider", group[0].short, 50 + half, top + 102, half, 34)
    pen.box("Thema / inbreng", rng.choice(texts.THEMES), 50, top + 136, pen.width, 46)
    pen.box("Leerpunten", rng.choice(texts.LESSONS), 50, top + 182, pen.width, 66)
    pen.y = top + 258
    pen.para("Deelnemers", bold=True)
    rows = [
        (str(n), Cell(one.full, filled=True), Cell(draw=signature(rng) if has else None))
        for n, (one, has) in enumerate(zip(group, signed, strict=True), 1)
    ]
    pen.table(("", "Naam", "Handtekening"), rows, (1, 8, 8), least=26, fill=False)
    pen.gap(8)
    pen.para(texts.PRIVACY[0], size=7.5)
    pen.gap(4)
    pen.labelled("Datum ondertekening:", story.said(story.later(meeting.day, 1, 12), wordings.SAFE_DAY_STYLES), 130)
    truth = Truth(
        "B", "intervisieverslag", Holder(story.holder.full, number),
        (activity("intervisie", meeting, basis="stated"),),
        Participants(tuple(one.full for one in group)), signatures=sum(signed),
    )  # fmt: skip
    return Drawing(tuple(pen.sheets), truth.with_meta(said=(day, span, long, number)))


@design("intervisie-dagdeel")
def half_day(story: Story) -> Drawing:
    """A heading bar, labels above their values, and no hours at all: "één dagdeel"."""
    rng = story.rng
    look = Look(
        story.font("biolinum"), story.font("biolinum-bold"), story.font("biolinum-bold"), 11, accent=rng.choice(ACCENTS)
    )
    meeting = story.meeting()
    group = story.people(5)
    leader = story.people(1, with_holder=False)[0]
    pen = Pen(look, margin=55, top=110)
    pen.sheet.rect(0, 0, pen.size[0], 80, look.accent, None)
    pen.sheet.text(55, 50, "Intervisiedagdeel POH-GGZ", look.title, 22, (255, 255, 255))
    day = story.said(meeting.day, wordings.SENTENCE_STYLES)
    part = story.pick("één dagdeel", "1 dagdeel", "een dagdeel")
    for label, value in (
        ("Datum", day), ("Duur", part), ("Deelnemers", ", ".join(one.short for one in group)),
        ("Begeleider", f"drs. {leader.short}, supervisor LVSC"), ("Onderwerp", rng.choice(texts.THEMES)),
    ):  # fmt: skip
        pen.para(label.upper(), bold=True, size=8, colour=look.accent)
        pen.para(value)
        pen.gap(5)
    pen.heading("Verloop", rule=True)
    pen.para(" ".join(rng.sample(texts.LESSONS, 3)))
    pen.gap(14)
    pen.signature_line(rng, f"{leader.short}, begeleider")
    truth = Truth(
        "B", "intervisieverslag", activities=(activity("intervisie", meeting, basis=None, timed=False),),
        participants=Participants(tuple(one.short for one in group)), signatures=1,
    )  # fmt: skip
    return Drawing(tuple(pen.sheets), truth.with_meta(said=(day, part)))


@design("intervisie-brief")
def letter(story: Story) -> Drawing:
    """A declaration in prose on a letterhead, dated later than the meeting."""
    rng = story.rng
    accent = rng.choice(ACCENTS)
    look = Look(story.font("garamond"), story.font("garamond-bold"), story.font("garamond-bold"), 12, accent=accent)
    organisation = rng.choice(CARE_GROUPS)
    meeting = story.meeting(EVENINGS)
    leader = story.people(1, with_holder=False)[0]
    day = story.said(meeting.day, wordings.SENTENCE_STYLES)
    span = wordings.times(meeting.start, meeting.end, "van {a} tot {b} uur", story.pick(".", ":"))
    pen = Pen(look, margin=75, top=120, furniture=letterhead(rng, look, organisation))
    signed_on = story.later(meeting.day, 3, 60)
    pen.para(f"{rng.choice(PLACES)}, {story.said(signed_on, wordings.SENTENCE_STYLES)}")
    pen.gap(16)
    pen.para("Betreft: verklaring deelname intervisie", bold=True)
    pen.gap(10)
    number = register_number(story.holder)
    pen.para(f"Hierbij verklaart ondergetekende dat {story.holder.full} (registratienummer {number}) op {day} {span} "
             f"heeft deelgenomen aan de intervisie voor praktijkondersteuners GGZ van {organisation}.")  # fmt: skip
    pen.gap(6)
    pen.para(f"In deze bijeenkomst is gewerkt met de {rng.choice(texts.METHODS)}. De groep telt zes deelnemers en "
             "komt minimaal vier keer per jaar bij elkaar. " + rng.choice(texts.NORMS))  # fmt: skip
    pen.gap(6)
    pen.para("Met vriendelijke groet,")
    pen.gap(14)
    pen.signature_line(rng, f"{leader.full}\nintervisiebegeleider")
    truth = Truth(
        "B", "verklaring", Holder(story.holder.full, number), (activity("intervisie", meeting),), signatures=1
    )
    return Drawing(tuple(pen.sheets), truth.with_meta(said=(day, span, number)))


@design("intervisie-pauze")
def with_break(story: Story) -> Drawing:
    """Minutes-like, in a typewriter's letter; a break inside the meeting, so hours must be reckoned."""
    rng = story.rng
    look = Look("freemono", "mono-bold", "mono-bold", 10)
    start, end = story.slot or story.pick((1140, 1275), (1170, 1305), (1140, 1260), (840, 975))
    meeting = Meeting(story.a_day(), start, end, story.pick(15, 15, 30))
    group = story.people(5)
    day = story.said(meeting.day, wordings.DAY_STYLES[:10])
    span = wordings.times(meeting.start, meeting.end, story.pick("{a}-{b} uur", "{a} - {b} uur"), story.pick(".", ":"))
    off = story.pick(f"inclusief {meeting.pause} minuten pauze", f"met {meeting.pause} min. pauze")
    pen = Pen(look, margin=70)
    pen.title("INTERVISIE POH GGZ", 15)
    pen.para("=" * 60)
    for line in (
        f"Datum     : {day}",
        f"Tijdstip  : {span}, {off}",
        f"Plaats    : {rng.choice(PLACES)}, zaal 1.{rng.randrange(10, 30)}",
        f"Voorzitter: {group[0].short}",
    ):  # fmt: skip
        pen.para(line)
    pen.para("Deelnemers:")
    pen.bullets([one.short + (" (voorzitter)" if n == 0 else "") for n, one in enumerate(group)], mark="-")
    pen.para("-" * 60)
    pen.para(rng.choice(texts.CASES))
    pen.para("Geleerd:")
    pen.bullets(rng.sample(texts.LESSONS, 3), mark="1", indent=22)
    pen.para("=" * 60)
    pen.para(f"Volgende keer: {story.said(story.later(meeting.day, 30, 60), wordings.YEARLESS_STYLES)}, zelfde tijd.")
    truth = Truth(
        "B", "intervisieverslag", activities=(activity("intervisie", meeting),),
        participants=Participants(tuple(one.short for one in group)),
    )  # fmt: skip
    return Drawing(tuple(pen.sheets), truth.with_meta(said=(day, span, off)))


@design("intervisie-lijnenformulier")
def dotted_form(story: Story) -> Drawing:
    """A photocopied form with dotted lines and tick boxes, two columns of labels, written by hand."""
    rng = story.rng
    look = Look("serif", "serif-bold", "serif-bold", 11, hand=story.hand())
    meeting = story.meeting(EVENINGS)
    day = story.said(meeting.day, wordings.SAFE_DAY_STYLES[:3])
    face = story.pick("{h:02}.{m:02}", "{h:02}:{m:02}")
    start, end = wordings.clock(meeting.start, face), wordings.clock(meeting.end, face)
    pen = Pen(look, margin=58, furniture=both(footer(look, printed_on(rng, story.later(meeting.day, 1, 20)), "")))
    pen.title("Bewijs van deelname intervisie", 17, "centre")
    pen.gap(10)
    at = 150
    pen.labelled("Naam deelnemer", story.holder.full, at, dotted=True, bold=False)
    pen.labelled(
        "Geboortedatum",
        f"{rng.randrange(1, 28)}-{rng.randrange(1, 12)}-19{rng.randrange(62, 95)}",
        at,
        dotted=True,
        bold=False,
    )
    pen.labelled("Datum bijeenkomst", day, at, dotted=True, bold=False)
    pen.labelled("Begintijd", start, at, dotted=True, bold=False)
    pen.labelled("Eindtijd", end, at, dotted=True, bold=False)
    pen.gap(12)
    x = pen.x
    pen.y += 14
    for kind in ("Intervisie", "Supervisie", "Casuïstiek"):
        x = checkbox(pen.sheet, x, pen.y, kind, kind == "Intervisie", look) + 24
    pen.gap(14)
    leader = story.people(1, with_holder=False)[0]
    pen.labelled("Gespreksleider", leader.full, at, dotted=True, bold=False)
    pen.labelled("Besproken", rng.choice(texts.THEMES), at, dotted=True, bold=False)
    pen.gap(30)
    pen.para("Handtekening gespreksleider", size=9)
    pen.signature_line(rng, "", signed=(signed := story.chance(0.85)))
    truth = Truth(
        "B", "deelnamebewijs", Holder(story.holder.full), (activity("intervisie", meeting),), signatures=int(signed)
    )
    return Drawing(tuple(pen.sheets), truth.with_meta(said=(day, start, end)))
