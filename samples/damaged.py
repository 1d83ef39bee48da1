"""Files that are no readable paper: locked, cut off, renamed, empty, a picture of nothing."""

import io
import random

from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from samples.designs.no_evidence import cup
from samples.rendering import as_jpeg
from samples.truth import Truth


def encrypted(rng: random.Random) -> tuple[bytes, Truth]:
    """Opens with a password only."""
    out = io.BytesIO()
    lock = StandardEncryption("geheim", ownerPassword="geheimer", canPrint=0, strength=40)
    canvas = Canvas(out, invariant=1, encrypt=lock)
    canvas.drawString(72, 700, "Intervisieverslag 14 maart 2023")
    canvas.save()
    return out.getvalue(), _rejected("encrypted")


def cut_off(whole: bytes) -> tuple[bytes, Truth]:
    """The first third of a PDF: an upload that broke off before any page was whole."""
    return whole[: min(len(whole) // 3, 900)], _rejected("damaged")


def renamed_text(rng: random.Random) -> tuple[bytes, Truth]:
    text = "Notities intervisie 12 mei 2022\r\n\r\n- Aanwezig: iedereen\r\n- 2 uur\r\n"
    return text.encode("cp1252"), _rejected("not_a_document")


def nothing(rng: random.Random) -> tuple[bytes, Truth]:
    return b"", _rejected("empty")


def photo_of_nothing(rng: random.Random) -> tuple[bytes, Truth]:
    return as_jpeg(cup(rng), 80, orientation=6), Truth(None, "foto", status=None)


def _rejected(code: str) -> Truth:
    return Truth(None, "onleesbaar", status="rejected", problems=(code,))
