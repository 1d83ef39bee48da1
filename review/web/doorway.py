"""What every request passes on its way in and out: the session is opened, headers that protect are added."""

from collections.abc import Callable
from http.cookies import CookieError, SimpleCookie

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from review.web.session import Session
from review.web.site import Site

POLICY = "; ".join(
    (
        "default-src 'none'",
        "img-src 'self'",
        "style-src 'self'",
        "script-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
        "require-trusted-types-for 'script'",
    )
)
"""Nothing from elsewhere, nothing inline, never inside another page."""

HEADERS = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=()",
}


UPLOADS = ("/insturen", "/api/evidence")
"""Addresses that take papers."""
FORM_BYTES = 2 << 20
"""Of a form without a file, at most."""
DRAINED_BYTES = 250 << 20
"""Of what is too large, read and thrown away so that the sender hears why instead of a broken line."""


class BodyTooLarge(Exception):
    """More was sent than this address takes."""


class Doorway:
    """ASGI middleware around the pages, and their outermost edge: a fault of ours becomes a page that says so."""

    def __init__(self, app: ASGIApp, site: Site, answer_fault: Callable[[Request, Exception], Response]) -> None:
        self.app = app
        self.site = site
        self.answer_fault = answer_fault

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        state = scope.setdefault("state", {})
        state["session"] = self.site.sessions.open(self._cookie(scope))
        is_static = scope["path"].startswith("/static/")
        begun = False

        async def send_with_headers(message: Message) -> None:
            nonlocal begun
            begun = True
            if message["type"] == "http.response.start":
                self._add_headers(MutableHeaders(scope=message), is_static)
                if not is_static and _is_opened(scope) and _is_page(MutableHeaders(scope=message)):
                    self._keep(MutableHeaders(scope=message), state["session"])
            await send(message)

        bounded = Bounded(receive, self._most(scope["path"]))
        try:
            await self.app(scope, bounded.receive, send_with_headers)
        except BodyTooLarge as fault:
            await bounded.drain()
            await self.answer_fault(Request(scope), fault)(scope, receive, send_with_headers)
        except Exception as fault:
            answer = self.answer_fault(Request(scope), fault)
            if begun:  # too late for a page: the server cuts the connection
                raise
            await answer(scope, receive, send_with_headers)

    def _most(self, path: str) -> int:
        takes_papers = path in UPLOADS
        return FORM_BYTES + ((self.site.settings.upload_megabytes << 20) if takes_papers else 0)

    def _add_headers(self, headers: MutableHeaders, is_static: bool) -> None:
        for name, value in HEADERS.items():
            headers.setdefault(name, value)
        if self.site.sessions.secure:
            headers.setdefault("strict-transport-security", "max-age=31536000; includeSubDomains")
        if is_static:
            headers["cache-control"] = "public, max-age=31536000, immutable"
            return
        headers.setdefault("cache-control", "no-store")

    def _keep(self, headers: MutableHeaders, session: Session) -> None:
        """Only with a page that was opened. Pictures, and parts that a page fetches for itself, leave the session as it
        is: they come beside each other and would put an older one back."""
        headers.append("set-cookie", self.site.sessions.header(session))

    def _cookie(self, scope: Scope) -> str | None:
        try:
            kept = SimpleCookie(Headers(scope=scope).get("cookie", ""))
        except CookieError:
            return None
        found = kept.get(self.site.sessions.cookie)
        return found.value if found else None


class Bounded:
    """What comes in, up to so many bytes."""

    def __init__(self, receive: Receive, most: int) -> None:
        self._receive = receive
        self._most = most
        self._came = 0
        self._more = True

    async def receive(self) -> Message:
        """Raises `BodyTooLarge`."""
        message = await self._counted()
        if self._came > self._most:
            raise BodyTooLarge
        return message

    async def drain(self) -> None:
        while self._more and self._came < DRAINED_BYTES:
            await self._counted()

    async def _counted(self) -> Message:
        message = await self._receive()
        self._came += len(message.get("body", b""))
        self._more = message["type"] == "http.request" and message.get("more_body", False)
        return message


def _is_opened(scope: Scope) -> bool:
    """Whether a person opens this address, not a script on a page of ours. A browser that does not say opens it."""
    return Headers(scope=scope).get("sec-fetch-dest", "document") == "document"


def _is_page(headers: MutableHeaders) -> bool:
    return headers.get("content-type", "").startswith("text/html") or "location" in headers
