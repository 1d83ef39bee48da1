"""Invented papers, drawn as PDFs with readings that say exactly where each value stands."""

import datetime as dt
import io
import re
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import cast

from reportlab.lib.pagesizes import A4
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen import canvas

from extractors.evidence import Box, Page, Word
from extractors.finding import (
    ActivityRead,
    Day,
    FieldName,
    Finding,
    Gap,
    Hours,
    Number,
    Other,
    PersonalMark,
    Place,
    Reading,
    Text,
    TimeOfDay,
    Value,
)
from extractors.kept_words import said_on, stands_on
from extractors.problems import Problem
from review.archive import Archive

WIDTH, HEIGHT = A4
LEFT = 62.0


@dataclass
class Draft:
    """A paper being written, line by line, that remembers where everything stands."""

    title: str
    accent: tuple[float, float, float] = (0.12, 0.33, 0.45)
    lines: list[tuple[int, float, str, str, float]] = field(default_factory=list)
    """Page, distance from the top in points, text, font, size."""
    page: int = 1
    down: float = 150

    def __post_init__(self) -> None:
        self.lines.append((1, 96, self.title, "Helvetica-Bold", 19))

    def write(self, text: str, font: str = "Helvetica", size: float = 11, gap: float = 9) -> None:
        self.lines.append((self.page, self.down, text, font, size))
        self.down += size + gap

    def labelled(self, label: str, value: str) -> None:
        self.lines.append((self.page, self.down, label, "Helvetica-Bold", 10.5))
        self.lines.append((self.page, self.down, " " * 34 + value, "Helvetica", 11))
        self.down += 22

    def turn_page(self) -> None:
        self.page, self.down = self.page + 1, 90

    def pdf(self) -> bytes:
        out = io.BytesIO()
        sheet = canvas.Canvas(out, pagesize=A4, invariant=True)
        for page in range(1, self.page + 1):
            sheet.setFillColorRGB(*self.accent)
            sheet.rect(0, HEIGHT - 14, WIDTH, 14, stroke=0, fill=1)
            if page == 1:
                sheet.setStrokeColorRGB(*self.accent)
                sheet.line(LEFT, HEIGHT - 110, WIDTH - LEFT, HEIGHT - 110)
            sheet.setFillColorRGB(0.12, 0.13, 0.16)
            for at, down, text, font, size in self.lines:
                if at == page:
                    sheet.setFont(font, size)
                    sheet.drawString(LEFT, HEIGHT - down, text)
            sheet.showPage()
        sheet.save()
        return out.getvalue()

    def seen(self, number: int) -> Page:
        """A page as it would be read, with the words where they stand."""
        words = []
        for page, down, text, font, size in self.lines:
            for word in re.finditer(r"\S+", text):
                if page == number:
                    left = LEFT + stringWidth(text[: word.start()], font, size)
                    right = left + stringWidth(word.group(), font, size)
                    box = Box(left / WIDTH, (down - size) / HEIGHT, right / WIDTH, (down + size * 0.25) / HEIGHT)
                    words.append(Word(word.group(), box))
        return Page(number, WIDTH, HEIGHT, tuple(words), "text_layer")

    def place(self, said: str, nth: int = 1) -> Place:
        """Where these characters stand, for the n-th time."""
        for page, down, text, font, size in self.lines:
            start = text.find(said)
            if start >= 0:
                nth -= 1
                if nth == 0:
                    left = LEFT + stringWidth(text[:start], font, size)
                    wide = stringWidth(said, font, size)
                    box = Box(
                        left / WIDTH, (down - size) / HEIGHT, (left + wide) / WIDTH, (down + size * 0.25) / HEIGHT
                    )
                    return Place(page, box, said)
        raise LookupError(said)

    def found(
        self,
        name: FieldName,
        value: Value,
        said: str,
        sure: float = 0.995,
        nth: int = 1,
        others: tuple[Other, ...] = (),
    ) -> Finding:
        return Finding(name, value, said, (self.place(said, nth),), f"{name}.label", sure, others)

    def reading(self, archive: Archive, *activities: ActivityRead, **changed: object) -> Reading:
        """Keeps the paper in the archive and says what it reads."""
        pages = [self.seen(number) for number in range(1, self.page + 1)]
        marks = cast(tuple[PersonalMark, ...], changed.get("personal", ()))
        values: dict[str, object] = {
            "evidence": archive.keep(self.pdf()), "status": "read", "pages": self.page, "category": "B",
            "activities": activities, "text_layer_pages": self.page, "made_with": "test",
            "sheets": tuple(replace(one, words=()) for one in pages),
            "said": tuple(said_on(one, marks) for one in pages),
            "stands": tuple(stands_on(one, marks) for one in pages),
        }  # fmt: skip
        return Reading(**(values | changed))  # type: ignore[arg-type]


