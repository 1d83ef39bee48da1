"""A text cut into tokens, each with a one-letter class, so that a grammar is a short regular expression on classes.

`dinsdag 14 mrt. '23, 19.00-21.30 uur` has the classes `w n m. a, n.n-n.n H`. One letter per token means that an index
in the classes is an index of a token. (spaCy's Dutch tokenizer keeps `19.00-21.30` in one piece and cuts `14-mrt.`
differently again; here characters, offsets and OCR repairs matter more than words, and a line takes microseconds.)

    n  number of one or two digits          h  whole hour unit: uur        t  tot en met, t/m
    y  four digits, 1900 to 2099            u  hour unit: u, h             o  tot
    N  any other number                     U  uren, contacturen           e  en, &, +
    q  letters that may be a number (ll)    k  minuten, min                v  van
    z  number word: twee                    i  kwartier (15 minutes)       b  tussen
    d  anderhalf, tweeënhalf                I  halfuur (30 minutes)        c  clock cue: om, aanvang
    r  ½ ¼ ¾                                f  half                        C  length cue: duur, totaal
    a  '23                                  g  kwart                       P  's avonds
    m  month                                p  over, voor                  ~  circa
    w  weekday                              x  maal, keer, x               @  à, elk, per keer
    j  ordinal ending: 14e                  s  bijeenkomsten, sessies      l  any other word
    O  ordinal word: veertiende             A  am, p.m.                    Y  20240314
    T  zesmaal
    J  als, resp.                           B  pauze                       D  dagdeel
    ?  anything else, also a decoy          Q  op

Punctuation stands for itself, every dash for `-`, white space for one space or, with a line end in it, a newline.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from extractors.fields.decoys import decoy_at, without_addresses
from extractors.fields.misread_words import joint_at, spelled_year_at, spoilt_at, unit_of
from extractors.fields.moment_words import DAY_PARTS, SESSION_ENDINGS, VOCABULARY
from extractors.fields.month_names import month_at, nearest_month, nearest_weekday
from extractors.fields.numbers import FRACTIONS, MISREAD_DIGITS, unaccented

_LEXER = re.compile(
    r"""
      (?P<space>    \s+ )
    | (?P<compact>  (?<![^\W_])20[0-4]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?![^\W_]) )
    | (?P<number>   (?<=:)\d\d(?=Z(?![^\W_])) | (?<=\d[uU])\d[oO](?![^\W_]) | (?<=\d,)S(?=[ ]?uu?r?\b)
                    | (?<![^\W_])[OoIliZ]{0,2}\d[\dOoIlSBZ]*(?![^\W_])
                    | (?<![^\W_])[OoIliZ]{1,2}\d+ | \d[\dOoIl]*\d(?![^\W_]) | \d+ )
    | (?P<through>  (?<![^\W_])(?:[tT][ ]?[/\\|l][ ]?(?:[mM]|rn)|[tT]\.[mM]|[tT][mM]|[tT]ot[ .]en[ .](?:m|rn)et
                    |(?<=\d[ ])[tT+fHV][/\\1lI|]?m(?=[ ]\d))  # by pen, between two figures
                    (?![^\W\d_])\.? )
    | (?P<daypart>  (?<![^\W_])(?:['’‘`´][ ]?)?[sS][ -]?(?:avonds|middags|morgens|ochtends|nachts)(?![^\W_]) )
    | (?P<meridiem> (?<![^\W\d_])[aApP](?:\.[ ]?[mM]\.|[mM])(?![^\W\d_]) )
    | (?P<oldstyle> (?<![^\W_])(?=\d?[loOIgS])[\dloOI][\dloOIgS](?=[.:](?:oo|[0-5]\d|[\do][oO])(?![^\W_])) )
    | (?P<doubtful> (?<![^\W_])[Z](?=[,.]\d) | (?<![^\W_])(?:[Il]l|lI|[Il][Oo]|O[lIO]|oo|[lI])(?![^\W_]) )
    | (?P<fraction> [½¼¾⅓⅔] )
    | (?P<word>     [^\W\d_](?:[^\W\d_]|[\u0300-\u036f])* )
    | (?P<short>    ['’‘`´][ ]?\d\d(?!\d) )
    | (?P<dash>     [-–—−‐‑] )
    | (?P<other>    . )
    """,
    re.VERBOSE | re.DOTALL,
)


@dataclass(slots=True)
class Tokens:
    """The tokens of one text, side by side."""

    text: str
    classes: str = ""
    """One letter per token, see above."""
    spans: list[tuple[int, int]] = field(default_factory=list)
    values: list[float] = field(default_factory=list)
    """By class: the number, month (1..12), weekday (0..6), year of this century, minutes; 0 where there is none."""
    repaired: set[int] = field(default_factory=set)
    """Indexes of tokens whose characters had to be put right."""
    day_parts: list[tuple[int, float]] = field(default_factory=list)
    """Index and part of the day of words like "intervisieavond" and "dinsdagmiddag"."""

    def said(self, index: int) -> str:
        start, end = self.spans[index]
        return self.text[start:end]

    def width(self, index: int) -> int:
        start, end = self.spans[index]
        return end - start

    def glued(self, index: int) -> bool:
        """Whether nothing stands between this token and the one before it."""
        return index > 0 and self.classes[index - 1] not in " \n"


Sort = tuple[str, float, bool]
"""Class, value, and whether characters had to be put right."""


def _number(said: str) -> Sort:
    digits = said.translate(MISREAD_DIGITS)
    if len(digits) > 6:  # a telephone or registration number: its value is of no use here
        return "N", 0.0, False
    value = int(digits)
    year = len(digits) == 4 and 1900 <= value <= 2099
    return "n" if len(digits) <= 2 else "y" if year else "N", float(value), digits != said


def _day_part(said: str) -> float:
    lowered = said.lower()
    return next((part for name, part in DAY_PARTS.items() if name in lowered), 0.0)


_PUNCTUATION = {letter: letter for letter in ".,:;/()='|_>"} | {
    "&": "e",
    "+": "e",
    "×": "x",
    "±": "~",
    "~": "~",
    "*": "x",
    "@": "@",
    "→": ">",
}
_SORTS: dict[str, Callable[[str], Sort]] = {
    "number": _number,
    "through": lambda said: ("t", 0.0, False),
    "daypart": lambda said: ("P", _day_part(said), False),
    "short": lambda said: ("a", 2000.0 + int(said[-2:]), False),
    "oldstyle": lambda said: (*_number(said)[:2], True),
    "doubtful": lambda said: ("q", float(said.translate(MISREAD_DIGITS)), True),
    "compact": lambda said: ("Y", float(said), False),
    "meridiem": lambda said: ("A", float(said[0] in "pP"), False),
    "dash": lambda said: ("-", 0.0, False),
    "fraction": lambda said: ("r", FRACTIONS[said], False),
    "space": lambda said: ("\n" if "\n" in said or "\r" in said else " ", 0.0, False),
    "other": lambda said: (_PUNCTUATION.get(said, "?"), 0.0, False),
}


def _word(plain: str, before: str) -> Sort:
    """A word without accents; `before` are the classes so far."""
    if before and before[-1] in "nqz" and plain in ("e", "de", "ste", "te", "st", "nd", "rd", "th"):
        return "j", 0.0, False
    if known := VOCABULARY.get(plain):
        return known[0], known[1], False
    if before and before.rstrip(" ")[-1:] in ("n", "q", "r", "d", "z", "x") and (unit := unit_of(plain)):
        return unit, 0.0, True
    if len(plain) >= 5 and before.rstrip(" \n.-/")[-1:] in ("n", "q") and (month := nearest_month(plain)):
        return "m", float(month), True
    if len(plain) >= 7 and (weekday := nearest_weekday(plain)) is not None:
        return "w", float(weekday), False
    return ("s" if plain.endswith(SESSION_ENDINGS) else "l"), 0.0, False


def _token(text: str, at: int, made: Tokens) -> tuple[int, Sort]:
    """The token that begins at `at`: where it ends, and what it is."""
    found = _LEXER.match(text, at)
    if found is None:  # cannot be: the last alternative takes any character
        return at + 1, ("?", 0.0, False)
    said, sort = found[0], found.lastgroup or "other"
    if sort in ("space", "dash"):
        return found.end(), _SORTS[sort](said)
    plain = unaccented(said) if sort == "word" else ""
    if sort in ("word", "number", "other") and not _inside_a_word(text, at):
        if (end := decoy_at(text, at, plain)) > at:
            return end, ("?", 0.0, False)
        if month := month_at(text, at):
            return month[1], ("m", float(month[0]), month[2])
    if not plain:
        return found.end(), _SORTS[sort](said)
    if longer := _longer_word(text, at, found.end(), plain):
        return longer
    if made.classes.rstrip(" .")[-1:] in ("n", "h", "u", "q") and joint_at(text, at):
        return found.end(), ("o", 0.0, True)
    if len(plain) > 4 and (part := _day_part(plain)):
        made.day_parts.append((len(made.spans), part))
    return found.end(), _word(plain, made.classes)


def _longer_word(text: str, at: int, end: int, plain: str) -> tuple[int, Sort] | None:
    """A word of several pieces: a year written out, or one that OCR put a figure into."""
    if plain.startswith("tweeduizend") and (year := spelled_year_at(text, at)):
        return year[1], ("y", float(year[0]), False)
    spoilt = spoilt_at(text, at, end)
    return (spoilt[1], (*VOCABULARY[spoilt[0]], True)) if spoilt else None


def _inside_a_word(text: str, at: int) -> bool:
    return at > 0 and text[at - 1].isalpha()


def tokens(text: str) -> Tokens:
    """Cut a text into tokens. Any text will do; nothing is left out."""
    made = Tokens(text)
    visible, at = without_addresses(text), 0
    while at < len(visible):
        end, (letter, value, repaired) = _token(visible, at, made)
        if repaired:
            made.repaired.add(len(made.spans))
        made.classes += letter
        made.spans.append((at, end))
        made.values.append(value)
        at = end
    return made
