"""A series of which only the year is told: `heeft in 2023 aan zes bijeenkomsten deelgenomen`."""

import datetime as dt
import re

from extractors.fields.mood import DONE
from extractors.fields.phrase import COMPLETED, Phrase
from extractors.labels import plain
from extractors.layout import Layout, places
from extractors.layout.blocks import Paragraph, score_of
from extractors.meetings.day_roles import DayRole
from extractors.meetings.meeting import RoledDay
from extractors.meetings.mentions import Mention
from extractors.meetings.session_count import COUNT
from extractors.meetings.surroundings import sentence

IN_YEAR = re.compile(
    r"\b(?:in|over|gedurende|tijdens)(?: het)?(?: (?:kalender)?jaar)? (?P<year>20[0-4]\d)(?![\d/-])", re.I
)
ANY_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
SAID = DayRole("activity", "day.sentence")


def whole_year(layout: Layout) -> RoledDay | None:
    """The year of the one sentence that tells how many meetings were attended in it, from its first day to its last;
    None where no sentence does, or two do."""
    found = [one for paragraph in layout.paragraphs for one in _in_paragraph(paragraph)]
    return found[0] if len(found) == 1 else None


def _in_paragraph(paragraph: Paragraph) -> list[RoledDay]:
    text = paragraph.text
    return [_day(paragraph, found) for found in IN_YEAR.finditer(text) if _counts(text, found)]


def _counts(text: str, found: re.Match[str]) -> bool:
    """Whether its sentence counts meetings that took place, and names no other year."""
    before, behind = sentence(text, *found.span("year"))
    said = f"{before}{found['year']}{behind}"
    return bool(COUNT.search(said) and DONE.search(plain(said))) and len(ANY_YEAR.findall(said)) == 1


def _day(paragraph: Paragraph, found: re.Match[str]) -> RoledDay:
    year, span = int(found["year"]), found.span("year")
    value = (dt.date(year, 1, 1), dt.date(year, 12, 31))
    phrase = Phrase("month_range", found["year"], span, value, COMPLETED)
    where, score = places(paragraph.lines, *span), score_of(paragraph.lines, *span)
    return RoledDay(Mention(phrase, paragraph.lines, where, -1, score), SAID)
