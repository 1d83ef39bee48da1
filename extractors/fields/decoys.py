"""Figures that look like a day, a time or a duration and are none.

Each is matched where a token may start and passed over whole, so that no grammar sees its digits.
"""

import re

from extractors.fields.word_list import words

_NUMBERED_ALWAYS = "|".join(
    words(
        """artikelen artikel art hoofdstuk hfst paragraaf par lid leden sub versie bladzijde blz pagina pag p nummer nr
    no tabel figuur fig bijlage zaal kamer lokaal ruimte gebouw verdieping etage groep groepen intervisiegroep
    supervisiegroep werkgroep kring module blok deel fase stap cohort leerjaar niveau vraag agendapunt casus
    ronde unit bus lijn iso nen dsm icd kvk agb big bsn factuurnummer dossier stand uitslag score verhouding schaal
    richtlijn protocol postbus"""
    )
)
_NUMBERED_SINGLE = "bijeenkomst|sessie|avond|ochtend|middag|dag|les|training|cursusdag|scholing|deelnemer|consult"
_MONTH_NEXT = r"\s?(?:e|de|ste)?[-./\s]?\s?(?:jan|feb|mrt|maart|rn|maa|apr|mei|jun|jul|aug|sep|okt|0kt|oct|nov|dec)"
_NUMBER_RUN = r"(?>\d{1,4}(?!\d)(?:[.,/–-]\d{1,3}(?!\d))*)"
_DAY_AND_MONTH = r"(?:[12]?\d|3[01]|0[1-9])[/-](?:1[0-2]|0?[1-9])"
_LISTED_DAYS = rf":\s?{_DAY_AND_MONTH}(?:,|;|\sen|\s&)\s?{_DAY_AND_MONTH}"
_LENGTH = r"(?:\d+(?:[.,]\d+)?|half|een half|anderhalf|twee|drie|vier)?\s?(?:uur|uren|minuten|min|kwartier)\b"

AFTER_A_WORD = {
    # "artikel 3.2", "blz. 3-4", "zaal 1.12", "groep 3, 14 maart 2023"; not "versie 14-03-2023", "week 12-14 mei",
    # "onze intervisiegroep: 18/1, 15/3"
    "numbered": rf"(?:{_NUMBERED_ALWAYS})\b\.?(?!{_LISTED_DAYS}):?\s?(?:nr\.?\s?)?{_NUMBER_RUN}"
                rf"(?![-./]\d{{4}}|{_MONTH_NEXT}|\s?(?:uur|u\b|min|[:.]\d))",
    # not "week 11 van 2023"
    "week": rf"(?:week|weken)\b\.?:?\s?{_NUMBER_RUN}(?![-./]\d{{4}}|{_MONTH_NEXT}|\s?(?:uur|u\b|min|[:.]\d))"
            r"(?!(?:\s(?:t/m|tot\sen\smet)\s\d{1,2})?,?\s(?:van\s|in\s|[-/]\s)?(?:19|20)\d\d)",
    # "Bijeenkomst 3: 14 maart", "sessie 2 - 14 maart", "dag 1, 3 maart"; not "bijeenkomst 14 maart"
    "numbered_meeting": rf"(?:{_NUMBERED_SINGLE})\s(?>\d{{1,2}})(?=\s?[:)]|\s[-–—]\s|,\s|\s(?:op|van|d\.?d)\b|\s\d)"
                        rf"(?!{_MONTH_NEXT}|,?\smaand\b)",
    "amount": r"(?:EUR|euro)\s?\d[\d.,]*(?:,?[-–]+)?",
    # "per uur", "elke 2 uur", "om de 2 uur", "per 15 minuten": how often, not how long
    # not "gesprekken die ieder 2 uur duurden"
    "rate": rf"(?:per|elke|ieder(?!\s\d)|iedere|om\sde)\s{_LENGTH}|uur\s?/\s?week",
}  # fmt: skip
"""By name: what begins with a word and must not be read."""

OF_FIGURES = {
    "numbered": rf"§§?\s?{_NUMBER_RUN}",
    # "06-12345678", "+31 6 12 34 56 78", "058-2123456", "(030) 273 60 00"
    "phone": r"(?:\+|00)31[\s\d()-]{8,15}\d|\(0\d{1,3}\)[\s\d-]{6,10}\d|0\d{1,3}-\d{6,8}(?!\d)"
             r"|06[-\s]?(?:\d{8}|\d{4}\s\d{4}|\d{2}(?:[-\s]\d{2}){3})(?!\d)|0\d{2}-\d{3}[\s-]\d{2}[\s-]\d{2}(?!\d)",
    # "€ 12,50", "19,95 euro", "30 EUR"; not the year of "20-03-2023, € 5"
    "amount": r"€\s?\d[\d.,]*(?:,?[-–]+)?|\d[\d.,]*(?<![.,])(?:,-)?\s?(?:€(?!\s?\d)|euro\b|eur\b)",
    # "2,5 punten", "12 %", "36,5 °C"
    "counted": r"\d+(?:[.,]\d+)?\s?(?:%|‰|°|procent\b|graden\b|(?:accreditatie|PE-?|studie)?punt(?:en)?\b|pnt\b|pt\b)",
    "always": r"(?<!\b(?:ma|di|wo|do|vr|za|zo)\s)24\s?/\s?7(?!\s?[-/.]\s?\d)|24\s?x\s?7|50/50",
    "rate": r"/\s?uur\b",
}  # fmt: skip
"""By name: what begins with a figure or a sign and must not be read."""

WORDS_BEFORE = frozenset(
    f"{_NUMBERED_ALWAYS}|{_NUMBERED_SINGLE}|eur|euro|week|weken|per|elke|ieder|iedere|om|uur".split("|")
)
"""The words that `AFTER_A_WORD` may begin with."""

_WORD_DECOY = re.compile("|".join(AFTER_A_WORD.values()), re.IGNORECASE)
_FIGURE_DECOY = re.compile("|".join(OF_FIGURES.values()), re.IGNORECASE)


def decoy_at(text: str, at: int, word: str) -> int:
    """Where the decoy ends that begins at `at`, or -1; `word` is the word found there, empty for a figure or sign."""
    if word and word not in WORDS_BEFORE:
        return -1
    found = (_WORD_DECOY if word else _FIGURE_DECOY).match(text, at)
    return found.end() if found else -1


_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|[\w.+-]+@[\w.-]+\w")


def without_addresses(text: str) -> str:
    """The text with web and mail addresses blanked out; every other character keeps its place."""
    if "@" not in text and "www." not in text and "://" not in text:
        return text
    return _ADDRESS.sub(lambda found: "\0" * len(found[0]), text)
