"""Which papers are made: the default set by hand, other sets by lot."""

import datetime as dt
import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Literal

from samples.designs import load_all
from samples.people import Person, crowd

Rendering = Literal["digital", "scan", "photo", "screen", "file"]

HOLDERS = (
    Person("Marieke", "van der Veenstroom"), Person("Joost", "Dijkgraver"), Person("Fatima", "El Amraziti"),
    Person("Annelies", "Hofslag-Zandlicht"), Person("Bart", "de Molenwerf"), Person("Gerda", "van 't Grootveld"),
    Person("Aysel", "Yildizhan"), Person("Tjalling", "Westerkade"), Person("Esmée", "van der Mei"),
)  # fmt: skip
PERIOD = ("2021-01-01", "2025-12-31")


@dataclass(frozen=True, slots=True)
class Order:
    """One file to make. `stated` changes what the applicant states; None: nothing is claimed for it."""

    name: str
    design: str
    rendering: Rendering
    difficulty: int = 1
    holder: Person = HOLDERS[0]
    year: int = 2023
    day: dt.date | None = None
    slot: tuple[int, int] | None = None
    options: dict[str, Any] = field(default_factory=dict)
    how: dict[str, Any] = field(default_factory=dict)
    """Fields of `Scan` or `Photo` that differ from the usual ones."""
    seed: str = ""
    """Two orders with the same seed tell the same story: one paper, twice rendered."""
    stated: dict[str, str] | None = field(default_factory=dict)
    set: str = "default"


def _by(holder: int, year: int, *orders: Order) -> Iterator[Order]:
    for order in orders:
        yield Order(
            order.name, order.design, order.rendering, order.difficulty, HOLDERS[holder], year, order.day, order.slot,
            order.options, order.how, order.seed or order.name, order.stated,
        )  # fmt: skip


