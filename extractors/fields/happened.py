"""Whether a paper shows that something took place: signs in its words and its build, each a figure from 0 to 1.

An invitation and a report tell of the same meeting with the same day and hours. What parts them is tense (`zagen we`,
`komen we`), what came of it (who was there, what was said, signatures), whether days lie before or after the paper's
own, and what else the paper speaks of (money, rules, employment). `category.py` weighs the signs.
"""

import datetime as dt
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path

from ruamel.yaml import YAML

from extractors.fields.attendance import attendance, presence_of
from extractors.fields.filled_in import keeps_rows
from extractors.fields.holder import is_name_label
from extractors.fields.kind_words import mentions
from extractors.fields.mentioned_people import mentioned
from extractors.fields.mood import looks_ahead, stayed_away, tells, without_absence
from extractors.fields.paper_kind import EVIDENCE, PLAIN, paper_mentions, paper_scores
from extractors.fields.passages import is_mail, passages, remembered, says_took_part, surroundings
from extractors.fields.person_name import people
from extractors.fields.wording import fold
from extractors.geometry import side_by_side
from extractors.labels import label_role, time_role
from extractors.layout import Layout
from extractors.meetings.day_roles import COUNTING, DayRole, day_roles
from extractors.meetings.mentions import DAY_KINDS, Mention, mentions_of
from extractors.meetings.surroundings import sentence
from extractors.meetings.years import with_years

NORM = re.compile(r"minimaal|maximaal|minstens|ten ?minste|gemiddeld|per week|hooguit|recht op|\btot \d+$|spreekuur")
NEAR = 40
"""Characters before a length in which a word makes it a norm and no length of a meeting."""
OTHER_TIME = re.compile(
    r"\b(?:vorige (?:keer|editie|bijeenkomst|avond|jaren)|vorig (?:jaar|seizoen)|eerdere edities)\b"
)
"""A sentence on another time tells nothing of this one, whatever paper it stands in."""
ASKED = re.compile(
    r"\d{1,2}[.)] (?:wil|wilt|welke?|wat|wie|waar\w*|hoe\w*|op|in|heb|hebt|heeft|ben|bent|is|was|kun|kunt|zou|vond"
    r"|wanneer|zijn|gaat|voor|met)\b.{3,90}"
)
"""A numbered question of a form: what it asks is not what the paper says of itself."""
NEXT_TIME = re.compile(r"\b(?:eerst)?volgende?\b|\bkomende?\b|\bsave the date\b|\baccreditatie is aangevraagd\b")
AGAINST = frozenset({
    "invites", "ahead", "offer", "money", "pays", "norms", "blanks", "patient", "employment", "registering",
    "lists_only", "denied", "called_off", "in_a_calendar", "howto", "press", "bare_days", "named_other",
    "head_other", "days_ahead", "after_paper", "questions", "mail", "only_ahead", "only_norms", "blank_form",
    "nobody_no_day", "only_called_off", "duty", "newsletter", "vacancy", "items", "poll", "travel", "deciding", "plan",
    "days_across", "letter_of_patient", "booked", "stayed_away", "missed_days", "day_looked_ahead_to",
})  # fmt: skip
"""Signs that can only speak against a paper; all others can only speak for it."""
GOVERNS = "governs"
"""The sort of words that is counted by itself: one alone says nothing of a paper."""
LENGTHS = frozenset({"duration", "time_range"})
DOUBT_LEFT = 0.4
"""What each further line or sentence with words of one sort leaves of the doubt."""
ENOUGH_OF_A_SORT = 3
MANY = 6
MANY_ACROSS = 3
LABEL = 4
HEAD = 4
"""Lines within which a paper says what it is."""
MOST_OF_IT = 0.6
AFTERWARDS = ("discussed", "attended", "says_took_part", "before_paper", "done", "people_present")
OF_ROWS = ("days_with_hours", "rows_told", "marks", "results", "signed", "kept_rows", "named_evidence")
OWN_DAY = frozenset({"issue", "signing", "printing"})
"""Roles of the day on which a paper was made."""
MARK = re.compile(r"[vx✓✔☑☒■•*-]|aanw\.?|afw\.?|ja|nee|p|a|mk|zk|m\.k\.|z\.k\.|aanwezig|afwezig|yes|no")
TICKED = re.compile(r"(?:[☑☒✓✔✗■]|\[x\]|\(x\)) ?\w", re.IGNORECASE)
SENTENCE_END = re.compile(r"(?<=[a-z0-9)]{2})[.!;](?=\s|$)|(?<=[a-z0-9)]\?)(?=\s)")


