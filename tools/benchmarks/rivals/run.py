"""The command: environments, servers and certificates for a contest; the results as table, JSON and picture."""
from __future__ import annotations

import os
import platform
import subprocess
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path

from ...bench import one_cpu, server
from ...envs import ROOT, EnvironmentFailed, Environments, clean, find, requirements
from .contest import CONTENDERS, SCENARIOS, Contest, load
from .report import as_json, picture, table

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Dict, List, Mapping, Optional, Sequence, Tuple

    from .contest import Result

# A certificate for the address of the server, and the authority that it can be checked with, as two files.
_CERTIFICATES = """
import sys, trustme
authority = trustme.CA()
authority.cert_pem.write_to_path(sys.argv[1])
authority.issue_cert("127.0.0.1").private_key_and_cert_chain_pem.write_to_path(sys.argv[2])
"""


def run(command: Sequence[str], environment: Mapping[str, str]) -> Tuple[int, str]:
    """Exit code and output of a command."""
    done = subprocess.run(
        list(command), env=dict(environment), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        universal_newlines=True,
    )  # fmt: skip
    return done.returncode, done.stdout


def pythons() -> Dict[str, str]:
    """The Python of each contender's environment, made if it is not there: all of the newest version."""
    environments = Environments(find(), run)
    newest = environments.minors[-1]
    return {name: environments.python(newest, "" if extra == "dev" else extra) for name, extra in CONTENDERS.items()}


def contest(only: Sequence[str], say: bool = True) -> Tuple[List[Result], Dict[str, object]]:
    """Run the scenarios, all of them by default. Returns what they cost, and what machine that was on."""
    executables = pythons()
    results: List[Result] = []
    with tempfile.TemporaryDirectory(prefix="rivals-") as folder, ExitStack() as stack:
        authority, certificate = os.path.join(folder, "authority.pem"), os.path.join(folder, "server.pem")
        code, output = run([executables["floor"], "-c", _CERTIFICATES, authority, certificate], clean(os.environ))
        if code:
            raise EnvironmentFailed(output)
        url = "http://127.0.0.1:%d" % stack.enter_context(server())
        secure = "https://127.0.0.1:%d" % stack.enter_context(server(certificate))
        rate = load(url, str(ROOT), executables["floor"])
        stack.enter_context(one_cpu())
        ring = Contest(executables, str(ROOT), url, secure, authority)
        for scenario in only or SCENARIOS:
            results.append(ring.run(scenario))
            if say:
                print(table(results[-1:]).split("\n")[1] if len(results) > 1 else table(results), flush=True)
    about: Dict[str, object] = {
        "python": platform.python_version(),
        "machine": "%s, %d cores" % (platform.machine(), os.cpu_count() or 1),
        "versions": requirements(["rivals"]) + requirements(["rivals-old"]),
        "server_calls_per_second": round(rate),
    }
    return results, about


def main(only: Sequence[str], json_file: Optional[str], svg_file: Optional[str]) -> int:
    """Run and report. Returns 0, or 1 if it could not be run."""
    try:
        results, about = contest(only)
    except (EnvironmentFailed, RuntimeError) as exc:
        print(exc, file=sys.stderr)
        return 1
    print("\nThe server answers %s calls a second by raw sockets, so it holds nobody up." % about["server_calls_per_second"])
    if json_file is not None:
        Path(json_file).write_text(as_json(results, about), encoding="utf-8")
    if svg_file is not None:
        title = "How many times the CPU time (or memory) of oai_lite; Python %s, %s" % (about["python"], about["machine"])
        Path(svg_file).write_text(picture(results, title), encoding="utf-8")
    return 0
