"""From when to when a meeting lasted: its own start and end, not those of a break, an arrival, or something else."""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from extractors.certainty.confidence import base
from extractors.fields.phrase import AMBIGUOUS
from extractors.fields.phrases import phrases
from extractors.geometry import side_by_side
from extractors.labels import plain, roles, time_role
from extractors.meetings.mentions import TIME_KINDS, Mention
from extractors.meetings.programme import LEAST, ends, meeting_of, starts
from extractors.meetings.surroundings import Told, sentence, told

DONE_AT = re.compile(
    r"((module|cursus|e-learning|training|activiteit) )?(afgerond|voltooid|behaald|ingediend|geregistreerd|toegevoegd"
    r"|aangemaakt|gewijzigd|ingevoerd|completed|submitted|finished)( op| om| at| on)?"
)
"""Labels of the moment at which a machine wrote down that something was done."""
OTHER_CLAUSE = re.compile(r"[,;] (?!vanaf|tussen|circa|rond|daarna)[a-z]{4,}[ :]*(van |om )?$")
OTHER_THINGS = frozenset({"break", "arrival", "office", "other", "printed", "next_meeting", "cancelled", "absent"})
EVENING = re.compile(r"\bavond|'s avonds|\bavonds")
DAYLIGHT = re.compile(r"\bochtend|\bmorgen\b|\bmiddag|\blunch")
UNSAID = frozenset({"time.beside_day", "time.single", "time.table"})
AROUND = re.compile(
    r"[\s(,;-]*(uur|u\.?)?\s*(ce?s?t|gmt)?[\s(,;-]*(waarvan|waarin|inclusief|incl|exclusief|excl|met|minus|min|zonder|onderbroken|including|with)\b"
)
LENGTH_OF_BREAK = 40
"""Characters behind times in which a break tells its own length."""
BETWEEN_PARTS = re.compile(
    r"\W*(uur|u)?\W*(en|als|als ook|alsook|plus|daarna|vervolgens)?\W*"
    r"('?s (middags|avonds)|(de )?(middag|avond)|middag(deel|programma)?)?\W*(van)?\W*"
)
"""What joins the parts of one day: `9.00-12.00 en 's middags 13.00-15.00`."""
ASIDE = re.compile(r"\([^()\d]*\)")
"""What brackets before a time say is of what stands before them: `van 17.30 uur (soep) tot 20.30 uur`."""
MOST_PARTS, LONGEST_PAUSE = 3, 120
PARTED = re.compile(r"\ben\b|[,;]")
BESIDE = 4.0
EARLIEST = 7
"""Hour of the day; on a clock of twelve hours an earlier one is meant after noon."""
BARE = frozenset({"van", "vanaf", "from", "tot", "tot en met", "to", "until"})
"""Words that make a time a start or an end without saying of what."""


@dataclass(frozen=True, slots=True)
class SaidTime:
    """A start, an end, or both, with the mention it was read from."""

    mention: Mention
    role: str
    """`range`, `start` or `end`."""
    found_by: str
    start: dt.time | None = None
    end: dt.time | None = None

    @property
    def strength(self) -> float:
        return base(self.found_by) * self.mention.phrase.certainty


@dataclass(frozen=True, slots=True)
class MeetingTimes:
    start: SaidTime | None = None
    end: SaidTime | None = None
    rivals: tuple[SaidTime, ...] = ()
    """Other times that could be the meeting's."""
    rest: int = 0
    """The minutes of the breaks that a programme shows."""

    @property
    def minutes(self) -> int | None:
        """From start to end, over midnight if need be; None unless both are known."""
        if self.start is None or self.end is None or self.start.start is None or self.end.end is None:
            return None
        first, last = self.start.start, self.end.end
        minutes = (last.hour - first.hour) * 60 + last.minute - first.minute
        return minutes if minutes > 0 else minutes + 1440


