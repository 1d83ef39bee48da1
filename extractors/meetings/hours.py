"""How many hours a meeting counts: stated; else from start to end; breaks taken off; sessions multiplied."""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Decimal
from itertools import pairwise

from extractors.certainty.confidence import base
from extractors.fields.phrase import REPAIRED
from extractors.fields.phrases import phrases
from extractors.finding import HoursBasis
from extractors.labels import NET, label_role, plain, roles, without_net
from extractors.meetings.mentions import Mention
from extractors.meetings.surroundings import Told, sentence, told
from extractors.meetings.times import MeetingTimes

INCLUDING = re.compile(
    r"inclusief|incl\.?(?!\w)|waarvan|met daarin|inbegrepen|minus|\bmin\b(?= (een |\d))|met (een )?pauze|waarin"
    r"|\bincluding"
)
TAKEN_OFF = re.compile(
    r"afgetrokken|in mindering|verrekend|eraf|(niet|nict) (mee)?(gerekend|geteld)|buiten beschouwing|deducted"
)
"""What is said of a pause that the hours leave out already."""
HOURS_OF = re.compile(r"(les|contact|scholings?|cursus|opleidings?)-?\s?u(ur|ren)")
"""Units that only hours attended have."""
SELF_STUDY = re.compile(r"\s*(?:aan |voor )?(?:zelfstudie|thuisstudie|voorbereiding|huiswerk|e-?learning)")
GUIDING, OF_STUDENT = re.compile(r"begelei"), re.compile(r"student|stagiair|leerling|stage-?\s?uren")
EACH = re.compile(r"duur|lengte|\btijd")
LONGEST_EACH, SHORTEST = 480, 40
"""In minutes: no meeting of a series is longer than the one, nor shorter than the other."""
FULL_DAY = 9 * 60
"""In minutes: more hours under one label are those of several days."""
OF_ALL = re.compile(r"\b(tijden|uren|tijdstippen|(les|cursus|studie|scholings)?dagen|bijeenkomsten|alle)\b")
"""Of what a sentence speaks that tells of every row at once."""
BREAK_BESIDE = 14
"""`10 uur (zonder pauzes)` is no break; `pauze van 15 minuten` is."""
PIECE_BEFORE = re.compile(r"\w\s[-–—|·•]\s(?:\w+[ :]){0,2}$")
"""What stands on the line of a length that dashes or bars part from the rest."""
PART_OF = re.compile(r"\b(waarvan|waarin|of which)( (ongeveer|circa|ca\.|ruim|een))? ?$")
BREAK = re.compile(
    r"pauze|lunch|maaltijd|diner|broodje|eten\b|borrel|inloop|ontvangst|koffie|onderbreking|schorsing|break"
)
OTHER_EACH = re.compile(r"^ ?\(\d+(?:[.,]\d+)?(?: \w+)? per \w+\)")
"""Another length right behind, in brackets: `24 (6 per dag)`."""
RIGHT_BESIDE = 12
BEHIND_BY_ONE = 14
"""How far away a word counts that stands right behind a length, behind a space or a bracket: `16 uur per week`."""
LONGEST_ITEM = 10
"""In words: a length in a longer text of a row is spoken of, not filled in."""
VERB = re.compile(
    r"\b(is|was|waren|wordt|worden|werd|werden|kan|kunnen|kon|konden|moet|moeten|moest|mag|heeft|had|hadden|gaat|ging|krijgt"
    r"|geldt|blijft|blijkt|zit|staat|komt|duurt|kost|vertelt|vraagt|vindt|geeft|slaapt|werkt|rekent|neemt|doet)\b"
)
"""Forms that no title has: `afscheid nemen, 2 uur` is one."""
QUARTER = 15
"""Minutes: a total that does not fall into equal quarters is not of meetings that lasted alike."""
LONGEST_BREAK = 90
"""Minutes."""
SEEN = re.compile(r"consult|gesprek|casus|patient|client|intake")
"""What one meeting holds several of; a series of these has days of its own."""
COUNT_BEFORE = 20
"""Characters."""
MISSED = 3
"""Of so many meetings of a series at most the paper may leave out the days, or say that they did not count."""
INCLUDED = re.compile(r"incl(\.|usief)? ?(een |de |\d+ ?x )?$", re.IGNORECASE)
SET_ASIDE = frozenset({"norm", "points", "travel", "planned", "absent", "part", "unread"})
"""Hours of these roles are no hours attended; `unread`: of the length only a part was read."""
LASTED = "lasted"
"""The role of verbs that say how long something was: `telde`, `nam … in beslag`."""
SUBJECTS = frozenset({"norm", "travel", "planned", "break", "each", "total"})
"""What may have lasted so long, other than the meeting or all of it."""
HOURS_UNREAD = re.compile(r"\b(?!uit)(u\w{0,4}|vur|our)[.,]?\s*(en\s+)?$")
"""Before minutes: `? uor 30 minuten`."""
UNFINISHED = re.compile(r"\s*en(\s+\d{1,2})?\s*")
"""Behind hours: the minutes stand somewhere else."""
LONGEST_DAY = 720
"""Minutes: no day holds more."""


