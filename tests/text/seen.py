"""Whether boxes lie on what they name, seen on the very picture that a browser gets."""

from pathlib import Path

import cv2
import numpy as np

from extractors.evidence import Page
from extractors.read import page_picture


def on_ink(path: Path, page: Page, width: int = 1000) -> float:
    """Share of the surely read words that have ink in the middle of their box and paper just above it."""
    shown = cv2.imdecode(np.frombuffer(page_picture(path, page, width), np.uint8), cv2.IMREAD_GRAYSCALE)
    assert shown is not None
    height = shown.shape[0]
    assert abs(height / width - page.height / page.width) < 0.01
    good = []
    for word in page.words:
        if word.score < 0.6 or sum(character.isalnum() for character in word.text) < 2:
            continue
        box = word.box
        top, bottom = round(box.top * height), round(box.bottom * height)
        left, right = round(box.left * width), round(box.right * width)
        inside = shown[(2 * top + bottom) // 3 : (top + 2 * bottom) // 3 + 1, left : right + 1]
        above = shown[max(0, top - 4) : max(1, top - 2), left : right + 1]
        good.append(float(np.median(above)) - float(inside.min()) > 40)
    assert good
    return sum(good) / len(good)
