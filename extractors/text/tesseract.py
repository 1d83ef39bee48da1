"""OCR by the program Tesseract, through pytesseract. What its functions do stands at `Engine` in
`extractors.text.engine`."""

import signal
import tempfile
from functools import cache
from pathlib import Path

import pytesseract
from PIL import Image

from extractors.evidence import Word
from extractors.problems import DocumentFault, OutOfMemory, PageUnreadable, ReaderCrashed, TookTooLong
from extractors.text.engine import BLOCKS, DPI, GLOBAL, LANGUAGE, LINE, LOCAL, LOOSE, OTHER, EngineMissing, words_of
from extractors.text.pixels import Grey


def version() -> str:
    try:
        return str(pytesseract.get_tesseract_version()).strip()
    except (pytesseract.TesseractNotFoundError, OSError, SystemExit) as fault:
        raise EngineMissing from fault


@cache
def available() -> bool:
    try:
        return {LANGUAGE, OTHER, "osd"} <= set(pytesseract.get_languages())
    except (pytesseract.TesseractNotFoundError, pytesseract.TesseractError, OSError):
        return False


def prepare() -> None:
    """Nothing: every call starts the program anew."""


def words(picture: Grey, seconds: float, *, worn: bool = False) -> tuple[Word, ...]:
    return _table(picture, seconds, f"--psm {BLOCKS} -c thresholding_method={LOCAL if worn else GLOBAL}")


def loose_words(picture: Grey, seconds: float) -> tuple[Word, ...]:
    return _table(picture, seconds, f"--psm {LOOSE} -c thresholding_method={LOCAL}")


def lines(pictures: list[Grey], seconds: float) -> list[tuple[Word, ...]]:
    return _lines(pictures, seconds, LANGUAGE, "")


def other_lines(pictures: list[Grey], only: str, seconds: float) -> list[tuple[Word, ...]]:
    return _lines(pictures, seconds, OTHER, f" -c tessedit_char_whitelist={only}" if only else "")


def _lines(pictures: list[Grey], seconds: float, language: str, config: str) -> list[tuple[Word, ...]]:
    if not pictures:
        return []
    with tempfile.TemporaryDirectory() as folder:
        names = [Path(folder, f"{number}.pgm") for number in range(len(pictures))]
        for name, picture in zip(names, pictures, strict=True):
            Image.fromarray(picture).save(name)
        listed = Path(folder, "lines.txt")
        listed.write_text("\n".join(str(name) for name in names))
        rows = _rows(str(listed), seconds, f"--psm {LINE} -c thresholding_method={GLOBAL}{config}", language)
    # one page of the answer for each picture, counted from 1
    return [
        words_of([row for row in rows if row.split("\t", 2)[1:2] == [str(page)]], picture)
        for page, picture in enumerate(pictures, 1)
    ]


def _table(picture: Grey, seconds: float, config: str) -> tuple[Word, ...]:
    return words_of(_rows(_image(picture), seconds, config), picture)


def _rows(image: Image.Image | str, seconds: float, config: str, language: str = LANGUAGE) -> list[str]:
    table = _run(image, "tsv", f"--dpi {DPI} -c tessedit_create_tsv=1 {config}", language, seconds)
    lines = table.decode("utf-8", errors="replace").splitlines()
    if not lines or not lines[0].startswith("level\t"):
        raise PageUnreadable
    return lines[1:]


def _image(picture: Grey) -> Image.Image:
    image = Image.fromarray(picture)
    image.format = "PPM"  # written as it is; packing a page as PNG takes a tenth of a second
    return image


def orientation(picture: Grey, seconds: float) -> tuple[int, float]:
    try:
        answer = _run(_image(picture), "osd", f"--psm 0 --dpi {DPI}", "osd", seconds).decode("utf-8", errors="replace")
    except ReaderCrashed:
        return 0, 0.0  # "Too few characters" ends in an error too
    said = dict(line.split(": ", 1) for line in answer.splitlines() if ": " in line)
    try:
        return int(said["Rotate"]) % 360, float(said["Orientation confidence"])
    except (KeyError, ValueError):
        return 0, 0.0


def _run(image: Image.Image | str, kind: str, config: str, language: str, seconds: float) -> bytes:
    try:
        answer: bytes = pytesseract.pytesseract.run_and_get_output(
            image, kind, language, config, timeout=seconds, return_bytes=True
        )
    except pytesseract.TesseractNotFoundError as fault:
        raise EngineMissing from fault
    except pytesseract.TesseractError as fault:
        if "Failed loading language" in str(fault.message):
            raise EngineMissing from fault
        raise _ended_by(fault) from fault
    except RuntimeError as fault:  # pytesseract's word for its timeout
        raise TookTooLong from fault
    except FileNotFoundError as fault:  # it ended well and wrote nothing
        raise ReaderCrashed from fault
    return answer


def _ended_by(fault: pytesseract.TesseractError) -> DocumentFault:
    """Killed by the system or out of memory by its own word, or plainly crashed."""
    no_memory = fault.status == -signal.SIGKILL or any(
        word in str(fault.message) for word in ("bad_alloc", "out of memory", "Cannot allocate")
    )
    return OutOfMemory() if no_memory else ReaderCrashed()