@dataclass(frozen=True, slots=True)
class SaidHours:
    """Hours that may be the meeting's, with the mentions they were read from."""

    minutes: int
    basis: HoursBasis
    found_by: str
    mentions: tuple[Mention, ...]

    @property
    def hours(self) -> Decimal:
        return hours_of(self.minutes)

    resting_on: tuple[str, ...] = ()
    """How the times were found that they are worked out from."""

    @property
    def strength(self) -> float:
        certainty = min((one.phrase.certainty for one in self.mentions), default=1.0)
        return base(self.found_by) * certainty * min((base(one) for one in self.resting_on), default=1.0)


def hours_of(minutes: int) -> Decimal:
    """Minutes as hours, to the hundredth: 100 minutes are 1.67 hours."""
    return (Decimal(minutes) / 60).quantize(Decimal("0.01"), ROUND_HALF_UP).normalize()


@dataclass(frozen=True, slots=True)
class MeetingHours:
    chosen: SaidHours | None
    agreeing: int = 0
    """Other ways that gave the same hours."""
    against: tuple[SaidHours, ...] = ()
    """Other ways that gave something else."""


@dataclass(frozen=True, slots=True)
class _Roled:
    mention: Mention
    role: str
    found_by: str

    @property
    def minutes(self) -> int:
        return self.mention.phrase.value if isinstance(self.mention.phrase.value, int) else 0


def hours_of_meeting(
    scope: Sequence[Mention],
    times: MeetingTimes,
    day: Mention | None,
    sessions: int | None,
    series: bool,
    listed: int = 1,
    in_row: bool = False,
    together: int = 1,
    days: int | None = None,
) -> MeetingHours:
    """The hours of one meeting, or of a whole series. `listed` meetings named together share a total; `in_row` says
    that the scope is one row of a table, or one entry of a list; `together` is how many meetings the paper names,
    `days` how many of one series have the same times."""
    said = [_beside_day(_roled(one), day) for one in _joined(scope) if isinstance(one.phrase.value, int)]
    if in_row and together > 1:
        said = [one for one in said if not _is_sum_below(one)]
    said = _without_self_study(_of_holder(said))
    said = _added_up(said) if series and not in_row else said
    said = _of_row(said) if in_row and times.minutes is None else said
    rest = times.rest or _break_minutes(scope, said, times)
    said = [] if listed > 1 and not series and _differ(said, listed) else said
    between = _between(times, rest, days or sessions, series)
    said = [_comma_put_back(one, between) for one in said if series or not _is_elsewhere_longer(one, day, times)]
    ways = [
        *_stated(said, rest, series, sessions, listed),
        *_multiplied(_met(said, between, series), sessions, series, max(listed, together), days),
        *between,
    ]
    ways = ways or (_by_exclusion(said) if together == 1 and not series else [])
    if not ways:
        return MeetingHours(None)
    if not series and any(one.minutes <= LONGEST_DAY for one in ways):
        ways = [one for one in ways if one.minutes <= LONGEST_DAY]
    chosen = max(ways, key=_worth)
    same = [one for one in ways if one.minutes == chosen.minutes and one.found_by != chosen.found_by]
    against = tuple(one for one in ways if _is_against(one, chosen))
    return MeetingHours(chosen, len({one.found_by for one in same}), against)