@lru_cache(maxsize=1)
def _sorts() -> dict[str, re.Pattern[str]]:
    loaded: dict[str, list[str]] = YAML(typ="safe", pure=True).load(Path(__file__).with_name("happened.yaml"))
    return {sort: re.compile("|".join(f"(?:{one})" for one in patterns)) for sort, patterns in loaded.items()}


@remembered
def signs_of(layout: Layout) -> Mapping[str, float]:
    """Every sign of the paper by its name, from 0 (absent) to 1. A heading speaks for the whole paper, but for what
    somebody vouched for afterwards: a stamp `aanwezig` on a registration."""
    signs = {**_words(layout), **_named(layout), **_days(layout), **_build(layout)}
    for heading in ("named_other", "head_other"):
        signs[heading] *= 1 - signs["vouched"]
    return {**signs, **_together(signs, layout)}


def _together(signs: Mapping[str, float], layout: Layout) -> dict[str, float]:
    """What only the want of something else makes telling: an invitation's words where nothing is told of afterwards."""
    told = min(1.0, sum(signs[name] for name in AFTERWARDS))
    return {
        "only_ahead": min(1.0, signs["invites"] + signs["ahead"]) * (1 - told),
        "only_called_off": signs["called_off"] * (1 - told),
        "only_norms": signs["norms"] * (1 - told),
        "bare_days": signs["more_days"] * (1 - min(1.0, told + sum(signs[name] for name in OF_ROWS))),
        "blank_form": signs["blanks"] * (1 - signs["has_day"]),
        "nobody_no_day": float(not (signs["has_day"] or signs["people_named"] or mentioned(layout))),
    }


def _words(layout: Layout) -> dict[str, float]:
    """For each sort of words, how many lines or sentences hold one. What a report or certificate says of the next time
    tells nothing of this one."""
    texts = {folded for text in _texts(layout) if not OTHER_TIME.search(folded := fold(text).strip())}
    if calls_itself_evidence(layout):
        texts = {text for text in texts if not NEXT_TIME.search(text)}
    told = {text for text in texts if not ASKED.fullmatch(text)}
    return {
        "stayed_away": float(any(stayed_away(text) and not tells(without_absence(text)) for text in texts)),
        **_sorted(texts, told),
    }


def _sorted(texts: set[str], told: set[str]) -> dict[str, float]:
    """Each sort of words of happened.yaml; `told` is without what is asked."""
    return {
        sort: round(
            1 - DOUBT_LEFT ** sum(1 for text in (told if sort in AGAINST else texts) if pattern.search(text)), 4
        )
        for sort, pattern in _sorts().items()
        if sort != GOVERNS
    }


def words_of_sort(layout: Layout, sort: str) -> frozenset[str]:
    """The different words of one sort of happened.yaml that a paper holds, folded."""
    return frozenset(found[0] for line in layout.lines for found in _sorts()[sort].finditer(fold(line.text)))


def _texts(layout: Layout) -> Iterator[str]:
    """Lines that are no running text, and the sentences of what is."""
    for paragraph in layout.paragraphs:
        if len(paragraph.lines) > 1:
            yield from SENTENCE_END.split(paragraph.text)
    for line in layout.lines:
        yield from SENTENCE_END.split(line.text)


