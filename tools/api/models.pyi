"""Models."""

class models(Resource):
    @GET("/models/{model}")
    def retrieve(model: str) -> Model: ...

    @GET("/models")
    def list() -> Page[Model]: ...

    @DELETE("/models/{model}")
    def delete(model: str) -> ModelDeleted: ...


module("model")

class Model(Model):
    id: str
    created: int
    object: Literal["model"]
    owned_by: str
    shutdown_date: Optional[str] = ...


module("model_deleted")

class ModelDeleted(Model):
    id: str
    deleted: bool
    object: str
