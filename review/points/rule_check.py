"""What a rulebook must keep to as a whole; every fault names its file and line."""

from collections.abc import Callable, Iterator, Sequence

from extractors.strict_yaml import AuthorFault, Path, Written
from review.points.admission import CHECK_NEEDS
from review.points.asked import SIGNATURES
from review.points.formulas import FORMULAS, ROUNDINGS
from review.points.periods import MONTHS_IN
from review.points.rule import Norm, Rule, Rulebook, RuleFile
from review.points.words import caveat_codes, kinds

Fault = tuple[Path, str]
Pointer = tuple[Path, str]
"""Where a name stands, and the name."""

CHOICES = {
    "year": ("calendar", "registration"),
    "version_by": ("activity", "claim", "reregistration"),
    "rounding": tuple(ROUNDINGS),
    "rounding_over": ("meeting", "total"),
    "signed": tuple(SIGNATURES),
    "whole": ("asked", "not_asked"),
}
"""What a choice can be, by the key under which the parameter is named."""

PRO_RATA = ("full_months", "days")
LISTS = ("evidence", "evidence_all", "takes_off", "extension")


def faults(book: Rulebook, files: Sequence[tuple[Written, RuleFile]]) -> Iterator[AuthorFault]:
    """Everything that is not right, file by file; a parameter that is not there hides the rest."""
    unknown = [content.fault(path, says) for content, file in files for path, says in unknown_parameters(book, file)]
    if unknown:
        yield from unknown
        return
    used = {name for _, file in files for _, name in parameters_named(file)}
    for content, file in files:
        for find in FAULTS:
            yield from (content.fault(path, says) for path, says in find(book, file))
        for name, parameter in file.parameters.items():
            if name not in used and not parameter.used_by:
                yield content.fault(("parameters", name), f"nothing uses {name}: remove it, or say used_by")


def parameters_named(file: RuleFile) -> Iterator[Pointer]:
    """Every place where a parameter is named."""
    for name, rule in file.rules.items():
        yield from _by_rule(("rules", name), rule)
    for name, cap in file.caps.items():
        yield ("caps", name, "at_most"), cap.at_most
    for name, exclusion in file.exclusions.items():
        yield ("exclusions", name, "basis"), exclusion.basis
    for name, norm in file.norms.items():
        yield from _by_norm(("norms", name), norm)
    for name, admission in file.admission.items():
        yield from ((("admission", name, "with", number), one) for number, one in admission.with_.items())
        yield from ((("admission", name, "later", n, "by"), one.by) for n, one in enumerate(admission.later))
    if file.rulebook:
        for setting, parameter in file.rulebook.settings.model_dump(exclude_none=True).items():
            yield ("rulebook", "settings", setting), parameter


def _by_norm(path: Path, norm: Norm) -> Iterator[Pointer]:
    for bound, parameter in (("at_least", norm.at_least), ("at_most", norm.at_most)):
        if parameter:
            yield (*path, bound), parameter
    for key, named in (("rounding", norm.rounding), ("carry_over", norm.carry_over)):
        if named:
            yield (*path, key), named
    for number, less in enumerate(norm.less):
        yield (*path, "less", number, "by"), less.by
    if norm.pro_rata:
        yield (*path, "pro_rata", "by"), norm.pro_rata.by


def _by_rule(path: Path, rule: Rule) -> Iterator[Pointer]:
    yield (*path, "basis"), rule.basis
    for number, parameter in rule.with_.items():
        yield (*path, "with", number), parameter
    for key in ("evidence", "evidence_all", "signed", "whole"):
        if named := getattr(rule, key):
            yield (*path, key), named
    for key in ("at_least", "at_most", "own_share", "practices"):
        if named := getattr(rule.group, key):
            yield (*path, "group", key), named


def unknown_parameters(book: Rulebook, file: RuleFile) -> Iterator[Fault]:
    for path, name in parameters_named(file):
        if name not in book.parameters:
            yield path, f"there is no parameter {name}"


def wrong_types(book: Rulebook, file: RuleFile) -> Iterator[Fault]:
    """Where a number stands for a choice, or the other way round."""
    for path, name in parameters_named(file):
        wanted, actual = wanted_type(path), book.parameters[name].type
        if wanted and wanted != actual and not (actual == "steps" and "with" in path):
            yield path, f"{name} is a {actual}, here a {wanted} is needed"


def wanted_type(path: Path) -> str | None:
    """By the key under which a parameter is named; None where any will do."""
    if (path[0] == "admission" and "with" in path) or path[-1] == "basis":
        return None
    if path[-1] in LISTS:
        return "list"
    return "choice" if path[-1] in CHOICES or path[-2:] == ("pro_rata", "by") else "number"


def choices_of(book: Rulebook, parameter: str) -> tuple[str, ...]:
    """What a parameter can be, by where the rulebook names it; empty where nothing says so."""
    named = (_choices_at(path) for path, name in parameters_named(whole_file(book)) if name == parameter)
    return next((choices for choices in named if choices), ())


def whole_file(book: Rulebook) -> RuleFile:
    """All that a rulebook names parameters in, as if it stood in one file."""
    return RuleFile.model_construct(
        rulebook=book.head, rules=dict(book.rules), caps=dict(book.caps), exclusions=dict(book.exclusions),
        norms=dict(book.norms), admission=dict(book.admission),
    )  # fmt: skip