def _share(count: int, enough: int) -> float:
    return min(count, enough) / enough


def _named(layout: Layout) -> dict[str, float]:
    """What the paper calls itself."""
    scores = paper_scores(layout)
    return {
        "named_evidence": min(1.0, max((scores[kind] for kind in scores if kind in EVIDENCE), default=0.0)),
        "named_other": min(1.0, max((scores[kind] for kind in scores if kind not in EVIDENCE), default=0.0)),
        "titled": float(calls_itself_evidence(layout)),
        "kind_in_title": float(
            any(passage.role in ("title", "top") and mentions(passage.text) for passage in passages(layout))
        ),
        "head_other": float(any(_is_other(line.text) for line in layout.lines[:HEAD])),
        "says_took_part": float(says_took_part(layout)),
        "kind_filled_in": float(
            any(passage.role == "kind_label" and mentions(passage.text) for passage in passages(layout))
        ),
    }


@remembered
def calls_itself_evidence(layout: Layout) -> bool:
    """Whether a title plainly says that this is a report, a certificate, a statement, and no title says otherwise."""
    titles = [paper_mentions(one.text) for one in passages(layout) if one.role in ("title", "top")]
    plain = [hit.key for hits in titles for hit in hits if hit.weight >= PLAIN]
    return any(key in EVIDENCE for key in plain) and all(key in EVIDENCE for key in plain)


def _is_other(line: str) -> bool:
    """Whether a line begins with the name of a paper that is no evidence, and names none that is."""
    hits = paper_mentions(line)
    return any(hit.start <= 1 and hit.key not in EVIDENCE for hit in hits) and not any(
        hit.key in EVIDENCE and hit.weight >= PLAIN for hit in hits
    )


def _days(layout: Layout) -> dict[str, float]:
    """Days that may be the activity's, those that lie ahead, and on which side of the paper's own day they lie."""
    mentions = with_years(mentions_of(layout), layout)
    days = [one for one in mentions if one.phrase.kind in DAY_KINDS]
    roles = day_roles(days, layout)
    counting = [one for one, role in zip(days, roles, strict=True) if role.name in COUNTING]
    own = _own_day(days, roles)
    last = max((one for mention in counting for one in _values(mention)), default=None)
    ranges = _ranges(mentions)
    lengths = [one for one in mentions if one.phrase.kind in LENGTHS and not NORM.search(fold(one.before[-NEAR:]))]
    durations = [one for one in lengths if one.phrase.kind == "duration"]
    return {
        "has_day": float(bool(counting)),
        "more_days": _share(max(0, len(counting) - 1), 2),
        "days_ahead": float(any(role.name == "planned" for role in roles)),
        "after_paper": float(bool(own and last and last > own)),
        "before_paper": float(bool(own and last and last <= own)),
        "has_length": float(bool(lengths or ranges)),
        "day_with_length": _share(len(_in_line(counting, [*lengths, *ranges])), 1),
        "days_with_kinds": _share(len(_with_kinds(counting)), 2),
        "days_with_hours": _share(len(_in_line(counting, durations)), 2),
        "rows_told": _share(len(_with_kinds(_in_line(counting, [*lengths, *ranges]))), ENOUGH_OF_A_SORT),
        "days_across": float(_days_across(days)),
        "missed_days": float(not counting and any(role.name == "missed" for role in roles)),
        **_moods(counting),
    }


def _moods(days: Sequence[Mention]) -> dict[str, float]:
    """What the sentences say of the days that stand in one: that it was, or only that it will or may be."""
    said = [fold("".join(sentence(one.text, *one.phrase.span))) for one in days if not one.label and one.spot is None]
    told = any(tells(one) for one in said)
    return {
        "day_told_of": float(told),
        "day_looked_ahead_to": float(not told and any(looks_ahead(one) for one in said)),
    }


