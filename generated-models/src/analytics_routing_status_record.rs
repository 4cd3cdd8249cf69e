// @generated from the schema "AnalyticsRoutingStatusRecord"; changes made here are lost at the next generation

/// The schema `AnalyticsRoutingStatusRecord`.
#[repr(C)]
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

crate::runtime::model!(AnalyticsRoutingStatusRecord "AnalyticsRoutingStatusRecord" 3 {
    (
        start_time: crate::runtime::DateTime = "startTime" 0 with_start_time,
        end_time: crate::runtime::DateTime = "endTime" 0 with_end_time,
        routing_status: crate::runtime::Open<RoutingStatus> = "routingStatus" 0 with_routing_status,
    )
});

/// The property `routingStatus` of `AnalyticsRoutingStatusRecord`. Known values: `OFF_QUEUE`, `IDLE`, `INTERACTING`, `NOT_RESPONDING`, `COMMUNICATING`.
#[non_exhaustive]
pub enum RoutingStatus {
    OffQueue,
    Idle,
    Interacting,
    NotResponding,
    Communicating,
}

crate::runtime::known!(RoutingStatus);

impl crate::runtime::Enum for RoutingStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::OffQueue, "OFF_QUEUE"),
        (Self::Idle, "IDLE"),
        (Self::Interacting, "INTERACTING"),
        (Self::NotResponding, "NOT_RESPONDING"),
        (Self::Communicating, "COMMUNICATING"),
    ];
}
