# Derived by `python -m tools gen` from tools/api/client.pyi. Do not edit: change that and run gen.
from .resources.decisions import DecisionsWithRawResponse
from .resources.completions import CompletionsWithRawResponse
from .resources.chat import ChatWithRawResponse
from .resources.embeddings import EmbeddingsWithRawResponse
from .resources.files import FilesWithRawResponse
from .resources.images import ImagesWithRawResponse
from .resources.content_provenance_checks import ContentProvenanceChecksWithRawResponse
from .resources.audio import AudioWithRawResponse
from .resources.moderations import ModerationsWithRawResponse
from .resources.models import ModelsWithRawResponse
from .resources.fine_tuning import FineTuningWithRawResponse
from .resources.vector_stores import VectorStoresWithRawResponse
from .resources.safety import SafetyWithRawResponse
from .resources.webhooks import WebhooksWithRawResponse
from .resources.beta import BetaWithRawResponse
from .resources.batches import BatchesWithRawResponse
from .resources.uploads import UploadsWithRawResponse
from .resources.admin import AdminWithRawResponse
from .resources.responses import ResponsesWithRawResponse
from .resources.live import LiveWithRawResponse
from .resources.realtime import RealtimeWithRawResponse
from .resources.conversations import ConversationsWithRawResponse
from .resources.evals import EvalsWithRawResponse
from .resources.containers import ContainersWithRawResponse
from .resources.skills import SkillsWithRawResponse
from .resources.videos import VideosWithRawResponse
from .resources.decisions import DecisionsWithStreamingResponse
from .resources.completions import CompletionsWithStreamingResponse
from .resources.chat import ChatWithStreamingResponse
from .resources.embeddings import EmbeddingsWithStreamingResponse
from .resources.files import FilesWithStreamingResponse
from .resources.images import ImagesWithStreamingResponse
from .resources.content_provenance_checks import ContentProvenanceChecksWithStreamingResponse
from .resources.audio import AudioWithStreamingResponse
from .resources.moderations import ModerationsWithStreamingResponse
from .resources.models import ModelsWithStreamingResponse
from .resources.fine_tuning import FineTuningWithStreamingResponse
from .resources.vector_stores import VectorStoresWithStreamingResponse
from .resources.safety import SafetyWithStreamingResponse
from .resources.webhooks import WebhooksWithStreamingResponse
from .resources.beta import BetaWithStreamingResponse
from .resources.batches import BatchesWithStreamingResponse
from .resources.uploads import UploadsWithStreamingResponse
from .resources.admin import AdminWithStreamingResponse
from .resources.responses import ResponsesWithStreamingResponse
from .resources.live import LiveWithStreamingResponse
from .resources.realtime import RealtimeWithStreamingResponse
from .resources.conversations import ConversationsWithStreamingResponse
from .resources.evals import EvalsWithStreamingResponse
from .resources.containers import ContainersWithStreamingResponse
from .resources.skills import SkillsWithStreamingResponse
from .resources.videos import VideosWithStreamingResponse
from .resources.decisions import AsyncDecisionsWithRawResponse
from .resources.completions import AsyncCompletionsWithRawResponse
from .resources.chat import AsyncChatWithRawResponse
from .resources.embeddings import AsyncEmbeddingsWithRawResponse
from .resources.files import AsyncFilesWithRawResponse
from .resources.images import AsyncImagesWithRawResponse
from .resources.content_provenance_checks import AsyncContentProvenanceChecksWithRawResponse
from .resources.audio import AsyncAudioWithRawResponse
from .resources.moderations import AsyncModerationsWithRawResponse
from .resources.models import AsyncModelsWithRawResponse
from .resources.fine_tuning import AsyncFineTuningWithRawResponse
from .resources.vector_stores import AsyncVectorStoresWithRawResponse
from .resources.safety import AsyncSafetyWithRawResponse
from .resources.webhooks import AsyncWebhooksWithRawResponse
from .resources.beta import AsyncBetaWithRawResponse
from .resources.batches import AsyncBatchesWithRawResponse
from .resources.uploads import AsyncUploadsWithRawResponse
from .resources.admin import AsyncAdminWithRawResponse
from .resources.responses import AsyncResponsesWithRawResponse
from .resources.live import AsyncLiveWithRawResponse
from .resources.realtime import AsyncRealtimeWithRawResponse
from .resources.conversations import AsyncConversationsWithRawResponse
from .resources.evals import AsyncEvalsWithRawResponse
from .resources.containers import AsyncContainersWithRawResponse
from .resources.skills import AsyncSkillsWithRawResponse
from .resources.videos import AsyncVideosWithRawResponse
from .resources.decisions import AsyncDecisionsWithStreamingResponse
from .resources.completions import AsyncCompletionsWithStreamingResponse
from .resources.chat import AsyncChatWithStreamingResponse
from .resources.embeddings import AsyncEmbeddingsWithStreamingResponse
from .resources.files import AsyncFilesWithStreamingResponse
from .resources.images import AsyncImagesWithStreamingResponse
from .resources.content_provenance_checks import AsyncContentProvenanceChecksWithStreamingResponse
from .resources.audio import AsyncAudioWithStreamingResponse
from .resources.moderations import AsyncModerationsWithStreamingResponse
from .resources.models import AsyncModelsWithStreamingResponse
from .resources.fine_tuning import AsyncFineTuningWithStreamingResponse
from .resources.vector_stores import AsyncVectorStoresWithStreamingResponse
from .resources.safety import AsyncSafetyWithStreamingResponse
from .resources.webhooks import AsyncWebhooksWithStreamingResponse
from .resources.beta import AsyncBetaWithStreamingResponse
from .resources.batches import AsyncBatchesWithStreamingResponse
from .resources.uploads import AsyncUploadsWithStreamingResponse
from .resources.admin import AsyncAdminWithStreamingResponse
from .resources.responses import AsyncResponsesWithStreamingResponse
from .resources.live import AsyncLiveWithStreamingResponse
from .resources.realtime import AsyncRealtimeWithStreamingResponse
from .resources.conversations import AsyncConversationsWithStreamingResponse
from .resources.evals import AsyncEvalsWithStreamingResponse
from .resources.containers import AsyncContainersWithStreamingResponse
from .resources.skills import AsyncSkillsWithStreamingResponse
from .resources.videos import AsyncVideosWithStreamingResponse
class OpenAIWithRawResponse:
    decisions: DecisionsWithRawResponse
    completions: CompletionsWithRawResponse
    chat: ChatWithRawResponse
    embeddings: EmbeddingsWithRawResponse
    files: FilesWithRawResponse
    images: ImagesWithRawResponse
    content_provenance_checks: ContentProvenanceChecksWithRawResponse
    audio: AudioWithRawResponse
    moderations: ModerationsWithRawResponse
    models: ModelsWithRawResponse
    fine_tuning: FineTuningWithRawResponse
    vector_stores: VectorStoresWithRawResponse
    safety: SafetyWithRawResponse
    webhooks: WebhooksWithRawResponse
    beta: BetaWithRawResponse
    batches: BatchesWithRawResponse
    uploads: UploadsWithRawResponse
    admin: AdminWithRawResponse
    responses: ResponsesWithRawResponse
    live: LiveWithRawResponse
    realtime: RealtimeWithRawResponse
    conversations: ConversationsWithRawResponse
    evals: EvalsWithRawResponse
    containers: ContainersWithRawResponse
    skills: SkillsWithRawResponse
    videos: VideosWithRawResponse
