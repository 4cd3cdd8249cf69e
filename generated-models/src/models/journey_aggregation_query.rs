// @generated from the schema "JourneyAggregationQuery"; changes made here are lost at the next generation

use crate::{JourneyAggregateQueryFilter, JourneyAggregationView};
use crate::runtime::{Extra, Open};

/// The schema `JourneyAggregationQuery`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneyAggregationQuery {
    /// `interval`: `string`, required.
    pub interval: Option<String>,
    /// `granularity`: `string`.
    pub granularity: Option<String>,
    /// `timeZone`: `string`.
    #[doc(alias = "timeZone")]
    pub time_zone: Option<String>,
    /// `groupBy`: array of one of `containsAllCondition`, `containsAnyCondition`, `endsWithCondition`, `equalCondition` and 36 more.
    #[doc(alias = "groupBy")]
    pub group_by: Option<Vec<Open<GroupBy>>>,
    /// `filter`: `JourneyAggregateQueryFilter`.
    pub filter: Option<Box<JourneyAggregateQueryFilter>>,
    /// `metrics`: array of one of `nDistinctJourneyActions`, `nDistinctJourneySessions`, `nJourneyActionsBlocked`, `nJourneyOutcomesAchieved` and 18 more, required.
    pub metrics: Option<Vec<Open<Metrics>>>,
    /// `flattenMultivaluedDimensions`: `boolean`.
    #[doc(alias = "flattenMultivaluedDimensions")]
    pub flatten_multivalued_dimensions: Option<bool>,
    /// `views`: `array of JourneyAggregationView`.
    pub views: Option<Vec<JourneyAggregationView>>,
    /// `alternateTimeDimension`: `eventTime`, the one known value.
    #[doc(alias = "alternateTimeDimension")]
    pub alternate_time_dimension: Option<Open<AlternateTimeDimension>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneyAggregationQuery "JourneyAggregationQuery" 9 {
    (
        interval: String = "interval" with_interval required,
        granularity: String = "granularity" with_granularity,
        time_zone: String = "timeZone" with_time_zone,
        group_by: Vec<Open<GroupBy>> = "groupBy" with_group_by,
        filter: Box<JourneyAggregateQueryFilter> = "filter" with_filter,
        metrics: Vec<Open<Metrics>> = "metrics" with_metrics required,
        flatten_multivalued_dimensions: bool = "flattenMultivaluedDimensions" with_flatten_multivalued_dimensions,
        views: Vec<JourneyAggregationView> = "views" with_views,
        alternate_time_dimension: Open<AlternateTimeDimension> = "alternateTimeDimension" with_alternate_time_dimension,
    )
});

