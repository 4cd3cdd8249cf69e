// @generated from the schema "RoutePathRequest"; changes made here are lost at the next generation

use crate::SourcePlanningGroupRequest;
use crate::runtime::{Extra, Open};

/// The schema `RoutePathRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RoutePathRequest {
    /// `queueId`: `string`, required.
    #[doc(alias = "queueId")]
    pub queue_id: Option<String>,
    /// `mediaType`: one of `Voice`, `Chat`, `Email`, `Callback` and 2 more, required.
    #[doc(alias = "mediaType")]
    pub media_type: Option<Open<MediaType>>,
    /// `languageId`: `string`.
    #[doc(alias = "languageId")]
    pub language_id: Option<String>,
    /// `skillIds`: `array of string`.
    #[doc(alias = "skillIds")]
    pub skill_ids: Option<Vec<String>>,
    /// `sourcePlanningGroup`: `SourcePlanningGroupRequest`.
    #[doc(alias = "sourcePlanningGroup")]
    pub source_planning_group: Option<Box<SourcePlanningGroupRequest>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(RoutePathRequest "RoutePathRequest" 5 {
    (
        queue_id: String = "queueId" with_queue_id required,
        media_type: Open<MediaType> = "mediaType" with_media_type required,
        language_id: String = "languageId" with_language_id,
        skill_ids: Vec<String> = "skillIds" with_skill_ids,
        source_planning_group: Box<SourcePlanningGroupRequest> = "sourcePlanningGroup" with_source_planning_group,
    )
});

/// The property `mediaType` of `RoutePathRequest`. Known values: `Voice`, `Chat`, `Email`, `Callback`, `Message`, `Workitem`.
#[repr(u16)]
#[non_exhaustive]
pub enum MediaType {
    Voice,
    Chat,
    Email,
    Callback,
    Message,
    Workitem,
}

crate::runtime::values!(MediaType {
    Voice = "Voice",
    Chat = "Chat",
    Email = "Email",
    Callback = "Callback",
    Message = "Message",
    Workitem = "Workitem",
});
