"""How many times a length was: "6 bijeenkomsten van 1,5 uur", "2 uur x 6", "6 keer vergaderd, telkens 2 uur".

The count stands before the length, behind it, or in another clause of its sentence; there it counts only where the
length is said to be that of each. A length of all together has no count.
"""

import re

from extractors.fields.grammar import Slice
from extractors.fields.moment_words import COUNTED
from extractors.fields.tokens import Tokens
from extractors.fields.word_list import words

MOST = 60
_REACH = 40
"""Tokens, or characters, before a length in which a count leads up to it."""
_LABEL = 20
"""Characters of a label before a length."""
_SENTENCE = 100
"""Tokens on either side of a length in which its sentence may tell the count."""
_LONGEST_MEETING = 240
"""Minutes: more than this in brackets behind a number of meetings is what they lasted together: "8 keer (16 uur)"."""

_COUNT = r"(?<![.,/-])(?<![nyNq]:)(?P<times>[nz])"
_TIMES = re.compile(
    rf"(?:{_COUNT}(?: v (?:l )?[nz](?= (?:l )?s))?"
    r"(?:(?: (?P<what>l))? ?x(?: z)?(?: D(?= v))?| (?:l )?s| [DU](?= [v@:])| B(?= [v@:(]))|(?P<one>T))"
    r"(?P<between>[,;]? ?\(?(?:[v@lC]:? )*(?:~\.? )?| )$"
)
"""Of "4 van de 6 bijeenkomsten" the first number counts."""
_EACH_BEFORE = re.compile(rf"{_COUNT} ?\((?:v )?@ $")  # "12 (van elk 90 minuten)"
TIMES_AFTER = re.compile(r"s: ?(?P<times>[nz]) @ $")  # "sessies: 8 à 60 minuten"
_OF_THINGS = re.compile(rf"{_COUNT} (?P<what>l) (?:v (?:@ )?|@ )$")  # "3 artikelen van 1 uur"
_BEHIND = re.compile(r"\.? ?x ?(?P<times>[nz])(?![.,:]?n| ?[hkuUm])(?: (?P<what>l))?")
_IN_BRACKETS = re.compile(r"s,? ?\($")

_TOLD = re.compile(rf"{_COUNT} ?(?:l )?[xs](?! [nz])|[xs]:? ?(?P<told>[nz])(?![.,:/-]?n| ?[hkuUmsto-])|(?P<one>T)")
_OF_EACH_BEFORE = re.compile(
    r"(?:^|\W)(?:(?:telkens|steeds|elk|ieder)(?:\svan)?|(?:per|elke|iedere)\s[^\W\d_]+)[\s:]*$", re.I
)
_OF_EACH_BEHIND = re.compile(
    r"\.?,?\s(?:(?:per|elke|iedere)\s(?:\w*(?:keer|maal|bijeenkomst|sessie|gesprek|avond|middag|ochtend|dag|les|zitting))"
    r"\b|elk\b|per\sstuk\b)",
    re.IGNORECASE,
)
_LENGTH_LABEL = re.compile(r"C:? $")
_AMOUNT = re.compile(r"\baantal\s[^\W\d_]+\s?[:=]?\s?$", re.IGNORECASE)
_NEW_SENTENCE = re.compile(r"[^\W\d_]{2}[.!?]\s+[A-Z]")

_TOGETHER = re.compile(
    r"\b(?:totaal|totale|samen|tezamen|gezamenlijke?|opgeteld|som|bij\selkaar|bijeen|verdeeld|geheel)\b", re.IGNORECASE
)
_EACH = re.compile(r"\b(?:elk|elke|ieder|iedere|per|telkens|steeds)\b", re.IGNORECASE)
_SPREAD_OVER = re.compile(r"(?:^|\s)(?:in|over)\s(?:de\s)?$", re.IGNORECASE)
_NOT_TIMES = (COUNTED - {"weken", "dagen", "werkdagen", "maanden"}) | frozenset(
    words("collega collegas artsen huisartsen studenten docenten supervisanten intervisanten medewerkers")
)


def how_many(tokens: Tokens, part: Slice, minutes: float) -> int | None:
    """How many times the length at these tokens was; None when once, or when that is not said."""
    if minutes > _LONGEST_MEETING and _IN_BRACKETS.search(tokens.classes, max(0, part[0] - _REACH), part[0]):
        return None
    count = _right_before(tokens, part[0])
    if count is None:
        count = _right_behind(tokens, part[1]) or _elsewhere(tokens, part)
    return count if count and 2 <= count <= MOST else None


