"""Is a call understood however it is written: query, form, multipart, JSON, objects as strings? Raw HTTP."""

import json

import pytest

pytestmark = pytest.mark.wire

KEYS = {"inline_keyboard": [[{"text": "Ya", "callback_data": "a"}]]}
SEND = "/bot1000001:SAMPLE/sendMessage"


async def test_one_message_in_five_spellings(client, village):
    wati = await village.person()
    plain = {
        "chat_id": str(wati),
        "text": "halo",
        "reply_markup": json.dumps(KEYS),
        "disable_notification": "true",
    }
    answers = [
        await client.get(SEND, params=plain),
        await client.post(SEND, data=plain),
        await client.post(SEND, files={name: (None, value) for name, value in plain.items()}),
        await client.post(SEND, json={"chat_id": wati, "text": "halo", "reply_markup": KEYS}),
        await client.post(
            SEND.replace("sendMessage", "SENDMESSAGE"), json={**plain, "reply_markup": json.dumps(KEYS)}
        ),
    ]
    results = [answer.json()["result"] for answer in answers]
    assert [(r["text"], r["reply_markup"]) for r in results] == [("halo", KEYS)] * 5


async def test_a_text_that_looks_like_json_stays_a_text(raw, village):
    wati = await village.person()
    assert (await raw.ok("sendMessage", chat_id=wati, text='{"a": 1}'))["text"] == '{"a": 1}'
    assert (await raw.ok("sendMessage", chat_id=wati, text="[Sudah]"))["text"] == "[Sudah]"


@pytest.mark.parametrize("field", ["document", "attach://berkas"])
async def test_a_file_under_its_own_name_or_attached(client, village, field):
    wati = await village.person()
    part = field.removeprefix("attach://")
    form = {"chat_id": str(wati), "caption": "kas"} | ({"document": field} if part != field else {})
    files = {part: ("kas.csv", b"a;b\n", "text/csv")}
    answer = (await client.post("/bot1000001:SAMPLE/sendDocument", data=form, files=files)).json()
    assert answer["result"]["document"] == {
        "file_id": "SIM-document-1",
        "file_unique_id": "Udocument-1",
        "file_size": 4,
        "file_name": "kas.csv",
        "mime_type": "text/csv",
    }


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"document": "attach://tidak-ada"}, "wrong file identifier/HTTP URL specified"),
        ({"document": "entah"}, "wrong file identifier/HTTP URL specified"),
        ({"document": "https://example.org/a.pdf"}, "failed to get HTTP URL content"),
    ],
)
async def test_files_that_are_not_there(raw, village, fields, words):
    wati = await village.person()
    assert await raw.no("sendDocument", chat_id=wati, **fields) == (400, f"Bad Request: {words}")


async def test_a_picture_must_be_one_and_a_file_of_its_kind(client, raw, village):
    wati = await village.person()
    files = {"photo": ("a.png", b"bukan gambar", "image/png")}
    answer = await client.post("/bot1000001:SAMPLE/sendPhoto", data={"chat_id": str(wati)}, files=files)
    assert answer.json()["description"] == "Bad Request: IMAGE_PROCESS_FAILED"
    await village.post("send", person=wati, kind="document", content="AAAA")
    file_id = (await raw.updates())[-1]["message"]["document"]["file_id"]
    assert await raw.no("sendPhoto", chat_id=wati, photo=file_id) == (
        400,
        "Bad Request: can't use file of type Document as Photo",
    )


@pytest.mark.parametrize("body", [b"[1, 2]", b"{bukan", b'"teks"'])
async def test_a_body_that_is_no_object(client, body):
    answer = await client.post(SEND, content=body, headers={"Content-Type": "application/json"})
    assert (answer.status_code, answer.json()["description"]) == (400, "Bad Request: can't parse JSON object")


async def test_a_download_needs_the_token(client, village, sim):
    wati = await village.person()
    await village.post("send", person=wati, kind="document", content="AAAA", name="surat.pdf")
    (kept,) = sim.world.files.values()
    assert (await client.get(f"/file/bot1000001:SAMPLE/{kept.path}")).content == b"\0\0\0"
    assert (await client.get(f"/file/bot1000001:WRONG/{kept.path}")).status_code == 401
    assert (await client.get("/file/bot1000001:SAMPLE/tidak/ada")).status_code == 404
