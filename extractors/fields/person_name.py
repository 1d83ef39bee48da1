"""Names of people as the Dutch write them: initials, tussenvoegsels, double names, titles, surname first.

A name is a value in its own right: `drs. P.M. Jansen-de Vries (voorzitter)` and `Jansen-de Vries, P.M.` are the same
person, written `P.M. Jansen-de Vries`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from ruamel.yaml import YAML

from extractors.fields.given_name import is_given_name
from extractors.fields.wording import fold

_LETTER = "A-Za-zÀ-ÖØ-öø-ÿŠšŽžČčĆćŁłŃńŞşĞğİı"
_UPPER = "A-ZÀ-ÖØ-ÞŠŽČĆŁŃŞĞİ"


@cache
def _words() -> dict[str, list[str]]:
    loaded: dict[str, list[str]] = YAML(typ="base", pure=True).load(Path(__file__).with_name("names.yaml"))
    return loaded


TUSSENVOEGSELS = tuple(_words()["tussenvoegsels"])
_PREFIX_WORDS = {word for one in TUSSENVOEGSELS for word in one.split()}
_LONGEST_FIRST = [re.escape(one) for one in sorted(TUSSENVOEGSELS, key=len, reverse=True)]
_PREFIX = f"(?:{'|'.join(_LONGEST_FIRST)})"
_PREFIX_ANY = (
    f"(?:{'|'.join([*_LONGEST_FIRST, *(one[0].upper() + one[1:] for one in _LONGEST_FIRST if one[0].isalpha())])})"
)
_CORE = rf"(?:[{_UPPER}][’'`])?[{_UPPER}][{_LETTER}’'`]*[{_LETTER}]"
_SURNAME = rf"(?:{_PREFIX_ANY}\s+)?{_CORE}(?:\s?[-–]\s?(?:{_PREFIX_ANY}\s+)?{_CORE})*(?:\s+{_CORE})?"
_INITIAL = rf"(?:[{_UPPER}][a-z]?|IJ|Th|Ch|Chr|Ph|St|Fr|Sj|Tj|Joh|Wm|Jac|Ant|Alb)"
_INITIALS = rf"(?:(?:{_INITIAL}[.,]\s?-?)+(?:[{_UPPER}](?=\s|$))?|[{_UPPER}]{{1,4}}(?=\s|$)|(?:[{_UPPER}]\s){{1,3}})"
_GIVEN = rf"(?:[{_UPPER}][{_LETTER}’'`]*[a-zà-ÿ](?:-[{_UPPER}][a-zà-ÿ]+)?)"
_NICK = r"(?:\s?\([A-ZÀ-Þ][a-zà-ÿ’'-]+\))?"

_TITLES = (
    r"de\s+heer|dhr|hr|mevr(?:ouw)?|mw|mej|heer|dr|drs|ir|ing|prof|mr|msc|bsc|ma|ba|ms|mrs|m/v|zr|br|gr|groet|groetjes|mvg|dokter|"
    r"naam|collega|medewerk(?:er|ster)|cursiste?|deelne(?:mer|emster)|supervisor|supervisant|poh[- ]?ggz|psycholoog|"
    r"huisarts"
)
_TITLE = re.compile(rf"^\W*(?:{_TITLES})(?:\.?\s?/\s?(?:{_TITLES}))*(?:\.|(?=\s))\s*", re.IGNORECASE)
_BRACKETS = re.compile(r"\((?P<in>[^)]*)\)?|\[(?P<sq>[^\]]*)\]?")
_WHOLE_ROLES = (
    r"poh|big|agb|gz|spv|msc|bsc|ma|ba|md|phd|rn|vs|gast|docent|trainer|coach|lid|nr|nummer|geb|reg|lidnr|lv|tel|arts|jeugd|online|via|"
    r"ziek|vakantie|later|eerder|ja|nee|vanaf|huisarts|m\.?k|z\.?k"
)
_BEGUN_ROLES = (
    r"psycholoog|gezondheidszorg|verpleeg|voorzitter|notulist|secretaris|supervisor|supervisant|praktijk|gespreksleid|begeleid|inbreng|"
    r"directeur|manager|geboren|registratie|lidnummer|anpg|kwaliteit|co[oö]rdinator|teamleid|maatschappelijk|wijkver|stagi|penning|bestuur|"
    r"aanwezig|afwezig|afgemeld|met\s+kennis|zonder\s+kennis|tot\s+\d|[xv]\s*$|✓|☒|☑|\d"
)
_AFTER_NAME = re.compile(rf"(?:[,;:/|·•–-]|\s)\s*[·•]?\s*\(?(?:(?:{_WHOLE_ROLES})(?!\w)|{_BEGUN_ROLES})", re.IGNORECASE)
_SUFFIX = re.compile(r"\s*,?\s+(?:MSc|BSc|MA|BA|MD|PhD|RN|Msc|Bsc|MANP|Jr\.?|Sr\.?)(?=$|[\s,.])")
_NUMBERING = re.compile(r"^\s*(?:\d{1,3}\s*[.):-]?\s+|\d{1,3}[.):]\s*|[-–—•·*▪●○>☐☑☒✓✔]+\s*|[a-z]\)\s*)")
_FIRST_LAST = re.compile(
    rf"^(?P<first>{_INITIALS}{_NICK}|{_GIVEN}(?:\s+(?:{_GIVEN}(?=\s+\S)|[{_UPPER}]\.))*{_NICK})\s*(?P<last>{_SURNAME})$"
)
_LAST_FIRST = re.compile(
    rf"^(?P<last>{_SURNAME})\s*,\s*(?P<first>{_INITIALS}|{_GIVEN}(?:\s{_GIVEN})*)\s*{_NICK}"
    rf"(?:\s*,?\s*(?P<prefix>{_PREFIX_ANY}))?$"
)
_LAST_PREFIX_FIRST = re.compile(
    rf"^(?P<last>{_CORE}(?:-{_CORE})?)\s*,?\s*(?P<prefix>{_PREFIX})\s*,?\s+(?P<first>{_INITIALS}|{_GIVEN})$"
)
_LAST_INITIALS = re.compile(
    rf"^(?P<last>{_SURNAME})\s+(?P<first>(?:[{_UPPER}][a-z]?\.\s?)+|[{_UPPER}]{{1,3}}(?=\s|$))\s*{_NICK}"
    rf"(?:\s*(?P<prefix>{_PREFIX}))?$"
)
_ONE_WORD = re.compile(rf"^(?:{_PREFIX_ANY}\s+)?{_CORE}(?:[-–](?:{_PREFIX_ANY}\s+)?{_CORE})*$")
_NO_NAME = frozenset(_words()["no_names"])
"""Words that stand in a list of names, or begin with a capital, and are nobody."""
_NO_SINGLE_NAME = frozenset(_words()["no_single_names"])
_NO_SURNAMES = frozenset(_words()["no_surnames"]) | frozenset(TUSSENVOEGSELS)
_NO_NAME_ENDS = tuple(_words()["no_name_ends"])
_SHORTEST = 2
_LONGEST = 60
_PARTICIPLE = re.compile(r"\w{4,}eerd\b")
LEAST_NAMED = 2
"""Words of a whole name: first name and surname."""


@dataclass(frozen=True, slots=True)
class PersonName:
    """One person as named in a text."""

    name: str
    """First name or initials, tussenvoegsel, surname: `P. de Vries`."""
    said: str
    """The characters as printed, without title, role and number."""
    start: int
    end: int
    """Where `said` stands in the text that was searched."""
    certainty: float
    """1.0 for initials with a surname; less for a bare first name."""
    surname: str
    first: str = ""
    """First name or initials, as printed; empty when only one word stands there."""


@lru_cache(maxsize=8192)
def person(text: str) -> PersonName | None:
    """The one person that a cell, a line or a piece of a list names; None when it is no name."""
    start, end = _bare(text)
    said = text[start:end]
    if not _SHORTEST <= len(said) <= _LONGEST or _is_no_name(said):
        return None
    plain = _plain(said)
    for reader in (_read_last_first, _read_first_last, _read_last_initials, _read_one_word):
        found = reader(plain)
        if found and not _is_no_name(found[2]) and not (found[0] and _is_no_name(found[0])):
            first, prefix, last, certainty = found
            surname = " ".join(part for part in (_small(prefix), _tidy_surname(last)) if part)
            name = " ".join(part for part in (_tidy_first(first), surname) if part)
            return PersonName(name, said, start, end, certainty, surname, first)
    return None


def _plain(said: str) -> str:
    """The characters as they are meant: one kind of apostrophe, no space before a full stop, no shouting."""
    plain = re.sub(r"[’‘`´]", "'", re.sub(r"\s+(?=\.)", "", re.sub(r"\s+", " ", said)))
    return _unshouted(plain) if plain.isupper() and re.search(rf"[{_UPPER}]{{3}}", plain) else plain


def _unshouted(plain: str) -> str:
    """`BART DE MOLENWERF` → `Bart de Molenwerf`; letters that stand for first names stay as they are."""
    return " ".join(_small_letters(word, place) for place, word in enumerate(plain.split(" ")))


def _small_letters(word: str, place: int) -> str:
    if word.lower() in TUSSENVOEGSELS or (place and word.lower() in _PREFIX_WORDS):
        return word.lower()
    if re.fullmatch(r"(?:[^\W\d]\.)+|[^\W\d_aeiouyAEIOUY]{1,4}|[^\W\d]{1,2}", word):
        return word
    return "-".join(part[:1] + part[1:].lower() for part in word.split("-"))


def _bare(text: str) -> tuple[int, int]:
    """The part that can be a name: without numbering, titles, brackets, roles, numbers and marks."""
    start, end = 0, len(text)
    while match := _NUMBERING.match(text[start:]) or _TITLE.match(text[start:]):
        if match.end() == 0:
            break
        start += match.end()
    bracket = _BRACKETS.search(text, start)
    if bracket and not _is_nickname(text, bracket):
        end = bracket.start()
    after = _AFTER_NAME.search(text, start, end)
    if after and after.start() > start:
        end = after.start()
    suffix = _SUFFIX.search(text, start, end)
    if suffix:
        end = suffix.start()
    while end > start and text[end - 1] in " ,;:-–—|/*\t_":
        end -= 1
    if re.search(r"[a-zà-ÿ]{2}\.$", text[start:end]) and not re.search(rf"\b{_INITIAL}\.$", text[start:end]):
        end -= 1
    while start < end and text[start] in " ,;:-–—|/*\t_.":
        start += 1
    return _without_neighbours(text, start, end)


def _without_neighbours(text: str, start: int, end: int) -> tuple[int, int]:
    """Without a heading before the first name (`Apologies Chantal de Wit`) and what is no name behind the surname
    (`Chantal de Wit Gepubliceerd`)."""
    found = list(re.finditer(r"\S+", text[start:end]))
    words = [match.group() for match in found]
    if len(words) < LEAST_NAMED + 1 or not re.fullmatch(rf"[{_LETTER}’'-]+:?", words[0]):
        return start, end
    headed = is_given_name(words[1]) and not is_given_name(words[0]) and "," not in text[start:end]
    if headed and words[0].lower() not in TUSSENVOEGSELS and "-" not in words[0]:
        start, found, words = start + found[1].start(), found[1:], words[1:]
        found = list(re.finditer(r"\S+", text[start:end]))
    ends = (at for at in range(LEAST_NAMED, len(words)) if _ends_name(words[at]) and words[at - 1][:1].isupper())
    tail = next(ends, None)
    return start, start + found[tail - 1].end() if tail else end


def _ends_name(word: str) -> bool:
    plain = re.sub(r"\W", "", fold(word))
    return word[:1].isupper() and (bool(_PARTICIPLE.match(plain)) or plain in _NO_NAME)


def _is_nickname(text: str, bracket: re.Match[str]) -> bool:
    """`J.M. (Joke) de Vries`: a first name in brackets, with the surname behind it."""
    inside, rest = bracket["in"] or "", text[bracket.end() :].strip()
    return bool(re.fullmatch(_GIVEN, inside)) and bool(re.match(rf"{_SURNAME}", rest)) and not _is_no_name(inside)


def _is_no_name(said: str) -> bool:
    words = [fold(word) for word in re.findall(rf"[{_LETTER}]+", said)]
    if not words or not re.search(rf"[{_UPPER}]", said) or words[0] == "ik":
        return True
    if len(words) == 1 and words[0] in _NO_SINGLE_NAME:
        return True
    return any(word in _NO_NAME or word.endswith(_NO_NAME_ENDS) for word in words if len(word) > 2)


Parts = tuple[str, str, str, float]
"""First name or initials, tussenvoegsel that stood apart, surname, certainty."""


def _read_last_first(plain: str) -> Parts | None:
    match = _LAST_FIRST.match(plain) or _LAST_PREFIX_FIRST.match(plain)
    if not match or "," not in plain:
        return None
    sure = 0.97 if re.fullmatch(_INITIALS, match["first"]) else 0.85
    return match["first"], match["prefix"] or "", match["last"], sure


def _read_first_last(plain: str) -> Parts | None:
    match = _FIRST_LAST.match(plain)
    if not match or match["first"].lower() in TUSSENVOEGSELS:
        return None
    dotted = "." in match["first"]
    return match["first"], "", match["last"], 1.0 if dotted else 0.95


def _read_last_initials(plain: str) -> Parts | None:
    match = _LAST_INITIALS.match(plain)
    if not match:
        return None
    return match["first"], match["prefix"] or "", match["last"], 0.95


def _read_one_word(plain: str) -> Parts | None:
    return ("", "", plain, 0.7) if _ONE_WORD.match(plain) else None


def _small(prefix: str) -> str:
    return prefix[:1].lower() + prefix[1:]


def _tidy_first(first: str) -> str:
    """`P , M.` → `P.M.`: OCR's comma for a full stop, and the space that is not one."""
    first = first.strip()
    if re.fullmatch(rf"(?:{_INITIAL}[.,]?\s?-?)+", first) and ("." in first or "," in first):
        return re.sub(r"[.,]\s*", ".", first.rstrip(",") + ("" if first.endswith((".", ",")) else "."))
    if re.fullmatch(rf"[{_UPPER}]{{1,4}}|(?:[{_UPPER}]\s?)+", first):
        return "".join(f"{letter}." for letter in first if not letter.isspace())
    return first


