"""How Slack shows a message: blocks as HTML, for the picture in the README.

`python tests/standin/look.py docs/slack.png` asks the question of the picture, lays the answer out as the bot does, and
takes the picture with Chromium.
"""

import html
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from msgspec.structs import asdict

Payload = dict[str, Any]
CORPORATION, QUESTION = "micrus", "can we hold a special board meeting tomorrow by phone?"
_WIDTH, _SCALE = 760, 1.5
_STYLE = """
* { box-sizing: border-box }
body { margin: 0; background: #fff; color: #1d1c1d; font: 15px/22px Lato, "Noto Sans", "Noto Color Emoji", sans-serif }
.pane { width: 760px; border: 1px solid #ddd; border-radius: 10px; overflow: hidden }
.top { padding: 12px 20px; border-bottom: 1px solid #ddd; font-weight: 900; font-size: 18px }
.top span { font-weight: 400; font-size: 13px; color: #616061; margin-left: 8px }
.message { display: flex; padding: 10px 20px 12px }
.face { width: 36px; height: 36px; border-radius: 8px; margin: 4px 10px 0 0; flex: none; color: #fff; font-weight: 900;
  display: flex; align-items: center; justify-content: center }
.who { font-weight: 900 } .when { color: #616061; font-size: 12px; margin-left: 6px }
.app { background: #ddd; color: #616061; font-size: 10px; font-weight: 700; padding: 1px 3px; border-radius: 2px; margin-left: 5px }
.body { flex: 1; min-width: 0 }
.mention { background: #e8f5fa; color: #1264a3; border-radius: 3px; padding: 0 2px }
.replies { display: flex; align-items: center; gap: 12px; padding: 0 20px; color: #616061; font-size: 13px }
.replies hr { flex: 1; border: 0; border-top: 1px solid #ddd }
.block { margin: 8px 0 } .header { font-size: 18px; font-weight: 900; margin: 6px 0 4px }
ul, ol { margin: 2px 0; padding-left: 26px } li { margin: 2px 0 }
blockquote { margin: 2px 0; padding-left: 14px; border-left: 4px solid #ddd }
.context { color: #616061; font-size: 13px; line-height: 18px; margin: 6px 0 }
.actions { display: flex; gap: 8px; flex-wrap: wrap }
button { font: 700 13px Lato, sans-serif; padding: 5px 12px; border: 1px solid #bbb; border-radius: 4px; background: #fff }
hr.divider { border: 0; border-top: 1px solid #ddd; margin: 12px 0 }
code { font: 12px monospace; color: #e01e5a; background: #f8f8f8; border: 1px solid #ddd; border-radius: 3px; padding: 2px 3px }
"""


def blocks(some: Iterable[Payload]) -> str:
    """Blocks as HTML."""
    return "\n".join(_block(each) for each in some)


def _block(block: Payload) -> str:
    match block["type"]:
        case "header":
            return f'<div class="header">{html.escape(block["text"]["text"])}</div>'
        case "rich_text":
            return f'<div class="block">{"".join(_part(each) for each in block["elements"])}</div>'
        case "context":
            return f'<div class="context">{" ".join(html.escape(each["text"]) for each in block["elements"])}</div>'
        case "actions":
            faces = (html.escape(each["text"]["text"]) for each in block["elements"])
            return f'<div class="block actions">{"".join(f"<button>{each}</button>" for each in faces)}</div>'
        case "divider":
            return '<hr class="divider">'
    raise ValueError(f"no look for a block of type {block['type']}")


def _part(part: Payload) -> str:
    if part["type"] == "rich_text_list":
        tag = "ol" if part["style"] == "ordered" else "ul"
        items = "".join(f"<li>{_leaves(each)}</li>" for each in part["elements"])
        return f'<{tag} start="{part.get("offset", 0) + 1}">{items}</{tag}>'
    tag = "blockquote" if part["type"] == "rich_text_quote" else "div"
    return f"<{tag}>{_leaves(part)}</{tag}>"


def _leaves(part: Payload) -> str:
    return "".join(_leaf(each) for each in part["elements"])


def _leaf(leaf: Payload) -> str:
    words = html.escape(leaf["text"]).replace("\n", "<br>")
    for style, tag in (("bold", "b"), ("italic", "i"), ("code", "code")):
        if leaf.get("style", {}).get(style):
            words = f"<{tag}>{words}</{tag}>"
    return words


def page(question: str, answer: Iterable[Payload]) -> str:
    """A thread: who asks, and the bot's answer."""
    asked = f'<span class="mention">@Bylaws</span> {html.escape(question)}'
    return f"""<!doctype html><meta charset="utf-8"><style>{_STYLE}</style><div class="pane">
<div class="top">Thread<span># micrus-board</span></div>
<div class="message"><div class="face" style="background:#8a5a44">DR</div><div class="body">
<span class="who">Dana Reyes</span><span class="when">10:00 AM</span><div>{asked}</div></div></div>
<div class="replies">1 reply<hr></div>
<div class="message"><div class="face" style="background:#1f3a5f">§</div><div class="body">
<span class="who">Bylaws</span><span class="app">APP</span><span class="when">10:00 AM</span>{blocks(answer)}</div></div></div>"""


def picture(target: Path) -> None:
    """Ask, lay out, and take the picture."""
    from asking import ask  # noqa: PLC0415 - only the picture needs the bot

    from bot.layout import slack as layout  # noqa: PLC0415

    (message,) = layout.messages(ask(CORPORATION, QUESTION), "Ev1")
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "page.html"
        source.write_text(page(QUESTION, asdict(message)["blocks"]), encoding="utf-8")
        height = _height(source, folder)
        _chromium(source, folder, f"--screenshot={target.resolve()}", f"--window-size={_WIDTH},{height}")


def _height(source: Path, folder: str) -> int:
    """The height of the page, which Chromium alone knows."""
    probe = source.with_name("probe.html")
    script = "<script>document.title = document.querySelector('.pane').offsetHeight</script>"
    probe.write_text(source.read_text(encoding="utf-8") + script, encoding="utf-8")
    done = _chromium(probe, folder, "--dump-dom", f"--window-size={_WIDTH},400")
    return int(done.partition("<title>")[2].partition("</title>")[0])


def _chromium(source: Path, folder: str, *options: str) -> str:
    flags = "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking"
    more = f"--disable-component-update --disable-sync --hide-scrollbars --force-device-scale-factor={_SCALE}"
    command = [
        "chromium",
        *flags.split(),
        *more.split(),
        f"--user-data-dir={folder}/profile",
        *options,
        source.as_uri(),
    ]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


if __name__ == "__main__":
    sys.path[:0] = [str(Path(__file__).parents[2]), str(Path(__file__).parents[1])]
    picture(Path(sys.argv[1]))
