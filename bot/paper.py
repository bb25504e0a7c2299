"""How a printed page is set: letterhead, tables that repeat their heads, lines to sign on, page x of y. Black
on white, on A4 or F4. Knows no book and no sentence of its own beyond what every page carries.
"""

from __future__ import annotations

import io
import unicodedata
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import reportlab
from reportlab.lib.enums import TA_CENTER, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    KeepTogether,
    NextPageTemplate,
    PageBreak,
    PageTemplate,
    Paragraph,
    Spacer,
    Table,
)

import locales
from bot.printing import SHEETS
from domain.say import Say, Voice
from locales import formats

EDGE, HEAD, FOOT = 15, 24, 12  # millimetres: the border, what the letterhead takes, and the line below
LETTERS, BOLD = "Vera", "VeraBd"  # both come with the library and are put into the file

PAPERS = {**SHEETS, "A5": (148, 210)}
"""Millimetres. Half a sheet is for slips that go from hand to hand."""
Write = Callable[..., str]


def _fonts() -> None:
    folder = Path(reportlab.__file__).parent / "fonts"
    for name in (LETTERS, BOLD):
        if name not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(TTFont(name, folder / f"{name}.ttf"))


def pen(locale: str) -> Write:
    """Writes a sentence of this language, as it stands on paper."""
    return lambda key, **values: locales.plain(Say(key, values), locale)


def figures(locale: str) -> Callable[[int], str]:
    """Rupiah without the sign before them, as the columns of a sheet have them."""
    rupiah = formats.functions(Voice(locale))["RUPIAH"]
    return lambda amount: str(rupiah(amount)).replace("Rp", "", 1)


def printable(words: str) -> str:
    """The words as the letters of the page can show them: what they lack is a question mark, not a hole."""
    _fonts()
    known = pdfmetrics.getFont(LETTERS).face.charToGlyph
    whole = unicodedata.normalize("NFC", locales.clean(words))
    return "".join(each if ord(each) in known or each == "\n" else "?" for each in whole)


def _style(size: float, *, bold: bool = False, align: int = 0) -> ParagraphStyle:
    name = BOLD if bold else LETTERS
    return ParagraphStyle(
        f"{name}{size}{align}", fontName=name, fontSize=size, leading=size * 1.3, alignment=align
    )


def words(text: str, size: float = 10, *, bold: bool = False, align: int = 0) -> Paragraph:
    """A paragraph. Markup in a name is a name."""
    _fonts()
    return Paragraph(escape(printable(text)).replace("\n", "<br/>"), _style(size, bold=bold, align=align))


def gap(height: float) -> Spacer:
    """White, in millimetres."""
    return Spacer(0, height * mm)