def _tidy_surname(surname: str) -> str:
    return re.sub(r"\s?[-–]\s?", "-", surname).strip()


_SEPARATORS = re.compile(
    r"\s*(?:;|\n|•|·|▪|●|\||\s/\s|\s-\s|\s–\s)\s*|(?<=[A-Za-zà-ÿ]{3})(?<!\b(?:drs|dhr|ing))(?<!mevr)(?<!prof)\.\s+(?=[A-ZÀ-Þ])|\s+(?:en|&|alsmede|evenals)\s+(?=[\(A-ZÀ-Þa-z'’])"
)
_COMMA = re.compile(r"\s*,\s*(?![^(]*\))")
_ONLY_FIRST = re.compile(rf"^(?:{_INITIALS}|(?:[{_UPPER}]\.?\s?){{1,4}})(?:\s*{_PREFIX_ANY})?{_NICK}\s*(?:\(.*)?$")


def people(text: str) -> list[PersonName]:
    """Everyone named in a list: by commas, semicolons, bullets, lines, `en`. What is no name is passed over."""
    found = []
    for start, end in _pieces(text):
        one = person(text[start:end])
        if one:
            found.append(_moved(one, start))
    return found


def _moved(one: PersonName, by: int) -> PersonName:
    return PersonName(one.name, one.said, one.start + by, one.end + by, one.certainty, one.surname, one.first)


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    for start, end in _split(text, _SEPARATORS, 0, len(text)):
        parts = [whole for part in _split(text, _COMMA, start, end) for whole in _unglued(text, *part)]
        index = 0
        while index < len(parts):
            first, last = parts[index]
            nxt = parts[index + 1] if index + 1 < len(parts) else None
            if nxt and _surname_first(text[first:last], text[nxt[0] : nxt[1]]):
                yield first, nxt[1]
                index += 2
            else:
                yield first, last
                index += 1