def lengths_told(scope: Sequence[Mention], day: Mention | None) -> bool:
    """Whether a length among what stands with a row or entry is its meeting's."""
    said = _of_row([_beside_day(_roled(one), day) for one in scope if isinstance(one.phrase.value, int)])
    return any(one.role not in SET_ASIDE | {"break", "unsaid"} for one in said)


def _by_exclusion(said: Sequence[_Roled]) -> list[SaidHours]:
    """The only length of which nothing is said, on a paper of one meeting that no other word says the length of: `De
    avond was georganiseerd door … (2 uur)`."""
    left = [one for one in said if one.role == "unsaid" and not one.mention.phrase.sessions]
    if len(left) != 1 or not SHORTEST <= left[0].minutes <= LONGEST_DAY or _is_spoken_of(left[0].mention):
        return []
    return [SaidHours(left[0].minutes, "stated", "hours.remaining", (left[0].mention,))]


def _differ(said: Sequence[_Roled], listed: int) -> bool:
    """Whether several lengths are told of meetings named together: `de eerste twee uur, de laatste één`."""
    lengths = {one.minutes for one in said if one.role == "hours" and (one.mention.phrase.sessions or 0) < listed}
    return len(lengths) > 1 and not any(one.role == "each" for one in said)


def _met(said: Sequence[_Roled], between: Sequence[SaidHours], series: bool) -> Sequence[_Roled]:
    """Without the counts of what was seen in one meeting whose start and end are told: `4 consulten van 45 min`."""
    if series or not between:
        return said
    return [
        one
        for one in said
        if not one.mention.phrase.sessions
        or not SEEN.search(plain(one.mention.before[-COUNT_BEFORE:] + one.mention.phrase.said))
    ]


def _is_elsewhere_longer(one: _Roled, day: Mention | None, times: MeetingTimes) -> bool:
    """Whether a length in running text apart from the day is longer than the meeting's own times leave room for: it is
    that of something else."""
    told = times.start is not None and times.minutes is not None and day is not None
    if not told or day is None or times.start is None or one.found_by != "hours.sentence" or one.mention.in_row:
        return False
    with_day = times.start.mention.lines == day.lines
    apart = one.mention.lines != day.lines and not one.mention.label
    return with_day and apart and one.minutes > (times.minutes or 0)


def _comma_put_back(one: _Roled, between: Sequence[SaidHours]) -> _Roled:
    """`15` beside 19.30-21.00 is `1,5` with its comma lost, `125` beside 14.00-15.15 is `1,25`."""
    figures = re.fullmatch(r"\d(\d{1,2})", one.mention.phrase.said.strip())
    if figures is None or not between or one.minutes != 10 ** len(figures[1]) * between[0].minutes:
        return one
    phrase = replace(one.mention.phrase, value=between[0].minutes, certainty=REPAIRED)
    return replace(one, mention=replace(one.mention, phrase=phrase))


def _worth(one: SaidHours) -> tuple[int, float]:
    """What is stated goes before what is worked out; among those the stronger one."""
    rank = {"stated": 2, "sessions_x_duration": 1, "from_times": 0}[one.basis]
    if one.found_by in ("hours.study_load", "hours.shared_out"):
        rank = -1
    return rank, round(one.strength, 2)


