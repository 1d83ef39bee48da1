"""Days of one sentence with nothing but times, weekdays and commas between."""

import re

from extractors.meetings.mentions import Mention
from extractors.meetings.surroundings import sentence

BETWEEN_LISTED = re.compile(r"[\s,;&+·]*(en|em|eu|alsmede|alsook|plus)?[\s,;]*(op )?[\s]*")
MOMENT = re.compile(
    r"\(?\b(van |om )?\d{1,2}([.,:u]\d{0,2})?\s*(-|–|—|tot|t/m)?\s*(\d{1,2}[.:u]\d{0,2})?\s*(uur|u|minuten|min)?\b\)?"
)
"""A time, a range of times or a length between two days of one list."""


def listed_together(one: Mention, other: Mention) -> bool:
    """Whether two days of one text stand in one sentence with only times, weekdays and commas between."""
    first, second = sorted((one, other), key=lambda mention: mention.phrase.span)
    _, behind = sentence(one.text, *first.phrase.span)
    between = first.text[first.phrase.span[1] : second.phrase.span[0]]
    if len(between) > len(behind):
        return False
    bare = MOMENT.sub("", between)
    bare = re.sub(r"(^|\s)[-–—•*●▪«»¢©®+~°eo](?=\s|$)", " ", bare)
    return (
        len(bare) <= 60
        and BETWEEN_LISTED.fullmatch(re.sub(r"\b(maan|dins|woens|donder|vrij|zater|zon)dag\b", "", bare)) is not None
    )
