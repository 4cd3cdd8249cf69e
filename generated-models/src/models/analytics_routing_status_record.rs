// @generated from the schema "AnalyticsRoutingStatusRecord"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra, Open};

/// The schema `AnalyticsRoutingStatusRecord`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AnalyticsRoutingStatusRecord {
    /// `startTime`: `string (date-time)`.
    #[doc(alias = "startTime")]
    pub start_time: Option<DateTime>,
    /// `endTime`: `string (date-time)`.
    #[doc(alias = "endTime")]
    pub end_time: Option<DateTime>,
    /// `routingStatus`: one of `OFF_QUEUE`, `IDLE`, `INTERACTING`, `NOT_RESPONDING` and `COMMUNICATING`.
    #[doc(alias = "routingStatus")]
    pub routing_status: Option<Open<RoutingStatus>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AnalyticsRoutingStatusRecord "AnalyticsRoutingStatusRecord" 3 {
    (
        start_time: DateTime = "startTime" with_start_time,
        end_time: DateTime = "endTime" with_end_time,
        routing_status: Open<RoutingStatus> = "routingStatus" with_routing_status,
    )
});

/// The property `routingStatus` of `AnalyticsRoutingStatusRecord`. Known values: `OFF_QUEUE`, `IDLE`, `INTERACTING`, `NOT_RESPONDING`, `COMMUNICATING`.
#[repr(u16)]
#[non_exhaustive]
pub enum RoutingStatus {
    OffQueue,
    Idle,
    Interacting,
    NotResponding,
    Communicating,
}

crate::runtime::values!(RoutingStatus {
    OffQueue = "OFF_QUEUE",
    Idle = "IDLE",
    Interacting = "INTERACTING",
    NotResponding = "NOT_RESPONDING",
    Communicating = "COMMUNICATING",
});
