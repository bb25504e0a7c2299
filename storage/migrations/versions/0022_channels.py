"""Ways to reach people without Telegram."""

revision = "0022"
down_revision = "0021"


def upgrade() -> None:
    """Ways to reach people without Telegram."""
