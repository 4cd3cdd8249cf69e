// @generated from the schema "JourneyAsyncAggregationQuery"; changes made here are lost at the next generation

/// The schema `JourneyAsyncAggregationQuery`.
#[repr(C)]
pub struct JourneyAsyncAggregationQuery {
    /// `interval`: `string`, required.
    pub interval: ::std::option::Option<::std::string::String>,
    /// `granularity`: `string`.
    pub granularity: ::std::option::Option<::std::string::String>,
    /// `timeZone`: `string`.
    #[doc(alias = "timeZone")]
    pub time_zone: ::std::option::Option<::std::string::String>,
    /// `groupBy`: `array of string`.
    #[doc(alias = "groupBy")]
    pub group_by: ::std::option::Option<::std::vec::Vec<crate::runtime::Open<GroupBy>>>,
    /// `filter`: `JourneyAggregateQueryFilter`.
    pub filter: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyAggregateQueryFilter>,
    >,
    /// `metrics`: `array of string`, required.
    pub metrics: ::std::option::Option<::std::vec::Vec<crate::runtime::Open<Metrics>>>,
    /// `flattenMultivaluedDimensions`: `boolean`.
    #[doc(alias = "flattenMultivaluedDimensions")]
    pub flatten_multivalued_dimensions: ::std::option::Option<bool>,
    /// `views`: `array of JourneyAggregationView`.
    pub views: ::std::option::Option<::std::vec::Vec<crate::JourneyAggregationView>>,
    /// `alternateTimeDimension`: `string`.
    #[doc(alias = "alternateTimeDimension")]
    pub alternate_time_dimension: ::std::option::Option<
        crate::runtime::Open<AlternateTimeDimension>,
    >,
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(JourneyAsyncAggregationQuery "JourneyAsyncAggregationQuery" 10 {
    (
        interval: ::std::string::String = "interval" 1 with_interval,
        granularity: ::std::string::String = "granularity" 0 with_granularity,
        time_zone: ::std::string::String = "timeZone" 0 with_time_zone,
        group_by: ::std::vec::Vec<crate::runtime::Open<GroupBy>> = "groupBy" 0 with_group_by,
        filter: ::std::boxed::Box<crate::JourneyAggregateQueryFilter> = "filter" 0 with_filter,
        metrics: ::std::vec::Vec<crate::runtime::Open<Metrics>> = "metrics" 1 with_metrics,
        flatten_multivalued_dimensions: bool = "flattenMultivaluedDimensions" 0 with_flatten_multivalued_dimensions,
        views: ::std::vec::Vec<crate::JourneyAggregationView> = "views" 0 with_views,
        alternate_time_dimension: crate::runtime::Open<AlternateTimeDimension> = "alternateTimeDimension" 0 with_alternate_time_dimension,
        page_size: i32 = "pageSize" 0 with_page_size,
    )
});

/// The property `groupBy` of `JourneyAsyncAggregationQuery`. Known values: `containsAllCondition`, `containsAnyCondition`, `endsWithCondition`, `equalCondition`, `journeyActionId`, `journeyActionMapId`, `journeyActionMapVersion`, `journeyActionMediaType`, `journeyActionTargetId`, `journeyActionTemplateId`, `journeyBlockingActionMapId`, `journeyBlockingEmergencyScheduleGroupId`, `journeyBlockingReason`, `journeyBlockingScheduleGroupId`, `journeyDeviceCategory`, `journeyDeviceType`, `journeyFrequencyCapReason`, `journeyIpGeolocationCountry`, `journeyOutcomeId`, `journeySegmentId`, `journeySegmentScope`, `journeySessionId`, `journeySessionSegmentId`, `journeySessionType`, `notContainsAllCondition`, `notContainsAnyCondition`, `notEqualCondition`, `startsWithCondition`, `touchpointActionMapId`, `touchpointAgentId`, `touchpointAttributionScope`, `touchpointChannelMessageType`, `touchpointChannelPlatform`, `touchpointChannelType`, `touchpointConversationId`, `touchpointInteractionType`, `touchpointQueueId`, `touchpointRequestedRouting`, `touchpointUsedRouting`, `touchpointWrapupCode`.
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

crate::runtime::known!(GroupBy);

impl crate::runtime::Enum for GroupBy {
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

/// The property `metrics` of `JourneyAsyncAggregationQuery`. Known values: `nDistinctJourneyActions`, `nDistinctJourneySessions`, `nJourneyActionsBlocked`, `nJourneyOutcomesAchieved`, `nJourneyOutcomesAttributed`, `nJourneySegmentsAssigned`, `nJourneySessions`, `nWebActionsAbandoned`, `nWebActionsAccepted`, `nWebActionsEngaged`, `nWebActionsErrored`, `nWebActionsFrequencyCapReached`, `nWebActionsIgnored`, `nWebActionsOffered`, `nWebActionsOfferedOutsideSchedule`, `nWebActionsQualified`, `nWebActionsQualifiedOutsideSchedule`, `nWebActionsRejected`, `nWebActionsStarted`, `nWebActionsTimedout`, `oJourneyOutcomeTouchpointValue`, `oJourneyOutcomeValue`.
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

crate::runtime::known!(Metrics);

impl crate::runtime::Enum for Metrics {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::NDistinctJourneyActions, "nDistinctJourneyActions"),
        (Self::NDistinctJourneySessions, "nDistinctJourneySessions"),
        (Self::NJourneyActionsBlocked, "nJourneyActionsBlocked"),
        (Self::NJourneyOutcomesAchieved, "nJourneyOutcomesAchieved"),
        (Self::NJourneyOutcomesAttributed, "nJourneyOutcomesAttributed"),
        (Self::NJourneySegmentsAssigned, "nJourneySegmentsAssigned"),
        (Self::NJourneySessions, "nJourneySessions"),
        (Self::NWebActionsAbandoned, "nWebActionsAbandoned"),
        (Self::NWebActionsAccepted, "nWebActionsAccepted"),
        (Self::NWebActionsEngaged, "nWebActionsEngaged"),
        (Self::NWebActionsErrored, "nWebActionsErrored"),
        (Self::NWebActionsFrequencyCapReached, "nWebActionsFrequencyCapReached"),
        (Self::NWebActionsIgnored, "nWebActionsIgnored"),
        (Self::NWebActionsOffered, "nWebActionsOffered"),
        (Self::NWebActionsOfferedOutsideSchedule, "nWebActionsOfferedOutsideSchedule"),
        (Self::NWebActionsQualified, "nWebActionsQualified"),
        (
            Self::NWebActionsQualifiedOutsideSchedule,
            "nWebActionsQualifiedOutsideSchedule",
        ),
        (Self::NWebActionsRejected, "nWebActionsRejected"),
        (Self::NWebActionsStarted, "nWebActionsStarted"),
        (Self::NWebActionsTimedout, "nWebActionsTimedout"),
        (Self::OJourneyOutcomeTouchpointValue, "oJourneyOutcomeTouchpointValue"),
        (Self::OJourneyOutcomeValue, "oJourneyOutcomeValue"),
    ];
}

/// The property `alternateTimeDimension` of `JourneyAsyncAggregationQuery`. Known values: `eventTime`.
#[non_exhaustive]
pub enum AlternateTimeDimension {
    EventTime,
}

crate::runtime::known!(AlternateTimeDimension);

impl crate::runtime::Enum for AlternateTimeDimension {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::EventTime, "eventTime")];
}
