"""Figures in no form that is written give way to the likeliest that are; others stay as they were seen."""

import pytest

from extractors.text.written import Sign, written


def _signs(*able: str | dict[str, float]) -> list[Sign]:
    """A string is seen clearly, character by character; a dict gives what else may stand in one place."""
    places = [
        tuple(sorted(one.items(), key=lambda pair: -pair[1])) for several in able
        for one in ([several] if isinstance(several, dict) else [{sign: 0.99} for sign in several])
    ]  # fmt: skip
    return [Sign(place, at, at + 1) for at, place in enumerate(places)]


@pytest.mark.parametrize(
    ("seen", "word"),
    [
        (_signs({"7": 0.6, "1": 0.4}, "9:30"), "19:30"),
        (_signs("18", {"1": 0.95, "/": 0.04}, "6", {"1": 0.97, "/": 0.02}, "20"), "18/6/20"),
        (_signs("8.30", {"=": 0.5, "-": 0.2}, "12.00"), "8.30-12.00"),
        (_signs("2023", {"1": 0.8, "-": 0.1}, "03-14"), "2023-03-14"),
    ],
)
def test_the_likeliest_written_form(seen: list[Sign], word: str) -> None:
    text, sure = written(seen)
    assert text == word
    assert 0.5 < sure <= 0.9


@pytest.mark.parametrize(
    "seen",
    [
        _signs("1816120"),  # a number, for all that the engine saw
        _signs("27-3-20", {"1": 0.6, "7": 0.4}, "9"),  # a day as it is
        _signs({"7": 0.51, "1": 0.49}, ",5"),  # so is this
        _signs("NL", {"1": 0.5, "7": 0.5}, "2RABO0123"),
    ],
)
def test_what_is_written_or_cannot_be_a_form_stays(seen: list[Sign]) -> None:
    text, sure = written(seen)
    assert text == "".join(one.text for one in seen)
    assert sure == pytest.approx(min(one.able[0][1] for one in seen))


def test_two_forms_as_likely_leave_the_doubt() -> None:
    text, sure = written(_signs({"7": 0.5, "1": 0.3, "0": 0.2}, "9:30"))
    assert text == "19:30"
    assert 0.5 <= sure < 0.7
