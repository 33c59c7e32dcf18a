"""Docstrings: the summary and what is said of names, in the forms that people write."""
from __future__ import annotations

import pytest

from oai_lite.helpers._annotations import told

NAMES = ("city", "unit")
EXPECTED = ("Tells the weather.", {"city": "where, at any length", "unit": "how"})

STYLES = {
    "google": """Tells the weather.

        Args:
            city: where, at
                any length
            unit (str, optional): how

        Returns:
            str: the weather
        """,
    "sphinx": """Tells the weather.

        :param city: where, at
            any length
        :param str unit: how
        :returns: the weather
        :rtype: str
        """,
    "bare": """Tells the weather.

        city: where, at any length
        unit: how
        """,
    "attributes": "Tells\n   the weather.\n\nAttributes:\n  city:\n    where, at any length\n  unit: how\n  other: not asked for",
}


@pytest.mark.parametrize("style", sorted(STYLES))
def test_the_usual_styles_are_understood(style):
    """Each way of writing gives the same summary and texts."""
    assert told(STYLES[style], NAMES) == EXPECTED


def test_a_summary_may_have_paragraphs():
    """Lines are joined, paragraphs are not."""
    assert told("One\n  two: three.\n\nFour:\n\nfive.", ("six",)) == ("One two: three.", {})
    assert told("One\n  two.\n\n Three\n four.\n", ()) == ("One two.\n\nThree four.", {})


def test_no_docstring_says_nothing():
    """None and empty texts have neither a summary nor texts."""
    assert told(None, NAMES) == told("  \n ", NAMES) == ("", {})
    assert told("city:", NAMES) == ("", {})