def _is_against(one: SaidHours, chosen: SaidHours) -> bool:
    """Whether another way that is about as strong gives other hours; times with the pause in them do not gainsay a
    length that leaves it out."""
    more = one.minutes - chosen.minutes
    if one.basis == "from_times" and 0 < more <= LONGEST_BREAK and any(_is_net(said) for said in chosen.mentions):
        return False
    return abs(more) > 1 and one.strength > 0.6 * chosen.strength


def _is_net(one: Mention) -> bool:
    """Whether the length is said to be without the pause: behind `netto`, or `excl. pauze` on either side."""
    before, behind = sentence(one.text, *one.phrase.span)
    around = plain(f"{one.heading} {before[-40:]} | {behind[:40]}")
    return bool(NET.search(around) or re.search(r"\bnetto\b", around))


def _joined(scope: Sequence[Mention]) -> list[Mention]:
    """The mentions, hours made one with their minutes on the next line or in the next cell: `1 uur en` `30 minuten`."""
    found = list(scope)
    for first, second in pairwise(scope):
        hours, minutes = first.phrase.value, second.phrase.value
        if not (isinstance(hours, int) and isinstance(minutes, int) and _is_unfinished(first)) or minutes >= 60:
            continue
        if not second.alone or "min" not in plain(second.phrase.said):
            continue
        phrase = replace(first.phrase, value=hours + minutes, certainty=REPAIRED, span=(0, len(first.text)))
        whole = replace(first, phrase=phrase, where=(*first.where, *second.where))
        found = [whole if one is first else one for one in found if one is not second]
    return found


def _is_unfinished(one: Mention) -> bool:
    """Whether hours end in `en`: their minutes stand somewhere else."""
    _, behind = sentence(one.text, *one.phrase.span)
    return UNFINISHED.fullmatch(plain(behind)) is not None and bool(re.search(r"\d\s*u", plain(one.phrase.said)))


def _roled(one: Mention) -> _Roled:
    role, found_by = _role(one)
    return _Roled(one, role, found_by)


def _beside_day(one: _Roled, day: Mention | None) -> _Roled:
    """Hours of which nothing is said are the meeting's when they stand in the sentence of its day."""
    if one.role != "unsaid" or day is None or one.mention.lines != day.lines:
        return one
    first, second = sorted((one.mention, day), key=lambda mention: mention.phrase.span)
    _, behind = sentence(first.text, *first.phrase.span)
    if second.phrase.span[0] - first.phrase.span[1] > len(behind):
        return one
    return _Roled(one.mention, "hours", "hours.beside_day")


def _added_up(said: Sequence[_Roled]) -> list[_Roled]:
    """Of a series without the parts that one total is more than: `1e blok 2`, `2e blok 6`, `Totaal 8 uur`."""
    totals = [one for one in said if one.role == "total"]
    if len(totals) != 1:
        return list(said)
    return [one for one in said if one.role != "hours" or one.minutes >= totals[0].minutes]


def _of_holder(said: Sequence[_Roled]) -> list[_Roled]:
    """Without the hours that a label gives to the student, where another gives those of guiding: `Stage-uren student`
    beside `Uren begeleiding`."""
    if not any(GUIDING.search(plain(one.mention.heading)) for one in said):
        return list(said)
    return [one for one in said if not OF_STUDENT.search(plain(one.mention.heading))]


def _without_self_study(said: Sequence[_Roled]) -> list[_Roled]:
    """Without the hours of self study beside those of contact: `12 contacturen en 4 uur zelfstudie`."""
    if not any(HOURS_OF.search(plain(one.mention.phrase.said)) for one in said):
        return list(said)
    return [one for one in said if one.role != "study_load" or not SELF_STUDY.match(plain(one.mention.after))]


