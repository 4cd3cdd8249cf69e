// @generated from the schema "JourneyAggregationQuery"; changes made here are lost at the next generation

/// The schema `JourneyAggregationQuery`.
pub struct JourneyAggregationQuery {
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
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for JourneyAggregationQuery {
    const EMPTY: Self = Self {
        interval: ::std::option::Option::None,
        granularity: ::std::option::Option::None,
        time_zone: ::std::option::Option::None,
        group_by: ::std::option::Option::None,
        filter: ::std::option::Option::None,
        metrics: ::std::option::Option::None,
        flatten_multivalued_dimensions: ::std::option::Option::None,
        views: ::std::option::Option::None,
        alternate_time_dimension: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &JourneyAggregationQuery = &<JourneyAggregationQuery as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "JourneyAggregationQuery",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("interval", "interval", 1),
            ("granularity", "granularity", 0),
            ("timeZone", "time_zone", 0),
            ("groupBy", "group_by", 0),
            ("filter", "filter", 0),
            ("metrics", "metrics", 1),
            ("flattenMultivaluedDimensions", "flatten_multivalued_dimensions", 0),
            ("views", "views", 0),
            ("alternateTimeDimension", "alternate_time_dimension", 0),
        ],
        fields: &[
            &E.interval,
            &E.granularity,
            &E.time_zone,
            &E.group_by,
            &E.filter,
            &E.metrics,
            &E.flatten_multivalued_dimensions,
            &E.views,
            &E.alternate_time_dimension,
        ],
    }
};

crate::runtime::model!(JourneyAggregationQuery);

crate::runtime::setters!(JourneyAggregationQuery {
    with_interval: interval: ::std::string::String,
    with_granularity: granularity: ::std::string::String,
    with_time_zone: time_zone: ::std::string::String,
    with_group_by: group_by: ::std::vec::Vec<crate::runtime::Open<GroupBy>>,
    with_filter: filter: ::std::boxed::Box<crate::JourneyAggregateQueryFilter>,
    with_metrics: metrics: ::std::vec::Vec<crate::runtime::Open<Metrics>>,
    with_flatten_multivalued_dimensions: flatten_multivalued_dimensions: bool,
    with_views: views: ::std::vec::Vec<crate::JourneyAggregationView>,
    with_alternate_time_dimension: alternate_time_dimension: crate::runtime::Open<AlternateTimeDimension>,
});

/// The property `groupBy` of `JourneyAggregationQuery`. Known values: `containsAllCondition`, `containsAnyCondition`, `endsWithCondition`, `equalCondition`, `journeyActionId`, `journeyActionMapId`, `journeyActionMapVersion`, `journeyActionMediaType`, `journeyActionTargetId`, `journeyActionTemplateId`, `journeyBlockingActionMapId`, `journeyBlockingEmergencyScheduleGroupId`, `journeyBlockingReason`, `journeyBlockingScheduleGroupId`, `journeyDeviceCategory`, `journeyDeviceType`, `journeyFrequencyCapReason`, `journeyIpGeolocationCountry`, `journeyOutcomeId`, `journeySegmentId`, `journeySegmentScope`, `journeySessionId`, `journeySessionSegmentId`, `journeySessionType`, `notContainsAllCondition`, `notContainsAnyCondition`, `notEqualCondition`, `startsWithCondition`, `touchpointActionMapId`, `touchpointAgentId`, `touchpointAttributionScope`, `touchpointChannelMessageType`, `touchpointChannelPlatform`, `touchpointChannelType`, `touchpointConversationId`, `touchpointInteractionType`, `touchpointQueueId`, `touchpointRequestedRouting`, `touchpointUsedRouting`, `touchpointWrapupCode`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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

/// The property `metrics` of `JourneyAggregationQuery`. Known values: `nDistinctJourneyActions`, `nDistinctJourneySessions`, `nJourneyActionsBlocked`, `nJourneyOutcomesAchieved`, `nJourneyOutcomesAttributed`, `nJourneySegmentsAssigned`, `nJourneySessions`, `nWebActionsAbandoned`, `nWebActionsAccepted`, `nWebActionsEngaged`, `nWebActionsErrored`, `nWebActionsFrequencyCapReached`, `nWebActionsIgnored`, `nWebActionsOffered`, `nWebActionsOfferedOutsideSchedule`, `nWebActionsQualified`, `nWebActionsQualifiedOutsideSchedule`, `nWebActionsRejected`, `nWebActionsStarted`, `nWebActionsTimedout`, `oJourneyOutcomeTouchpointValue`, `oJourneyOutcomeValue`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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

/// The property `alternateTimeDimension` of `JourneyAggregationQuery`. Known values: `eventTime`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AlternateTimeDimension {
    EventTime,
}

impl crate::runtime::Enum for AlternateTimeDimension {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::EventTime, "eventTime")];
}
