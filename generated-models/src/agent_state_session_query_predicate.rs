// @generated from the schema "AgentStateSessionQueryPredicate"; changes made here are lost at the next generation

/// The schema `AgentStateSessionQueryPredicate`.
pub struct AgentStateSessionQueryPredicate {
    /// `dimension`: `string`, required.
    pub dimension: ::std::option::Option<crate::runtime::Open<Dimension>>,
    /// `value`: `string`, required.
    pub value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AgentStateSessionQueryPredicate {
    const EMPTY: Self = Self {
        dimension: ::std::option::Option::None,
        value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AgentStateSessionQueryPredicate = &<AgentStateSessionQueryPredicate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AgentStateSessionQueryPredicate",
        empty: E,
        extra: &E.extra,
        properties: &[("dimension", "dimension", 1), ("value", "value", 1)],
        fields: &[&E.dimension, &E.value],
    }
};

crate::runtime::model!(AgentStateSessionQueryPredicate);

crate::runtime::setters!(AgentStateSessionQueryPredicate {
    with_dimension: dimension: crate::runtime::Open<Dimension>,
    with_value: value: ::std::string::String,
});

/// The property `dimension` of `AgentStateSessionQueryPredicate`. Known values: `mediaType`, `originatingDirection`, `requestedLanguageId`, `requestedRoutingSkillId`, `routedQueueId`, `segmentType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Dimension {
    MediaType,
    OriginatingDirection,
    RequestedLanguageId,
    RequestedRoutingSkillId,
    RoutedQueueId,
    SegmentType,
}

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
