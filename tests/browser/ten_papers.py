"""Ten papers as different as a committee gets them: kinds, a scan, a photo, two meetings on one, one badly read."""

import io
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
import pypdfium2
from PIL import Image, ImageFilter

from extractors.evidence import Box, Page
from extractors.finding import ActivityRead, FieldName, Finding, Gap, Place, Reading, Text
from review.archive import Archive
from tests.web.desk import Desk, claim
from tests.web.papers import Draft, day, hours, invoice, sure_intervision, time

DPI = 110
TABLE = 0.05
"""Of the photo's width and height, on each side of the paper."""


class Photographed(Draft):
    """A paper that lies on a table: everything stands as much further in."""

    def place(self, said: str, nth: int = 1) -> Place:
        place = super().place(said, nth)
        return replace(place, box=_further_in(place.box))

    def seen(self, number: int) -> Page:
        page = super().seen(number)
        return replace(page, words=tuple(replace(one, box=_further_in(one.box)) for one in page.words))


def _further_in(box: Box) -> Box:
    return Box(*(TABLE + side * (1 - 2 * TABLE) for side in (box.left, box.top, box.right, box.bottom)))


def scanned(draft: Draft) -> bytes:
    """Grey, grainy and a little dark at one side."""
    grey = np.asarray(_drawn(draft).convert("L"), dtype=float)
    grain = np.random.default_rng(7).normal(0, 9, grey.shape)
    dark = np.linspace(28, 0, grey.shape[1]) ** 1.1
    return _jpeg(Image.fromarray(np.clip(grey - 8 + grain - dark, 0, 255).astype("uint8")))


