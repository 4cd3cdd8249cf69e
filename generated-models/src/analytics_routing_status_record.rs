// @generated from the schema "AnalyticsRoutingStatusRecord"; changes made here are lost at the next generation

/// The schema `AnalyticsRoutingStatusRecord`.
pub struct AnalyticsRoutingStatusRecord {
    /// `startTime`: `string (date-time)`.
    #[doc(alias = "startTime")]
    pub start_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `endTime`: `string (date-time)`.
    #[doc(alias = "endTime")]
    pub end_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `routingStatus`: `string`.
    #[doc(alias = "routingStatus")]
    pub routing_status: ::std::option::Option<crate::runtime::Open<RoutingStatus>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AnalyticsRoutingStatusRecord {
    const EMPTY: Self = Self {
        start_time: ::std::option::Option::None,
        end_time: ::std::option::Option::None,
        routing_status: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AnalyticsRoutingStatusRecord = &<AnalyticsRoutingStatusRecord as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AnalyticsRoutingStatusRecord",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("startTime", "start_time", 0),
            ("endTime", "end_time", 0),
            ("routingStatus", "routing_status", 0),
        ],
        fields: &[&E.start_time, &E.end_time, &E.routing_status],
    }
};

crate::runtime::model!(AnalyticsRoutingStatusRecord);

crate::runtime::setters!(AnalyticsRoutingStatusRecord {
    with_start_time: start_time: crate::runtime::DateTime,
    with_end_time: end_time: crate::runtime::DateTime,
    with_routing_status: routing_status: crate::runtime::Open<RoutingStatus>,
});

/// The property `routingStatus` of `AnalyticsRoutingStatusRecord`. Known values: `OFF_QUEUE`, `IDLE`, `INTERACTING`, `NOT_RESPONDING`, `COMMUNICATING`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RoutingStatus {
    OffQueue,
    Idle,
    Interacting,
    NotResponding,
    Communicating,
}

impl crate::runtime::Enum for RoutingStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::OffQueue, "OFF_QUEUE"),
        (Self::Idle, "IDLE"),
        (Self::Interacting, "INTERACTING"),
        (Self::NotResponding, "NOT_RESPONDING"),
        (Self::Communicating, "COMMUNICATING"),
    ];
}
