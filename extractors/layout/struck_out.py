"""Words that their writer struck out: `Datum: ~~30 oktober~~ 27 oktober`, `~~niet~~ aanwezig`."""

from collections.abc import Iterable, Sequence

from extractors.evidence import Box, Page, Word

MIDDLE = (0.3, 0.75)
"""Where in the height of a word a line goes through it; lower it underlines."""
OVERHANG = 0.9
"""In heights of a word: a line that goes on further beside its words rules a table."""
MOST_OF_WORD = 0.8


def without_struck_out(page: Page) -> tuple[Word, ...]:
    """The words of a page but for those that a drawn line goes through from end to end. Of pages read by OCR all stay:
    what is struck out there was read badly or not at all, and scans have lines of their own."""
    if page.source == "ocr":
        return page.words
    struck = {id(word) for rule in page.rules if rule.width > rule.height for word in _struck_by(rule, page.words)}
    return tuple(word for word in page.words if id(word) not in struck) if struck else page.words


def _struck_by(rule: Box, words: Sequence[Word]) -> Iterable[Word]:
    through = [word for word in words if _goes_through(rule, word.box)]
    if not through:
        return ()
    overhang = OVERHANG * max(word.box.height for word in through)
    left, right = min(word.box.left for word in through), max(word.box.right for word in through)
    return through if left - overhang < rule.left and rule.right < right + overhang else ()


def _goes_through(rule: Box, word: Box) -> bool:
    low, high = (word.top + share * word.height for share in MIDDLE)
    covered = min(rule.right, word.right) - max(rule.left, word.left)
    return low < rule.middle < high and rule.height < word.height / 3 and covered > MOST_OF_WORD * word.width