def hours(number: str) -> Hours:
    return Hours(Decimal(number))


def day(said: str) -> Day:
    return Day(dt.date.fromisoformat(said))


def time(said: str) -> TimeOfDay:
    return TimeOfDay(dt.time.fromisoformat(said))


def intervision(archive: Archive, timed: bool = True) -> Reading:
    """One meeting, read without doubt; the next meeting's date lost. Untimed it says only how long it took."""
    paper = Draft("Verslag intervisiebijeenkomst")
    paper.labelled("Datum", "dinsdag 14 maart 2023")
    long = "19.00 – 21.30 uur" if timed else "2,5 uur"
    paper.labelled("Tijd" if timed else "Duur", long)
    paper.labelled("Plaats", "Gezondheidscentrum De Linde, Zwolle")
    paper.labelled("Gespreksleider", "mevr. A. de Vries")
    paper.labelled("Aanwezig", "Sanne de Boer, Jeroen Bakker, Elif Yilmaz, Kees Hoekstra")
    paper.labelled("Afwezig (m.k.)", "Lotte Visser")
    paper.down += 14
    for line in (
        "Deze avond zijn twee casussen besproken volgens de incidentmethode. De eerste",
        "inbreng ging over grenzen stellen in een langdurig contact, de tweede over samen",
        "beslissen wanneer de verwachtingen van huisarts en patiënt uiteenlopen.",
    ):
        paper.write(line, gap=6)
    paper.down += 14
    paper.write("Leerpunten", "Helvetica-Bold")
    paper.write("– eerder benoemen wat er in het contact gebeurt", gap=6)
    paper.write("– doelen kleiner maken en na drie gesprekken samen terugkijken", gap=6)
    paper.down += 14
    paper.write("Volgende bijeenkomst: donderdag 11 mei 2023 om 19.00 uur, zelfde plaats.")
    paper.write("Deze bijeenkomst levert 3 punten op.")
    next_time = Other(day("2023-05-11"), "donderdag 11 mei 2023", "next_meeting")
    times = ("start", "19:00", "19.00"), ("end", "21:30", "21.30")
    read = [paper.found(cast(FieldName, name), time(at), said, 0.99) for name, at, said in times if timed]
    activity = ActivityRead(
        (
            paper.found("kind", Text("intervisie"), "Verslag intervisiebijeenkomst", 0.99),
            paper.found("date", day("2023-03-14"), "dinsdag 14 maart 2023", others=(next_time,)),
            *read,
            Finding("hours", hours("2.5"), long, (paper.place(long),), "times" if timed else "hours.label", 0.94),
        ),
        hours_basis="from_times" if timed else "stated",
    )
    names = ("Sanne de Boer", "Jeroen Bakker", "Elif Yilmaz", "Kees Hoekstra")
    people = [paper.found("present", Text(one), one, 0.97) for one in names]
    absent = paper.found("absent", Text("Lotte Visser"), "Lotte Visser", 0.96)
    printed = paper.found("printed_points", Number(Decimal(3)), "3 punten", 0.92)
    return paper.reading(archive, activity, found=(*people, absent, printed), paper="intervisieverslag")


