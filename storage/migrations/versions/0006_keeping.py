"""What keeping the book safe leaves behind."""

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """What keeping the book safe leaves behind."""
    pass
