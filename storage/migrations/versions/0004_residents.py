"""The public door of an RT, and the budget of words."""

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """The public door of an RT, and the budget of words."""
    pass