class OpenAIWithStreamingResponse:
    decisions: DecisionsWithStreamingResponse
    completions: CompletionsWithStreamingResponse
    chat: ChatWithStreamingResponse
    embeddings: EmbeddingsWithStreamingResponse
    files: FilesWithStreamingResponse
    images: ImagesWithStreamingResponse
    content_provenance_checks: ContentProvenanceChecksWithStreamingResponse
    audio: AudioWithStreamingResponse
    moderations: ModerationsWithStreamingResponse
    models: ModelsWithStreamingResponse
    fine_tuning: FineTuningWithStreamingResponse
    vector_stores: VectorStoresWithStreamingResponse
    safety: SafetyWithStreamingResponse
    webhooks: WebhooksWithStreamingResponse
    beta: BetaWithStreamingResponse
    batches: BatchesWithStreamingResponse
    uploads: UploadsWithStreamingResponse
    admin: AdminWithStreamingResponse
    responses: ResponsesWithStreamingResponse
    live: LiveWithStreamingResponse
    realtime: RealtimeWithStreamingResponse
    conversations: ConversationsWithStreamingResponse
    evals: EvalsWithStreamingResponse
    containers: ContainersWithStreamingResponse
    skills: SkillsWithStreamingResponse
    videos: VideosWithStreamingResponse
