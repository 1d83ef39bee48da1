"""The committee's pages and, beside them, what reads the papers handed in on them."""

import secrets
from urllib.parse import urlsplit

import uvicorn

from flows.intake import taking_up
from flows.settings import Settings
from review.archive import Archive
from review.store import Store
from review.web.app import WebSettings, create_app
from review.web.provider import ProviderSettings


def serve(settings: Settings, host: str, port: int) -> None:
    """Serves until stopped."""
    store = Store(settings.database_url)
    store.migrate()
    web = WebSettings(
        secret=_secret(settings),
        secure_cookies=settings.secure_cookies,
        prefect_address=settings.prefect_url.removesuffix("/api"),
        upload_megabytes=settings.max_upload_megabytes,
        uploads_per_minute=settings.uploads_per_minute,
        sign_ins_per_minute=settings.sign_ins_per_minute,
        address=settings.address,
        provider=_provider(settings),
        passwords=settings.passwords,
    )
    with taking_up(settings) as intake:
        app = create_app(store, Archive(settings.archive_url), web, arrived=intake.wake)
        uvicorn.run(app, host=host, port=port, log_level="warning", server_header=False)


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
