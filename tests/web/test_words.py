"""The words of the pages: both languages whole, and nothing asked for that is not there."""

import datetime as dt
import re
import string
from decimal import Decimal
from pathlib import Path

import pytest

from review.decision import Verdict
from review.people.rights import RIGHTS
from review.web import wording as module
from review.web.review_pages import BECAUSE
from review.web.wording import LANGUAGES, Language, language_of, wording

PAGES = sorted((Path(module.__file__).parent / "pages").glob("*.html"))
CALLED = re.compile(r"""\bt(?:\.counted)?\(\s*["']([a-z_.]+)["']\s*[,)]""")


def test_both_languages_have_the_same_words_with_the_same_blanks() -> None:
    dutch, english = (wording(one).words for one in LANGUAGES)
    assert dutch.keys() == english.keys()
    for key in dutch:
        assert blanks(dutch[key]) == blanks(english[key]), key


def blanks(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_word_a_page_asks_for_is_there(page: Path) -> None:
    known = wording("nl").words
    asked = CALLED.findall(page.read_text())
    assert [key for key in asked if key not in known and f"{key}.one" not in known] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_role_verdict_and_ready_reason_has_words(language: Language) -> None:
    t = wording(language)
    assert all(t(f"role.{role}") for role in RIGHTS)
    assert all(t(f"verdict.{verdict}") for verdict in Verdict.__args__)
    assert all(t(f"{group}.{code}") for group, codes in BECAUSE.values() for code in codes)


def test_days_numbers_and_points_are_said_the_way_people_write_them() -> None:
    t, e = wording("nl"), wording("en")
    assert t.day(dt.date(2023, 3, 14)) == "di 14 maart 2023"
    assert e.short_day(dt.date(2023, 3, 14)) == "14 Mar 2023"
    assert [t.number(Decimal(one)) for one in ("2.50", "10", "0.0", "1E+1")] == ["2,5", "10", "0", "10"]
    assert [t.points(Decimal(one)) for one in ("1", "1.0", "0.5")] == ["1 punt", "1 punt", "0,5 punten"]


def test_a_code_that_is_new_is_shown_as_it_is_and_a_word_that_is_missing_is_our_fault() -> None:
    assert wording("nl").known("caveat", "brand_new_code") == "brand new code"
    with pytest.raises(KeyError):
        wording("nl")("no.such.word")
    assert language_of("fr") is None
