"""The sample village: a file a treasurer could have made. All people, groups and figures in it are samples
(contoh).
"""

from pathlib import Path

FILE = Path(__file__).parent / "desa-contoh.xlsx"
