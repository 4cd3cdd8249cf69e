// @generated from the schema "AgentStateSessionQueryPredicate"; changes made here are lost at the next generation

/// The schema `AgentStateSessionQueryPredicate`.
#[repr(C)]
pub struct AgentStateSessionQueryPredicate {
    /// `dimension`: `string`, required.
    pub dimension: ::std::option::Option<crate::runtime::Open<Dimension>>,
    /// `value`: `string`, required.
    pub value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AgentStateSessionQueryPredicate "AgentStateSessionQueryPredicate" 2 {
    (
        dimension: crate::runtime::Open<Dimension> = "dimension" 1 with_dimension,
        value: ::std::string::String = "value" 1 with_value,
    )
});

/// The property `dimension` of `AgentStateSessionQueryPredicate`. Known values: `mediaType`, `originatingDirection`, `requestedLanguageId`, `requestedRoutingSkillId`, `routedQueueId`, `segmentType`.
#[non_exhaustive]
pub enum Dimension {
    MediaType,
    OriginatingDirection,
    RequestedLanguageId,
    RequestedRoutingSkillId,
    RoutedQueueId,
    SegmentType,
}

crate::runtime::known!(Dimension);

impl crate::runtime::Enum for Dimension {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::MediaType, "mediaType"),
        (Self::OriginatingDirection, "originatingDirection"),
        (Self::RequestedLanguageId, "requestedLanguageId"),
        (Self::RequestedRoutingSkillId, "requestedRoutingSkillId"),
        (Self::RoutedQueueId, "routedQueueId"),
        (Self::SegmentType, "segmentType"),
    ];
}