def _of_row(said: Sequence[_Roled]) -> list[_Roled]:
    """The only length in a row is the meeting's, though no word says so: beside `zelfstudie` too."""
    lengths = [one for one in said if one.role not in SET_ASIDE - {"part"} | {"break"}]
    if len(lengths) != 1 or lengths[0].role not in ("unsaid", "study_load", "part"):
        return list(said)
    if lengths[0].mention.words_of_line > LONGEST_ITEM or _is_spoken_of(lengths[0].mention):
        return list(said)
    return [_Roled(one.mention, "hours", "hours.beside_day") if one is lengths[0] else one for one in said]


def _is_sum_below(one: _Roled) -> bool:
    """Whether a length stands behind `Subtotaal`, in no column of its own: the sum of the rows above."""
    return one.role == "total" and bool(one.mention.label) and not one.mention.in_row


def _is_spoken_of(one: Mention) -> bool:
    """Whether a length stands in a sentence with a verb, not filled in: `wordt meestal 45 minuten gerekend`."""
    before, behind = sentence(one.text, *one.phrase.span)
    return VERB.search(plain(f"{before} | {behind}")) is not None


def _role(one: Mention) -> tuple[str, str]:
    start, end = one.phrase.span
    before, behind = sentence(one.text, start, end)
    before, behind = without_net(_of_item(one, before)), without_net(behind)
    behind = OTHER_EACH.sub("", behind)
    of_part = _part(one, before, behind)
    if of_part:
        return of_part, "hours.sentence"
    words = told(before, behind[:30], roles("hours_words"), 0, None, (), weak=("hours", "total", "each", LASTED))
    beside = _of_subject([word for word in words if word.role != "break" or word.apart <= BREAK_BESIDE], plain(before))
    near = BEHIND_BY_ONE if beside and beside.role == "norm" else RIGHT_BESIDE
    if beside and beside.apart <= near and beside.role in SET_ASIDE | {"break", "study_load"}:
        return beside.role, f"hours.{'study_load' if beside.role == 'study_load' else 'sentence'}"
    if beside and beside.role == "hours" and _is_of_each(words, behind):
        return "each", "hours.sentence"
    label = one.heading
    named = label_role(without_net(label), "hours_labels") if label else None
    if named is not None:
        named = "each" if beside and beside.role == "each" and beside.apart <= 14 else named
        named = "total" if named == "study_load" and HOURS_OF.search(plain(one.phrase.said)) else named
        return named, f"hours.{_source(named, one)}"
    if HOURS_OF.search(plain(one.phrase.said)):
        return "hours", "hours.sentence"
    if beside is None:
        return ("hours", "hours.sentence") if one.alone else ("unsaid", "hours.sentence")
    return beside.role, f"hours.{_source(beside.role, None)}"


def _of_item(one: Mention, before: str) -> str:
    """What stands before a length, where dashes part the pieces of its line without the title above it: `Werken met de
    SDQ` `Webinar - 1 uur - afgerond op 22 maart`."""
    own = one.before_on_line
    return own if PIECE_BEFORE.search(own) and own[:1].isupper() and before.endswith(own) else before


def _of_subject(words: Sequence[Told], before: str) -> Told | None:
    """The nearest word; where that is a verb of lasting, the one that says what lasted so long: `de reis telde 2 uur`;
    `het programma telde 6 uur` is the meeting."""
    nearest = next(iter(words), None)
    if nearest is None or nearest.role != LASTED:
        return nearest
    clause = re.split(r"[,;:]\s", before)[-1]
    others = (word for word in words if word.role in SUBJECTS and re.search(rf"\b{re.escape(word.said)}\b", clause))
    return next(others, replace(nearest, role="hours"))


def _is_of_each(words: Sequence[Told], behind: str) -> bool:
    """Whether a sentence says that so long was each of several meetings: `de bijeenkomsten duurden 2 uur per keer`."""
    told_of_each = any(word.role == "each" and " " in word.said for word in words)
    return told_of_each or roles("hours_words")["each"].match(behind.lstrip(" (,")) is not None


