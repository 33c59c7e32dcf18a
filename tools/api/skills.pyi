"""Skills."""

class skills(Resource):
    @POST("/skills", body=SkillCreateParams, form=["files.<array>", "files"], form_if_files=True)
    def create(*, files: Union[Sequence[_types.FileTypes], _types.FileTypes] = ...) -> Skill:
        """Makes a skill: instructions and files that a model can use when it needs them.

        files: the files of the skill, one or a list, or one zip file; inputs as in `files.create`
        """

    @GET("/skills/{skill_id}")
    def retrieve(skill_id: str) -> Skill:
        """Returns a skill.

        skill_id: id of the skill
        """

    @POST("/skills/{skill_id}", body=SkillUpdateParams)
    def update(
        skill_id: str,
        *,
        default_version: str,
    ) -> Skill:
        """Chooses the version of a skill that is used by default.

        skill_id: id of the skill
        default_version: number of the version, as a string
        """

    @GET("/skills", query=SkillListParams)
    def list(
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
    ) -> CursorPage[Skill]:
        """Lists skills.

        after: cursor: list what comes after the item with this id; by default the list begins at its start
        limit: items per page, 1 to 100; default 20
        order: by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`
        """

    @DELETE("/skills/{skill_id}")
    def delete(skill_id: str) -> DeletedSkill:
        """Deletes a skill with all its versions.

        skill_id: id of the skill
        """

    class content(Resource):
        @GET("/skills/{skill_id}/content", accept="application/binary")
        def retrieve(skill_id: str) -> binary:
            """Returns the files of a skill as a zip file.

            skill_id: id of the skill
            """

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
        ) -> SkillVersion:
            """Adds a version to a skill.

            skill_id: id of the skill
            default: whether it is used by default from now on
            files: the files of the version, one or a list, or one zip file; inputs as in `files.create`
            """

        @GET("/skills/{skill_id}/versions/{version}")
        def retrieve(
            version: str,
            *,
            skill_id: str,
        ) -> SkillVersion:
            """Returns a version of a skill.

            version: number of the skill's version, as a string
            skill_id: id of the skill
            """

        @GET("/skills/{skill_id}/versions", query=VersionListParams)
        def list(
            skill_id: str,
            *,
            after: str = ...,
            limit: int = ...,
            order: Literal["asc", "desc"] = ...,
        ) -> CursorPage[SkillVersion]:
            """Lists the versions of a skill.

            skill_id: id of the skill
            after: cursor: list what comes after this version
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`
            """

        @DELETE("/skills/{skill_id}/versions/{version}")
        def delete(
            version: str,
            *,
            skill_id: str,
        ) -> DeletedSkillVersion:
            """Deletes a version of a skill.

            version: number of the skill's version, as a string
            skill_id: id of the skill
            """

        class content(Resource):
            @GET("/skills/{skill_id}/versions/{version}/content", accept="application/binary")
            def retrieve(
                version: str,
                *,
                skill_id: str,
            ) -> binary:
                """Returns the files of a skill's version as a zip file.

                version: number of the skill's version, as a string
                skill_id: id of the skill
                """


module("deleted_skill")

class DeletedSkill(Model):
    id: str
    """Id of the skill."""
    deleted: bool
    """True if it is gone."""
    object: Literal["skill.deleted"]


module("skill")

class Skill(Model):
    id: str
    """Id of the skill."""
    created_at: int
    """When it was made: Unix time in seconds."""
    default_version: str
    """Number of the version that is used by default, as a string."""
    description: str
    """What it does and when to use it."""
    latest_version: str
    """Number of the newest version, as a string."""
    name: str
    """Name of the skill."""
    object: Literal["skill"]


module("skill_create_params")

class SkillCreateParams(Params, of="skills.create"): ...


module("skill_list")

class SkillList(Model):
    data: List[Skill]
    """The items of this page."""
    first_id: Optional[str] = ...
    """Id of the first item."""
    has_more: bool
    """Whether there are more."""
    last_id: Optional[str] = ...
    """Id of the last item."""
    object: Literal["list"]


module("skill_list_params")

class SkillListParams(Params, of="skills.list"): ...


module("skill_update_params")

class SkillUpdateParams(Params, of="skills.update"): ...


module("skills.deleted_skill_version")

class DeletedSkillVersion(Model):
    id: str
    """Id of the version."""
    deleted: bool
    """True if it is gone."""
    object: Literal["skill.version.deleted"]
    version: str
    """Number of the version, as a string."""


module("skills.skill_version")

class SkillVersion(Model):
    id: str
    """Id of the version."""
    created_at: int
    """When it was made: Unix time in seconds."""
    description: str
    """What it does and when to use it."""
    name: str
    """Name of the skill."""
    object: Literal["skill.version"]
    skill_id: str
    """Id of the skill."""
    version: str
    """Number of the version, as a string."""


module("skills.skill_version_list")

class SkillVersionList(Model):
    data: List[SkillVersion]
    """The items of this page."""
    first_id: Optional[str] = ...
    """Id of the first item."""
    has_more: bool
    """Whether there are more."""
    last_id: Optional[str] = ...
    """Id of the last item."""
    object: Literal["list"]


module("skills.version_create_params")

class VersionCreateParams(Params, of="skills.versions.create"): ...


module("skills.version_list_params")

class VersionListParams(Params, of="skills.versions.list"): ...


module("skills.versions")
