# Derived by `python -m tools gen` from tools/api/beta_agents_sessions.pyi. Do not edit: change that and run gen.
from .... import Artifacts as Artifacts
from .... import ArtifactsWithRawResponse as ArtifactsWithRawResponse
from .... import ArtifactsWithStreamingResponse as ArtifactsWithStreamingResponse
from .... import AsyncArtifacts as AsyncArtifacts
from .... import AsyncArtifactsWithRawResponse as AsyncArtifactsWithRawResponse
from .... import AsyncArtifactsWithStreamingResponse as AsyncArtifactsWithStreamingResponse
