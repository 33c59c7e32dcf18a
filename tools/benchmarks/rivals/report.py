"""The results of a contest for people: a table, JSON, and a picture (SVG) of how many times our cost the others take."""
from __future__ import annotations

import json
import math
from html import escape

from .contest import CONTENDERS, OURS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Dict, List, Sequence

    from .contest import Result

SHOWN = ("openai", "openai-1.51", "openai-aiohttp", "floor")  # in the picture
COLOURS = {"openai": "#b3574a", "openai-1.51": "#d9a08e", "openai-aiohttp": "#8e6fb0", "floor": "#7f8c8d"}
LEFT, WIDTH, BAR, GAP = 290, 560, 9, 10  # pixels


def text(value: float) -> str:
    """A figure in three digits."""
    return "%.3g" % value if value < 1000 else "%d" % round(value)


def table(results: Sequence[Result]) -> str:
    """A line per scenario: ours, then each contender's figure and how many times ours it is."""
    lines = ["%-20s %-6s %10s" % ("scenario", "unit", OURS) + "".join("%22s" % name for name in CONTENDERS if name != OURS)]
    for one in results:
        line = "%-20s %-6s %10s" % (one.scenario, one.unit, text(one.figure(OURS)))
        for name in CONTENDERS:
            if name != OURS:
                line += "%22s" % (beside(one, name) if name in one.figures else "-")
        lines.append(line.rstrip())
    return "\n".join(lines)


def beside(result: Result, name: str) -> str:
    """A contender's figure and how many times ours it is; nothing is so many times nothing."""
    figure = text(result.figure(name))
    return "%s (%s x)" % (figure, text(result.ratio(name))) if result.figure(OURS) else figure


def as_json(results: Sequence[Result], about: Dict[str, object]) -> str:
    """Everything that was measured, round by round."""
    return json.dumps({**about, "results": [one.as_dict() for one in results]}, indent=1) + "\n"


def picture(results: Sequence[Result], title: str) -> str:
    """Bars on a logarithmic scale; the line at 1 is ours. Memory is left out where ours is nothing."""
    drawn = [one for one in results if one.figure(OURS) > 0]
    most = max([one.ratio(name) for one in drawn for name in one.figures if name in SHOWN] + [10.0])
    least = min([one.ratio(name) for one in drawn for name in one.figures if name in SHOWN] + [0.5])
    low, high = math.floor(math.log10(least)), math.ceil(math.log10(most))

    def x(ratio: float) -> float:
        return LEFT + WIDTH * (math.log10(max(ratio, 10.0**low)) - low) / (high - low)

    body: List[str] = []
    y = 64
    for one in drawn:
        names = [name for name in SHOWN if name in one.figures]
        middle = y + len(names) * BAR / 2 + 4
        body.append('<text x="%d" y="%.0f" text-anchor="end">%s</text>' % (LEFT - 10, middle, escape(one.about)))
        for name in names:
            ratio = one.ratio(name)
            begin, end = sorted((x(1), x(ratio)))
            body.append(
                '<rect x="%.1f" y="%d" width="%.1f" height="%d" fill="%s"/><text x="%.1f" y="%d" class="n">%s</text>'
                % (begin, y, max(end - begin, 1), BAR - 2, COLOURS[name], end + 4, y + BAR - 2, text(ratio))
            )
            y += BAR
        y += GAP
    ticks = "".join(
        '<line x1="%.1f" x2="%.1f" y1="52" y2="%d" stroke="%s"/><text x="%.1f" y="46" text-anchor="middle" class="n">%s</text>'
        % (x(10.0**power), x(10.0**power), y, "#333" if power == 0 else "#ddd", x(10.0**power), text(10.0**power))
        for power in range(low, high + 1)
    )
    legend = "".join(
        '<rect x="%d" y="24" width="9" height="9" fill="%s"/><text x="%d" y="32">%s</text>'
        % (LEFT + 140 * place, COLOURS[name], LEFT + 14 + 140 * place, name)
        for place, name in enumerate(SHOWN)
    )
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" font-family="sans-serif" font-size="11">'
        "<style>.n{font-size:9px;fill:#555}</style>"
        '<rect width="100%%" height="100%%" fill="#fff"/><text x="10" y="16" font-size="13">%s</text>%s%s%s</svg>\n'
        % (LEFT + WIDTH + 60, y + 10, escape(title), legend, ticks, "".join(body))
    )
