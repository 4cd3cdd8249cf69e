// @generated from the schema "JourneyAggregateQueryPredicate"; changes made here are lost at the next generation

/// The schema `JourneyAggregateQueryPredicate`.
#[repr(C)]
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

crate::runtime::model!(JourneyAggregateQueryPredicate "JourneyAggregateQueryPredicate" 5 {
    (
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        dimension: crate::runtime::Open<Dimension> = "dimension" 0 with_dimension,
        operator: crate::runtime::Open<Operator> = "operator" 0 with_operator,
        value: ::std::string::String = "value" 0 with_value,
        range: ::std::boxed::Box<crate::NumericRange> = "range" 0 with_range,
    )
});

/// The property `type` of `JourneyAggregateQueryPredicate`. Known values: `dimension`, `property`, `metric`.
#[non_exhaustive]
pub enum Type {
    Dimension,
    Property,
    Metric,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Dimension, "dimension"),
        (Self::Property, "property"),
        (Self::Metric, "metric"),
    ];
}

/// The property `dimension` of `JourneyAggregateQueryPredicate`. Known values: `containsAllCondition`, `containsAnyCondition`, `endsWithCondition`, `equalCondition`, `journeyActionId`, `journeyActionMapId`, `journeyActionMapVersion`, `journeyActionMediaType`, `journeyActionTargetId`, `journeyActionTemplateId`, `journeyBlockingActionMapId`, `journeyBlockingEmergencyScheduleGroupId`, `journeyBlockingReason`, `journeyBlockingScheduleGroupId`, `journeyDeviceCategory`, `journeyDeviceType`, `journeyFrequencyCapReason`, `journeyIpGeolocationCountry`, `journeyOutcomeId`, `journeySegmentId`, `journeySegmentScope`, `journeySessionId`, `journeySessionSegmentId`, `journeySessionType`, `notContainsAllCondition`, `notContainsAnyCondition`, `notEqualCondition`, `startsWithCondition`, `touchpointActionMapId`, `touchpointAgentId`, `touchpointAttributionScope`, `touchpointChannelMessageType`, `touchpointChannelPlatform`, `touchpointChannelType`, `touchpointConversationId`, `touchpointInteractionType`, `touchpointQueueId`, `touchpointRequestedRouting`, `touchpointUsedRouting`, `touchpointWrapupCode`.
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

crate::runtime::known!(Dimension);

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
#[non_exhaustive]
pub enum Operator {
    Matches,
    Exists,
    NotExists,
}

crate::runtime::known!(Operator);

impl crate::runtime::Enum for Operator {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Matches, "matches"),
        (Self::Exists, "exists"),
        (Self::NotExists, "notExists"),
    ];
}