def year_overview(archive: Archive) -> Reading:
    """Five meetings on two pages, one of them without its hours."""
    paper = Draft("Jaaroverzicht intervisie 2023", (0.42, 0.25, 0.5))
    paper.labelled("Naam", "Mohamed El Amrani")
    paper.labelled("Registratie", "90214578")
    paper.down += 10
    rows = [
        ("17 januari", "2023-01-17", "2 uur"), ("21 maart", "2023-03-21", "2 uur"), ("16 mei", "2023-05-16", "2 uur"),
        ("19 september", "2023-09-19", "avond"), ("21 november", "2023-11-21", "2,5 uur"),
    ]  # fmt: skip
    activities = []
    for index, (said, iso, long) in enumerate(rows):
        if index == 3:
            paper.turn_page()
        paper.labelled(said, f"{long}     groep Zwolle-Noord, methode: vijf stappen")
        found = [
            Finding("kind", Text("intervisie"), "intervisie", (), "heading", 0.995),
            paper.found("date", day(iso), said, 0.97),
        ]
        gaps: tuple[Gap, ...] = ()
        if long == "avond":
            gaps = (Gap("hours", "not_stated", "avond", (paper.place("avond"),)),)
        else:
            nth = 1 + sum(one[2] == long for one in rows[:index])
            found.append(paper.found("hours", hours(long.split()[0].replace(",", ".")), long, 0.985, nth))
        activities.append(ActivityRead(tuple(found), gaps, None if gaps else "stated"))
    holder = (
        paper.found("holder_name", Text("Mohamed El Amrani"), "Mohamed El Amrani", 0.99),
        paper.found("holder_number", Text("90214578"), "90214578", 0.99),
    )
    return paper.reading(archive, *activities, found=holder, paper="jaaroverzicht")


def minutes(archive: Archive) -> Reading:
    """Read with doubt: a network meeting of which the hours are only guessable."""
    paper = Draft("Notulen netwerkbijeenkomst GGZ in de wijk", (0.55, 0.3, 0.1))
    paper.labelled("Datum", "l2 oktober 2023")
    paper.labelled("Aanvang", "16.00 uur")
    paper.labelled("Aanwezig", "Fleur Janssen, wijkteam Noord, huisartsen De Brug")
    paper.down += 14
    paper.write("1. Opening en mededelingen", gap=7)
    paper.write("2. Wachttijden in de regio: stand van zaken en afspraken", gap=7)
    paper.write("3. Rondvraag. Sluiting 18.00 uur.", gap=7)
    between = (paper.place("16.00 uur"), paper.place("18.00 uur"))
    activity = ActivityRead(
        (
            paper.found("kind", Text("netwerkbijeenkomst"), "netwerkbijeenkomst", 0.93),
            paper.found("date", day("2023-10-12"), "l2 oktober 2023", 0.78),
            paper.found("start", time("16:00"), "16.00", 0.95),
            paper.found("end", time("18:00"), "18.00", 0.88),
            Finding("hours", hours("2"), "16.00 uur – 18.00", between, "times", 0.86),
        ),
        hours_basis="from_times",
    )  # fmt: skip
    present = paper.found("present", Text("Fleur Janssen"), "Fleur Janssen", 0.95)
    return paper.reading(archive, activity, found=(present,), paper="notulen")


def invoice(archive: Archive) -> Reading:
    paper = Draft("Factuur 2023-0481", (0.3, 0.3, 0.3))
    paper.labelled("Aan", "Sanne de Boer")
    paper.labelled("Omschrijving", "Zaalhuur intervisiegroep")
    paper.labelled("Bedrag", "€ 85,00")
    return paper.reading(archive, category=None, paper="factuur")


def locked_pdf(archive: Archive) -> Reading:
    fault = Problem(
        "encrypted", None,
        "Dit bestand heeft een wachtwoord. Sla het op zonder wachtwoord en stuur het opnieuw in bij de activiteit.",
        "This file has a password. Save it without one and hand it in again with the activity.",
    )  # fmt: skip
    evidence = archive.keep(b"%PDF-1.7 locked away")
    return Reading(evidence, "rejected", 0, None, problems=(fault,), made_with="test")


def sure_intervision(archive: Archive, timed: bool = True) -> Reading:
    """`intervision` as another file, every value of it sure and no points printed on it."""
    read = intervision(archive, timed)
    with archive.local_path(read.evidence.id) as path:
        other = archive.keep(path.read_bytes() + b"\n% another copy\n")
    (activity,) = read.activities
    sure = tuple(replace(one, confidence=0.995) for one in activity.found)
    found = tuple(one for one in read.found if one.field != "printed_points")
    return replace(read, evidence=other, activities=(replace(activity, found=sure),), found=found)


def untimed_intervision(archive: Archive) -> Reading:
    return sure_intervision(archive, timed=False)
