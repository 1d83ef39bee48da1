"""What the rules have to say of an activity, and the values of the rulebook it comes from."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from review.points import words
from review.points.parameter import Parameter, Value, Version
from review.points.rule import Rulebook
from review.points.suggestion import Caveat, Line, Origin, Question, Used
from review.points.words import Both, caveat

WEAKEST_FIRST: tuple[Origin, ...] = ("unset", "example", "adopted", "derived", "published")


@dataclass(frozen=True, slots=True)
class Told:
    """What was found to say: lines, caveats, questions, and the values of the rulebook behind them."""

    lines: tuple[Line, ...] = ()
    caveats: tuple[Caveat, ...] = ()
    questions: tuple[Question, ...] = ()
    uses: tuple[tuple[Parameter, Used], ...] = ()

    def __add__(self, other: "Told") -> "Told":
        return Told(
            self.lines + other.lines,
            self.caveats + other.caveats,
            self.questions + other.questions,
            self.uses + other.uses,
        )


def weakest(uses: Iterable[Used]) -> Origin:
    """A chain is as published as its least published link."""
    return min((one.origin for one in uses), key=WEAKEST_FIRST.index)


def looked_up(name: str, book: Rulebook, day: dt.date) -> tuple[Value | None, Told]:
    """The value of a parameter on `day`, or None with the caveat and the question why not."""
    parameter = book.parameters[name]
    version = parameter.at(day)
    says = Both(parameter.says, parameter.says_en)
    if version is None:
        return None, Told(
            caveats=(caveat("no_version", date=day, says=says),),
            questions=(words.question("no_version", name, date=day, says=says),),
        )
    if version.value is None:
        return None, Told(
            caveats=(caveat("value_unset", says=says),),
            questions=(words.question("value_unset", name, says=says),),
        )
    return parameter.worth(version), Told(uses=((parameter, used_of(name, version)),))


def asked_for(name: str | None, book: Rulebook, day: dt.date) -> tuple[Value | None, Told]:
    """The value of a parameter that asks something beside the sum. Not in force: nothing is asked; unset: a question,
    and the points stay."""
    if name is None or book.parameters[name].at(day) is None:
        return None, Told()
    value, told = looked_up(name, book, day)
    return value, Told(questions=told.questions, uses=told.uses)


def used_of(name: str, version: Version) -> Used:
    return Used(name, version.said, version.unit, version.origin, version.citation, version.quote)
