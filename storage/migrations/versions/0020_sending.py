"""How an announcement is sent."""

revision = "0020"
down_revision = "0019"


def upgrade() -> None:
    """How an announcement is sent."""