def times_of(scope: Sequence[Mention], day: Mention | None, text: str) -> MeetingTimes:
    """The start and end among the times that stand with a meeting; `text` is the whole paper's, for `avond`."""
    programme = _programme([one for one in scope if one.item])
    single = [one for one in scope if not (programme and one.item)]
    said = [one for one in (_said(mention, day, text) for mention in single) if one is not None]
    ranges = [one for one in said if one.role == "range"]
    best = max(ranges, key=lambda one: (round(one.strength, 2), -one.mention.order), default=None)
    start, end = _pair(said) or _two_beside(said) or (_first(said, "start"), _first(said, "end"))
    if start and end and (best is None or min(start.strength, end.strength) > best.strength):
        return MeetingTimes(start, _after(end, start), tuple(ranges))
    if programme is not None and (best is None or best.strength <= base("time.programme")):
        return programme
    halves = _halves(ranges, best)
    if halves is not None:
        return halves
    if best is not None:
        rivals = tuple(one for one in ranges if (one.start, one.end) != (best.start, best.end))
        return MeetingTimes(best, best, rivals)
    return MeetingTimes(start, _after(end, start) if start and end else end)


def _after(end: SaidTime, start: SaidTime) -> SaidTime:
    """The end, twelve hours later where it may be read so and would else come before the start: `half acht` in the
    evening until `half tien`."""
    if start.start is None or end.end is None or end.end > start.start:
        return end
    later = (one.value for one in end.mention.phrase.others if isinstance(one.value, dt.time))
    return replace(end, end=next((one for one in later if one > start.start), end.end))


def _pair(said: Sequence[SaidTime]) -> tuple[SaidTime, SaidTime] | None:
    """Two times in one value of a label that asks from when to when, the dash between them lost."""
    singles = [one for one in said if one.role == "start" and one.found_by in ("time.label", "time.table")]
    singles = [one for one in singles if time_role(one.mention.heading) == "range"]
    if len(singles) != 2 or singles[0].mention.lines != singles[1].mention.lines:
        return None
    first, last = singles
    if first.start is None or last.start is None or first.start >= last.start:
        return None
    return first, SaidTime(last.mention, "end", last.found_by, end=last.start)


def _two_beside(said: Sequence[SaidTime]) -> tuple[SaidTime, SaidTime] | None:
    """Two times of which nothing is said, side by side or each behind the day, and no other: from when to when."""
    if len(said) != 2 or any(one.role != "start" or one.found_by not in UNSAID for one in said):
        return None
    first, last = sorted(said, key=lambda one: one.start or dt.time.min)
    if first.start == last.start or first.mention.order > last.mention.order:
        return None
    mine, theirs = first.mention, last.mention
    if mine.page != theirs.page or not (
        side_by_side(mine.box, theirs.box) or (_behind_day(mine) and _behind_day(theirs))
    ):
        return None
    return first, replace(last, role="end", start=None, end=last.start)


def _behind_day(one: Mention) -> bool:
    """Whether nothing but a day stands before it: `21/02/2018 19:30`."""
    return re.fullmatch(r"[\w\s./,'-]{6,24}", one.before) is not None and any(
        found.kind == "day" for found in phrases(one.before)
    )


def _halves(ranges: Sequence[SaidTime], best: SaidTime | None) -> MeetingTimes | None:
    """Ranges that follow each other in one text, with nothing but a joint between: the parts of one day,
    `09.30-12.30 en 13.30-16.30 uur`, what lies between them a break."""
    parts = [
        one
        for one in ranges
        if best and one.mention.lines == best.mention.lines and one.mention.spot == best.mention.spot
    ]
    if not 2 <= len(parts) <= MOST_PARTS or not all(_goes_on(one, other) for one, other in pairwise(parts)):
        return None
    rest = sum(_minutes(one.end, other.start) for one, other in pairwise(parts))
    last = parts[-1]
    start = replace(parts[0], role="start", end=None)
    return MeetingTimes(start, replace(last, role="end", start=None), rest=rest)


def _goes_on(one: SaidTime, other: SaidTime) -> bool:
    """Whether a range comes after another within one text and a pause of at most two hours."""
    between = plain(one.mention.text[one.mention.phrase.span[1] : other.mention.phrase.span[0]])
    return 0 <= _minutes(one.end, other.start) <= LONGEST_PAUSE and BETWEEN_PARTS.fullmatch(between) is not None


def _minutes(start: dt.time | None, end: dt.time | None) -> int:
    """From one time to the other; -1 where one is not known."""
    if start is None or end is None:
        return -1
    return (end.hour - start.hour) * 60 + end.minute - start.minute


