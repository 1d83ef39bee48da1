"""What the rulebook makes of an activity: points as lines that each cite their rule."""

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

Origin = Literal["published", "derived", "example", "unset", "adopted"]
"""Where a value comes from: see docs/glossary.md. `example` is said on every suggestion that leans on it."""

Weight = Literal["stops", "warns", "informs"]
"""`stops`: the points become unknown, never zero."""


@dataclass(frozen=True, slots=True)
class ActivityFacts:
    """One activity as it is judged: what was read, stated or corrected by a person. All but `id` and `kind` may be
    unknown; unknown is asked, never assumed."""

    id: str
    kind: str
    date: dt.date | None = None
    end_date: dt.date | None = None
    hours: Decimal | None = None
    sessions: int | None = None
    dagdelen: Decimal | None = None
    days: Decimal | None = None
    """Days worked at it, where the evidence counts in days."""
    includes: tuple[tuple[str, Decimal], ...] = ()
    """What `hours` holds beside the activity itself, by name with its hours: `("maaltijd", 1)`."""
    participants: int | None = None
    """People present, the holder included."""
    own_profession: int | None = None
    """Of those present, how many share the holder's profession."""
    practices: int | None = None
    """From how many practices those present come."""
    evidence: tuple[str, ...] = ()
    """Kinds of paper, for instance `intervisieverslag`, `presentielijst`, `certificaat`."""
    role: str | None = None
    """For instance `organisator`."""
    product: str | None = None
    """What was made, for instance `artikel`, `hoofdstuk`, `boek`."""
    subject: str | None = None
    """What a training was about, in its own words."""
    signed: bool | None = None
    """Whether anybody signed."""
    signatures: int | None = None
    leader_signed: bool | None = None
    holder_present: bool | None = None
    attended_whole: bool | None = None
    """False: came in late or left early."""
    marks: tuple[str, ...] = ()
    """What a person found of it that a rule can name, for instance `normal_work`."""
    same_as: str | None = None
    """Id of another activity that counts and is this very one: handed in twice."""
    claimed_on: dt.date | None = None
    """The day it was handed in."""
    category: Literal["A", "B"] | None = "B"
    stated_points: Decimal | None = None
    printed_points: Decimal | None = None
    decided_points: Decimal | None = None
    """What a person decided; only for history. Decided points stand as they are and take their room under the caps
    before anything undecided does."""


@dataclass(frozen=True, slots=True)
class Period:
    """A registration period; both days included."""

    start: dt.date
    end: dt.date


@dataclass(frozen=True, slots=True)
class Used:
    """One value of the rulebook that a sum leaned on, as it was in force."""

    parameter: str
    value: str
    unit: str
    origin: Origin
    citation: str
    quote: str


@dataclass(frozen=True, slots=True)
class Line:
    """One sum in a suggestion. Cannot be built without a citation; a cap is a line with negative points."""

    points: Decimal
    rule: str
    """Id of the rule in the rulebook."""
    reason: str
    """Dutch, one sentence with the numbers used: `2 volle uren × 1 punt`."""
    reason_en: str
    citation: str
    """Source and article."""
    quote: str
    """As published; empty for `example` values."""
    origin: Origin
    """The weakest of the values used: one `example` value makes the whole line an example."""
    uses: tuple[Used, ...] = ()
    """Every value of the rulebook in this sum."""

    def __post_init__(self) -> None:
        if not self.citation.strip():
            raise ValueError(f"a line of rule {self.rule} has no citation")


@dataclass(frozen=True, slots=True)
class Caveat:
    """Something the reviewer must know before deciding."""

    code: str
    weight: Weight
    text: str
    """Dutch."""
    text_en: str


@dataclass(frozen=True, slots=True)
class Question:
    """Something only the committee can answer."""

    code: str
    text: str
    text_en: str


@dataclass(frozen=True, slots=True)
class Receipt:
    """With what a suggestion was made. Together with the facts of its activity and the rulebook of that hash it is
    enough to make the suggestion again, exactly (`suggest.remake`): of the holder's other activities only what they
    did to this one is kept, no papers."""

    register: str
    rulebook: str
    """Hash of the rulebook as it was loaded."""
    program: str
    """Version of the program, with a hash over what counts points in it."""
    on: dt.date
    """The day of judging."""
    period: Period | None = None
    """The registration period it was judged under."""
    room_taken: tuple[tuple[str, Decimal], ...] = ()
    """By maximum, in its year or period: what other activities had taken before it was this one's turn."""
    same_day: tuple[str, ...] = ()
    """Ids of the holder's other activities of that day under the same rule."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Puntenvoorstel: what the rulebook says of one activity, for a person to decide."""

    activity: str
    points: Decimal | None
    """The sum of the lines; None when a stopping caveat or an unset rule makes it unknown."""
    lines: tuple[Line, ...]
    caveats: tuple[Caveat, ...]
    questions: tuple[Question, ...]
    made_with: Receipt
