"""Is HTML read as Telegram reads it, and are the refusals in its very words? Raw HTTP."""

import pytest

pytestmark = pytest.mark.wire


@pytest.mark.parametrize(
    ("html", "text", "entities"),
    [
        ("<b>a</b><strong>b</strong>", "ab", [("bold", 0, 1), ("bold", 1, 1)]),
        ("<i>a</i><em>b</em>", "ab", [("italic", 0, 1), ("italic", 1, 1)]),
        ("<u>a</u><ins>b</ins>", "ab", [("underline", 0, 1), ("underline", 1, 1)]),
        ("<s>a</s><strike>b</strike><del>c</del>", "abc", [("strikethrough", i, 1) for i in range(3)]),
        (
            '<tg-spoiler>a</tg-spoiler><span class="tg-spoiler">b</span>',
            "ab",
            [("spoiler", 0, 1), ("spoiler", 1, 1)],
        ),
        ("<code>a</code> <pre>b</pre>", "a b", [("code", 0, 1), ("pre", 2, 1)]),
        ('<pre><code class="language-python">x</code></pre>', "x", [("pre", 0, 1)]),
        ("<blockquote>a</blockquote>", "a", [("blockquote", 0, 1)]),
        ("<blockquote expandable>a</blockquote>", "a", [("expandable_blockquote", 0, 1)]),
        ('<a href="https://example.org/?a=1&amp;b=2">x</a>', "x", [("text_link", 0, 1)]),
        ("<b>a<i>b</i></b>", "ab", [("bold", 0, 2), ("italic", 1, 1)]),
        ("🐐<b>🐐</b>", "🐐🐐", [("bold", 2, 2)]),  # offsets in UTF-16 units
        ("<B>a</b>", "a", [("bold", 0, 1)]),
        ("<b>a</>", "a", [("bold", 0, 1)]),
        ("&lt;b&gt; &amp; &quot; &#39; &#x1F410; &nbsp; & x", "<b> & \" ' 🐐 &nbsp; & x", []),
        ("a > b", "a > b", []),
        ("  <b>a</b>  ", "a", [("bold", 0, 1)]),
        (
            "ketik /menu atau /bantuan@GuyubContohBot",
            "ketik /menu atau /bantuan@GuyubContohBot",
            [("bot_command", 6, 5), ("bot_command", 17, 23)],
        ),
        ("https://t.me/GuyubContohBot?start=a", "https://t.me/GuyubContohBot?start=a", [("url", 0, 35)]),
        ("🐐 /menu", "🐐 /menu", [("bot_command", 3, 5)]),
        ("1/2 dan 3/4", "1/2 dan 3/4", []),
    ],
)
async def test_html_becomes_text_and_entities(raw, village, html, text, entities):
    wati = await village.person()
    sent = await raw.ok("sendMessage", chat_id=wati, text=html, parse_mode="HTML")
    assert sent["text"] == text
    assert [(e["type"], e["offset"], e["length"]) for e in sent.get("entities", [])] == entities


