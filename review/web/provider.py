"""Signing in at an OpenID Connect provider, such as a register's own: where a visitor is sent to, and whom the provider
says came back.

The authorization code flow with PKCE. What the provider states counts only when it signed it, for us, just now, and for
the browser that asked.
"""

import base64
import hashlib
import secrets
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote_plus, urlencode, urlsplit

import httpx
from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import KeySet

ALGORITHMS = ("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA")
"""With a key of the provider's own; never `none`, never one that we hold too."""
SECONDS = 10.0
"""For an answer of the provider."""
LEEWAY = 60
"""Seconds that two clocks may differ."""
KEPT_SECONDS = 3600
"""How long the provider's addresses and keys are believed."""


class ProviderFails(Exception):
    """The provider does not answer, or not as OpenID Connect has it: ours or theirs to mend, never the visitor's."""


class NotProven(Exception):
    """What came back proves nothing about this browser: old, forged, or meant for somebody else."""


class Declined(Exception):
    """The visitor or the provider said no."""


@dataclass(frozen=True, slots=True)
class ProviderSettings:
    issuer: str
    """Its address, as it signs; https, or this machine."""
    client_id: str
    client_secret: str
    """Empty for a client without one: PKCE protects it."""
    shown_as: str
    """On the sign-in page: `Aanmelden met …`."""
    known_by: str = "email"
    """What the provider states that is the user's name here, looked at when somebody comes for the first time."""

    def __post_init__(self) -> None:
        where = urlsplit(self.issuer)
        if where.scheme != "https" and where.hostname not in ("localhost", "127.0.0.1"):
            raise ValueError("the address of an OpenID Connect provider begins with https://")
        if not self.client_id:
            raise ValueError("an OpenID Connect provider needs the id under which it knows us")


@dataclass(frozen=True, slots=True)
class Asked:
    """What a browser was sent away with; only that browser can come back with it, and once."""

    state: str
    nonce: str
    verifier: str
    onward: str


@dataclass(frozen=True, slots=True)
class Stated:
    """Who the provider says it is."""

    subject: str
    """Never given to anybody else; with the issuer in it, so that another provider's is another."""
    name: str
    """What `known_by` says, lower case; empty when it is not stated or not verified."""


def asked(onward: str) -> Asked:
    """Something new to be sent away with."""
    return Asked(secrets.token_urlsafe(24), secrets.token_urlsafe(24), secrets.token_urlsafe(48), onward)