def default_set() -> list[Order]:
    """The papers of nine invented holders over five years, and the faulty ones among them."""
    day, paper = dt.date, Order
    return [
        *_by(0, 2021, paper("01-intervisieverslag", "intervisie-tekstverwerker", "digital"),
             paper("02-supervisieverklaring", "supervisie-brief", "scan"),
             paper("03-certificaat-a", "certificaat-register", "scan", 2, stated={"kind": "scholing_elders"})),
        *_by(0, 2023, paper("04-intervisieformulier", "intervisie-formulier", "scan", 2, day=day(2023, 3, 14)),
             paper("05-intervisieformulier-foto", "intervisie-formulier", "photo", 2, day=day(2023, 5, 16)),
             paper("06-notulen-netwerk", "notulen-netwerk", "digital"),
             paper("07-mdo", "mdo-tabel", "scan", 2, stated={"hours": "2", "points": "2"})),
        # more intervisie in one year than any register counts
        *_by(1, 2022, paper("08-jaaroverzicht-twee-paginas", "jaaroverzicht-raster", "digital", 2, slot=(1140, 1260),
                            options={"rows": 9, "row_height": 74.0}, stated={"points": "18"}),
             paper("09-intervisie-los", "intervisie-pauze", "digital"),
             paper("10-werkgroep", "verslag-werkgroep", "digital")),
        *_by(1, 2024, paper("11-notulen-afwezig", "notulen-netwerk", "scan", 2, options={"holder_absent": True}),
             paper("12-presentielijst", "presentielijst-getekend", "scan", 2),
             paper("13-presentielijst-nogmaals", "presentielijst-getekend", "digital", seed="12-presentielijst"),
             paper("14-factuur", "factuur", "digital", stated={"kind": "intervisie", "hours": "6", "points": "6"})),
        *_by(2, 2023, paper("15-casuistiek", "casuistiek-typemachine", "scan", 2, how={"turned": 180}),
             paper("16-casuistiek-zijbalk", "casuistiek-zijbalk", "digital"),
             paper("17-online-aanwezigheid", "online-aanwezigheid", "screen"),
             paper("18-certificaat-anders", "certificaat-andere-vereniging", "photo", 1)),
        *_by(2, 2025, paper("19-supervisieformulier", "supervisie-formulier", "scan", 2, how={"turned": 90}),
             paper("20-interne-scholing", "bewijs-interne-scholing", "digital", stated={"hours": "3.5"}),
             paper("21-congres", "congres-badge", "photo", 2),
             paper("22-intervisie-brief", "intervisie-brief", "scan", 1)),
        *_by(3, 2021, paper("23-dagenlijst", "dagenlijst", "scan", 2, stated={"date": ""}),
             paper("24-zorggroep", "zorggroep-verklaring", "digital"),
             paper("25-stagebegeleiding", "stage-verklaring", "scan", 2),
             paper("26-werkgeversverklaring", "werkgeversverklaring", "scan", 1, stated={"kind": "", "points": ""})),
        *_by(3, 2024, paper("27-werkconferentie", "deelnamebewijs-werkconferentie", "photo", 2),
             paper("28-intervisie-lijnen", "intervisie-lijnenformulier", "photo", 3),
             paper("29-aftekenlijst", "presentielijst-kruisjes", "photo", 2),
             paper("30-cv", "cv", "digital", stated={"kind": "overig", "points": "5"})),
        *_by(4, 2022, paper("31-praktijksteun", "praktijksteun-overzicht", "digital", stated={"points": "15"}),
             paper("32-begeleiding", "begeleiding-verslag", "digital"),
             paper("33-meekijken", "meekijken-formulier", "scan", 2),
             paper("34-meldcode", "meldcode-afdruk", "digital")),
        *_by(4, 2025, paper("35-jaaroverzicht-liggend", "jaaroverzicht-kaal", "scan", 2, options={"rows": 6}),
             paper("36-organisatie", "organisatie-netwerk", "digital", slot=(1170, 1290), options={"spoken": True}),
             paper("37-uitnodiging", "uitnodiging", "photo", 1, stated={"kind": "netwerkbijeenkomst", "hours": "3"}),
             paper("38-dagdeel", "intervisie-dagdeel", "scan", 1)),
        *_by(5, 2023, paper("39-poh-overleg", "verslag-poh-overleg", "photo", 2),
             paper("40-bestuurlijk-werk", "bestuurswerk-verklaring", "scan", 2),
             paper("41-zelfstudie", "zelfstudie-verklaring", "scan", 3),
             paper("42-publicatie", "publicatie-voorblad", "scan", 2)),
        *_by(5, 2025, paper("43-leerportaal", "leerportaal", "screen"),
             paper("44-dankmail", "mail-dank", "screen"),
             paper("45-notulen-acties", "notulen-actielijst", "scan", 3),
             paper("46-kassabon", "kassabon", "photo", 2, stated={"kind": "congres", "hours": "4", "points": "4"})),
        *_by(6, 2024, paper("47-jaaroverzicht-gemengd", "jaaroverzicht-zebra", "digital"),
             paper("48-jaaroverzicht-scan", "jaaroverzicht-raster", "scan", 3, options={"rows": 6}),
             paper("49-scan-met-slechte-tekstlaag", "intervisie-tekstverwerker", "scan", 2, how={"layer": "garbage"}),
             paper("50-scan-kopie-zwartwit", "intervisie-formulier", "scan", 2, how={"bitonal": True, "dpi": 200})),
        *_by(6, 2022, paper("51-aftekenlijst-scholing", "aftekenlijst-scholing", "scan", 2, how={"turned": 270}),
             paper("52-inschrijving", "inschrijving", "digital", stated={"kind": "scholing_elders", "hours": "6"}),
             paper("53-supervisie-foto", "supervisie-brief", "photo", 3),
             paper("54-intervisie-half-acht", "intervisie-tekstverwerker", "photo", 1, how={"orientation": 6})),
        *_by(7, 2021, paper("55-twee-in-een", "", "file", stated={"kind": "intervisie"}),
             paper("56-zelfde-bestand-a", "intervisie-dagdeel", "digital", seed="56"),
             paper("56-zelfde-bestand-b", "intervisie-dagdeel", "digital", seed="56"),
             paper("57-privacyverklaring", "privacybrief", "digital", stated={"kind": ""}),
             paper("58-certificaat-a-digitaal", "certificaat-register", "digital", stated={"points": "4"})),
        *_by(7, 2024, paper("59-leeg", "leeg", "scan", 1), paper("60-met-wachtwoord", "", "file"),
             paper("61-afgebroken", "", "file"), paper("62-hernoemd", "", "file"), paper("63-nul-bytes", "", "file"),
             paper("64-foto-van-niets", "", "file", stated={"kind": "intervisie", "hours": "2", "points": "2"})),
        *_by(8, 2024, paper("65-intervisie-andere-datum", "intervisie-formulier", "digital",
                            stated={"date": "2024-06-04"}),
             paper("66-casuistiek-foto", "casuistiek-zijbalk", "photo", 2, stated={"kind": "intervisie"}),
             paper("67-notulen-foto", "notulen-netwerk", "photo", 2),
             paper("68-presentielijst-foto", "presentielijst-getekend", "photo", 3, stated=None)),
    ]  # fmt: skip


def by_lot(seed: int, count: int, apart: bool) -> list[Order]:
    """A larger set: every design in turn, renderings and difficulties as uploads come."""
    rng = random.Random(f"set {seed}")
    names = [name for name, one in load_all().items() if one.apart == apart]
    people = crowd(rng, 24)
    orders = []
    for place in range(count):
        if place % len(names) == 0:
            rng.shuffle(names)
        design = names[place % len(names)]
        kind: Rendering = (
            "screen" if load_all()[design].screen else rng.choice(("digital",) * 8 + ("scan",) * 7 + ("photo",) * 5)
        )
        orders.append(
            Order(
                f"{place + 1:04}-{design}",
                design,
                kind,
                rng.choice((1, 1, 2, 2, 2, 3)) if kind != "digital" else 1,
                rng.choice(people),
                rng.randrange(2021, 2026),
                seed=f"{seed}/{place}",
                set="apart" if apart else "drawn",
            )
        )
    return orders
