"""What labels, table headers and the words around a value mean, read from labels.yaml."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from pathlib import Path
from typing import Literal

from rapidfuzz import fuzz, process
from ruamel.yaml import YAML

Labels = Literal["day_labels", "time_labels", "hours_labels", "count_labels"]
Words = Literal["day_words", "time_words", "hours_words"]
Roles = Mapping[str, re.Pattern[str]]

MENDED_FROM = 85
"""How alike (0..100) a damaged word and a known one must be."""
ACCENTED_FROM = 74
"""The same for a word with an accent that no label has: `tijá` is a spoilt `tijd`."""
ASKS_RANGE = re.compile(r"van\W*(tot|t m)( uur| en met)?|begin\w*\W*eind\w*")
NEXT_TIME = re.compile(
    r"(volgende?|eerstvolgende|nieuwe|komende) (keer|bijeenkomst|afspraak|datum|data|overleg|sessie|vergadering)$"
)
ASKED = re.compile(r"[^\W\d]\s?\*$")
"""How a form marks what must be filled in: `Tijdsbesteding *`."""
NET = re.compile(
    r"(\b(ex|excl|exclusief|exclusive|excluding|zonder|without|buiten)\b\.?|na aftrek)[^:;\d(]{0,14}?"
    r"(pauzes?|lunch|breaks?)\b(?! ?(van|of|\())(( en|,|&) (de )?(koffie)?(pauzes?|lunch|breaks?)\b)*"
    r"|\b(pauzes?|lunch)(( en|,|&) (pauzes?|lunch))* (niet|nict) (mee)?(gerekend|geteld)\b"
)
"""What is left out of a length is not what the length is of: `Duur exclusief pauze: 1,5 uur`."""
DONE_ON = re.compile(
    r"(be|ge|ver|onder|bij|af|deel|vol|uit|plaats|aan|in|goed|toe|op|mee|na|voor)\w{3,12}(d|t|en)"
    r" (op|te|in|door|bij|aan|van|tot|om)|(attended|completed|issued|signed|held) (on|at|by|to)"
)
"""Labels of a participle and a word behind it: `Bijgewoond op`, `Uitgereikt aan`. Alone it is a state: `Afgerond`."""
GREETS = re.compile(
    r"\W*(dag|beste|hoi|hallo|hi|hey|geachte|lieve|dear|goedemorgen|goedemiddag) \w[^:]*,", re.IGNORECASE
)
"""How a letter or mail begins that a colon stands in: `Dag Jos, ja hoor:`."""
SUBJECT = re.compile(r"\W*(betreft|betreffende|inzake)\W*", re.IGNORECASE)
"""What stands before the subject of a letter."""
LONGEST_BARE = 5
"""In words; a label without a colon is no longer."""
LONGEST_LABEL = 7
"""In words; what is longer is a sentence."""
LONGEST_QUESTION = 14
"""The same for a question of a form: `Hoeveel uur heeft u aan deze activiteit besteed?`"""


@lru_cache(maxsize=4_000)
def plain(text: str) -> str:
    """Lower case without accents, character for character, so that places stay what they are."""
    return "".join(unicodedata.normalize("NFD", one)[0] for one in text.lower()) if not text.isascii() else text.lower()


def without_net(text: str) -> str:
    """A text in plain letters with what it says to be left out blanked; every other character keeps its place."""
    return NET.sub(lambda found: " " * len(found[0]), plain(text))


@cache
def _sheet() -> Mapping[str, Mapping[str, Sequence[str]] | Sequence[str]]:
    loaded: Mapping[str, Mapping[str, Sequence[str]] | Sequence[str]] = YAML(typ="base", pure=True).load(
        Path(__file__).with_name("labels.yaml")
    )
    return loaded


@cache
def roles(group: Labels | Words) -> Roles:
    """The patterns of a group by role, in the order in which they are tried."""
    patterns = _sheet()[group]
    if not isinstance(patterns, Mapping):
        raise TypeError(f"labels.yaml: {group} must map roles to patterns")
    whole = group.endswith("_words")
    return {role: re.compile(_either(several, whole)) for role, several in patterns.items()}


def _either(patterns: Sequence[str], whole_words: bool) -> str:
    either = "|".join(f"(?:{one})" for one in patterns)
    return rf"(?<!\w)(?:{either})(?!\w)" if whole_words else either


@cache
def _words(key: Literal["heads", "tails", "fillers", "words"]) -> frozenset[str]:
    return frozenset(_sheet()[key])


@lru_cache(maxsize=20_000)
def mended(label: str) -> str:
    """A label in plain characters, its damaged words mended: `Datvm:` becomes `datum`."""
    words = re.sub(r"[^\w./()&-]+", " ", label.lower()).strip(" .-_").split()
    return " ".join(_mended_word(plain(word), MENDED_FROM if word.isascii() else ACCENTED_FROM) for word in words)


def _mended_word(word: str, alike: int) -> str:
    known = _words("words") | _words("heads")
    if len(word) < 4 or word in known or word.isdigit():
        return word
    best = process.extractOne(word, known, scorer=fuzz.ratio, score_cutoff=alike)
    return best[0] if best and abs(len(best[0]) - len(word)) <= 1 and not _inflected(word, best[0]) else word


def _inflected(word: str, known: str) -> bool:
    """Whether they differ only in an ending: `duurt` is no damaged `duur`."""
    return word.startswith(known) or known.startswith(word)


@lru_cache(maxsize=20_000)
def label_role(label: str, group: Labels) -> str | None:
    """What a label of at most seven words says about a value of this group; None when nothing."""
    text = mended(label)
    if (
        not text
        or GREETS.match(label)
        or len(text.split()) > (LONGEST_QUESTION if label.rstrip(" :.").endswith("?") else LONGEST_LABEL)
    ):
        return None
    return next((role for role, pattern in roles(group).items() if pattern.search(text)), None)


def time_role(label: str) -> str | None:
    """What a label says about a time; `Van / tot` asks for a range as `Tijd` does."""
    role = label_role(label, "time_labels")
    return "range" if role == "from_to" else role


def names_subject(label: str) -> bool:
    """Whether a label of a letter's head names the words beside it, never what stands above or below."""
    return SUBJECT.fullmatch(label) is not None


def asks(label: str) -> bool:
    """Whether a label asks for a day, a time or a length."""
    return bool(label_role(label, "day_labels") or time_role(label) or label_role(label, "hours_labels"))


@lru_cache(maxsize=20_000)
def is_label(label: str) -> bool:
    """Whether these few words are a label that papers carry; a colon behind them is not needed."""
    text = re.sub(r"\b(199\d|20[0-4]\d)\b", "", mended(label)).strip()
    words = re.sub(r"[()/&]", " ", text).split()
    if ASKS_RANGE.fullmatch(" ".join(words)) or (len(words) <= 3 and NEXT_TIME.match(text)):
        return not label.rstrip().endswith((".", ",", ";"))
    if not 0 < len(words) <= LONGEST_BARE or re.search(r"\d", text) or label.rstrip().endswith((".", ",", ";", "-")):
        return False
    if ASKED.search(label) or DONE_ON.fullmatch(text):
        return True
    if not (_is_head(words[0]) or _is_head(words[-1])):
        return False
    unknown = sum(1 for word in words if not _is_head(word) and word not in _words("fillers"))
    return unknown <= 1 and (len(words) > 1 or unknown == 0)


def _is_head(word: str) -> bool:
    bare = word.strip(".")
    return bare in _words("heads") or any(bare.endswith(tail) for tail in _words("tails"))
