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
    """Id of the alert."""
    created_at: int
    """When it was made: Unix time in seconds."""
    error_type: Literal[
        "potentially_unintended_data_transfer", "potentially_unintended_data_access",
        "potentially_unintended_destructive_activity", "other",
    ]
    """What was noticed, such as `potentially_unintended_data_access`, or `other`."""
    model: str
    """The model that it is about."""
    object: Literal["safety.alert"]
    reason: Optional[str] = ...
    """Why it was made, in words."""
    request_id: str
    """Id of the request that it is about."""
    request_paused: bool
    """Whether the request was paused."""
    response_id: str
    """Id of the response that it is about."""
    detailed_explanation: Optional[str] = ...
    """What was noticed, at more length."""


module("safety.safety_case")

class SafetyCase(Model):
    id: str
    """Id of the case."""
    created_at: int
    """When it was made: Unix time in seconds."""
    entity_identifier: str
    """Identifier of the entity that the case is about."""
    notice: Notice
    """What follows: a warning or a deactivation."""
    object: Literal["safety.case"]
    reason: Optional[str] = ...
    """Why it was made, in words."""

class Notice(Model):
    type: Literal["warning", "deactivation"]
    """What follows: a `warning` or a `deactivation`."""
