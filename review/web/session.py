"""Sessions in a signed cookie, and the tokens that tie a form to the session that asked for it."""

import datetime as dt
import hashlib
import hmac
import secrets
from dataclasses import dataclass, field
from typing import Any

from itsdangerous import BadSignature, URLSafeSerializer


@dataclass(slots=True)
class Session:
    """What one browser brings along between pages. Holds nothing that its owner may not read."""

    user: int | None = None
    nonce: str = field(default_factory=lambda: secrets.token_urlsafe(16))
    """New at every sign-in: a session planted before is worth nothing afterwards."""
    began: int = 0
    """Seconds since 1970, as is `seen`."""
    seen: int = 0
    last: tuple[int, int] | None = None
    """Item and id of the reviewer's last decision, for taking it back."""
    notice: dict[str, Any] | None = None
    """A message for the next page: `key` of its words, `values` to fill in, `tone`."""
    language: str | None = None
    """Chosen before signing in."""

    def tell(self, key: str, tone: str = "good", **values: object) -> None:
        self.notice = {"key": key, "tone": tone, "values": {name: str(value) for name, value in values.items()}}


class Sessions:
    """Signs and reads session cookies."""

    def __init__(self, secret: str, secure: bool, idle_minutes: int, session_hours: int) -> None:
        self._secret = secret.encode()
        self._signer = URLSafeSerializer(
            secret, salt="bewijspunt.session", signer_kwargs={"digest_method": hashlib.sha256}
        )
        self._idle = idle_minutes * 60
        self._whole = session_hours * 3600
        self.secure = secure
        self.cookie = "__Host-bewijspunt" if secure else "bewijspunt"

    def open(self, cookie: str | None, now: dt.datetime) -> Session:
        """The session in a cookie. Forged, broken or ended: a new one without a user, in the same language."""
        try:
            kept = self._signer.loads(cookie or "")
        except BadSignature:
            return self.fresh(now)
        last = kept.pop("last", None)
        session = Session(**kept, last=(last[0], last[1]) if last else None)
        ended = now.timestamp() - session.seen > self._idle or now.timestamp() - session.began > self._whole
        if ended and session.user is not None:
            return self.fresh(now, session.language)
        session.seen = int(now.timestamp())
        return session

    def fresh(self, now: dt.datetime, language: str | None = None) -> Session:
        moment = int(now.timestamp())
        return Session(began=moment, seen=moment, language=language)

    def header(self, session: Session) -> str:
        """The `Set-Cookie` header that keeps the session; gone when the browser closes or the session ends."""
        slots = ("user", "nonce", "began", "seen", "last", "notice", "language")
        kept = {name: value for name in slots if (value := getattr(session, name)) is not None}
        signed = self._signer.dumps(kept)
        secure = "; Secure" if self.secure else ""
        return f"{self.cookie}={signed}; Path=/; HttpOnly; SameSite=Lax; Max-Age={self._whole}{secure}"

    def form_token(self, session: Session) -> str:
        """Goes into every form of the session."""
        return hmac.new(self._secret, f"form {session.nonce}".encode(), hashlib.sha256).hexdigest()

    def form_fits(self, session: Session, token: str) -> bool:
        return hmac.compare_digest(self.form_token(session).encode(), token.encode())