def _part(one: Mention, before: str, behind: str) -> str | None:
    """The role of what is only a piece of a length: of which the rest was not read, a pause, a part of the evening."""
    if "break" in one.phrase.notes:
        return "break"
    if _is_part_of_length(one, before):
        return "unread"
    if _told_as_included(one):
        return "break"
    if PART_OF.search(before):
        return "break" if BREAK.search(behind[:30]) else "part"
    return None


def _is_part_of_length(one: Mention, before: str) -> bool:
    """Whether the hours before these minutes, or the minutes behind these hours, were not read."""
    if (
        isinstance(one.phrase.value, int)
        and one.phrase.value < 60
        and re.search(r"min", plain(one.phrase.said))
        and HOURS_UNREAD.search(before)
    ):
        return True
    return _is_unfinished(one)


def _told_as_included(one: Mention) -> bool:
    """Whether a short length stands right behind `incl.` and a time or a longer length: what it is of was not read."""
    value, lengths = (
        one.phrase.value,
        [other for other in phrases(one.before) if other.kind in ("time_range", "duration")],
    )
    if not isinstance(value, int) or value > LONGEST_BREAK or not lengths or INCLUDED.search(one.before) is None:
        return False
    return not re.search(r"reis|voorbereid|huiswerk|zelfstudie|literatuur", plain(one.after[:40]))


def _source(role: str, one: Mention | None) -> str:
    if role in ("study_load", "total"):
        return role
    if one is None:
        return "sentence"
    return "table" if one.in_row else "label"


def _break_minutes(scope: Sequence[Mention], said: Sequence[_Roled], times: MeetingTimes) -> int:
    """The breaks that are told with a length, or from when to when within the meeting's own times."""
    minutes = [one.minutes * (one.mention.phrase.sessions or 1) for one in said if one.role == "break"]
    if not minutes:
        own = [one.mention for one in (times.start, times.end) if one is not None]
        paused = [one for one in scope if one.phrase.kind == "time_range" and one not in own and _of_break(one)]
        minutes = [_length(one) for one in {one.phrase.value: one for one in paused}.values() if _within(one, times)]
    return sum(minutes) if sum(minutes) <= 240 else 0


def _within(one: Mention, times: MeetingTimes) -> bool:
    """Whether times lie within the meeting's, and are not the same; unknown ones hold any."""
    value = one.phrase.value
    if times.start is None or times.end is None or not (isinstance(value, tuple) and isinstance(value[0], dt.time)):
        return True
    whole = times.start.start, times.end.end
    if whole[0] is None or whole[1] is None or whole[0] > whole[1]:
        return True
    return value != whole and whole[0] <= value[0] and value[1] <= whole[1]


def is_break_of_all(one: Mention) -> bool:
    """Whether a sentence of its own tells of a break inside the times of every meeting: `Elke lesdag is inclusief 30
    minuten pauze`."""
    if one.phrase.kind != "duration" or "break" not in one.phrase.notes:
        return False
    said = plain(" ".join(sentence(one.text, *one.phrase.span)))
    if NET.search(said) or TAKEN_OFF.search(said) or not INCLUDING.search(said):
        return False
    return bool(roles("hours_words")["each"].search(said) or OF_ALL.search(said))


def _of_break(one: Mention) -> bool:
    if "break" in one.phrase.notes:
        return True
    label = one.spot.row_text if one.spot else one.label
    before, behind = sentence(one.text, *one.phrase.span)
    return bool(
        re.search(
            r"pauze|lunch|maaltijd|diner|soep|broodje|\beten\b|borrel", plain(f"{label} {before[-25:]} {behind[:12]}")
        )
    )


def _length(one: Mention) -> int:
    value = one.phrase.value
    if not isinstance(value, tuple):
        return 0
    start, end = value[0], value[1]
    if not isinstance(start, dt.time) or not isinstance(end, dt.time):
        return 0
    return max(0, (end.hour - start.hour) * 60 + end.minute - start.minute)


