"""Invented people, practices and groups. Nobody here exists; every number is from a block that is never issued."""

import random
from dataclasses import dataclass

FIRST = (
    "Marieke", "Joost", "Fatima", "Annelies", "Bart", "Gerda", "Youssef", "Ingrid", "Maaike", "Tjalling", "Sanne",
    "Wilma", "Ruud", "Esmée", "Danique", "Hendrik", "Loes", "Petra", "Koen", "Aysel", "Truus", "Bas", "Noor", "Femke",
    "Harmen", "Zoë", "Lieke", "Geertje", "Mohammed", "Priya", "Carolien", "Jikke", "Rosalie", "Thijs", "Iris", "Elles",
)  # fmt: skip
LAST = (
    "van der Veenstroom", "Dijkgraver", "Hofslag", "Kruiswegt", "Zandlicht", "de Molenwerf", "Boterdiep", "Roodhaven",
    "Westerkade", "Lindeschuit", "ten Haverkolk", "van der Mei", "Ouwerhals", "El Amraziti", "Yildizhan", "Bosmantel",
    "van 't Grootveld", "Kwakernest", "Steenwadden", "de Rietvinker", "Pannenbakker", "Oosterloper", "Van den Eikel",
    "Hofslag-Zandlicht", "Vaartjes-Boterdiep", "Schutsluizen", "Grasduin", "van Wintermaan", "Maartensbrug",
    "Brandnetel", "Zuiderlucht", "Tjaarkstra", "Wijdemeent", "Uilenvlucht", "Klaverblad", "Nachtegalen",
)  # fmt: skip
PLACES = ("Nieuwerwoude", "Oosterdrecht", "Zuiderbeemd", "Lauwerwolde", "Haverveen", "Kromme Rade", "Waterambacht")
STREETS = ("Kerkpad", "Lindenlaan", "Dorpsstraat", "Molenweg", "Stationsplein", "Achterdijk", "Julianahof")
PRACTICES = (
    "Huisartsenpraktijk De Kromme Eik", "Gezondheidscentrum Waterambacht", "Huisartsen Maasboord",
    "Medisch Centrum De Vlinderhof", "Praktijk Lindenhof", "Huisartsenpraktijk Het Veerhuis",
)  # fmt: skip
CARE_GROUPS = (
    "Zorggroep Zandlichtland", "Huisartsencoöperatie De Vier Beemden", "Zorgkoepel Oosterdrecht",
    "HuisartsenZorg Lauwerwolde", "Eerstelijns Coöperatie Waterland-Oost",
)  # fmt: skip
PROVIDERS = (
    "Leerhuis De Brug", "Academie Mentaal", "Scholingsbureau Helder", "Nascholing Noordkade", "Instituut Vlinder & Co",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Person:
    first: str
    last: str
    """With what stands before it: "van der Veenstroom"."""

    @property
    def full(self) -> str:
        return f"{self.first} {self.last}"

    @property
    def initials(self) -> str:
        return f"{self.first[0]}."

    @property
    def short(self) -> str:
        return f"{self.initials} {self.last}"

    @property
    def core(self) -> str:
        """The surname as it is sorted: "Veenstroom"."""
        return self.last.split(" ")[-1]

    @property
    def before(self) -> str:
        """What stands before the surname: "van der"."""
        return " ".join(self.last.split(" ")[:-1])

    @property
    def reversed(self) -> str:
        """As in an attendance list: "Veenstroom, M. van der"."""
        return f"{self.core}, {self.initials} {self.before}".strip()


def register_number(person: Person) -> str:
    """Of the kwaliteitsregister: a block of numbers that no register issues."""
    return f"990000{_digits(person, 5)}"


def big_number(person: Person) -> str:
    return f"9990{_digits(person, 7)}"


def _digits(person: Person, count: int) -> str:
    """The same person has the same numbers on every paper."""
    return str(random.Random(person.full).randrange(10**count)).zfill(count)


def crowd(rng: random.Random, count: int, apart_from: tuple[Person, ...] = ()) -> list[Person]:
    """Different people; no two share a first name or a surname, so that a list can be checked by eye."""
    taken = {one.first for one in apart_from} | {one.last for one in apart_from}
    firsts = [name for name in FIRST if name not in taken]
    lasts = [name for name in LAST if name not in taken]
    rng.shuffle(firsts)
    rng.shuffle(lasts)
    return [Person(first, last) for first, last in zip(firsts[:count], lasts[:count], strict=True)]
