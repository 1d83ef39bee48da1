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
    """The year of the one sentence that tells how many meetings were attended in it, or that something was where
    another sentence counts the meetings, from its first day to its last; None where no sentence does, or two do."""
    said = [one for paragraph in layout.paragraphs for one in _in_paragraph(paragraph)]
    counted = [one for one in said if COUNT.search(_sentence(one.mention))]
    if not counted and any(COUNT.search(paragraph.text) for paragraph in layout.paragraphs):
        counted = said
    return counted[0] if len(counted) == 1 else None


def _in_paragraph(paragraph: Paragraph) -> list[RoledDay]:
    """The years of its sentences that say that something took place, and name no other year."""
    years = (_day(paragraph, found) for found in IN_YEAR.finditer(paragraph.text))
    return [one for one in years if _took_place(_sentence(one.mention))]


def _sentence(year: Mention) -> str:
    before, behind = sentence(year.text, *year.phrase.span)
    return f"{before}{year.phrase.said}{behind}"


def _took_place(said: str) -> bool:
    return DONE.search(plain(said)) is not None and len(ANY_YEAR.findall(said)) == 1


def _day(paragraph: Paragraph, found: re.Match[str]) -> RoledDay:
    year, span = int(found["year"]), found.span("year")
    value = (dt.date(year, 1, 1), dt.date(year, 12, 31))
    phrase = Phrase("month_range", found["year"], span, value, COMPLETED)
    where, score = places(paragraph.lines, *span), score_of(paragraph.lines, *span)
    return RoledDay(Mention(phrase, paragraph.lines, where, -1, score), SAID)
