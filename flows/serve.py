"""The committee's pages and, beside them, what reads the papers handed in on them."""

import secrets
from functools import partial
from multiprocessing.synchronize import Event
from urllib.parse import urlsplit

from fastapi import FastAPI

from flows.settings import Settings
from review.archive import Archive
from review.store import Store
from review.web.app import WebSettings, create_app
from review.web.provider import ProviderSettings
from review.web.serving import serve_pages


def serve(settings: Settings, host: str, port: int) -> None:
    """Serves until stopped. Papers handed in are read by this process, the pages served by those of the settings."""
    from flows.intake import taking_up  # loads Prefect, which the processes that serve pages need not

    store = Store(settings.database_url)
    store.migrate()
    store.close()
    secret = _secret(settings)
    with taking_up(settings) as intake:
        serve_pages(partial(pages_of, settings, secret, intake.arrived), host, port, settings.serving)


def pages_of(settings: Settings, secret: str, arrived: Event) -> FastAPI:
    """The pages, as one of the processes serves them. `arrived` is set when a paper was handed in."""
    web = WebSettings(
        secret=secret,
        secure_cookies=settings.secure_cookies,
        prefect_address=settings.prefect_url.removesuffix("/api"),
        upload_megabytes=settings.max_upload_megabytes,
        uploads_per_minute=settings.uploads_per_minute,
        sign_ins_per_minute=settings.sign_ins_per_minute,
        address=settings.address,
        provider=_provider(settings),
        passwords=settings.passwords,
    )
    return create_app(Store(settings.database_url), Archive(settings.archive_url), web, arrived=arrived.set)


def _provider(settings: Settings) -> ProviderSettings | None:
    """Where people may sign in with OpenID Connect, if anywhere."""
    if not settings.oidc_issuer:
        return None
    return ProviderSettings(
        issuer=settings.oidc_issuer,
        client_id=settings.oidc_client_id,
        client_secret=settings.oidc_client_secret.get_secret_value(),
        shown_as=settings.oidc_shown_as or urlsplit(settings.oidc_issuer).hostname or settings.oidc_issuer,
        known_by=settings.oidc_known_by,
    )


def _secret(settings: Settings) -> str:
    """As set, else made once and kept: sessions outlive a restart."""
    if given := settings.secret.get_secret_value():
        return given
    kept = settings.home / "secret"
    if not kept.exists():
        settings.home.mkdir(parents=True, exist_ok=True)
        kept.touch(mode=0o600)
        kept.write_text(secrets.token_urlsafe(48))
    return kept.read_text()
