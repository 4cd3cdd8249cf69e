// @generated from the schema "RoutePathRequest"; changes made here are lost at the next generation

/// The schema `RoutePathRequest`.
#[repr(C)]
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

crate::runtime::model!(RoutePathRequest "RoutePathRequest" 5 {
    (
        queue_id: ::std::string::String = "queueId" 1 with_queue_id,
        media_type: crate::runtime::Open<MediaType> = "mediaType" 1 with_media_type,
        language_id: ::std::string::String = "languageId" 0 with_language_id,
        skill_ids: ::std::vec::Vec<::std::string::String> = "skillIds" 0 with_skill_ids,
        source_planning_group: ::std::boxed::Box<crate::SourcePlanningGroupRequest> = "sourcePlanningGroup" 0 with_source_planning_group,
    )
});

/// The property `mediaType` of `RoutePathRequest`. Known values: `Voice`, `Chat`, `Email`, `Callback`, `Message`, `Workitem`.
#[non_exhaustive]
pub enum MediaType {
    Voice,
    Chat,
    Email,
    Callback,
    Message,
    Workitem,
}

crate::runtime::known!(MediaType);

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