def _first(said: Sequence[SaidTime], role: str) -> SaidTime | None:
    """The strongest of a role; of ends the last one said, of starts the first."""
    several = [one for one in said if one.role == role]
    sign = 1 if role == "end" else -1
    return max(several, key=lambda one: (round(one.strength, 2), sign * one.mention.order), default=None)


def _said(one: Mention, day: Mention | None, text: str) -> SaidTime | None:
    if one.phrase.kind not in TIME_KINDS or one.phrase.value is None:
        return None
    if "over_midnight" in one.phrase.notes and one.phrase.certainty <= AMBIGUOUS:
        return None
    role, found_by = _role(one, day)
    if role in OTHER_THINGS:
        return None
    value = _in_the_evening(one, text)
    if isinstance(value, tuple):
        return SaidTime(one, "range", found_by, value[0], value[1])
    if role == "end":
        return SaidTime(one, "end", found_by, end=value)
    if role in ("start", "range"):
        return SaidTime(one, "start", found_by, start=value)
    return SaidTime(one, "start", "time.single", start=value) if _same_text(one, day) else None


def _beside(one: Mention) -> Told | None:
    """The word of its own clause that says what a time is of."""
    before, behind = _own_clause(*sentence(one.text, *one.phrase.span))
    before = ASIDE.sub(lambda found: " " * len(found[0]), before)
    words = told(before, behind[:25], roles("time_words"), 0, None, (), weak=("start", "end"))
    beside = _greeted(words) or _of_other_thing(words, before) or (words[0] if words else None)
    if beside and _is_of_other_clause(beside, before):
        beside = next((word for word in words if word.role not in OTHER_THINGS), None)
    return None if beside and _around_break(beside, behind) else beside


def _role(one: Mention, day: Mention | None) -> tuple[str | None, str]:
    if "break" in one.phrase.notes:
        return "break", "time.sentence"
    beside = _beside(one)
    if beside and beside.role in OTHER_THINGS and beside.apart <= 12:
        return beside.role, "time.sentence"
    label = one.heading
    if label and DONE_AT.fullmatch(plain(label).strip(" :")):
        return "printed", "time.label"
    named = time_role(label) if label else None
    if named in OTHER_THINGS and beside and beside.role == "end" and _past_sentence(one):
        return beside.role, "time.sentence"
    if named is None and one.spot is not None and re.search(r"\bpauze|\blunch", plain(one.spot.row_text)):
        named = "break"
    if named is not None:
        told_apart = beside is not None and (
            (named == "range" and beside.role in ("start", "end")) or (named, beside.role) == ("start", "end")
        )
        named = beside.role if beside and told_apart else named
        return named, "time.table" if one.in_row else "time.label"
    if _same_text(one, day) and (beside is None or beside.role in ("start", "end")):
        return beside.role if beside else None, "time.beside_day"
    own = " | ".join(_own_clause(*sentence(one.text, *one.phrase.span)))
    if beside is None or (beside.said in BARE and not _has_a_time(own)):
        return None, "time.single"
    return beside.role, "time.sentence"


def _past_sentence(one: Mention) -> bool:
    """Whether the sentence that its label opened ended before it, and none begins a meeting since: `Volgende keer: 11
    december. Sluiting 15.30 uur`, not `… 11 december. Aanvang 20.00, einde 22.00 uur`."""
    before, _ = sentence(one.text, *one.phrase.span)
    begun = roles("time_words")["start"].search(plain(one.before))
    return bool(one.label) and len(before.strip()) < len(one.before.strip()) and begun is None


def _greeted(words: Sequence[Told]) -> Told | None:
    """The word that a chair bids welcome with, rather than `welkom` behind it or a `van` that is of no time: `heet
    iedereen om 19.30 uur welkom`, `start van de bijeenkomst om half acht`."""
    if not words or (words[0].role != "arrival" and (words[0].said != "van" or words[0].apart <= BESIDE)):
        return None
    return next((word for word in words[1:] if word.role == "start" and word.said not in BARE), None)