/// The property `groupBy` of `JourneyAggregationQuery`. Known values: `containsAllCondition`, `containsAnyCondition`, `endsWithCondition`, `equalCondition`, `journeyActionId`, `journeyActionMapId`, `journeyActionMapVersion`, `journeyActionMediaType`, `journeyActionTargetId`, `journeyActionTemplateId`, `journeyBlockingActionMapId`, `journeyBlockingEmergencyScheduleGroupId`, `journeyBlockingReason`, `journeyBlockingScheduleGroupId`, `journeyDeviceCategory`, `journeyDeviceType`, `journeyFrequencyCapReason`, `journeyIpGeolocationCountry`, `journeyOutcomeId`, `journeySegmentId`, `journeySegmentScope`, `journeySessionId`, `journeySessionSegmentId`, `journeySessionType`, `notContainsAllCondition`, `notContainsAnyCondition`, `notEqualCondition`, `startsWithCondition`, `touchpointActionMapId`, `touchpointAgentId`, `touchpointAttributionScope`, `touchpointChannelMessageType`, `touchpointChannelPlatform`, `touchpointChannelType`, `touchpointConversationId`, `touchpointInteractionType`, `touchpointQueueId`, `touchpointRequestedRouting`, `touchpointUsedRouting`, `touchpointWrapupCode`.
#[repr(u16)]
#[non_exhaustive]
pub enum GroupBy {
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

crate::runtime::values!(GroupBy {
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

/// The property `metrics` of `JourneyAggregationQuery`. Known values: `nDistinctJourneyActions`, `nDistinctJourneySessions`, `nJourneyActionsBlocked`, `nJourneyOutcomesAchieved`, `nJourneyOutcomesAttributed`, `nJourneySegmentsAssigned`, `nJourneySessions`, `nWebActionsAbandoned`, `nWebActionsAccepted`, `nWebActionsEngaged`, `nWebActionsErrored`, `nWebActionsFrequencyCapReached`, `nWebActionsIgnored`, `nWebActionsOffered`, `nWebActionsOfferedOutsideSchedule`, `nWebActionsQualified`, `nWebActionsQualifiedOutsideSchedule`, `nWebActionsRejected`, `nWebActionsStarted`, `nWebActionsTimedout`, `oJourneyOutcomeTouchpointValue`, `oJourneyOutcomeValue`.
#[repr(u16)]
#[non_exhaustive]
pub enum Metrics {
    NDistinctJourneyActions,
    NDistinctJourneySessions,
    NJourneyActionsBlocked,
    NJourneyOutcomesAchieved,
    NJourneyOutcomesAttributed,
    NJourneySegmentsAssigned,
    NJourneySessions,
    NWebActionsAbandoned,
    NWebActionsAccepted,
    NWebActionsEngaged,
    NWebActionsErrored,
    NWebActionsFrequencyCapReached,
    NWebActionsIgnored,
    NWebActionsOffered,
    NWebActionsOfferedOutsideSchedule,
    NWebActionsQualified,
    NWebActionsQualifiedOutsideSchedule,
    NWebActionsRejected,
    NWebActionsStarted,
    NWebActionsTimedout,
    OJourneyOutcomeTouchpointValue,
    OJourneyOutcomeValue,
}

crate::runtime::values!(Metrics {
    NDistinctJourneyActions = "nDistinctJourneyActions",
    NDistinctJourneySessions = "nDistinctJourneySessions",
    NJourneyActionsBlocked = "nJourneyActionsBlocked",
    NJourneyOutcomesAchieved = "nJourneyOutcomesAchieved",
    NJourneyOutcomesAttributed = "nJourneyOutcomesAttributed",
    NJourneySegmentsAssigned = "nJourneySegmentsAssigned",
    NJourneySessions = "nJourneySessions",
    NWebActionsAbandoned = "nWebActionsAbandoned",
    NWebActionsAccepted = "nWebActionsAccepted",
    NWebActionsEngaged = "nWebActionsEngaged",
    NWebActionsErrored = "nWebActionsErrored",
    NWebActionsFrequencyCapReached = "nWebActionsFrequencyCapReached",
    NWebActionsIgnored = "nWebActionsIgnored",
    NWebActionsOffered = "nWebActionsOffered",
    NWebActionsOfferedOutsideSchedule = "nWebActionsOfferedOutsideSchedule",
    NWebActionsQualified = "nWebActionsQualified",
    NWebActionsQualifiedOutsideSchedule = "nWebActionsQualifiedOutsideSchedule",
    NWebActionsRejected = "nWebActionsRejected",
    NWebActionsStarted = "nWebActionsStarted",
    NWebActionsTimedout = "nWebActionsTimedout",
    OJourneyOutcomeTouchpointValue = "oJourneyOutcomeTouchpointValue",
    OJourneyOutcomeValue = "oJourneyOutcomeValue",
});

/// The property `alternateTimeDimension` of `JourneyAggregationQuery`. Known values: `eventTime`.
#[repr(u16)]
#[non_exhaustive]
pub enum AlternateTimeDimension {
    EventTime,
}

crate::runtime::values!(AlternateTimeDimension {
    EventTime = "eventTime",
});
