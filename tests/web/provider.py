"""A real OpenID Connect provider on a free port, for tests: signs tokens, keeps codes, asks who one is."""

import hashlib
import threading
import warnings
from base64 import urlsafe_b64encode
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
from werkzeug.serving import make_server

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # it uses what its own libraries ask not to use any more
    from oidc_provider_mock import User, app

from review.web.provider import ProviderSettings


@dataclass
class RunningProvider:
    address: str
    exchanged: list[dict[str, str]] = field(default_factory=list)
    """The forms with which codes were exchanged."""

    def settings(self, **other: Any) -> ProviderSettings:
        given = {"client_id": "bewijspunt", "client_secret": "geheim", "shown_as": "Zorgaccount", **other}
        return ProviderSettings(issuer=self.address, **given)

    def says(self, where: str, subject: str) -> dict[str, str]:
        """Somebody signs in there; returns what their browser brings back."""
        answer = httpx.post(where, data={"sub": subject})
        return self.brought(answer)

    def refuses(self, where: str) -> dict[str, str]:
        return self.brought(httpx.post(where, data={"action": "deny"}))

    def brought(self, answer: httpx.Response) -> dict[str, str]:
        assert answer.status_code in (302, 303), answer.text
        return {name: values[0] for name, values in parse_qs(urlsplit(answer.headers["location"]).query).items()}


def challenge_of(verifier: str) -> str:
    return urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()


def form_of(environ: dict[str, Any]) -> dict[str, str]:
    """The form that is sent, left to be read again."""
    body = environ["wsgi.input"].read(int(environ["CONTENT_LENGTH"]))
    environ["wsgi.input"] = BytesIO(body)
    return {name: values[0] for name, values in parse_qs(body.decode()).items()}


@contextmanager
def running_provider(people: Sequence[tuple[str, dict[str, Any]]]) -> Iterator[RunningProvider]:
    """`people`: subject and what is stated of each."""
    pages = app(require_nonce=True, user_claims=[User(sub=subject, claims=claims) for subject, claims in people])
    provider = RunningProvider("")

    inner = pages.wsgi_app

    def heard(environ: dict[str, Any], start: Any) -> Any:
        if environ["PATH_INFO"].endswith("/token"):
            provider.exchanged.append(form_of(environ))
        return inner(environ, start)

    pages.wsgi_app = heard  # type: ignore[method-assign]
    server = make_server("localhost", 0, pages, threaded=True)
    thread = threading.Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    provider.address = f"http://localhost:{server.server_port}"
    try:
        yield provider
    finally:
        server.shutdown()
        thread.join(10)
        server.server_close()