def is_no_surname(word: str) -> bool:
    """Whether a word behind a first name begins something else, or only belongs before a surname."""
    return fold(word) in _NO_SURNAMES


def _unglued(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """`Olaf de Wit Douwe Bakker`: two names whose comma or line break was lost, cut where the next first name is."""
    words = [(match.group(), match.start()) for match in re.finditer(r"\S+", text[start:end])]
    at = start
    for place in range(LEAST_NAMED, len(words) - 1):
        word, where = words[place]
        before = words[place - 1][0]
        plain = before[:1].isupper() and before[-1:].isalpha() and not is_given_name(before)
        if plain and is_given_name(word) and start + where > at and "(" not in text[start:end]:
            yield at, start + where
            at = start + where
    yield at, end


def _surname_first(here: str, following: str) -> bool:
    """`Jansen, P.`: a surname alone, and nothing but initials after the comma."""
    return bool(_ONLY_FIRST.match(following.strip())) and bool(
        _ONE_WORD.match(here.strip()) or re.fullmatch(_SURNAME, here.strip())
    )


def _split(text: str, separator: re.Pattern[str], start: int, end: int) -> Iterator[tuple[int, int]]:
    at = start
    for match in separator.finditer(text, start, end):
        if match.start() > at and not _in_brackets(text, start, match.start()):
            yield at, match.start()
            at = match.end()
        elif match.start() <= at:
            at = match.end()
    if at < end:
        yield at, end


def _in_brackets(text: str, start: int, here: int) -> bool:
    return text.count("(", start, here) > text.count(")", start, here)


def person_at(text: str, start: int = 0) -> PersonName | None:
    """The longest name that begins right at these characters."""
    tail = text[start : start + 80]
    ends = sorted({cut.start() for cut in re.finditer(r"\s|,|[()\[\];:]|\.\s|$", tail)}, reverse=True)
    for end in ends:
        piece = tail[:end]
        if len(piece.split()) > 8 or re.search(r"\s[a-zà-ÿ]{2,}\s*$", piece):
            continue
        named = person(piece)
        behind_title = named and not _skipped(piece[: named.start])
        if named and behind_title and named.first and named.end >= len(piece.rstrip(" ,.")) - 1:
            return PersonName(
                named.name,
                named.said,
                named.start + start,
                named.end + start,
                named.certainty,
                named.surname,
                named.first,
            )
    return None


def _skipped(head: str) -> bool:
    """Whether words in front of a name are more than its title."""
    return bool(re.search(r"[^\W\d_]", head)) and not _TITLE.match(head)


def same_person(one: str, other: str) -> float:
    """How well two written names agree, 0..1: 1.0 alike, 0.9 when one only has the initial of the other's first name,
    0.75 when only one half of a double surname agrees, 0 when surnames or initials differ."""
    first, second = person(one), person(other)
    if not first or not second:
        return 1.0 if fold(one).strip() == fold(other).strip() else 0.0
    surname = _same_surname(first.surname, second.surname)
    return surname * _same_first(first.first, second.first)


def _same_surname(one: str, other: str) -> float:
    left, right = _surname_parts(one), _surname_parts(other)
    if left == right:
        return 1.0
    return 0.75 if left & right else 0.0


def _surname_parts(surname: str) -> frozenset[str]:
    bare = re.sub(rf"\b{_PREFIX_ANY}\s+", "", surname)
    return frozenset(re.sub(r"[^a-z]", "", fold(part)) for part in bare.split("-"))


def _same_first(one: str, other: str) -> float:
    left, right = fold(one).strip(), fold(other).strip()
    if left == right:
        return 1.0
    if not left or not right:
        return 0.8
    return 0.9 if left[0] == right[0] else 0.0