def _is_of_other_clause(beside: Told, before: str) -> bool:
    """Whether a comma and a word of its own part these times from another thing's: `inloop met soep, programma`."""
    at = plain(before).rfind(beside.said)
    return beside.role in OTHER_THINGS and at >= 0 and OTHER_CLAUSE.search(plain(before)[at:]) is not None


def _around_break(beside: Told, behind: str) -> bool:
    """Whether a break right behind these times is told as lying in them, or has a length of its own: `19.30-21.30
    (waarvan een kwartier pauze)`, `12.00-14.00 uur (15 minuten pauze)`."""
    if beside.role not in ("break", "arrival"):
        return False
    own = any(found.kind == "duration" and "break" in found.notes for found in phrases(behind[:LENGTH_OF_BREAK]))
    return own or AROUND.match(plain(behind)) is not None


def _has_a_time(text: str) -> bool:
    """`van` and `tot` belong together: `men kan tot 16.30 uur bellen` is the end of nothing that met."""
    return any(found.kind in TIME_KINDS for found in phrases(text))


def _own_clause(before: str, behind: str) -> tuple[str, str]:
    """What stands before and behind a time without the clauses of other times: `zijn om 19.30 begonnen | en om 21.00
    afgesloten`."""
    earlier = max((found.span[1] for found in phrases(before) if found.kind == "time"), default=None)
    later = min((found.span[0] for found in phrases(behind) if found.kind == "time"), default=None)
    if earlier is not None:
        cut = max((found.end() for found in PARTED.finditer(before, earlier)), default=0)
        before = " " * cut + before[cut:]
    if later is not None:
        cut = min((found.start() for found in PARTED.finditer(behind, 0, later)), default=len(behind))
        behind = behind[:cut]
    return before, behind


def _of_other_thing(words: Sequence[Told], before: str) -> Told | None:
    """The word that says whose hours these are though `van` stands nearer: `bereikbaar op werkdagen van 9.00`."""
    if not words or words[0].said not in ("van", "tot", "vanaf"):
        return None
    other = next((word for word in words[1:4] if word.role in OTHER_THINGS and word.apart <= BESIDE * 3), None)
    at = plain(before).rfind(other.said) if other else -1
    return other if other and at >= 0 and not re.search(r"\d", before[at:]) else None


def _same_text(one: Mention, day: Mention | None) -> bool:
    """Whether a time stands in the line, sentence or row of the day."""
    if day is None:
        return False
    if one.lines == day.lines:
        return True
    if one.spot and day.spot:
        return (one.spot.table_number, one.spot.row) == (day.spot.table_number, day.spot.row)
    return one.page == day.page and abs(one.box.middle - day.box.middle) < 0.5 * max(one.box.height, day.box.height)


def _in_the_evening(one: Mention, text: str) -> dt.time | tuple[dt.time, dt.time] | None:
    """The value, or its twin twelve hours later where the paper speaks of an evening: `half acht` in minutes."""
    value = one.phrase.value
    evening = EVENING.search(plain(text)) and not DAYLIGHT.search(plain(text))
    early = _hour(value) < EARLIEST or (_hour(value) == EARLIEST and not DAYLIGHT.search(plain(text)))
    if evening or early:
        later = (
            other.value for other in one.phrase.others if other.kind == one.phrase.kind and _hour(other.value) >= 12
        )
        value = next(later, value)
    if isinstance(value, dt.time):
        return value
    if isinstance(value, tuple) and isinstance(value[0], dt.time) and isinstance(value[1], dt.time):
        return value[0], value[1]
    return None


def _hour(value: object) -> int:
    first = value[0] if isinstance(value, tuple) else value
    return first.hour if isinstance(first, dt.time) else -1


def _programme(items: Sequence[Mention]) -> MeetingTimes | None:
    """From the first item of a programme to its last, without walking in, drinks and breaks."""
    span = meeting_of([(one.phrase, one.label) for one in items]) if len(items) >= LEAST else None
    if span is None:
        return None
    first, last = items[span.first], items[span.last]
    closing = starts(last.phrase) if span.at_start_of_last else ends(last.phrase)
    start = SaidTime(first, "start", "time.programme", start=starts(first.phrase))
    return MeetingTimes(start, SaidTime(last, "end", "time.programme", end=closing), rest=span.rest)
