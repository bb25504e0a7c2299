"""The doors in the order they are tried: the whole map on one screen. A door only chooses; it awaits
nothing.
"""

from aiogram import Router

from handlers import (
    announcements,
    arrears,
    audiences,
    balances,
    cash,
    channels,
    checkin,
    claims,
    clarity,
    closings,
    codes,
    complaints,
    covers,
    deaths,
    faq,
    fieldwork,
    forgetting,
    groups,
    gruduk,
    handovers,
    home,
    imports,
    iptw,
    joining,
    keeping,
    lending,
    locks,
    meetings,
    merging,
    moving,
    newsvoices,
    office_changes,
    papers,
    privacy,
    questions,
    relief,
    reports,
    residents,
    rules,
    savings,
    sheets,
    study,
    talks,
    texts,
    titipan,
    topics,
    usulan,
    whys,
    witness,
    workbooks,
)


def first_doors() -> Router:
    """Buttons, slash commands, home keys and bare words: tried before an open question takes the line."""
    router = Router(name="first")
    router.include_routers(talks.routes(), home.routes())
    router.include_routers(checkin.routes(), claims.routes(), handovers.routes(), sheets.routes())
    router.include_routers(cash.routes())
    router.include_routers(savings.routes(), covers.routes(), whys.routes())
    router.include_routers(joining.routes(), codes.routes(), locks.routes(), groups.routes())
    router.include_routers(faq.routes(), usulan.routes())
    router.include_routers(residents.routes())
    router.include_routers(privacy.routes(), forgetting.routes())
    router.include_routers(meetings.routes())
    router.include_routers(
        arrears.routes(), balances.routes(), gruduk.routes(), lending.routes(), reports.routes()
    )
    router.include_routers(deaths.routes(), office_changes.routes())
    router.include_routers(papers.routes(), workbooks.routes(), imports.routes(), merging.routes())
    router.include_routers(relief.routes(), moving.routes(), titipan.routes(), iptw.routes())
    router.include_routers(closings.routes(), witness.routes(), rules.routes())
    router.include_routers(audiences.routes(), channels.routes(), texts.routes())
    router.include_routers(announcements.routes(), clarity.routes(), questions.routes(), keeping.routes())
    router.include_routers(fieldwork.routes(), topics.routes(), newsvoices.routes(), study.routes())
    router.include_router(complaints.routes())
    return router


def word_doors() -> Router:
    """Lines in plain words, tried when no open question took the line."""
    router = Router(name="words")
    router.include_routers(home.word_routes(), codes.word_routes(), locks.word_routes(), groups.word_routes())
    router.include_router(texts.word_routes())
    router.include_routers(sheets.word_routes(), checkin.word_routes(), handovers.word_routes())
    router.include_routers(cash.word_routes())
    router.include_routers(savings.word_routes(), covers.word_routes(), whys.word_routes())
    router.include_routers(titipan.word_routes(), iptw.word_routes())
    router.include_routers(joining.word_routes(), residents.word_routes())
    router.include_routers(faq.word_routes(), usulan.word_routes())
    router.include_routers(meetings.word_routes())
    router.include_routers(
        balances.word_routes(), arrears.word_routes(), lending.word_routes(), reports.word_routes()
    )
    router.include_routers(deaths.word_routes(), office_changes.word_routes())
    router.include_routers(papers.word_routes(), workbooks.word_routes())
    router.include_routers(relief.word_routes(), moving.word_routes())
    router.include_routers(closings.word_routes(), witness.word_routes(), rules.word_routes())
    router.include_router(audiences.word_routes())
    router.include_routers(
        fieldwork.word_routes(), topics.word_routes(), newsvoices.word_routes(), study.word_routes()
    )
    router.include_routers(announcements.word_routes(), questions.word_routes())
    router.include_router(complaints.word_routes())
    return router
