"""All settings, and the only place that reads the environment.

Each is an environment variable `BEWIJSPUNT_…`; without any, everything lives in one folder on this machine.
"""

import os
from functools import cache
from pathlib import Path

from pydantic import Field, PositiveInt, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict

from extractors.isolation.limits import DEFAULT_ENGINE, EngineName, Limits


def _cores() -> int:
    """Cores this process may use, which in a container is not what the machine has."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


class Settings(BaseSettings):
    model_config = SettingsConfigDict(env_prefix="BEWIJSPUNT_", extra="forbid")

    home: Path = Field(default_factory=lambda: Path.home() / ".local/share/bewijspunt")
    """Folder for whatever the settings below leave at their defaults."""
    database: str = ""
    """SQLAlchemy address; empty: SQLite in `home`."""
    archive: str = ""
    """fsspec address of the originals (`s3://…`, a folder); empty: a folder in `home`."""
    prefect_api: str = ""
    """Address of a Prefect server; empty: one of our own on this machine, at `prefect_port`."""
    prefect_port: int = 4200
    secret: SecretStr = SecretStr("")
    """Signs sessions; empty: made once and kept in `home`."""
    secure_cookies: bool = False
    """True behind HTTPS."""
    address: str = ""
    """Where the pages stand, as browsers write it (`https://punten.example.nl`); empty: as each browser asks."""

    oidc_issuer: str = ""
    """Address of an OpenID Connect provider at which people may sign in; empty: none."""
    oidc_client_id: str = ""
    oidc_client_secret: SecretStr = SecretStr("")
    oidc_shown_as: str = ""
    """What the provider is called on the sign-in page; empty: its host."""
    oidc_known_by: str = "email"
    """What the provider states that is the user's name here (an e-mail address only when it says that it verified it);
    looked at once, when somebody comes for the first time. Names that people choose themselves will not do."""
    passwords: bool = True
    """False: people sign in at the provider only."""
    sign_ins_per_minute: PositiveInt = 30
    """Tried from one address."""
    uploads_per_minute: PositiveInt = 60
    """Papers handed in with one token."""
    serving: PositiveInt = Field(default_factory=lambda: min(_cores(), 4))
    """Processes that serve the pages, each on a core of its own; each counts by itself what comes in a minute."""

    jobs: PositiveInt = Field(default_factory=_cores)
    """Reading processes; one Tesseract each, one core each."""
    engine: EngineName = DEFAULT_ENGINE
    """Which Tesseract reads; see docs/adr/0007-ocr-engine.md."""
    chunk: PositiveInt = 50
    """Papers a Prefect task takes."""

    max_upload_megabytes: PositiveInt = 25
    """Of one paper handed in on a page or by a program."""

    max_seconds: float = Limits().seconds
    max_megabytes: int = Limits().megabytes
    max_pages: int = Limits().pages
    max_pixels: int = Limits().pixels

    @property
    def limits(self) -> Limits:
        """What one document may cost."""
        return Limits(
            seconds=self.max_seconds, megabytes=self.max_megabytes, pages=self.max_pages, pixels=self.max_pixels
        )

    @property
    def database_url(self) -> str:
        return self.database or f"sqlite:///{self.home / 'bewijspunt.db'}"

    @property
    def archive_url(self) -> str:
        return self.archive or str(self.home / "archive")

    @property
    def prefect_url(self) -> str:
        return self.prefect_api or f"http://127.0.0.1:{self.prefect_port}/api"

    @property
    def prefect_environment(self) -> dict[str, str]:
        """What Prefect is told, here and in its own server: our address, our folder, and to keep quiet."""
        return {
            "PREFECT_API_URL": self.prefect_url,
            "PREFECT_HOME": str(self.home / "prefect"),
            "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
            "PREFECT_CLOUD_ENABLE_ORCHESTRATION_TELEMETRY": "false",
            "PREFECT_TELEMETRY_ENABLE_RESOURCE_METRICS": "false",
            "DO_NOT_TRACK": "1",
            "PREFECT_LOGGING_LEVEL": "WARNING",
            "PREFECT_SERVER_LOGGING_LEVEL": "WARNING",
            # its database is one file beside ours: writers wait for each other instead of failing
            "PREFECT_SERVER_DATABASE_TIMEOUT": "60",
            "PREFECT_API_REQUEST_TIMEOUT": "120",
        }

    @property
    def whole_environment(self) -> dict[str, str]:
        """For a program that we start: what we were given, with what Prefect is told."""
        return {**os.environ, **self.prefect_environment}

    def prepare_process(self) -> None:
        """Sets what the libraries read from the environment; call before Prefect is imported."""
        os.environ.update(self.prefect_environment)
        # one thread a Tesseract: without it four on four cores are not slow but stuck
        os.environ["OMP_THREAD_LIMIT"] = "1"


@cache
def settings() -> Settings:
    return Settings()
