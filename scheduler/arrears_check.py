"""The morning look at what is late: when it runs, over whom, what it does. The rules are elsewhere."""

from __future__ import annotations

from usecases import arrears

CRON = {"day_of_week": "mon-sat", "hour": "8"}
"""Eight in the morning of each zone, Monday to Saturday; on a holiday the deed itself keeps silent."""

subjects = arrears.subjects
morning = arrears.morning
