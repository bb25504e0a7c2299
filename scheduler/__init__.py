"""The hours: what happens because time passed, not because somebody wrote."""
