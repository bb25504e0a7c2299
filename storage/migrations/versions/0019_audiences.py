"""Audiences of several villages."""

revision = "0019"
down_revision = "0018"


def upgrade() -> None:
    """Audiences of several villages."""
