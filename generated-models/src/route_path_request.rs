// @generated from the schema "RoutePathRequest"; changes made here are lost at the next generation

/// The schema `RoutePathRequest`.
pub struct RoutePathRequest {
    /// `queueId`: `string`, required.
    #[doc(alias = "queueId")]
    pub queue_id: ::std::option::Option<::std::string::String>,
    /// `mediaType`: `string`, required.
    #[doc(alias = "mediaType")]
    pub media_type: ::std::option::Option<crate::runtime::Open<MediaType>>,
    /// `languageId`: `string`.
    #[doc(alias = "languageId")]
    pub language_id: ::std::option::Option<::std::string::String>,
    /// `skillIds`: `array of string`.
    #[doc(alias = "skillIds")]
    pub skill_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `sourcePlanningGroup`: `SourcePlanningGroupRequest`.
    #[doc(alias = "sourcePlanningGroup")]
    pub source_planning_group: ::std::option::Option<
        ::std::boxed::Box<crate::SourcePlanningGroupRequest>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for RoutePathRequest {
    const EMPTY: Self = Self {
        queue_id: ::std::option::Option::None,
        media_type: ::std::option::Option::None,
        language_id: ::std::option::Option::None,
        skill_ids: ::std::option::Option::None,
        source_planning_group: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &RoutePathRequest = &<RoutePathRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "RoutePathRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("queueId", "queue_id", 1),
            ("mediaType", "media_type", 1),
            ("languageId", "language_id", 0),
            ("skillIds", "skill_ids", 0),
            ("sourcePlanningGroup", "source_planning_group", 0),
        ],
        fields: &[
            &E.queue_id,
            &E.media_type,
            &E.language_id,
            &E.skill_ids,
            &E.source_planning_group,
        ],
    }
};

crate::runtime::model!(RoutePathRequest);

crate::runtime::setters!(RoutePathRequest {
    with_queue_id: queue_id: ::std::string::String,
    with_media_type: media_type: crate::runtime::Open<MediaType>,
    with_language_id: language_id: ::std::string::String,
    with_skill_ids: skill_ids: ::std::vec::Vec<::std::string::String>,
    with_source_planning_group: source_planning_group: ::std::boxed::Box<crate::SourcePlanningGroupRequest>,
});

/// The property `mediaType` of `RoutePathRequest`. Known values: `Voice`, `Chat`, `Email`, `Callback`, `Message`, `Workitem`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MediaType {
    Voice,
    Chat,
    Email,
    Callback,
    Message,
    Workitem,
}

impl crate::runtime::Enum for MediaType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Voice, "Voice"),
        (Self::Chat, "Chat"),
        (Self::Email, "Email"),
        (Self::Callback, "Callback"),
        (Self::Message, "Message"),
        (Self::Workitem, "Workitem"),
    ];
}
