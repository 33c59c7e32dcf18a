# Derived by `python -m tools gen` from tools/api/safety.pyi. Do not edit: change that and run gen.
"""The safety resources."""
from __future__ import annotations

from .._resource import Resource, asynchronous, op


class Cases(Resource):
    retrieve = op("GET /safety/cases/{id}", "id")


class Alerts(Resource):
    retrieve = op("GET /safety/alerts/{id}", "id")


class Safety(Resource):
    cases = Cases
    alerts = Alerts


AsyncCases = asynchronous(Cases)
AsyncAlerts = asynchronous(Alerts)
AsyncSafety = asynchronous(Safety)
