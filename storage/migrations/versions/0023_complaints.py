"""Complaints and proposals."""

revision = "0023"
down_revision = "0022"


def upgrade() -> None:
    """Complaints and proposals."""
