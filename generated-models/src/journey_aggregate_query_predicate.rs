// @generated from the schema "JourneyAggregateQueryPredicate"; changes made here are lost at the next generation

/// The schema `JourneyAggregateQueryPredicate`.
pub struct JourneyAggregateQueryPredicate {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `dimension`: `string`.
    pub dimension: ::std::option::Option<crate::runtime::Open<Dimension>>,
    /// `operator`: `string`.
    pub operator: ::std::option::Option<crate::runtime::Open<Operator>>,
    /// `value`: `string`.
    pub value: ::std::option::Option<::std::string::String>,
    /// `range`: `NumericRange`.
    pub range: ::std::option::Option<::std::boxed::Box<crate::NumericRange>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for JourneyAggregateQueryPredicate {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        dimension: ::std::option::Option::None,
        operator: ::std::option::Option::None,
        value: ::std::option::Option::None,
        range: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &JourneyAggregateQueryPredicate = &<JourneyAggregateQueryPredicate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "JourneyAggregateQueryPredicate",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("type", "type", 0),
            ("dimension", "dimension", 0),
            ("operator", "operator", 0),
            ("value", "value", 0),
            ("range", "range", 0),
        ],
        fields: &[&E.r#type, &E.dimension, &E.operator, &E.value, &E.range],
    }
};

crate::runtime::model!(JourneyAggregateQueryPredicate);

crate::runtime::setters!(JourneyAggregateQueryPredicate {
    with_type: r#type: crate::runtime::Open<Type>,
    with_dimension: dimension: crate::runtime::Open<Dimension>,
    with_operator: operator: crate::runtime::Open<Operator>,
    with_value: value: ::std::string::String,
    with_range: range: ::std::boxed::Box<crate::NumericRange>,
});

/// The property `type` of `JourneyAggregateQueryPredicate`. Known values: `dimension`, `property`, `metric`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Dimension,
    Property,
    Metric,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Dimension, "dimension"),
        (Self::Property, "property"),
        (Self::Metric, "metric"),
    ];
}

/// The property `dimension` of `JourneyAggregateQueryPredicate`. Known values: `containsAllCondition`, `containsAnyCondition`, `endsWithCondition`, `equalCondition`, `journeyActionId`, `journeyActionMapId`, `journeyActionMapVersion`, `journeyActionMediaType`, `journeyActionTargetId`, `journeyActionTemplateId`, `journeyBlockingActionMapId`, `journeyBlockingEmergencyScheduleGroupId`, `journeyBlockingReason`, `journeyBlockingScheduleGroupId`, `journeyDeviceCategory`, `journeyDeviceType`, `journeyFrequencyCapReason`, `journeyIpGeolocationCountry`, `journeyOutcomeId`, `journeySegmentId`, `journeySegmentScope`, `journeySessionId`, `journeySessionSegmentId`, `journeySessionType`, `notContainsAllCondition`, `notContainsAnyCondition`, `notEqualCondition`, `startsWithCondition`, `touchpointActionMapId`, `touchpointAgentId`, `touchpointAttributionScope`, `touchpointChannelMessageType`, `touchpointChannelPlatform`, `touchpointChannelType`, `touchpointConversationId`, `touchpointInteractionType`, `touchpointQueueId`, `touchpointRequestedRouting`, `touchpointUsedRouting`, `touchpointWrapupCode`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Dimension {
    ContainsAllCondition,
    ContainsAnyCondition,
    EndsWithCondition,
    EqualCondition,
    JourneyActionId,
    JourneyActionMapId,
    JourneyActionMapVersion,
    JourneyActionMediaType,
    JourneyActionTargetId,
    JourneyActionTemplateId,
    JourneyBlockingActionMapId,
    JourneyBlockingEmergencyScheduleGroupId,
    JourneyBlockingReason,
    JourneyBlockingScheduleGroupId,
    JourneyDeviceCategory,
    JourneyDeviceType,
    JourneyFrequencyCapReason,
    JourneyIpGeolocationCountry,
    JourneyOutcomeId,
    JourneySegmentId,
    JourneySegmentScope,
    JourneySessionId,
    JourneySessionSegmentId,
    JourneySessionType,
    NotContainsAllCondition,
    NotContainsAnyCondition,
    NotEqualCondition,
    StartsWithCondition,
    TouchpointActionMapId,
    TouchpointAgentId,
    TouchpointAttributionScope,
    TouchpointChannelMessageType,
    TouchpointChannelPlatform,
    TouchpointChannelType,
    TouchpointConversationId,
    TouchpointInteractionType,
    TouchpointQueueId,
    TouchpointRequestedRouting,
    TouchpointUsedRouting,
    TouchpointWrapupCode,
}

