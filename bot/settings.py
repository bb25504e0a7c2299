"""Settings from the environment or `.env`. A wrong one stops the start with one clear line."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, Self
from urllib.parse import urlsplit

from pydantic import Field, HttpUrl, SecretStr, TypeAdapter, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from domain.money import Rupiah
from domain.texts import Kind, Tariff

TELEGRAM = "https://api.telegram.org"
NOT_PUBLIC = "must be an https address with a path of plain letters (http only on this machine)"
LOOPBACK = ("localhost", "127.0.0.1", "::1")
LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")
PAPERS = ("A4", "F4")
WISHES = {
    "mode": "polling or webhook, like polling",
    "admin_id": "the number of a Telegram account, like 123456789",
    "backup_key": "a public key: age1 and 58 more letters and digits (guyub backup --new-key FILE)",
    "backup_keep": "how many backups are kept, 1 or more, like 14",
    "gateway_kind": "sms or whatsapp, like sms",
    "gateway_cost": "the price of one part in whole rupiah, like 350",
    "gateway_cap": "the most one BKM spends in a month in whole rupiah, like 50000",
    "backup_hour": "an hour of the day, 0 to 23, like 2",
}
"""What a setting must be, for those whose type already says whether it is wrong."""


class WrongSetting(Exception):
    """One line that says which setting is wrong and what it should look like."""


@dataclass(frozen=True)
class Door:
    """Where Telegram brings updates, what it shows to prove that it is Telegram, and where we listen."""

    url: str
    secret: str = field(repr=False)
    host: str
    port: int

    @property
    def path(self) -> str:
        """The part of the address this process serves; a proxy in front hands it on unchanged."""
        return urlsplit(self.url).path or "/"


@dataclass(frozen=True)
class Gate:
    """Where text messages for people without Telegram go, what proves that we are we, and what they cost."""

    url: str = field(repr=False)
    token: str = field(repr=False)
    tariff: Tariff


class Settings(BaseSettings):
    """Every setting of Guyub; docs/operations.md says what each is for."""

    model_config = SettingsConfigDict(
        env_prefix="GUYUB_", env_file=".env", extra="ignore", env_ignore_empty=True, hide_input_in_errors=True
    )

    token: SecretStr | None = None
    token_file: Path | None = None
    api_url: str = TELEGRAM
    mode: Literal["polling", "webhook"] = "polling"
    webhook_url: str = ""
    webhook_secret: SecretStr | None = None
    listen: str = "127.0.0.1:8080"
    database_url: str = Field(default="", repr=False)  # it may hold a password
    data_dir: Path = Path("var")
    admin_id: int | None = None
    heartbeat_url: str | None = None
    log: str = "INFO"
    paper: str = "A4"
    clock_offset_file: Path | None = None
    backup_key: str = ""
    backup_dir: Path | None = None
    backup_keep: int = Field(default=14, ge=1)
    backup_hour: int = Field(default=2, ge=0, le=23)
    gateway_url: str = Field(default="", repr=False)  # it may hold the name of an account
    gateway_token: SecretStr | None = None
    gateway_token_file: Path | None = None
    gateway_kind: Kind = Kind.SMS
    gateway_cost: int | None = Field(default=None, ge=0)
    gateway_cap: int | None = Field(default=None, ge=0)

    @field_validator("log")
    @classmethod
    def _level(cls, value: str) -> str:
        if value.upper() not in LEVELS:
            raise ValueError(f"must be one of {', '.join(LEVELS)}, like INFO")
        return value.upper()

    @field_validator("paper")
    @classmethod
    def _paper(cls, value: str) -> str:
        if value.upper() not in PAPERS:
            raise ValueError(f"must be one of {', '.join(PAPERS)}")
        return value.upper()

    @field_validator("api_url", "heartbeat_url")
    @classmethod
    def _address(cls, value: str | None) -> str | None:
        if value is not None:
            try:
                TypeAdapter(HttpUrl).validate_python(value)
            except ValidationError:
                raise ValueError(f"must be an http or https address, like {TELEGRAM}") from None
        return value.rstrip("/") if value else value

    @field_validator("webhook_url")
    @classmethod
    def _public_address(cls, value: str) -> str:
        try:
            parts, _ = urlsplit(value), urlsplit(value).port
        except ValueError:
            raise ValueError(NOT_PUBLIC) from None
        safe = parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in LOOPBACK)
        plain = re.fullmatch(r"[A-Za-z0-9/._~-]*", parts.path) and not (parts.query or parts.fragment)
        if value and not (safe and parts.hostname and plain):
            raise ValueError(
                "must be an https address and a path of plain letters (http only on this machine)"
            )
        return value

    @field_validator("gateway_url")
    @classmethod
    def _gateway(cls, value: str) -> str:
        """Numbers and words of people go there: never in clear over a network."""
        try:
            parts, _ = urlsplit(value), urlsplit(value).port
        except ValueError:
            raise ValueError("must be an https address (http only on this machine)") from None
        safe = parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in LOOPBACK)
        if value and not (safe and parts.hostname and not parts.username and not parts.fragment):
            raise ValueError("must be an https address without a user's name (http only on this machine)")
        return value

    @field_validator("webhook_secret")
    @classmethod
    def _unguessable(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", value.get_secret_value()):
            raise ValueError("must be 1 to 256 of A-Z a-z 0-9 _ -")
        return value

    @field_validator("listen")
    @classmethod
    def _host_and_port(cls, value: str) -> str:
        found = re.fullmatch(r"(?:[A-Za-z0-9.-]+|\[[0-9A-Fa-f:.]+\]):(\d{1,5})", value)
        if found is None or int(found[1]) > 65535:
            raise ValueError("must be a host and a port, like 127.0.0.1:8080")
        return value

    @field_validator("database_url")
    @classmethod
    def _engine(cls, value: str) -> str:
        if value and not re.fullmatch(r"sqlite:///[^:?]+|postgresql\+psycopg://\S+", value):
            raise ValueError("must be sqlite:/// and the path of a file, or postgresql+psycopg://...")
        return value

    @field_validator("backup_key")
    @classmethod
    def _public(cls, value: str) -> str:
        """A wrong key is found at the start, not on the day the backup is needed."""
        if value:
            from bot.sealing import PRIVATE, CannotOpen, recipient

            if value.upper().startswith(PRIVATE):
                raise ValueError(
                    "must be the public key (age1...); the private one belongs on another machine"
                )
            try:
                recipient(value)
            except CannotOpen:
                raise ValueError(f"must be {WISHES['backup_key']}") from None
        return value

    @model_validator(mode="after")
    def _no_travel_on_the_real_telegram(self) -> Self:
        host = urlsplit(self.api_url).hostname or ""
        if self.clock_offset_file is not None and host.endswith("telegram.org"):
            raise ValueError(
                "GUYUB_CLOCK_OFFSET_FILE is only for trials: set GUYUB_API_URL to a pretend Telegram"
            )
        return self

    @property
    def database_file(self) -> Path | None:
        """The file of the database; None: it is a server's."""
        _, is_file, path = self.database.partition("sqlite:///")
        return Path(path) if is_file else None

    @property
    def database(self) -> str:
        """The database's address; a file in the data folder unless told otherwise."""
        return self.database_url or f"sqlite:///{self.data_dir / 'guyub.sqlite3'}"

    @property
    def backup_folder(self) -> Path:
        """Where backups stand; in the data folder unless told otherwise."""
        return self.backup_dir or self.data_dir / "backups"

    @property
    def scratch(self) -> Path:
        """A folder on the book's own disk for what is there only for moments."""
        return self.data_dir if self.database_file is None else self.database_file.parent

    def secret(self) -> str:
        """The bot's token, from GUYUB_TOKEN or the file of GUYUB_TOKEN_FILE."""
        token = self.token.get_secret_value() if self.token else ""
        if not token and self.token_file is not None:
            try:
                token = self.token_file.read_text().strip()
            except OSError as error:
                raise WrongSetting(f"GUYUB_TOKEN_FILE cannot be read: {error.strerror}") from None
        if not token:
            raise WrongSetting("GUYUB_TOKEN is missing: the token that BotFather gave (or GUYUB_TOKEN_FILE)")
        if not re.fullmatch(r"\d+:[A-Za-z0-9_-]+", token):
            raise WrongSetting("GUYUB_TOKEN does not look like a token: digits, a colon, letters and digits")
        return token

    def gate(self) -> Gate | None:
        """The gateway of text messages; None: there is none. Without a price and a cap there is none either:
        nobody should learn from a bill what a press costs.
        """
        if not self.gateway_url:
            return None
        for name, value in (
            ("GUYUB_GATEWAY_COST", self.gateway_cost),
            ("GUYUB_GATEWAY_CAP", self.gateway_cap),
        ):
            if value is None:
                raise WrongSetting(
                    f"{name} is missing: whole rupiah, like {350 if 'COST' in name else 50000}"
                )
        assert self.gateway_cost is not None and self.gateway_cap is not None
        token = self.gateway_token.get_secret_value() if self.gateway_token else ""
        if not token and self.gateway_token_file is not None:
            try:
                token = self.gateway_token_file.read_text().strip()
            except OSError as error:
                raise WrongSetting(f"GUYUB_GATEWAY_TOKEN_FILE cannot be read: {error.strerror}") from None
        if not re.fullmatch(r"[\x21-\x7e]*", token):
            raise WrongSetting("GUYUB_GATEWAY_TOKEN must be letters, digits and signs without a space")
        tariff = Tariff(self.gateway_kind, Rupiah(self.gateway_cost), Rupiah(self.gateway_cap))
        return Gate(self.gateway_url, token, tariff)

    def door(self) -> Door | None:
        """Where updates are brought to in webhook mode; None: this bot fetches them. Without a secret anybody
        could bring some, so there is no door.
        """
        if self.mode == "polling":
            return None
        if not self.webhook_url:
            raise WrongSetting("GUYUB_WEBHOOK_URL is missing: the https address Telegram brings updates to")
        if self.webhook_secret is None:
            raise WrongSetting(
                "GUYUB_WEBHOOK_SECRET is missing: 1 to 256 of A-Z a-z 0-9 _ - that nobody guesses"
            )
        host, _, port = self.listen.rpartition(":")
        return Door(self.webhook_url, self.webhook_secret.get_secret_value(), host.strip("[]"), int(port))


def read_settings() -> Settings:
    """The settings, or WrongSetting with the first wrong one named, never with its value."""
    try:
        return Settings()
    except ValidationError as error:
        raise WrongSetting(_line(error)) from None


def _line(error: ValidationError) -> str:
    """Which setting is wrong, what it must be, and an example."""
    first = error.errors()[0]
    if not first["loc"]:
        return str(first["msg"]).removeprefix("Value error, ")
    field = str(first["loc"][0])
    ours = first["type"] == "value_error"
    reason = (
        str(first["msg"]).removeprefix("Value error, ") if ours else f"must be {WISHES.get(field, 'text')}"
    )
    return f"GUYUB_{field.upper()} {reason}"
