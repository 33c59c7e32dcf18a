# Derived by `python -m tools gen` from tools/api/client.pyi. Do not edit: change that and run gen.
"""The areas of the API: attribute of a client and module here -> class of its resource."""
from __future__ import annotations

AREAS = {
    "decisions": "Decisions",
    "completions": "Completions",
    "chat": "Chat",
    "embeddings": "Embeddings",
    "files": "Files",
    "images": "Images",
    "content_provenance_checks": "ContentProvenanceChecks",
    "audio": "Audio",
    "moderations": "Moderations",
    "models": "Models",
    "fine_tuning": "FineTuning",
    "vector_stores": "VectorStores",
    "safety": "Safety",
    "webhooks": "Webhooks",
    "beta": "Beta",
    "batches": "Batches",
    "uploads": "Uploads",
    "admin": "Admin",
    "responses": "Responses",
    "live": "Live",
    "realtime": "Realtime",
    "conversations": "Conversations",
    "evals": "Evals",
    "containers": "Containers",
    "skills": "Skills",
    "videos": "Videos",
}
