"""A PDF with a password."""

from pathlib import Path

import pypdfium2
import pytest
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen import canvas

from extractors.read import read


def _locked(path: Path, password: str) -> Path:
    sheet = canvas.Canvas(str(path), encrypt=StandardEncryption(password, ownerPassword="owner", strength=128))
    sheet.drawString(60, 700, "Datum: 14 maart 2023")
    sheet.save()
    return path


def test_a_password_is_the_senders_to_take_off(tmp_path: Path) -> None:
    path = _locked(tmp_path / "a.pdf", "geheim")
    with pytest.raises(pypdfium2.PdfiumError, match="password"):
        pypdfium2.PdfDocument(path)
    document = read(path)
    (problem,) = document.problems
    assert problem.code == "encrypted"
    assert "wachtwoord" in problem.message
    assert "password" in problem.message_en
    assert document.pages == ()


def test_a_pdf_that_only_forbids_copying_is_read(tmp_path: Path) -> None:
    document = read(_locked(tmp_path / "a.pdf", ""))
    assert document.problems == ()
    assert [word.text for word in document.pages[0].words] == ["Datum:", "14", "maart", "2023"]