def _ranges(mentions: Sequence[Mention]) -> list[Mention]:
    """Times that say from when to when though they stand apart: two in one row, or one that a label calls the begin
    and one that a label calls the end."""
    times = [one for one in mentions if one.phrase.kind == "time"]
    roles = {time_role(one.heading) for one in times}
    if {"start", "end"} <= roles:
        return times
    return [one for one in times if any(_level(one, other) for other in times if other is not one)]


def _days_across(days: Sequence[Mention]) -> bool:
    """Whether days stand beside each other as heads of columns, with times under them: a roster."""
    row = max((sum(1 for other in days if _level(one, other)) for one in days), default=0)
    return row >= MANY_ACROSS


def _level(one: Mention, other: Mention) -> bool:
    """Whether two stand at one height of one page."""
    return one.page == other.page and side_by_side(one.box, other.box)


def _values(mention: Mention) -> tuple[dt.date, ...]:
    value = mention.phrase.value
    if isinstance(value, dt.date):
        return (value,)
    return tuple(one for one in value if isinstance(one, dt.date)) if isinstance(value, tuple | list) else ()


def _own_day(days: Sequence[Mention], roles: Sequence[DayRole]) -> dt.date | None:
    own = [one for day, role in zip(days, roles, strict=True) if role.name in OWN_DAY for one in _values(day)]
    return max(own, default=None)


def _in_line(days: Sequence[Mention], lengths: Sequence[Mention]) -> list[Mention]:
    """The days that have a length on the same line, in the same row of a table, or beside them."""
    lines = {id(line) for one in lengths for line in one.lines}
    rows = {(one.spot.table_number, one.spot.row) for one in lengths if one.spot}
    return [
        one
        for one in days
        if any(id(line) in lines for line in one.lines)
        or (one.spot is not None and (one.spot.table_number, one.spot.row) in rows)
        or any(_level(one, other) for other in lengths)
    ]


def _with_kinds(days: Sequence[Mention]) -> list[Mention]:
    """The days that have the name of a kind of activity on their line or in their row."""
    return [one for one in days if mentions(one.spot.row_text if one.spot else one.text)]


def is_result(label: str) -> bool:
    """Whether a label asks for what came of a meeting: `Leerpunten`, `Besproken`, `Aanwezig`."""
    hits = [hit for hit in surroundings().hits(label) if hit.key == "result"]
    return any(hit.start == 0 or len(hit.said) >= MOST_OF_IT * len(label) for hit in hits)


def _asks(label: str) -> bool:
    """Whether a form asks here for what there was: when, from when to when, how long, who."""
    named = (
        presence_of(label) or time_role(label) or label_role(label, "hours_labels") or label_role(label, "day_labels")
    )
    return bool(named) or is_name_label(label)


def _build(layout: Layout) -> dict[str, float]:
    """People, rows, marks, questions."""
    present = sum(one.field == "present" for one in attendance(layout))
    named = {one.name for line in layout.lines for one in people(line.text) if one.first}
    asked = sum(line.text.rstrip().endswith("?") for line in layout.lines)
    labels = {one.label.text for one in layout.labelled} | {one.text for one in layout.lines if len(one.words) <= LABEL}
    marks = sum(1 for line in layout.lines if MARK.fullmatch(fold(line.text).strip()))
    return {
        "people_present": _share(present, ENOUGH_OF_A_SORT),
        "people_named": _share(len(named), MANY),
        "kept_rows": float(keeps_rows(layout)),
        "answered": _share(sum(1 for one in layout.labelled if one.value and _asks(one.label.text)), ENOUGH_OF_A_SORT),
        "marks": _share(marks, MANY),
        "ticked": float(any(TICKED.match(line.text) for line in layout.lines)),
        "questions": _share(asked, ENOUGH_OF_A_SORT),
        "results": _share(sum(1 for text in labels if is_result(text)), ENOUGH_OF_A_SORT),
        "kinds_named": float(any(mentions(line.text) for line in layout.lines)),
        "mail": float(is_mail(layout)),
    }
