// @generated from the schema "AgentStateSessionQueryPredicate"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `AgentStateSessionQueryPredicate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AgentStateSessionQueryPredicate {
    /// `dimension`: one of `mediaType`, `originatingDirection`, `requestedLanguageId`, `requestedRoutingSkillId` and 2 more, required.
    pub dimension: Option<Open<Dimension>>,
    /// `value`: `string`, required.
    pub value: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AgentStateSessionQueryPredicate "AgentStateSessionQueryPredicate" 2 {
    (
        dimension: Open<Dimension> = "dimension" with_dimension required,
        value: String = "value" with_value required,
    )
});

/// The property `dimension` of `AgentStateSessionQueryPredicate`. Known values: `mediaType`, `originatingDirection`, `requestedLanguageId`, `requestedRoutingSkillId`, `routedQueueId`, `segmentType`.
#[repr(u16)]
#[non_exhaustive]
pub enum Dimension {
    MediaType,
    OriginatingDirection,
    RequestedLanguageId,
    RequestedRoutingSkillId,
    RoutedQueueId,
    SegmentType,
}

crate::runtime::values!(Dimension {
    MediaType = "mediaType",
    OriginatingDirection = "originatingDirection",
    RequestedLanguageId = "requestedLanguageId",
    RequestedRoutingSkillId = "requestedRoutingSkillId",
    RoutedQueueId = "routedQueueId",
    SegmentType = "segmentType",
});
