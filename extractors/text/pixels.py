"""The two kinds of picture that the modules of this package hand each other, and what is asked of their tones."""

import cv2
import numpy as np
from cv2.typing import MatLike

Grey = MatLike
"""Height × width, 8 bits: 0 black … 255 white."""
Picture = MatLike
"""Grey, or height × width × 3 in colour; 8 bits."""


def tone(grey: MatLike, share: float) -> int:
    """The tone that this share (0..1) of the pixels does not exceed."""
    counts = np.cumsum(cv2.calcHist([np.ascontiguousarray(grey)], [0], None, [256], [0, 256]))
    return int(np.searchsorted(counts, share * counts[-1]))