def _stated(said: Sequence[_Roled], rest: int, series: bool, sessions: int | None, listed: int) -> list[SaidHours]:
    found = []
    for one in said:
        if one.mention.phrase.sessions or one.role in SET_ASIDE | {"break", "unsaid" if not series else "each"}:
            continue
        if series and sessions and _of_each(one, sessions):
            continue
        if listed > 1 and (one.role == "total" or _is_of_all(one)):
            if one.minutes % (listed * QUARTER) == 0:
                found.append(SaidHours(one.minutes // listed, "stated", "hours.shared_out", (one.mention,)))
            continue
        minutes = one.minutes - (rest if rest and _includes_break(one.mention) else 0)
        if minutes > 0:
            found.append(SaidHours(minutes, "stated", one.found_by, (one.mention,)))
    return found


def _is_of_all(one: _Roled) -> bool:
    """Whether a length that a label gives is that of a whole course of several days: `Contacturen: 12`, or more than a
    day can hold."""
    named = one.found_by == "hours.label" and one.role == "hours"
    return named and (HOURS_OF.search(plain(one.mention.heading)) is not None or one.minutes > FULL_DAY)


def _of_each(one: _Roled, sessions: int) -> bool:
    """Whether the hours beside a number of meetings are those of one meeting, not of all together."""
    if one.role in ("each", "total"):
        return one.role == "each"
    label = plain(one.mention.heading)
    if EACH.search(label):
        return True
    return one.minutes <= LONGEST_EACH and one.minutes < SHORTEST * sessions


def _includes_break(one: Mention) -> bool:
    """Whether the hours are said to include a break: `2,5 uur, inclusief 15 minuten pauze`."""
    behind = plain(one.text[one.phrase.span[1] :])[:60]
    row = plain(one.spot.row_text) if one.spot else ""
    if re.search(r"(inclusief|incl\.?) (een )?(" + BREAK.pattern + ")", row) and not TAKEN_OFF.search(row):
        return True
    return "pauze" in behind and bool(INCLUDING.search(behind)) and not TAKEN_OFF.search(behind)


def _multiplied(
    said: Sequence[_Roled], sessions: int | None, series: bool, listed: int, days: int | None
) -> list[SaidHours]:
    """`6 bijeenkomsten van 1,5 uur`, or a count and a length told apart. Where so many days are named, each has the
    length."""
    found = []
    for one in said:
        count = one.mention.phrase.sessions
        if one.role in ("norm", "points", "travel", "planned", "break"):
            continue
        if count and not series and listed > 1:
            if listed <= count <= listed + MISSED:
                found.append(SaidHours(one.minutes, "stated", one.found_by, (one.mention,)))
        elif count and (series or count > 1):
            found.append(SaidHours(count * one.minutes, "sessions_x_duration", "hours.sessions", (one.mention,)))
        elif series and days and not sessions and one.role == "each":
            found.append(SaidHours(days * one.minutes, "sessions_x_duration", "hours.sessions", (one.mention,)))
        elif series and sessions and one.role in ("each", "hours", "unsaid") and _of_each(one, sessions):
            minutes = sessions * one.minutes
            found.append(SaidHours(minutes, "sessions_x_duration", "hours.sessions", (one.mention,)))
    return found


def _between(times: MeetingTimes, rest: int, sessions: int | None, series: bool) -> list[SaidHours]:
    if times.minutes is None or times.start is None or times.end is None or times.minutes > 12 * 60:
        return []
    minutes = times.minutes - rest if rest < times.minutes else times.minutes
    mentions = tuple({id(one.mention): one.mention for one in (times.start, times.end)}.values())
    if series:
        if not sessions:
            return []
        return [SaidHours(sessions * minutes, "sessions_x_duration", "hours.sessions", mentions)]
    resting_on = (times.start.found_by, times.end.found_by)
    return [SaidHours(minutes, "from_times", "hours.from_times", mentions, resting_on)]
