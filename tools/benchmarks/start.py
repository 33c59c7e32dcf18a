"""What a fresh process costs: `import oai_lite` over an empty interpreter, and the way to the first reply over `urllib`.

Each round starts processes of their own, with compiled bytecode and nothing of the caller's environment.
"""
from __future__ import annotations

from .measure import in_process, measure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Dict, List, Sequence, Tuple

    from .measure import Measure

NOTHING = "pass"
IMPORT = "import oai_lite"
FIRST_REPLY = """
from oai_lite import OpenAI
client = OpenAI(api_key="x", base_url="{url}")
reply = client.chat.completions.create(model="gpt-4o-mini", messages=[{{"role": "user", "content": "Say this is a test"}}])
assert reply.choices[0].message.content
"""
FIRST_REPLY_BY_HAND = """
import json
import urllib.request
body = {{"model": "gpt-4o-mini", "messages": [{{"role": "user", "content": "Say this is a test"}}]}}
headers = {{"Authorization": "Bearer x", "Content-Type": "application/json"}}
request = urllib.request.Request("{url}/chat/completions", json.dumps(body).encode(), headers)
with urllib.request.urlopen(request) as response:
    reply = json.loads(response.read())
assert reply["choices"][0]["message"]["content"]
"""


def compare(name: str, command: Sequence[str], environment: Dict[str, str], ours: str, floor: str, rounds: int) -> List[Measure]:
    """Two measures of a pair of scripts, CPU and wall time, from the start of a process to its end."""
    cpu_pairs: List[Tuple[float, float]] = []
    wall_pairs: List[Tuple[float, float]] = []
    for number in range(rounds + 1):
        floor_cpu, floor_wall = in_process([*command, floor], environment)
        ours_cpu, ours_wall = in_process([*command, ours], environment)
        if number:  # the first round brings the files into memory
            cpu_pairs.append((ours_cpu, floor_cpu))
            wall_pairs.append((ours_wall, floor_wall))
    return [measure(name + "_cpu", cpu_pairs, "ms", 1e3), measure(name + "_wall", wall_pairs, "ms", 1e3)]


def run(python: Sequence[str], root: str, environment: Dict[str, str], port: int, scale: int) -> List[Measure]:
    """All measures of starting. python: the command of an interpreter; root: where the package lies."""
    command = [*python, "-c", "import sys; sys.path.insert(0, %r); exec(sys.argv[1])" % root]
    url = "http://127.0.0.1:%d/json/v1" % port
    found = compare("import", command, environment, IMPORT, NOTHING, 12 * scale)
    scripts = FIRST_REPLY.format(url=url), FIRST_REPLY_BY_HAND.format(url=url)
    return found + compare("first_reply", command, environment, *scripts, rounds=8 * scale)