impl crate::runtime::Enum for Dimension {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ContainsAllCondition, "containsAllCondition"),
        (Self::ContainsAnyCondition, "containsAnyCondition"),
        (Self::EndsWithCondition, "endsWithCondition"),
        (Self::EqualCondition, "equalCondition"),
        (Self::JourneyActionId, "journeyActionId"),
        (Self::JourneyActionMapId, "journeyActionMapId"),
        (Self::JourneyActionMapVersion, "journeyActionMapVersion"),
        (Self::JourneyActionMediaType, "journeyActionMediaType"),
        (Self::JourneyActionTargetId, "journeyActionTargetId"),
        (Self::JourneyActionTemplateId, "journeyActionTemplateId"),
        (Self::JourneyBlockingActionMapId, "journeyBlockingActionMapId"),
        (
            Self::JourneyBlockingEmergencyScheduleGroupId,
            "journeyBlockingEmergencyScheduleGroupId",
        ),
        (Self::JourneyBlockingReason, "journeyBlockingReason"),
        (Self::JourneyBlockingScheduleGroupId, "journeyBlockingScheduleGroupId"),
        (Self::JourneyDeviceCategory, "journeyDeviceCategory"),
        (Self::JourneyDeviceType, "journeyDeviceType"),
        (Self::JourneyFrequencyCapReason, "journeyFrequencyCapReason"),
        (Self::JourneyIpGeolocationCountry, "journeyIpGeolocationCountry"),
        (Self::JourneyOutcomeId, "journeyOutcomeId"),
        (Self::JourneySegmentId, "journeySegmentId"),
        (Self::JourneySegmentScope, "journeySegmentScope"),
        (Self::JourneySessionId, "journeySessionId"),
        (Self::JourneySessionSegmentId, "journeySessionSegmentId"),
        (Self::JourneySessionType, "journeySessionType"),
        (Self::NotContainsAllCondition, "notContainsAllCondition"),
        (Self::NotContainsAnyCondition, "notContainsAnyCondition"),
        (Self::NotEqualCondition, "notEqualCondition"),
        (Self::StartsWithCondition, "startsWithCondition"),
        (Self::TouchpointActionMapId, "touchpointActionMapId"),
        (Self::TouchpointAgentId, "touchpointAgentId"),
        (Self::TouchpointAttributionScope, "touchpointAttributionScope"),
        (Self::TouchpointChannelMessageType, "touchpointChannelMessageType"),
        (Self::TouchpointChannelPlatform, "touchpointChannelPlatform"),
        (Self::TouchpointChannelType, "touchpointChannelType"),
        (Self::TouchpointConversationId, "touchpointConversationId"),
        (Self::TouchpointInteractionType, "touchpointInteractionType"),
        (Self::TouchpointQueueId, "touchpointQueueId"),
        (Self::TouchpointRequestedRouting, "touchpointRequestedRouting"),
        (Self::TouchpointUsedRouting, "touchpointUsedRouting"),
        (Self::TouchpointWrapupCode, "touchpointWrapupCode"),
    ];
}

/// The property `operator` of `JourneyAggregateQueryPredicate`. Known values: `matches`, `exists`, `notExists`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Operator {
    Matches,
    Exists,
    NotExists,
}

impl crate::runtime::Enum for Operator {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Matches, "matches"),
        (Self::Exists, "exists"),
        (Self::NotExists, "notExists"),
    ];
}