class Provider:
    """A provider by its settings. Finds its addresses and keys itself, and keeps them for an hour."""

    def __init__(self, settings: ProviderSettings) -> None:
        self.settings = settings
        self._lock = threading.Lock()
        self._found: tuple[float, dict[str, Any], KeySet] | None = None

    def address(self, sent: Asked, back: str, now: float) -> str:
        """Where a browser is sent to. `back`: our address to come back to. Raises `ProviderFails`."""
        addresses, _ = self._known(now)
        digest = hashlib.sha256(sent.verifier.encode()).digest()
        said = {
            "response_type": "code",
            "client_id": self.settings.client_id,
            "redirect_uri": back,
            "scope": "openid profile email",
            "state": sent.state,
            "nonce": sent.nonce,
            "code_challenge": base64.urlsafe_b64encode(digest).rstrip(b"=").decode(),
            "code_challenge_method": "S256",
        }
        where = str(addresses["authorization_endpoint"])
        return f"{where}{'&' if '?' in where else '?'}{urlencode(said)}"

    def who(self, sent: Asked, came: Mapping[str, str], back: str, now: float) -> Stated:
        """Who came back with `came` in the address. Raises `Declined`, `NotProven` or `ProviderFails`."""
        if "error" in came:  # opens nothing, whoever says it; some providers leave the state out here
            raise Declined(came["error"])
        if not secrets.compare_digest(sent.state.encode(), came.get("state", "").encode()):
            raise NotProven("state")
        if came.get("iss", self.settings.issuer) != self.settings.issuer:
            raise NotProven("iss")
        given = self._given(came.get("code", ""), sent.verifier, back, now)
        claims = self._proven(str(given.get("id_token", "")), sent.nonce, now)
        return Stated(f"{self.settings.issuer} {claims['sub']}", self._name(claims, given, now))

    def _given(self, code: str, verifier: str, back: str, now: float) -> dict[str, Any]:
        """What the provider gives for a code."""
        form = {"grant_type": "authorization_code", "code": code, "redirect_uri": back, "code_verifier": verifier}
        secret = self.settings.client_secret
        credentials = httpx.BasicAuth(quote_plus(self.settings.client_id), quote_plus(secret)) if secret else None
        if credentials is None:
            form["client_id"] = self.settings.client_id
        addresses, _ = self._known(now)
        try:
            answer = httpx.post(addresses["token_endpoint"], data=form, auth=credentials, timeout=SECONDS)
        except httpx.HTTPError as fault:
            raise ProviderFails("token") from fault
        if answer.status_code == 400:  # a code that was used before, or is not ours
            raise NotProven("code")
        return _object(answer)

    def _proven(self, token: str, nonce: str, now: float) -> dict[str, Any]:
        """What is stated in a token, once its signature, audience, age and nonce are found right."""
        said = jwt.JWTClaimsRegistry(
            now=int(now), leeway=LEEWAY,
            iss={"essential": True, "value": self.settings.issuer},
            aud={"essential": True, "value": self.settings.client_id},
            sub={"essential": True}, exp={"essential": True}, iat={"essential": True},
            nonce={"essential": True, "value": nonce},
        )  # fmt: skip
        try:
            claims = self._opened(token, now)
            said.validate(claims)
        except (JoseError, ValueError) as fault:
            raise NotProven(type(fault).__name__) from fault
        several = isinstance(claims["aud"], list) and len(claims["aud"]) > 1
        if (several or "azp" in claims) and claims.get("azp") != self.settings.client_id:
            raise NotProven("azp")
        return claims

    def _opened(self, token: str, now: float) -> dict[str, Any]:
        """With the keys we know; and once more with new ones, as providers change theirs."""
        try:
            return jwt.decode(token, self._known(now)[1], algorithms=ALGORITHMS).claims
        except (JoseError, ValueError):
            return jwt.decode(token, self._known(now, anew=True)[1], algorithms=ALGORITHMS).claims

    def _name(self, claims: dict[str, Any], given: dict[str, Any], now: float) -> str:
        """What the user's name here may be. Not every provider puts it into the token; then it is asked for."""
        known_by = self.settings.known_by
        stated = claims if known_by in claims else self._asked_for(str(given.get("access_token", "")), claims, now)
        if known_by == "email" and stated.get("email_verified") not in (True, "true"):
            return ""
        name = stated.get(known_by)
        return name.strip().lower() if isinstance(name, str) else ""

    def _asked_for(self, access: str, claims: dict[str, Any], now: float) -> dict[str, Any]:
        where = self._known(now)[0].get("userinfo_endpoint")
        if not (where and access):
            return {}
        stated = _asked(str(where), {"Authorization": f"Bearer {access}"})
        return stated if stated.get("sub") == claims["sub"] else {}

    def _known(self, now: float, anew: bool = False) -> tuple[dict[str, Any], KeySet]:
        """The provider's addresses and keys."""
        with self._lock:
            if self._found is None or anew or now - self._found[0] > KEPT_SECONDS:
                self._found = (now, *self._looked_up())
            return self._found[1:]

    def _looked_up(self) -> tuple[dict[str, Any], KeySet]:
        issuer = self.settings.issuer
        addresses = _asked(f"{issuer.rstrip('/')}/.well-known/openid-configuration")
        if addresses.get("issuer") != issuer:
            raise ProviderFails("it calls itself something else than the setting does")
        missing = {"authorization_endpoint", "token_endpoint", "jwks_uri"} - addresses.keys()
        if missing:
            raise ProviderFails(f"it does not say its {', '.join(sorted(missing))}")
        try:
            keys = KeySet.import_key_set(_asked(str(addresses["jwks_uri"])))  # type: ignore[arg-type]
        except (JoseError, ValueError, KeyError) as fault:
            raise ProviderFails("its keys cannot be read") from fault
        return addresses, keys


def _asked(where: str, headers: Mapping[str, str] | None = None) -> dict[str, Any]:
    try:
        return _object(httpx.get(where, headers=headers, timeout=SECONDS))
    except httpx.HTTPError as fault:
        raise ProviderFails(urlsplit(where).path) from fault


def _object(answer: httpx.Response) -> dict[str, Any]:
    """The JSON object of an answer that is one."""
    try:
        said = answer.raise_for_status().json()
    except (httpx.HTTPError, ValueError) as fault:
        raise ProviderFails(f"{answer.url.path} {answer.status_code}") from fault
    if not isinstance(said, dict):
        raise ProviderFails(answer.url.path)
    return said