@pytest.mark.parametrize(
    ("html", "words"),
    [
        ("Rp50 <rb>", 'Unsupported start tag "rb" at byte offset 5'),
        ("🐐 <x>", 'Unsupported start tag "x" at byte offset 5'),  # bytes of UTF-8
        ("<b>a", 'Can\'t find end tag corresponding to start tag "b"'),
        ("a</b>", "Unexpected end tag at byte offset 1"),
        ("<b><i>a</b></i>", 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'),
        ("a <b", "Unclosed start tag at byte offset 2"),
        ("<b>a</b", "Unclosed end tag at byte offset 4"),
        ('<a href="x>y', "Unclosed start tag at byte offset 0"),
        ("<a href=x!>y</a>", "Unexpected end of name token at byte offset 8"),
        ("<i =x>y</i>", 'Empty attribute name in the tag "i" at byte offset 0'),
        ("<i x  =  ", 'Unclosed start tag "i" at byte offset 0'),
        ("<span>a</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ("kurang dari < lima", 'Unsupported start tag "" at byte offset 12'),
    ],
)
async def test_html_that_does_not_read(raw, village, html, words):
    wati = await village.person()
    expected = (400, f"Bad Request: can't parse entities: {words}")
    assert await raw.no("sendMessage", chat_id=wati, text=html, parse_mode="HTML") == expected
    assert await village.heard(wati) == []


@pytest.mark.parametrize(
    ("method", "fields", "code", "words"),
    [
        ("sendMessage", {"text": "x"}, 400, "Bad Request: chat_id is empty"),
        ("sendMessage", {"chat_id": "", "text": "x"}, 400, "Bad Request: chat_id is empty"),
        ("sendMessage", {"chat_id": 5}, 400, "Bad Request: message text is empty"),
        ("sendMessage", {"chat_id": 5, "text": "x"}, 400, "Bad Request: chat not found"),
        ("sendMessage", {"chat_id": "@guyub", "text": "x"}, 400, "Bad Request: chat not found"),
        ("sendMessage", {"chat_id": 5, "text": "x", "tekst": 1}, 400, "Bad Request: unknown field tekst"),
        ("sendPhoto", {"chat_id": 5}, 400, "Bad Request: there is no photo in the request"),
        (
            "getFile",
            {"file_id": "x"},
            400,
            "Bad Request: wrong file_id or the file is temporarily unavailable",
        ),
        ("sendSomething", {}, 404, "Not Found"),
        ("sendDice", {"chat_id": 5}, 404, "Not Found: the simulator does not serve sendDice"),
        (
            "answerCallbackQuery",
            {"callback_query_id": "1"},
            400,
            "Bad Request: query is too old and response timeout expired or query ID is invalid",
        ),
    ],
)
async def test_refusals_by_the_letter(raw, method, fields, code, words):
    assert await raw.no(method, **fields) == (code, words)


async def test_half_an_emoji_is_refused(client, village):
    wati = await village.person()
    body = b'{"chat_id": %d, "text": "\\ud83d"}' % wati
    answer = await client.post(
        "/bot1000001:SAMPLE/sendMessage", content=body, headers={"Content-Type": "application/json"}
    )
    assert answer.json()["description"] == "Bad Request: strings must be encoded in UTF-8"


async def test_a_wrong_token(raw):
    body = await raw.call("getMe", token="1000001:WRONG")
    assert body == {"ok": False, "error_code": 401, "description": "Unauthorized"}


@pytest.mark.parametrize(
    ("markup", "words"),
    [
        (
            {"inline_keyboard": [[{"text": "Ya", "callback_data": "a", "warna": "hijau"}]]},
            "unknown field reply_markup.inline_keyboard.0.0.warna",
        ),
        ({"tombol": []}, "object expected as reply markup"),
        ("{bukan json", "can't parse reply keyboard markup JSON object"),
    ],
)
async def test_keyboards_that_do_not_read(raw, village, markup, words):
    wati = await village.person()
    assert await raw.no("sendMessage", chat_id=wati, text="x", reply_markup=markup) == (
        400,
        f"Bad Request: {words}",
    )


async def test_people_who_cannot_be_reached(raw, village):
    wati = await village.person()
    stranger = await village.person("Asing", started=False)
    await village.post("block", person=wati)
    assert await raw.no("sendMessage", chat_id=wati, text="x") == (
        403,
        "Forbidden: bot was blocked by the user",
    )
    assert await raw.no("sendMessage", chat_id=stranger, text="x") == (
        403,
        "Forbidden: bot can't initiate conversation with a user",
    )
    await village.post("unblock", person=wati)
    assert await raw.ok("sendMessage", chat_id=wati, text="x")


async def test_editing_by_the_letter(raw, village):
    wati = await village.person()
    said = await village.post("say", person=wati, text="halo")
    keys = {"inline_keyboard": [[{"text": "Ya", "callback_data": "a"}]]}
    sent = await raw.ok("sendMessage", chat_id=wati, text="Satu", reply_markup=keys)
    card = {"chat_id": wati, "message_id": sent["message_id"]}
    same = (
        400,
        "Bad Request: message is not modified: specified new message content and reply markup are exactly "
        "the same as a current content and reply markup of the message",
    )
    assert await raw.no("editMessageText", **card, text="Satu", reply_markup=keys) == same
    assert (
        await raw.no("editMessageText", **card, text="<b></b>Satu", parse_mode="HTML", reply_markup=keys)
        == same
    )
    assert await raw.no("editMessageReplyMarkup", **card, reply_markup=keys) == same
    edited = await raw.ok("editMessageText", **card, text="Satu")  # the keyboard goes away
    assert "reply_markup" not in edited
    assert await raw.no("editMessageText", chat_id=wati, message_id=999, text="x") == (
        400,
        "Bad Request: message to edit not found",
    )
    assert await raw.no("editMessageText", chat_id=wati, message_id=said["message_id"], text="x") == (
        400,
        "Bad Request: message can't be edited",
    )
    assert await raw.no("editMessageCaption", **card, caption="x") == (
        400,
        "Bad Request: there is no caption in the message to edit",
    )
    assert await raw.no("sendMessage", chat_id=wati, text="x", reply_parameters={"message_id": 999}) == (
        400,
        "Bad Request: message to be replied not found",
    )
    messages = (await village.get(f"chats/{wati}/messages"))["messages"]
    assert [m["message_id"] for m in messages] == sorted(
        m["message_id"] for m in messages
    )  # an edit keeps its place


async def test_a_phone_number_is_not_asked_for_in_a_group(raw, village):
    wati = await village.person()
    group = (await village.post("groups", title="KSM Mawar", members=[wati]))["id"]
    keys = {"keyboard": [[{"text": "Nomor", "request_contact": True}]]}
    assert await raw.no("sendMessage", chat_id=group, text="x", reply_markup=keys) == (
        400,
        "Bad Request: phone number can be requested in private chats only",
    )
