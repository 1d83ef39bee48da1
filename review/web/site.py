"""What every page needs: the store, the archive, the settings, the clock, and how a page is rendered."""

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from fastapi import Request
from fastapi.responses import HTMLResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from review.archive import Archive
from review.people.visits import Patience
from review.store import Store
from review.web.evidence_images import PagePictures
from review.web.pace import Pace
from review.web.provider import Provider, ProviderSettings
from review.web.session import Session, Sessions
from review.web.wording import Language, wording

FOLDER = Path(__file__).parent
STATIC = FOLDER / "static"
ITEMS = re.compile(r"\bitem \d+(?:, \d+)*(?: (?:en|and) \d+)?")


@dataclass(frozen=True, slots=True)
class WebSettings:
    """What someone who installs the pages may choose."""

    secret: str
    """Signs sessions and forms; at least 16 characters, the same on every machine that serves the pages."""
    secure_cookies: bool = True
    """False only where the pages are served without HTTPS, for instance on 127.0.0.1."""
    language: Language = "nl"
    """For whoever has not chosen one."""
    prefect_address: str | None = None
    """Of Prefect's own pages, shown to operators."""
    idle_minutes: int = 60
    """A session ends after so long without a page."""
    session_hours: int = 12
    """A session ends after so long in any case."""
    promised_days: int = 42
    """Within how many days the register promises an answer; the queue shows age against it."""
    time_zone: str = "Europe/Amsterdam"
    picture_jobs: int = 1
    """Worker processes that draw page pictures."""

    upload_megabytes: int = 25
    """Of one paper handed in on a page or by a program."""
    uploads_per_minute: int = 60
    """Handed in with one token."""
    sign_ins_per_minute: int = 30
    """Tried from one address: what one name is guarded by (`users.FAILURES`) does not guard many names."""

    address: str = ""
    """Where the pages stand, as browsers write it (`https://punten.example.nl`); empty: as each browser asks."""
    provider: ProviderSettings | None = None
    """Where people may sign in with OpenID Connect."""
    passwords: bool = True
    """False: people sign in at the provider only."""

    @property
    def patience(self) -> Patience:
        return Patience(dt.timedelta(minutes=self.idle_minutes), dt.timedelta(hours=self.session_hours))

    def __post_init__(self) -> None:
        if len(self.secret) < 16:
            raise ValueError("the secret that signs sessions needs at least 16 characters")
        if not self.passwords and self.provider is None:
            raise ValueError("without passwords and without a provider nobody can sign in")


@dataclass(frozen=True, slots=True)
class Site:
    store: Store
    archive: Archive
    settings: WebSettings
    pictures: PagePictures
    sessions: Sessions
    clock: Callable[[], dt.datetime]
    pages: Environment
    arrived: Callable[[], None] = lambda: None
    """Called when a paper was handed in, so that it is read at once."""
    uploads: Pace = field(default_factory=lambda: Pace(60))
    """Of programs, for each token."""
    sign_ins: Pace = field(default_factory=lambda: Pace(30))
    """For each address that they are tried from."""
    provider: Provider | None = None
    """Where people may sign in."""

    def here(self, at: dt.datetime) -> dt.datetime:
        """A moment in the time zone of the readers."""
        return at.astimezone(ZoneInfo(self.settings.time_zone))


def site_of(request: Request) -> Site:
    site: Site = request.app.state.site
    return site


def page_environment() -> Environment:
    """Jinja, with everything escaped and a name that does not exist refused."""
    pages = Environment(
        loader=FileSystemLoader(FOLDER / "pages"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    pages.filters["with_items"] = with_items
    return pages


def with_items(text: str) -> Markup:
    """A sentence of ours, escaped, with the items that it speaks of as links: `… binnen als item 13`."""
    address = r'<a href="/beoordelen/\g<0>">\g<0></a>'
    linked = ITEMS.sub(lambda said: re.sub(r"\d+", address, said[0]), str(escape(text)))
    return Markup(linked)  # noqa: S704


def static_version() -> str:
    """Changes when any file under static/ does, so that browsers may keep them for good."""
    found = sha256()
    for file in sorted(STATIC.iterdir()):
        found.update(file.name.encode() + file.read_bytes())
    return found.hexdigest()[:12]


def render(request: Request, page: str, status: int = 200, **shown: Any) -> HTMLResponse:
    """A page in the visitor's language. A message kept in the session is shown once."""
    site = site_of(request)
    session: Session = request.state.session
    visitor = getattr(request.state, "visitor", None)
    language: Language = getattr(request.state, "language", site.settings.language)
    template = site.pages.get_template(page)
    notice, session.notice = session.notice, None
    html = template.render(
        t=wording(language),
        user=visitor,
        csrf=site.sessions.form_token(session),
        last=session.made[-1] if session.made else None,
        notice=notice,
        here=site.here,
        settings=site.settings,
        path=request.url.path,
        **shown,
    )
    return HTMLResponse(html, status)
