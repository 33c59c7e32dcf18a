"""Embeddings."""

class embeddings(Resource):
    @POST(
        "/embeddings",
        body=EmbeddingCreateParams,
        post="embeddings",
        special={"implicit_body": {"encoding_format": "base64"}, "implicit_when": "encoding_format not given", "decode": "embedding str -> base64 float32 array -> List[float], only when encoding_format not given", "decode_without_numpy": True, "empty_data_error": "ValueError"},
    )
    def create(
        *,
        input: Union[str, Sequence[str], Iterable[int], Iterable[Iterable[int]]],
        model: Union[str, EmbeddingModel],
        dimensions: int = ...,
        encoding_format: Literal["float", "base64"] = ...,
        user: str = ...,
    ) -> CreateEmbeddingResponse:
        """Turns text into vectors whose distance says how alike the texts are.

        input: a text, a list of up to 2048 texts, or tokens of them; each up to 8192 tokens
        model: id of the model, such as `text-embedding-3-small`
        dimensions: length of the vectors; from `text-embedding-3` on it can be shortened; default the model's
            own
        encoding_format: `float` or `base64`; left out, replies hold lists of floats, whichever way they travel
        user: an id of your end user, to tell apart who causes abuse; being replaced by `safety_identifier` and
            `prompt_cache_key`
        """


module("create_embedding_response")

class CreateEmbeddingResponse(Model):
    """What `embeddings.create` gives: a vector for each input."""
    data: List[Embedding]
    """One embedding for each input, in their order."""
    model: str
    """The model that made them."""
    object: Literal["list"]
    usage: Usage
    """How many tokens it took."""

class Usage(Model):
    prompt_tokens: int
    """Tokens of the input."""
    total_tokens: int
    """All tokens that are billed."""


module("embedding")

class Embedding(Model):
    """The vector of one input."""
    embedding: List[float]
    """The vector: floats, or base64 of little-endian float32 if `encoding_format="base64"` was given."""
    index: int
    """Which of the inputs this belongs to, from 0."""
    object: Literal["embedding"]


module("embedding_create_params")

class EmbeddingCreateParams(Params, of="embeddings.create"): ...


module("embedding_model")

EmbeddingModel = Literal["text-embedding-ada-002", "text-embedding-3-small", "text-embedding-3-large"]
