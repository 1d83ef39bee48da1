"""The Debian fonts that the papers are set in, and what each lacks."""

from functools import cache
from pathlib import Path

from PIL import ImageFont

ROOT = Path("/usr/share/fonts")
MEASURED_AT = 400

FILES = {
    "lato": "truetype/lato/Lato-Regular.ttf",
    "lato-bold": "truetype/lato/Lato-Bold.ttf",
    "lato-light": "truetype/lato/Lato-Light.ttf",
    "lato-italic": "truetype/lato/Lato-Italic.ttf",
    "lato-black": "truetype/lato/Lato-Black.ttf",
    "sans": "truetype/liberation/LiberationSans-Regular.ttf",
    "sans-bold": "truetype/liberation/LiberationSans-Bold.ttf",
    "sans-italic": "truetype/liberation/LiberationSans-Italic.ttf",
    "serif": "truetype/liberation/LiberationSerif-Regular.ttf",
    "serif-bold": "truetype/liberation/LiberationSerif-Bold.ttf",
    "serif-italic": "truetype/liberation/LiberationSerif-Italic.ttf",
    "mono": "truetype/liberation/LiberationMono-Regular.ttf",
    "mono-bold": "truetype/liberation/LiberationMono-Bold.ttf",
    "narrow": "truetype/liberation/LiberationSansNarrow-Regular.ttf",
    "narrow-bold": "truetype/liberation/LiberationSansNarrow-Bold.ttf",
    "dejavu": "truetype/dejavu/DejaVuSans.ttf",
    "dejavu-bold": "truetype/dejavu/DejaVuSans-Bold.ttf",
    "dejavu-serif": "truetype/dejavu/DejaVuSerif.ttf",
    "dejavu-serif-bold": "truetype/dejavu/DejaVuSerif-Bold.ttf",
    "condensed": "truetype/dejavu/DejaVuSansCondensed.ttf",
    "condensed-bold": "truetype/dejavu/DejaVuSansCondensed-Bold.ttf",
    "freesans": "truetype/freefont/FreeSans.ttf",
    "freesans-bold": "truetype/freefont/FreeSansBold.ttf",
    "freeserif": "truetype/freefont/FreeSerif.ttf",
    "freeserif-bold": "truetype/freefont/FreeSerifBold.ttf",
    "freeserif-italic": "truetype/freefont/FreeSerifItalic.ttf",
    "freemono": "truetype/freefont/FreeMono.ttf",
    "typewriter": "truetype/gnutypewriter/GNUTypewriter.ttf",
    "garamond": "opentype/ebgaramond/EBGaramond12-Regular.otf",
    "garamond-bold": "opentype/linux-libertine/LinLibertine_RB.otf",
    "garamond-italic": "opentype/ebgaramond/EBGaramond12-Italic.otf",
    "libertine": "opentype/linux-libertine/LinLibertine_R.otf",
    "libertine-bold": "opentype/linux-libertine/LinLibertine_RB.otf",
    "libertine-italic": "opentype/linux-libertine/LinLibertine_RI.otf",
    "biolinum": "opentype/linux-libertine/LinBiolinum_R.otf",
    "biolinum-bold": "opentype/linux-libertine/LinBiolinum_RB.otf",
    "comic": "opentype/comic-neue/ComicNeue-Regular.otf",
    "comic-bold": "opentype/comic-neue/ComicNeue-Bold.otf",
    "hand-dancing": "opentype/dancingscript/DancingScript-Regular.otf",
    "hand-breip": "truetype/breip/Breip.ttf",
    "hand-dkg": "truetype/fifthhorseman/dkg.ttf",
    "hand-school": "truetype/ecolier-court/Ecolier-court.ttf",
    "hand-rufscript": "truetype/rufscript/Rufscript010.ttf",
    "hand-comic": "truetype/humor-sans/Humor-Sans.ttf",
}
IN_PDF = {  # reportlab sets no fonts with PostScript outlines: what stands in for them in a digital PDF
    "garamond": "freeserif",
    "garamond-bold": "freeserif-bold",
    "garamond-italic": "freeserif-italic",
    "libertine": "serif",
    "libertine-bold": "serif-bold",
    "libertine-italic": "serif-italic",
    "biolinum": "lato",
    "biolinum-bold": "lato-bold",
    "comic": "dejavu",
    "comic-bold": "dejavu-bold",
    "hand-dancing": "hand-breip",
}
HAND_SCALE = {"hand-school": 1.75, "hand-dancing": 1.5, "hand-comic": 1.2}
"""People write larger than forms are printed; these fonts are drawn smaller or larger than others of their size."""
MISDRAWN = {"typewriter": "()&"}
"""Characters that are there but look like others."""
STAND_INS = {
    "–": "-", "—": "-", "‘": "'", "’": "'", "“": '"', "”": '"', "€": "EUR", "•": "-", "½": " 1/2", "×": "x", "·": "-",
    "é": "e", "ë": "e", "ï": "i", "ö": "o", "ü": "u", "á": "a", "à": "a", "É": "E", "✓": "v",
    "(": "/", ")": "/", "&": "en",
}  # fmt: skip


def file(name: str) -> Path:
    return ROOT / FILES[name]


def hand_scale(name: str) -> float:
    return HAND_SCALE.get(name, 1.35)


def for_pdf(name: str) -> str:
    return IN_PDF.get(name, name)


@cache
def lacks(name: str, character: str) -> bool:
    """Whether the font draws its empty box, or something else, for it."""
    font = loaded(name, 40)
    return character in MISDRAWN.get(name, "") or bytes(font.getmask(character)) == bytes(font.getmask("\uffff"))


def printable(name: str, text: str) -> str:
    """The text with the characters this font lacks written as a typist would."""
    for character in STAND_INS:
        if character in text and lacks(name, character):
            text = text.replace(character, STAND_INS[character])
    return text


@cache
def loaded(name: str, size: float) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(file(name)), size, layout_engine=ImageFont.Layout.BASIC)


@cache
def width(name: str, text: str, size: float) -> float:
    """Points that the text takes at this size."""
    return loaded(name, MEASURED_AT).getlength(text) * size / MEASURED_AT
