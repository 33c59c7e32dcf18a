"""Safety."""

class safety(Resource):
    class cases(Resource):
        @GET("/safety/cases/{id}")
        def retrieve(id: str) -> SafetyCase:
            """Returns a safety case: what was found, and what follows from it.

            id: its id
            """

    class alerts(Resource):
        @GET("/safety/alerts/{id}")
        def retrieve(id: str) -> SafetyAlert:
            """Returns a safety alert.

            id: its id
            """


module("safety.safety_alert")

class SafetyAlert(Model):
    id: str
    created_at: int
    error_type: Literal[
        "potentially_unintended_data_transfer", "potentially_unintended_data_access",
        "potentially_unintended_destructive_activity", "other",
    ]
    model: str
    object: Literal["safety.alert"]
    reason: Optional[str] = ...
    request_id: str
    request_paused: bool
    response_id: str
    detailed_explanation: Optional[str] = ...


module("safety.safety_case")

class SafetyCase(Model):
    id: str
    created_at: int
    entity_identifier: str
    notice: Notice
    object: Literal["safety.case"]
    reason: Optional[str] = ...

class Notice(Model):
    type: Literal["warning", "deactivation"]
