"""Tesseract answers with bytes that are no UTF-8."""

from pathlib import Path

from extractors.read import read
from tests.faults.conftest import FakeTesseract, calls

HEAD = "level\\tpage_num\\tblock_num\\tpar_num\\tline_num\\tword_num\\tleft\\ttop\\twidth\\theight\\tconf\\ttext\\n"
ROW = "5\\t1\\t1\\t1\\t1\\t{n}\\t{left}\\t100\\t90\\t20\\t96.5\\t{text}\\n"


def test_good_words_stay_and_broken_ones_count_for_nothing(scan: Path, fake_tesseract: FakeTesseract) -> None:
    rows = [
        ROW.format(n=n, left=100 * n, text=text) for n, text in enumerate(("Datum:", "14", "ma\\377\\376rt", "2023"))
    ]
    counted = fake_tesseract(f"printf '{HEAD}{''.join(rows)}' > \"$2.tsv\"")
    # without the second engine, which would lead on such a page
    document = read(scan, engine="pytesseract", alone=True)
    assert calls(counted) >= 1
    assert [(problem.code, problem.page) for problem in document.problems] == [("page_unreadable", 1)]
    words = {word.text: word.score for word in document.pages[0].words}
    assert words["14"] == 0.965
    assert all(score == 0 for text, score in words.items() if "\ufffd" in text)
