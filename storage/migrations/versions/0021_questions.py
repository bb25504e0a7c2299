"""Questions with an owner."""

revision = "0021"
down_revision = "0020"


def upgrade() -> None:
    """Questions with an owner."""
