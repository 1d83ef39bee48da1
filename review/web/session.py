"""What one browser brings along in a signed cookie, and the tokens that tie a form to the session that asked for it.

Who is signed in stands in our own tables (`people/visits.py`), found by the cookie's nonce: a cookie that was copied is
worth nothing after its owner signed out.
"""

import hashlib
import hmac
import secrets
from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Any

from itsdangerous import BadSignature, URLSafeSerializer

from review.people.visits import Patience

REMEMBERED = 20
"""Strokes that can be taken back from any page; earlier ones on the page of their item."""
KEPT = ("signed_in", "nonce", "made", "notice", "language", "asked", "elsewhere")
"""What goes into the cookie."""


@dataclass(slots=True)
class Session:
    """What one browser brings along between pages. Holds nothing that its owner may not read."""

    signed_in: bool = False
    """Whether to look for a visit at all."""
    nonce: str = field(default_factory=lambda: secrets.token_urlsafe(16))
    """New at every sign-in: a session planted before is worth nothing afterwards."""
    made: list[list[int]] = field(default_factory=list)
    """Item and id of the reviewer's decisions here, the last one at the end, to be taken back one after the other; of
    those made with one stroke the first."""
    notice: dict[str, Any] | None = None
    """A message for the next page: `key` of its words, `values` to fill in, `tone`."""
    language: str | None = None
    """Chosen before signing in."""
    asked: list[str] | None = None
    """What the browser was sent to a provider with (`review.web.provider.Asked`), until it comes back."""
    elsewhere: bool = False
    """Signed in at a provider: a password given by somebody else need not be changed first."""

    def remember(self, item: int, decision: int) -> None:
        """A decision that can be taken back from any page."""
        self.made = [*self.made, [item, decision]][-REMEMBERED:]

    def forget(self, decisions: Collection[int]) -> None:
        self.made = [one for one in self.made if one[1] not in decisions]

    def tell(self, key: str, tone: str = "good", **values: object) -> None:
        self.notice = {"key": key, "tone": tone, "values": {name: str(value) for name, value in values.items()}}


class Sessions:
    """Signs and reads session cookies."""

    def __init__(self, secret: str, secure: bool, patience: Patience) -> None:
        self._secret = secret.encode()
        self._signer = URLSafeSerializer(
            secret, salt="bewijspunt.session", signer_kwargs={"digest_method": hashlib.sha256}
        )
        self.patience = patience
        self.secure = secure
        self.cookie = "__Host-bewijspunt" if secure else "bewijspunt"

    def open(self, cookie: str | None) -> Session:
        """The session in a cookie; forged or broken: a new one without a user."""
        try:
            kept = self._signer.loads(cookie or "")
        except BadSignature:
            return Session()
        return Session(**{name: kept[name] for name in KEPT if name in kept})

    def header(self, session: Session) -> str:
        """The `Set-Cookie` header that keeps the session; gone when the browser closes or the session ends."""
        kept = {name: value for name in KEPT if (value := getattr(session, name)) not in (None, False, [])}
        signed = self._signer.dumps(kept)
        seconds = int(self.patience.whole.total_seconds())
        secure = "; Secure" if self.secure else ""
        return f"{self.cookie}={signed}; Path=/; HttpOnly; SameSite=Lax; Max-Age={seconds}{secure}"

    def form_token(self, session: Session) -> str:
        """Goes into every form of the session."""
        return hmac.new(self._secret, f"form {session.nonce}".encode(), hashlib.sha256).hexdigest()

    def form_fits(self, session: Session, token: str) -> bool:
        return hmac.compare_digest(self.form_token(session).encode(), token.encode())
