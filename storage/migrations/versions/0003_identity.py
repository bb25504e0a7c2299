"""Spoken codes, open doors and locked accounts."""

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Spoken codes, open doors and locked accounts."""
    pass
