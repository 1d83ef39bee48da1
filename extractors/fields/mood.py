"""What a sentence says of what it names: that it was, that it lies ahead, that somebody stayed away.

Tense and denial, whatever the words between: `kan ik helaas niet bij de intervisie zijn` and `was ik verhinderd` say
the same of their day. Texts are folded (lower case, no accents).
"""

import re

DONE = re.compile(
    r"deelgenomen|bijgewoond|gevolgd|gehouden|plaatsgevonden|vond(en)? plaats|bijeengekomen|bezocht|meegekeken|voltooid"
    r"|afgerond|behaald|geslaagd|georganiseerd|aanwezig|geweest|n(am|amen|eemt) .*\bdeel\b|\bdeelna(m|men)\b"
    r"|kwam|kwamen|samengekomen|vergaderde?n?|verzorgd|\bbegeleid(de|den)?\b|\bvolgden?\b"
    r"|(bevestig|verkla)\w* ((hierbij|ik|wij|we) )*dat|\bgehad\b"
)
"""Words that say a thing took place; stronger than its mere name."""
TOLD = re.compile(
    r"\b(?:was|waren|had(?:den)?|werd(?:en)?|kwam(?:en)?|ging(?:en)?|nam(?:en)?|deed|deden|zat(?:en)?|spra(?:k|ken)|gaf|gaven"
    r"|vond(?:en)?|bracht(?:en)?|bleef|bleven|begon(?:nen)?|keek|keken|liep(?:en)?|bezocht(?:en)?|kreeg|kregen|zag(?:en)?"
    r"|hield(?:en)?|schreef|schreven|stond(?:en)?|bespra(?:k|ken)|ontving(?:en)?|sloot|sloten"
    r"|(?:volg|duur|organiseer|begeleid|deel|leer|behandel|hoor|orienteer|evalueer|reflecteer|presenteer)den?"
    r"|(?:maak|werk|praat|vertel|wissel|start|rond|merk|open|oefen|woon|verzorg)(?:t|d)en?)\b"
    r"|\b(?:heb|hebt|heeft|hebben|is|zijn|ben|bent)\b.{0,120}\b(?:(?:bij|deel|mee|af|aan|door|plaats|samen|bijeen)?ge"
    r"(?!pland|plaatst|noteerd|reserveerd|vraagd|nodigd|schikt|interesseerd|zocht)\w{2,}(?:d|t|en)|voltooid|bezocht"
    r"|behaald|besproken|besteed|verzorgd|\bbegeleid(de|den)?\b|ontvangen|volbracht)\b"
)
"""It was: a past tense, or a participle with its verb."""
AHEAD = re.compile(
    r"\b(?:zal|zullen|zult|wil(?:len|t)?|zou(?:den)?|kan|kunnen|kunt?|mag|mogen|moet(?:en)?|hoop|hopen|mits|indien|zodra"
    r"|ga(?:at|an)?(?! over\b)|starten|beg(?:int|innen)|houden|houdt|vindt|vinden|verwacht(?:en)?|nodig(?:en|t)?"
    r"|zien we|reserveer|noteer|om te|te (?:volgen|beginnen|starten|plannen|behalen|doen|houden)|nog te"
    r"|stel(?:len)? \w+ voor|graag|wordt)\b|\?"
)
"""It lies ahead, or is only wished for or asked."""
OFF = re.compile(
    r"\W*(?:(?:deze|dit|de|het) \w+ (?:is|werd|ging|gaat) )?(?:helaas )?(?:niet (?:door ?gegaan|door\b|gehouden"
    r"|plaatsgevonden)|geannuleerd|afgelast|afgezegd|vervallen|komt te vervallen|ging niet door)"
)
"""How a line begins that says of its meeting that it did not take place."""
WHO = r"(?:ik|je|jij|u|zij|hij|ze|betrokkene)"
WAS = (
    r"(?:was|ben|bent|is|zijn|lag|moes?t|kon|kan|kunt|kunnen|zal|zult|heb|hebt|heeft|had|bleef|meld(?:de)?|mis(?:te)?)"
)
AWAY = (
    r"(?:ziek|verhinderd|afwezig|afzeggen|afmelden|afgemeld|afgezegd|gemist|missen|er niet|niet mee|niet (?:er)?bij"
    r"(?: kon| kan)?(?: zijn)?|niet(?: [\w-]+){0,6} (?:zijn|komen|aanwezig|aansluiten|aanschuiven|deelnemen|meedoen"
    r"|verschenen)|met verlof|op vakantie)"
)
STAYED_AWAY = re.compile(
    rf"\b(?:{WAS} (?:\w+ )?{WHO}|{WHO} (?:\w+ ){{0,3}}{WAS})\b(?!\W+(?:\w+\W+){{0,2}}aanwezig)[^.;?]{{0,60}}?\b{AWAY}\b"
    rf"|\b{WHO}\b[^.;?,]{{0,40}}\b{AWAY} {WAS}\b"
    r"|\b(?:sla|sloeg|meld(?:de)?|zeg)\b (?:(?:ik|me|mij) )*[^.;?]{0,60}\b(?:af|over)\b"
    r"|\b(?:lukt|lukte|schikt|past) (?:het )?(?:mij|me) (?:\w+ )?niet\b|\bzonder mij\b"
    r"|\b(?:was|kon|kan|moest|lag) (?:ik|je|jij|u) (?:\w+ ){0,3}(?:niet|vrij)\b"
    r"|\bhad (?:ik|je|jij|u) (?:\w+ ){0,3}vrij\b"
)
"""Whom the paper is about stayed away, or will: a pronoun, its verb, and a word of absence."""


def stayed_away(text: str) -> bool:
    """Whether a folded sentence says that its writer or reader was or will be absent."""
    return STAYED_AWAY.search(text) is not None


def without_absence(text: str) -> str:
    """A folded sentence without what it says of staying away: what is left may still tell that somebody came."""
    return STAYED_AWAY.sub("", text)


def tells(text: str) -> bool:
    """Whether a folded sentence says that something was."""
    return TOLD.search(text) is not None


def looks_ahead(text: str) -> bool:
    """Whether a folded sentence only speaks of what may come."""
    return AHEAD.search(text) is not None and not tells(text)