def photographed(draft: Draft) -> bytes:
    """On a wooden table, in warm light, with a shadow over one corner."""
    paper = _drawn(draft).convert("RGB").filter(ImageFilter.GaussianBlur(0.6))
    whole = tuple(round(side / (1 - 2 * TABLE)) for side in paper.size)
    table = Image.new("RGB", (whole[0], whole[1]), "#7a5334")
    table.paste(paper, ((whole[0] - paper.width) // 2, (whole[1] - paper.height) // 2))
    across, down = np.meshgrid(np.linspace(0, 1, whole[0]), np.linspace(0, 1, whole[1]))
    light = 1.0 - 0.32 * np.clip(across + down - 1.05, 0, 1)
    warm = np.asarray(table, dtype=float) * light[:, :, None] * np.array([0.97, 0.93, 0.84])
    return _jpeg(Image.fromarray(warm.astype("uint8")))


def _drawn(draft: Draft) -> Image.Image:
    return pypdfium2.PdfDocument(draft.pdf())[0].render(scale=DPI / 72).to_pil()


def _jpeg(picture: Image.Image) -> bytes:
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=82)
    return out.getvalue()


def _activity(
    draft: Draft, kind: str, kind_said: str, on: str, on_said: str, long: str, long_said: str
) -> ActivityRead:
    found = (
        draft.found("kind", Text(kind), kind_said, 0.99),
        draft.found("date", day(on), on_said),
        draft.found("hours", hours(long), long_said),
    )
    return ActivityRead(found, hours_basis="stated")


def _named(draft: Draft, name: str, field: FieldName = "holder_name") -> Finding:
    return draft.found(field, Text(name), name, 0.99)


def network_scan(archive: Archive) -> Reading:
    paper = Draft("Notulen netwerkbijeenkomst GGZ in de wijk", (0.35, 0.35, 0.35))
    paper.labelled("Datum", "donderdag 12 oktober 2023")
    paper.labelled("Duur", "2 uur, van 16.00 tot 18.00 uur")
    paper.labelled("Aanwezig", "Fleur Janssen, wijkteam Noord, huisartsen De Brug")
    paper.write("1. Wachttijden in de regio: stand van zaken en afspraken")
    paper.write("2. Rondvraag. Volgende bijeenkomst in januari.")
    activity = _activity(
        paper, "netwerkbijeenkomst", "netwerkbijeenkomst", "2023-10-12", "donderdag 12 oktober 2023", "2", "2 uur"
    )
    present = _named(paper, "Fleur Janssen", "present")
    kept = archive.keep(scanned(paper))
    return paper.reading(
        archive, activity, evidence=kept, found=(present,), paper="notulen", text_layer_pages=0, ocr_pages=1
    )


def case_report(archive: Archive) -> Reading:
    """Its day is there, and was not read: the year stands apart."""
    paper = Draft("Verslag casuïstiekbespreking", (0.42, 0.25, 0.5))
    paper.labelled("Bijeenkomst", "dinsdag 6 juni te Zwolle, jaar 2023")
    paper.labelled("Besproken op", "6 juni 2023")
    paper.labelled("Aanwezig", "Lotte Visser, Ruben Smit, Amina Chaoui, Tom de Wit")
    paper.labelled("Duur", "2 uur")
    paper.write("Twee casussen, geanonimiseerd: slapen bij rouw, en paniek op het werk.")
    found = (
        paper.found("kind", Text("casuistiek"), "casuïstiekbespreking", 0.99),
        paper.found("hours", hours("2"), "2 uur"),
    )
    gap = Gap("date", "contradictory", "", (paper.place("6 juni 2023"),))
    activity = ActivityRead(found, (gap,), "stated")
    present = tuple(
        _named(paper, one, "present") for one in ("Lotte Visser", "Ruben Smit", "Amina Chaoui", "Tom de Wit")
    )
    return paper.reading(archive, activity, found=present, paper="casuistiekverslag")


def supervision_photo(archive: Archive) -> Reading:
    paper = Photographed("Supervisieverklaring", (0.1, 0.4, 0.3))
    paper.labelled("Supervisant", "Ruben Smit")
    paper.labelled("Datum", "vrijdag 3 maart 2023")
    paper.labelled("Duur", "1 uur")
    paper.write("Individuele supervisie door drs. H. Nagel, geregistreerd supervisor.")
    activity = _activity(
        paper, "supervisie", "Supervisieverklaring", "2023-03-03", "vrijdag 3 maart 2023", "1", "1 uur"
    )
    kept = archive.keep(photographed(paper))
    holder = (_named(paper, "Ruben Smit"),)
    return paper.reading(
        archive, activity, evidence=kept, found=holder, paper="supervisieverklaring", text_layer_pages=0, ocr_pages=1
    )


def two_meetings(archive: Archive) -> Reading:
    paper = Draft("Intervisie voorjaar 2023: twee bijeenkomsten", (0.1, 0.3, 0.5))
    paper.labelled("Deelnemer", "Amina Chaoui")
    paper.labelled("17 januari 2023", "2 uur     methode: vijf stappen")
    paper.labelled("21 maart 2023", "2,5 uur     methode: incident")
    first = _activity(paper, "intervisie", "Intervisie", "2023-01-17", "17 januari 2023", "2", "2 uur")
    second = _activity(paper, "intervisie", "Intervisie", "2023-03-21", "21 maart 2023", "2.5", "2,5 uur")
    return paper.reading(archive, first, second, found=(_named(paper, "Amina Chaoui"),), paper="jaaroverzicht")


def unsigned_list(archive: Archive) -> Reading:
    paper = Draft("Presentielijst kwaliteitswerkgroep", (0.5, 0.3, 0.1))
    paper.labelled("Datum", "maandag 4 september 2023")
    paper.labelled("Duur", "2 uur")
    for name in ("Tom de Wit", "Lotte Visser", "Elif Yilmaz"):
        paper.labelled(name, "handtekening: ………………………")
    activity = _activity(
        paper, "kwaliteitswerkgroep", "kwaliteitswerkgroep", "2023-09-04", "maandag 4 september 2023", "2", "2 uur"
    )
    return paper.reading(archive, activity, found=(_named(paper, "Tom de Wit", "present"),), paper="presentielijst")


def working_conference(archive: Archive) -> Reading:
    paper = Draft("Bewijs van deelname werkconferentie", (0.6, 0.1, 0.25))
    paper.labelled("Deelnemer", "Elif Yilmaz")
    paper.labelled("Datum", "donderdag 20 april 2023")
    paper.labelled("Duur", "4 uur, lunch inbegrepen")
    activity = _activity(
        paper, "werkconferentie", "werkconferentie", "2023-04-20", "donderdag 20 april 2023", "4", "4 uur"
    )
    return paper.reading(archive, activity, found=(_named(paper, "Elif Yilmaz"),), paper="deelnamebewijs")


def congress(archive: Archive) -> Reading:
    paper = Draft("Certificaat GGZ-congres Eerste Lijn", (0.15, 0.2, 0.55))
    paper.labelled("Naam", "Kees Hoekstra")
    paper.labelled("Datum", "vrijdag 10 november 2023")
    paper.labelled("Contacturen", "6 uur")
    activity = _activity(paper, "congres", "congres", "2023-11-10", "vrijdag 10 november 2023", "6", "6 uur")
    return paper.reading(archive, activity, found=(_named(paper, "Kees Hoekstra"),), paper="certificaat")


def evening(archive: Archive) -> Reading:
    """Only times are printed; the hours follow from them."""
    paper = Draft("Notulen netwerkavond POH-GGZ", (0.05, 0.4, 0.45))
    paper.labelled("Datum", "woensdag 15 februari 2023")
    paper.labelled("Tijd", "19.30 – 21.30 uur")
    paper.labelled("Aanwezig", "Jeroen Bakker, Sanne de Boer en vertegenwoordigers van tien praktijken")
    found = (
        paper.found("kind", Text("netwerkbijeenkomst"), "netwerkavond", 0.99),
        paper.found("date", day("2023-02-15"), "woensdag 15 februari 2023"),
        paper.found("start", time("19:30"), "19.30"),
        paper.found("end", time("21:30"), "21.30"),
        paper.found("hours", hours("2"), "19.30 – 21.30 uur"),
    )
    activity = ActivityRead(found, hours_basis="from_times")
    return paper.reading(archive, activity, found=(_named(paper, "Jeroen Bakker", "present"),), paper="notulen")


@dataclass(frozen=True, slots=True)
class Step:
    """One paper of the ten, and what is done with it."""

    file: str
    paper: Callable[[Archive], Reading]
    name: str
    kind: str
    points: str
    """As stated."""
    keys: tuple[str, ...]
    """As a browser calls them; after a ' what is typed."""
    outcome: str


SEND = "Control+Enter"
WORDS = ("c", "ArrowDown", "ArrowLeft", "Shift+ArrowRight", "Shift+ArrowRight", "Enter", "a")
"""From the middle of the unread day: a word back, then two along with it."""
UNSIGNED = ("v", *4 * ("Tab",), "Space", SEND)
LUNCH = ("p", "'3", "Tab", "'Een uur was lunch", SEND)
ASKED = ("l", "'Telt een congres mee?", SEND)
TEN = (
    Step("verslag intervisie.pdf", sure_intervision, "Sanne de Boer", "intervisie", "2", ("a",), "akkoord"),
    Step("netwerk.jpg", network_scan, "Fleur Janssen", "netwerkbijeenkomst", "2", ("a",), "scan, akkoord"),
    Step("casus.pdf", case_report, "Lotte Visser", "casuistiek", "2", WORDS, "dag van het papier, akkoord"),
    Step("IMG_3310.jpg", supervision_photo, "Ruben Smit", "supervisie", "1", ("a",), "foto, akkoord"),
    Step("voorjaar.pdf", two_meetings, "Amina Chaoui", "intervisie", "4", ("a",), "twee activiteiten, akkoord"),
    Step("lijst.pdf", unsigned_list, "Tom de Wit", "kwaliteitswerkgroep", "2", UNSIGNED, "aanvulling gevraagd"),
    Step("conferentie.pdf", working_conference, "Elif Yilmaz", "werkconferentie", "4", LUNCH, "aangepast"),
    Step("factuur.pdf", invoice, "Mohamed El Amrani", "intervisie", "2", ("w", "Space", SEND), "afgewezen"),
    Step("congres.pdf", congress, "Kees Hoekstra", "congres", "6", ASKED, "voorgelegd"),
    Step("avond.pdf", evening, "Jeroen Bakker", "netwerkbijeenkomst", "2", ("a",), "akkoord"),
)


def ten_papers(desk: Desk) -> Desk:
    """The ten on a desk, in their order."""
    for number, step in enumerate(TEN):
        stated = claim(f"9100{number:04d}", step.name, step.kind, None, None, step.points)
        desk.hand_in(step.file, step.file, step.paper, stated, 40 - number)
    return desk
