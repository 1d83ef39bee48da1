"""Whether a word is a first name that is borne in the Netherlands."""

from functools import cache
from pathlib import Path

from ruamel.yaml import YAML

from extractors.fields.wording import fold


@cache
def _given_names() -> frozenset[str]:
    loaded = YAML(typ="base", pure=True).load(Path(__file__).with_name("given_names.yaml"))
    return frozenset(loaded["given_names"].split())


def is_given_name(word: str) -> bool:
    """`Stéphanie`, `Gerrit-Jan`; not `Apologies`. Only words with a capital count."""
    bare = word.strip(".,;:()")
    return bare[:1].isupper() and all(part in _given_names() for part in fold(bare).split("-") if part) and bool(bare)