def _choices_at(path: Path) -> tuple[str, ...]:
    return PRO_RATA if path[-2:] == ("pro_rata", "by") else CHOICES.get(str(path[-1]), ())


def wrong_choices(book: Rulebook, file: RuleFile) -> Iterator[Fault]:
    for path, name in parameters_named(file):
        for version in book.parameters[name].versions:
            choices = _choices_at(path)
            if choices and version.value is not None and version.value not in choices:
                yield path, f"{name} is {version.value}, expected one of {', '.join(choices)}"


def wrong_formulas(book: Rulebook, file: RuleFile) -> Iterator[Fault]:
    for name, rule in file.rules.items():
        formula = FORMULAS.get(rule.formula)
        if formula is None:
            yield ("rules", name, "formula"), f"no formula {rule.formula}; there are {', '.join(FORMULAS)}"
            continue
        given = frozenset(rule.with_)
        if missing := formula.needs - given:
            yield ("rules", name, "with"), f"{rule.formula} needs {', '.join(sorted(missing))}"
        if strange := given - formula.needs - formula.may:
            yield ("rules", name, "with"), f"{rule.formula} does not take {', '.join(sorted(strange))}"


def unknown_questions(book: Rulebook, file: RuleFile) -> Iterator[Fault]:
    for name, rule in file.rules.items():
        for number, asked in enumerate(rule.asks):
            if asked not in book.questions:
                yield ("rules", name, "asks", number), f"there is no question {asked}"


def wrong_checks(book: Rulebook, file: RuleFile) -> Iterator[Fault]:
    for name, one in file.admission.items():
        needs = CHECK_NEEDS.get(one.check)
        if needs is None:
            yield ("admission", name, "check"), f"no check {one.check}; there are {', '.join(CHECK_NEEDS)}"
        elif set(needs) != set(one.with_):
            yield ("admission", name, "with"), f"{one.check} takes {', '.join(needs)}"
        else:
            for number, parameter in one.with_.items():
                if book.parameters[parameter].type != needs[number]:
                    yield ("admission", name, "with", number), f"{parameter} is no {needs[number]}"


def wrong_length(book: Rulebook, file: RuleFile) -> Iterator[Fault]:
    """A period is so many years or months, whole ones."""
    name = file.rulebook.settings.period if file.rulebook else None
    for version in book.parameters[name].versions if name else ():
        if version.unit not in MONTHS_IN or not str(version.value or "1").isdigit():
            yield ("rulebook", "settings", "period"), f"{name}: a whole number, with unit {' or '.join(MONTHS_IN)}"


def wrong_norms(book: Rulebook, file: RuleFile) -> Iterator[Fault]:
    """Norms that lean on others can lean only on those of the same stretch of time, and not on themselves."""
    for name, norm in file.norms.items():
        for key, others in (("one_of", norm.one_of), ("part_of", (norm.part_of,) if norm.part_of else ())):
            for other in others:
                if other == name or other not in book.norms or book.norms[other].one_of:
                    yield ("norms", name, key), f"there is no norm {other} to lean on"
                elif book.norms[other].per != norm.per:
                    yield ("norms", name, key), f"{other} is per {book.norms[other].per}, this norm per {norm.per}"


def decides_nothing(book: Rulebook, file: RuleFile) -> Iterator[Fault]:
    for name, rule in file.rules.items():
        if rule.formula == "by_committee" and not rule.asks:
            yield ("rules", name, "asks"), "a rule that leaves the points to the committee asks it something"


def unknown_kinds(book: Rulebook, file: RuleFile) -> Iterator[Fault]:
    named: list[tuple[Path, tuple[str, ...]]] = [
        *((("rules", name, "kinds"), rule.kinds) for name, rule in file.rules.items()),
        *((("caps", name, "kinds"), cap.kinds) for name, cap in file.caps.items()),
        *((("exclusions", name, "kinds"), one.kinds) for name, one in file.exclusions.items()),
        *((("admission", name, "kinds"), one.kinds) for name, one in file.admission.items()),
        *((("norms", name, "kinds"), norm.kinds) for name, norm in file.norms.items()),
        *((("norms", name, "except_kinds"), norm.except_kinds) for name, norm in file.norms.items()),
    ]
    if file.rulebook:
        named.append((("rulebook", "a_kinds"), file.rulebook.a_kinds))
    for path, listed in named:
        for number, kind in enumerate(listed):
            if kind not in kinds():
                yield (*path, number), f"there is no kind {kind}"


def strange_cases(book: Rulebook, file: RuleFile) -> Iterator[Fault]:
    """A case that names what does not exist would pass or fail for the wrong reason."""
    for number, case in enumerate(file.cases):
        path: Path = ("cases", number)
        if set(case.expect) - {one.id for one in case.activities}:
            yield (*path, "expect"), "expects something of an activity that is not in the case"
        for name, expected in case.expect.items():
            if unknown := {*expected.caveats, *expected.without} - caveat_codes():
                yield (*path, "expect", name), f"there is no caveat {', '.join(sorted(unknown))}"
        for place, stands in enumerate(case.stands):
            if stands.norm and stands.norm not in book.norms:
                yield (*path, "stands", place), f"there is no norm {stands.norm}"


FAULTS: tuple[Callable[[Rulebook, RuleFile], Iterator[Fault]], ...] = (
    wrong_types,
    wrong_choices,
    wrong_formulas,
    wrong_checks,
    wrong_length,
    wrong_norms,
    decides_nothing,
    unknown_questions,
    unknown_kinds,
    strange_cases,
)
