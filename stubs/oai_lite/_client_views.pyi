# Derived by `python -m tools gen` from tools/api/client.pyi. Do not edit: change that and run gen.
from .resources._decisions_views import DecisionsWithRawResponse
from .resources._completions_views import CompletionsWithRawResponse
from .resources._chat_views import ChatWithRawResponse
from .resources._embeddings_views import EmbeddingsWithRawResponse
from .resources._files_views import FilesWithRawResponse
from .resources._images_views import ImagesWithRawResponse
from .resources._content_provenance_checks_views import ContentProvenanceChecksWithRawResponse
from .resources._audio_views import AudioWithRawResponse
from .resources._moderations_views import ModerationsWithRawResponse
from .resources._models_views import ModelsWithRawResponse
from .resources._fine_tuning_views import FineTuningWithRawResponse
from .resources._vector_stores_views import VectorStoresWithRawResponse
from .resources._safety_views import SafetyWithRawResponse
from .resources._webhooks_views import WebhooksWithRawResponse
from .resources._beta_views import BetaWithRawResponse
from .resources._batches_views import BatchesWithRawResponse
from .resources._uploads_views import UploadsWithRawResponse
from .resources._admin_views import AdminWithRawResponse
from .resources._responses_views import ResponsesWithRawResponse
from .resources._live_views import LiveWithRawResponse
from .resources._realtime_views import RealtimeWithRawResponse
from .resources._conversations_views import ConversationsWithRawResponse
from .resources._evals_views import EvalsWithRawResponse
from .resources._containers_views import ContainersWithRawResponse
from .resources._skills_views import SkillsWithRawResponse
from .resources._videos_views import VideosWithRawResponse
from .resources._decisions_views import DecisionsWithStreamingResponse
from .resources._completions_views import CompletionsWithStreamingResponse
from .resources._chat_views import ChatWithStreamingResponse
from .resources._embeddings_views import EmbeddingsWithStreamingResponse
from .resources._files_views import FilesWithStreamingResponse
from .resources._images_views import ImagesWithStreamingResponse
from .resources._content_provenance_checks_views import ContentProvenanceChecksWithStreamingResponse
from .resources._audio_views import AudioWithStreamingResponse
from .resources._moderations_views import ModerationsWithStreamingResponse
from .resources._models_views import ModelsWithStreamingResponse
from .resources._fine_tuning_views import FineTuningWithStreamingResponse
from .resources._vector_stores_views import VectorStoresWithStreamingResponse
from .resources._safety_views import SafetyWithStreamingResponse
from .resources._webhooks_views import WebhooksWithStreamingResponse
from .resources._beta_views import BetaWithStreamingResponse
from .resources._batches_views import BatchesWithStreamingResponse
from .resources._uploads_views import UploadsWithStreamingResponse
from .resources._admin_views import AdminWithStreamingResponse
from .resources._responses_views import ResponsesWithStreamingResponse
from .resources._live_views import LiveWithStreamingResponse
from .resources._realtime_views import RealtimeWithStreamingResponse
from .resources._conversations_views import ConversationsWithStreamingResponse
from .resources._evals_views import EvalsWithStreamingResponse
from .resources._containers_views import ContainersWithStreamingResponse
from .resources._skills_views import SkillsWithStreamingResponse
from .resources._videos_views import VideosWithStreamingResponse
from .resources._decisions_views import AsyncDecisionsWithRawResponse
from .resources._completions_views import AsyncCompletionsWithRawResponse
from .resources._chat_views import AsyncChatWithRawResponse
from .resources._embeddings_views import AsyncEmbeddingsWithRawResponse
from .resources._files_views import AsyncFilesWithRawResponse
from .resources._images_views import AsyncImagesWithRawResponse
from .resources._content_provenance_checks_views import AsyncContentProvenanceChecksWithRawResponse
from .resources._audio_views import AsyncAudioWithRawResponse
from .resources._moderations_views import AsyncModerationsWithRawResponse
from .resources._models_views import AsyncModelsWithRawResponse
from .resources._fine_tuning_views import AsyncFineTuningWithRawResponse
from .resources._vector_stores_views import AsyncVectorStoresWithRawResponse
from .resources._safety_views import AsyncSafetyWithRawResponse
from .resources._webhooks_views import AsyncWebhooksWithRawResponse
from .resources._beta_views import AsyncBetaWithRawResponse
from .resources._batches_views import AsyncBatchesWithRawResponse
from .resources._uploads_views import AsyncUploadsWithRawResponse
from .resources._admin_views import AsyncAdminWithRawResponse
from .resources._responses_views import AsyncResponsesWithRawResponse
from .resources._live_views import AsyncLiveWithRawResponse
from .resources._realtime_views import AsyncRealtimeWithRawResponse
from .resources._conversations_views import AsyncConversationsWithRawResponse
from .resources._evals_views import AsyncEvalsWithRawResponse
from .resources._containers_views import AsyncContainersWithRawResponse
from .resources._skills_views import AsyncSkillsWithRawResponse
from .resources._videos_views import AsyncVideosWithRawResponse
from .resources._decisions_views import AsyncDecisionsWithStreamingResponse
from .resources._completions_views import AsyncCompletionsWithStreamingResponse
from .resources._chat_views import AsyncChatWithStreamingResponse
from .resources._embeddings_views import AsyncEmbeddingsWithStreamingResponse
from .resources._files_views import AsyncFilesWithStreamingResponse
from .resources._images_views import AsyncImagesWithStreamingResponse
from .resources._content_provenance_checks_views import AsyncContentProvenanceChecksWithStreamingResponse
from .resources._audio_views import AsyncAudioWithStreamingResponse
from .resources._moderations_views import AsyncModerationsWithStreamingResponse
from .resources._models_views import AsyncModelsWithStreamingResponse
from .resources._fine_tuning_views import AsyncFineTuningWithStreamingResponse
from .resources._vector_stores_views import AsyncVectorStoresWithStreamingResponse
from .resources._safety_views import AsyncSafetyWithStreamingResponse
from .resources._webhooks_views import AsyncWebhooksWithStreamingResponse
from .resources._beta_views import AsyncBetaWithStreamingResponse
from .resources._batches_views import AsyncBatchesWithStreamingResponse
from .resources._uploads_views import AsyncUploadsWithStreamingResponse
from .resources._admin_views import AsyncAdminWithStreamingResponse
from .resources._responses_views import AsyncResponsesWithStreamingResponse
from .resources._live_views import AsyncLiveWithStreamingResponse
from .resources._realtime_views import AsyncRealtimeWithStreamingResponse
from .resources._conversations_views import AsyncConversationsWithStreamingResponse
from .resources._evals_views import AsyncEvalsWithStreamingResponse
from .resources._containers_views import AsyncContainersWithStreamingResponse
from .resources._skills_views import AsyncSkillsWithStreamingResponse
from .resources._videos_views import AsyncVideosWithStreamingResponse
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