class Pages:
    """One file under way: put things on it in their order, then `kept`."""

    def __init__(self, recipe: dict[str, Any], locale: str, title: str) -> None:
        """recipe: paper (A4, F4, A5), bkm, on (ISO), `trial` (1: not yet closed by two officers), and `head`,
        the sentence below the name of the BKM where it is not the UPK that writes; `loose`:
        each page goes to somebody else, so none is numbered.
        """
        _fonts()
        self.write, self.locale, self._title = pen(locale), locale, title
        self._recipe, self._story = recipe, list[Flowable]()
        self._heads = dict[str, str]()
        across, along = PAPERS[recipe["paper"]]
        self._sizes = {"upright": (across * mm, along * mm), "wide": (along * mm, across * mm)}
        self.width = (across - 2 * EDGE) * mm

    def sheet(self, *, wide: bool = False, of: str = "") -> None:
        """A new sheet, upright or on its side; `of`: under the letterhead of another BKM."""
        name = "wide" if wide else "upright"
        self.width = self._sizes[name][0] - 2 * EDGE * mm
        if of:
            self._heads.setdefault(of, f"upright {of}")
            name = self._heads[of]
        self._story += [NextPageTemplate(name)] + ([PageBreak()] if self._story else [])

    def put(self, *things: Flowable) -> None:
        """Below what is there."""
        self._story += things

    def together(self, *things: Flowable) -> None:
        """The same, never torn apart by the end of a page."""
        self._story.append(KeepTogether(list(things)))

    def kept(self) -> bytes:
        """The file. The same recipe gives the same bytes: no moment of printing is in it."""
        out = io.BytesIO()
        document = BaseDocTemplate(
            out, invariant=1, title=self._title, author=printable(self._recipe["bkm"]), creator="Guyub",
            leftMargin=EDGE * mm, rightMargin=EDGE * mm,
        )  # fmt: skip
        sizes = {**self._sizes, **dict.fromkeys(self._heads.values(), self._sizes["upright"])}
        document.addPageTemplates([self._template(name, size) for name, size in sizes.items()])
        document.build(self._story, canvasmaker=self._canvas())
        return out.getvalue()

    def _template(self, name: str, size: tuple[float, float]) -> PageTemplate:
        wide, high = size
        top, low = (EDGE + HEAD - 8) * mm, (EDGE + FOOT - 8) * mm
        room = Frame(
            EDGE * mm, low, wide - 2 * EDGE * mm, high - top - low,
            leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0,
        )  # fmt: skip
        return PageTemplate(name, frames=[room], onPage=self._letterhead, pagesize=size)

    def _letterhead(self, canvas: Canvas, document: Any) -> None:
        wide, high = canvas._pagesize
        canvas.setFont(BOLD, 13)
        of = document.pageTemplate.id.removeprefix("upright").strip()
        name = of if of in self._heads else self._recipe["bkm"]
        canvas.drawCentredString(wide / 2, high - (EDGE - 1) * mm, printable(name)[:70])
        canvas.setFont(LETTERS, 9.5)
        canvas.drawCentredString(
            wide / 2, high - (EDGE + 4.5) * mm, self.write(self._recipe.get("head", "drawing-letterhead"))
        )
        for below, thick in ((8, 1.4), (9.2, 0.5)):
            canvas.setLineWidth(thick)
            y = high - (EDGE + below) * mm
            canvas.line(EDGE * mm, y, wide - EDGE * mm, y)

    def _canvas(self) -> type[Canvas]:
        """A canvas that knows how many pages there are when it writes the line below each."""
        write, title, loose = self.write, printable(self._title), self._recipe.get("loose")

        class Counted(Canvas):  # type: ignore[misc]
            def __init__(self, *args: Any, **more: Any) -> None:
                super().__init__(*args, **more)
                self._held: list[dict[str, Any]] = []

            def showPage(self) -> None:
                self._held.append(dict(self.__dict__))
                self._startPage()

            def save(self) -> None:
                for n, page in enumerate(self._held, start=1):
                    self.__dict__.update(page)
                    if loose:
                        super().showPage()
                        continue
                    wide = self._pagesize[0]
                    self.setFont(LETTERS, 8)
                    self.drawString(EDGE * mm, (EDGE - 6) * mm, title[:90])
                    count = write("drawing-page", n=n, count=len(self._held))
                    self.drawRightString(wide - EDGE * mm, (EDGE - 6) * mm, count)
                    super().showPage()
                super().save()

        return Counted


def signatures(pages: Pages, lines: Sequence[tuple[str, str, str]]) -> Flowable:
    """Places to sign, side by side: what for, in which office, and the name under the line (or dots)."""
    blank = "." * 30
    cells = [
        [words(what, 9, align=TA_CENTER) for what, _, _ in lines],
        [words(office, 9, align=TA_CENTER) for _, office, _ in lines],
        [gap(16) for _ in lines],
        [words(f"( {name or blank} )", 9, align=TA_CENTER) for _, _, name in lines],
    ]
    block = Table(cells, colWidths=[pages.width / len(lines)] * len(lines))
    where = words(pages.write("drawing-place-and-day"), 9, align=TA_RIGHT)
    return KeepTogether([gap(7), where, gap(3), block])


def day(locale: str) -> Callable[[str], str]:
    """A day as a card has it, with its year."""
    short = formats.functions(Voice(locale))["SHORTDATE"]
    return lambda on: f"{short(on)} {on[:4]}" if locale == "en" else f"{short(on)}/{on[:4]}"
