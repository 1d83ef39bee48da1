"""The two kinds of picture that the modules of this package hand each other."""

from cv2.typing import MatLike

Grey = MatLike
"""Height × width, 8 bits: 0 black … 255 white."""
Picture = MatLike
"""Grey, or height × width × 3 in colour; 8 bits."""
