"""Skills."""

class skills(Resource):
    @POST("/skills", body=SkillCreateParams, form=["files.<array>", "files"], form_if_files=True)
    def create(*, files: Union[Sequence[_types.FileTypes], _types.FileTypes] = ...) -> Skill: ...

    @GET("/skills/{skill_id}")
    def retrieve(skill_id: str) -> Skill: ...

    @POST("/skills/{skill_id}", body=SkillUpdateParams)
    def update(
        skill_id: str,
        *,
        default_version: str,
    ) -> Skill: ...

    @GET("/skills", query=SkillListParams)
    def list(
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
    ) -> CursorPage[Skill]: ...

    @DELETE("/skills/{skill_id}")
    def delete(skill_id: str) -> DeletedSkill: ...

    class content(Resource):
        @GET("/skills/{skill_id}/content", accept="application/binary")
        def retrieve(skill_id: str) -> binary: ...

    class versions(Resource):
        @POST(
            "/skills/{skill_id}/versions",
            body=VersionCreateParams,
            form=["files.<array>", "files"],
            form_if_files=True,
        )
        def create(
            skill_id: str,
            *,
            default: bool = ...,
            files: Union[Sequence[_types.FileTypes], _types.FileTypes] = ...,
        ) -> SkillVersion: ...

        @GET("/skills/{skill_id}/versions/{version}")
        def retrieve(
            version: str,
            *,
            skill_id: str,
        ) -> SkillVersion: ...

        @GET("/skills/{skill_id}/versions", query=VersionListParams)
        def list(
            skill_id: str,
            *,
            after: str = ...,
            limit: int = ...,
            order: Literal["asc", "desc"] = ...,
        ) -> CursorPage[SkillVersion]: ...

        @DELETE("/skills/{skill_id}/versions/{version}")
        def delete(
            version: str,
            *,
            skill_id: str,
        ) -> DeletedSkillVersion: ...

        class content(Resource):
            @GET("/skills/{skill_id}/versions/{version}/content", accept="application/binary")
            def retrieve(
                version: str,
                *,
                skill_id: str,
            ) -> binary: ...


module("deleted_skill")

class DeletedSkill(Model):
    id: str
    deleted: bool
    object: Literal["skill.deleted"]


module("skill")

class Skill(Model):
    id: str
    created_at: int
    default_version: str
    description: str
    latest_version: str
    name: str
    object: Literal["skill"]


module("skill_create_params")

class SkillCreateParams(Params, of="skills.create"): ...


module("skill_list")

class SkillList(Model):
    data: List[Skill]
    first_id: Optional[str] = ...
    has_more: bool
    last_id: Optional[str] = ...
    object: Literal["list"]


module("skill_list_params")

class SkillListParams(Params, of="skills.list"): ...


module("skill_update_params")

class SkillUpdateParams(Params, of="skills.update"): ...


module("skills.deleted_skill_version")

class DeletedSkillVersion(Model):
    id: str
    deleted: bool
    object: Literal["skill.version.deleted"]
    version: str


module("skills.skill_version")

class SkillVersion(Model):
    id: str
    created_at: int
    description: str
    name: str
    object: Literal["skill.version"]
    skill_id: str
    version: str


module("skills.skill_version_list")

class SkillVersionList(Model):
    data: List[SkillVersion]
    first_id: Optional[str] = ...
    has_more: bool
    last_id: Optional[str] = ...
    object: Literal["list"]


module("skills.version_create_params")

class VersionCreateParams(Params, of="skills.versions.create"): ...


module("skills.version_list_params")

class VersionListParams(Params, of="skills.versions.list"): ...


module("skills.versions")
