"""Models."""

class models(Resource):
    @GET("/models/{model}")
    def retrieve(model: str) -> Model:
        """Returns a model: who owns it and since when it exists.

        model: id of the model
        """

    @GET("/models")
    def list() -> Page[Model]:
        """Lists the models that you can use."""

    @DELETE("/models/{model}")
    def delete(model: str) -> ModelDeleted:
        """Deletes a fine-tuned model; you must be an owner of the organization.

        model: id of the fine-tuned model
        """


module("model")

class Model(Model):
    """A model that can be used."""
    id: str
    """Id of the model, to be used as `model`."""
    created: int
    """When it was made: Unix time in seconds."""
    object: Literal["model"]
    owned_by: str
    """Whose model it is."""
    shutdown_date: Optional[str] = ...
    """Until when it can be used."""


module("model_deleted")

class ModelDeleted(Model):
    id: str
    """Id of the model that was deleted."""
    deleted: bool
    """True if it is gone."""
    object: str
    """What it is: `model`."""