class AsyncOpenAIWithRawResponse:
    decisions: AsyncDecisionsWithRawResponse
    completions: AsyncCompletionsWithRawResponse
    chat: AsyncChatWithRawResponse
    embeddings: AsyncEmbeddingsWithRawResponse
    files: AsyncFilesWithRawResponse
    images: AsyncImagesWithRawResponse
    content_provenance_checks: AsyncContentProvenanceChecksWithRawResponse
    audio: AsyncAudioWithRawResponse
    moderations: AsyncModerationsWithRawResponse
    models: AsyncModelsWithRawResponse
    fine_tuning: AsyncFineTuningWithRawResponse
    vector_stores: AsyncVectorStoresWithRawResponse
    safety: AsyncSafetyWithRawResponse
    webhooks: AsyncWebhooksWithRawResponse
    beta: AsyncBetaWithRawResponse
    batches: AsyncBatchesWithRawResponse
    uploads: AsyncUploadsWithRawResponse
    admin: AsyncAdminWithRawResponse
    responses: AsyncResponsesWithRawResponse
    live: AsyncLiveWithRawResponse
    realtime: AsyncRealtimeWithRawResponse
    conversations: AsyncConversationsWithRawResponse
    evals: AsyncEvalsWithRawResponse
    containers: AsyncContainersWithRawResponse
    skills: AsyncSkillsWithRawResponse
    videos: AsyncVideosWithRawResponse
class AsyncOpenAIWithStreamingResponse:
    decisions: AsyncDecisionsWithStreamingResponse
    completions: AsyncCompletionsWithStreamingResponse
    chat: AsyncChatWithStreamingResponse
    embeddings: AsyncEmbeddingsWithStreamingResponse
    files: AsyncFilesWithStreamingResponse
    images: AsyncImagesWithStreamingResponse
    content_provenance_checks: AsyncContentProvenanceChecksWithStreamingResponse
    audio: AsyncAudioWithStreamingResponse
    moderations: AsyncModerationsWithStreamingResponse
    models: AsyncModelsWithStreamingResponse
    fine_tuning: AsyncFineTuningWithStreamingResponse
    vector_stores: AsyncVectorStoresWithStreamingResponse
    safety: AsyncSafetyWithStreamingResponse
    webhooks: AsyncWebhooksWithStreamingResponse
    beta: AsyncBetaWithStreamingResponse
    batches: AsyncBatchesWithStreamingResponse
    uploads: AsyncUploadsWithStreamingResponse
    admin: AsyncAdminWithStreamingResponse
    responses: AsyncResponsesWithStreamingResponse
    live: AsyncLiveWithStreamingResponse
    realtime: AsyncRealtimeWithStreamingResponse
    conversations: AsyncConversationsWithStreamingResponse
    evals: AsyncEvalsWithStreamingResponse
    containers: AsyncContainersWithStreamingResponse
    skills: AsyncSkillsWithStreamingResponse
    videos: AsyncVideosWithStreamingResponse