def _right_before(tokens: Tokens, start: int) -> int | None:
    """The count that leads up to a length; 0 when the length is that of all together."""
    first = max(0, start - _REACH)
    found = _TIMES.search(tokens.classes, first, start)
    if found and not (found["what"] and not _several(tokens.said(found.start("what")))):
        return 0 if _of_all(tokens, found, start) else _value(tokens, found)
    if found := _EACH_BEFORE.search(tokens.classes, first, start) or TIMES_AFTER.search(tokens.classes, first, start):
        return _value(tokens, found)
    things = _OF_THINGS.search(tokens.classes, first, start)
    return _value(tokens, things) if things and _several(tokens.said(things.start("what"))) else None


def _value(tokens: Tokens, found: "re.Match[str]") -> int:
    name = next(name for name, said in found.groupdict().items() if said and name in ("times", "told", "one"))
    return int(tokens.values[found.start(name)])


def _several(word: str) -> bool:
    """Whether a word is the plural of something that takes time: "artikelen", not "uur" and no people."""
    return word.lower().endswith(("en", "s")) and word.lower() not in _NOT_TIMES


def _of_all(tokens: Tokens, found: "re.Match[str]", start: int) -> bool:
    """Whether the length behind a number of meetings is that of all together: "6 bijeenkomsten, in totaal 12 uur", "in
    6 bijeenkomsten werd 12 uur"."""
    between = tokens.text[tokens.spans[found.start("between") - 1][1] : tokens.spans[start][0]]
    if _EACH.search(between):
        return False
    if _TOGETHER.search(between):
        return True
    meetings = "s" in tokens.classes[found.start() : found.start("between")]
    told_of_one = set("v@") & set(found["between"]) or "(" in found["between"]
    return meetings and not told_of_one and bool(_SPREAD_OVER.search(_led(tokens, found.start())))


def _right_behind(tokens: Tokens, end: int) -> int | None:
    """ "2 uur x 6", "90 minuten × 5 sessies", not "2 uur x 6 personen" """
    found = _BEHIND.match(tokens.classes, end)
    if not found or (found["what"] and not _several(tokens.said(found.start("what")))):
        return None
    return _value(tokens, found)


def _elsewhere(tokens: Tokens, part: Slice) -> int | None:
    """The one count that the sentence tells apart from the length, where that is said to be of each."""
    if not any(letter in tokens.classes for letter in "xsT"):
        return None
    behind = tokens.spans[part[1] - 1][1]
    of_each = bool(_OF_EACH_BEFORE.search(_led(tokens, part[0])) or _OF_EACH_BEHIND.match(tokens.text, behind))
    label = _LENGTH_LABEL.search(tokens.classes, max(0, part[0] - 3), part[0])
    if not of_each and (label is None or _TOGETHER.search(_led(tokens, part[0])[-_LABEL:])):
        return None
    counts = {_value(tokens, one) for one in _counts(tokens, part) if of_each or one["told"]}
    return counts.pop() if len(counts) == 1 else None


def _counts(tokens: Tokens, part: Slice) -> list["re.Match[str]"]:
    """The numbers of meetings in the sentence of a length, those of another length left out."""
    near = _TOLD.finditer(tokens.classes, max(0, part[0] - _SENTENCE), part[1] + _SENTENCE)
    apart = (one for one in near if one.end() <= part[0] or one.start() >= part[1])
    found = [one for one in apart if not one["told"] or _is_amount(tokens, one)]
    return [one for one in found if not _NEW_SENTENCE.search(_between(tokens, one, part))]


def _between(tokens: Tokens, one: "re.Match[str]", part: Slice) -> str:
    first, last = (one.end() - 1, part[0]) if one.end() <= part[0] else (part[1] - 1, one.start())
    return tokens.text[tokens.spans[first][0] : tokens.spans[last][1]]


def _is_amount(tokens: Tokens, one: "re.Match[str]") -> bool:
    """Whether a number behind a word counts: "aantal keer: 6", "sessies: 6", not "sessie 3"."""
    plural = tokens.said(one.start()).lower().endswith(("en", "s")) and ":" in one[0]
    return plural or bool(_AMOUNT.search(_led(tokens, one.start("told"))))


def _led(tokens: Tokens, index: int) -> str:
    """The words that lead up to a token."""
    at = tokens.spans[index][0]
    return tokens.text[max(0, at - _REACH) : at]
