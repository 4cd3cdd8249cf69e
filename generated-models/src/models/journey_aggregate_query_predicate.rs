// @generated from the schema "JourneyAggregateQueryPredicate"; changes made here are lost at the next generation

use crate::NumericRange;
use crate::runtime::{Extra, Open};

/// The schema `JourneyAggregateQueryPredicate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneyAggregateQueryPredicate {
    /// `type`: one of `dimension`, `property` and `metric`.
    pub r#type: Option<Open<Type>>,
    /// `dimension`: one of `containsAllCondition`, `containsAnyCondition`, `endsWithCondition`, `equalCondition` and 36 more.
    pub dimension: Option<Open<Dimension>>,
    /// `operator`: one of `matches`, `exists` and `notExists`.
    pub operator: Option<Open<Operator>>,
    /// `value`: `string`.
    pub value: Option<String>,
    /// `range`: `NumericRange`.
    pub range: Option<Box<NumericRange>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneyAggregateQueryPredicate "JourneyAggregateQueryPredicate" 5 {
    (
        r#type: Open<Type> = "type" with_type,
        dimension: Open<Dimension> = "dimension" with_dimension,
        operator: Open<Operator> = "operator" with_operator,
        value: String = "value" with_value,
        range: Box<NumericRange> = "range" with_range,
    )
});

/// The property `type` of `JourneyAggregateQueryPredicate`. Known values: `dimension`, `property`, `metric`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Dimension,
    Property,
    Metric,
}

crate::runtime::values!(Type {
    Dimension = "dimension",
    Property = "property",
    Metric = "metric",
});

/// The property `dimension` of `JourneyAggregateQueryPredicate`. Known values: `containsAllCondition`, `containsAnyCondition`, `endsWithCondition`, `equalCondition`, `journeyActionId`, `journeyActionMapId`, `journeyActionMapVersion`, `journeyActionMediaType`, `journeyActionTargetId`, `journeyActionTemplateId`, `journeyBlockingActionMapId`, `journeyBlockingEmergencyScheduleGroupId`, `journeyBlockingReason`, `journeyBlockingScheduleGroupId`, `journeyDeviceCategory`, `journeyDeviceType`, `journeyFrequencyCapReason`, `journeyIpGeolocationCountry`, `journeyOutcomeId`, `journeySegmentId`, `journeySegmentScope`, `journeySessionId`, `journeySessionSegmentId`, `journeySessionType`, `notContainsAllCondition`, `notContainsAnyCondition`, `notEqualCondition`, `startsWithCondition`, `touchpointActionMapId`, `touchpointAgentId`, `touchpointAttributionScope`, `touchpointChannelMessageType`, `touchpointChannelPlatform`, `touchpointChannelType`, `touchpointConversationId`, `touchpointInteractionType`, `touchpointQueueId`, `touchpointRequestedRouting`, `touchpointUsedRouting`, `touchpointWrapupCode`.
#[repr(u16)]
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

crate::runtime::values!(Dimension {
    ContainsAllCondition = "containsAllCondition",
    ContainsAnyCondition = "containsAnyCondition",
    EndsWithCondition = "endsWithCondition",
    EqualCondition = "equalCondition",
    JourneyActionId = "journeyActionId",
    JourneyActionMapId = "journeyActionMapId",
    JourneyActionMapVersion = "journeyActionMapVersion",
    JourneyActionMediaType = "journeyActionMediaType",
    JourneyActionTargetId = "journeyActionTargetId",
    JourneyActionTemplateId = "journeyActionTemplateId",
    JourneyBlockingActionMapId = "journeyBlockingActionMapId",
    JourneyBlockingEmergencyScheduleGroupId = "journeyBlockingEmergencyScheduleGroupId",
    JourneyBlockingReason = "journeyBlockingReason",
    JourneyBlockingScheduleGroupId = "journeyBlockingScheduleGroupId",
    JourneyDeviceCategory = "journeyDeviceCategory",
    JourneyDeviceType = "journeyDeviceType",
    JourneyFrequencyCapReason = "journeyFrequencyCapReason",
    JourneyIpGeolocationCountry = "journeyIpGeolocationCountry",
    JourneyOutcomeId = "journeyOutcomeId",
    JourneySegmentId = "journeySegmentId",
    JourneySegmentScope = "journeySegmentScope",
    JourneySessionId = "journeySessionId",
    JourneySessionSegmentId = "journeySessionSegmentId",
    JourneySessionType = "journeySessionType",
    NotContainsAllCondition = "notContainsAllCondition",
    NotContainsAnyCondition = "notContainsAnyCondition",
    NotEqualCondition = "notEqualCondition",
    StartsWithCondition = "startsWithCondition",
    TouchpointActionMapId = "touchpointActionMapId",
    TouchpointAgentId = "touchpointAgentId",
    TouchpointAttributionScope = "touchpointAttributionScope",
    TouchpointChannelMessageType = "touchpointChannelMessageType",
    TouchpointChannelPlatform = "touchpointChannelPlatform",
    TouchpointChannelType = "touchpointChannelType",
    TouchpointConversationId = "touchpointConversationId",
    TouchpointInteractionType = "touchpointInteractionType",
    TouchpointQueueId = "touchpointQueueId",
    TouchpointRequestedRouting = "touchpointRequestedRouting",
    TouchpointUsedRouting = "touchpointUsedRouting",
    TouchpointWrapupCode = "touchpointWrapupCode",
});

/// The property `operator` of `JourneyAggregateQueryPredicate`. Known values: `matches`, `exists`, `notExists`.
#[repr(u16)]
#[non_exhaustive]
pub enum Operator {
    Matches,
    Exists,
    NotExists,
}

crate::runtime::values!(Operator {
    Matches = "matches",
    Exists = "exists",
    NotExists = "notExists",
});
