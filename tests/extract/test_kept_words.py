"""Words kept with a reading stand where they stood, and what is personal is not among them."""

import pytest

from extractors.evidence import Box, Evidence, Page, Word
from extractors.finding import PersonalMark, Place, Reading
from extractors.kept_words import said_on, stands_on, words_on

WORDS = (
    Word("Datum:", Box(0.1, 0.2, 0.18, 0.22)),
    Word("14 maart", Box(0.2, 0.2, 0.3, 0.22)),
    Word("111222333", Box(0.5, 0.5, 0.6, 0.52)),
    Word("2023", Box(0.9, -0.001, 1.002, 0.02)),
)
PAGE = Page(1, 595, 842, WORDS, "text_layer")
MARK = PersonalMark("bsn", "elfproef", (Place(1, Box(0.5, 0.5, 0.6, 0.52), ""),))


def reading(*stands: str) -> Reading:
    return Reading(
        Evidence("0" * 64, 1, "application/pdf"), "read", 1, "B", said=(said_on(PAGE, [MARK]),), stands=stands
    )


def test_words_come_back_where_they_stood() -> None:
    kept = words_on(reading(stands_on(PAGE, [MARK])), 1)
    assert [one.text for one in kept] == ["Datum:", "14", "maart", "2023"]
    first, last = kept[0].box, kept[-1].box
    assert first.left == pytest.approx(0.1, abs=2e-4) and first.bottom == pytest.approx(0.22, abs=2e-4)
    assert (last.top, last.right) == (0, 1)
    assert "111222333" not in said_on(PAGE, [MARK])


@pytest.mark.parametrize("stands", [(), ("AAAAAAAA",)])
def test_a_reading_from_before_places_were_kept_has_none(stands: tuple[str, ...]) -> None:
    assert words_on(reading(*stands), 1) == ()


@pytest.mark.parametrize("number", [0, 2])
def test_a_page_that_is_not_there_has_none(number: int) -> None:
    assert words_on(reading(stands_on(PAGE, [MARK])), number) == ()
