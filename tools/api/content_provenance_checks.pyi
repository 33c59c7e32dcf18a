"""Content provenance checks."""

class content_provenance_checks(Resource):
    @POST("/content_provenance_checks", body=ContentProvenanceCheckCreateParams, form=["file"])
    def create(*, file: _types.FileTypes) -> ContentProvenanceCheck:
        """Looks in a file for signs of where it comes from: signed C2PA metadata and SynthID watermarks.

        file: the file to look at
        """


module("content_provenance_check")

class ContentProvenanceCheck(Model):
    created_at: int
    """When it was made: Unix time in seconds."""
    object: Literal["content_provenance_check"]
    results: List[Result]
    """What was found, by kind of sign."""

Result = Alias(Union[ResultC2PA, ResultSynthID], discriminator="type")

class ResultC2PA(Model):
    generated_at: Optional[str] = ...
    """When the content was made, if that is known."""
    issuer: Optional[str] = ...
    """Who issued the signature, if that is known."""
    model: Optional[str] = ...
    """The model that made the content, if that is known."""
    outcome: Literal["detected", "not_detected"]
    """Whether the sign was found: `detected` or `not_detected`."""
    type: Literal["c2pa"]
    validation_state: Literal["trusted", "valid", "invalid", "not_present"]
    """What became of the check: `trusted`, `valid`, `invalid` or `not_present`."""

class ResultSynthID(Model):
    generated_at: Optional[str] = ...
    """When the content was made, if that is known."""
    model: Optional[str] = ...
    """The model that made the content, if that is known."""
    outcome: Literal["detected", "not_detected"]
    """Whether the sign was found: `detected` or `not_detected`."""
    type: Literal["synthid"]


module("content_provenance_check_create_params")

class ContentProvenanceCheckCreateParams(Params, of="content_provenance_checks.create"): ...
