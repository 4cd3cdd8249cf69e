// @generated from the schema "QueueObservationQuery"; changes made here are lost at the next generation

use crate::QueueObservationQueryFilter;
use crate::runtime::{Extra, Open};

/// The schema `QueueObservationQuery`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueObservationQuery {
    /// `filter`: `QueueObservationQueryFilter`, required.
    pub filter: Option<Box<QueueObservationQueryFilter>>,
    /// `metrics`: array of one of `oActiveUsers`, `oAlerting`, `oInteracting`, `oMemberUsers` and 5 more, required.
    pub metrics: Option<Vec<Open<Metrics>>>,
    /// `detailMetrics`: array of one of `oActiveUsers`, `oAlerting`, `oInteracting`, `oMemberUsers` and 5 more.
    #[doc(alias = "detailMetrics")]
    pub detail_metrics: Option<Vec<Open<DetailMetrics>>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueObservationQuery "QueueObservationQuery" 3 {
    (
        filter: Box<QueueObservationQueryFilter> = "filter" with_filter required,
        metrics: Vec<Open<Metrics>> = "metrics" with_metrics required,
        detail_metrics: Vec<Open<DetailMetrics>> = "detailMetrics" with_detail_metrics,
    )
});

/// The property `metrics` of `QueueObservationQuery`. Known values: `oActiveUsers`, `oAlerting`, `oInteracting`, `oMemberUsers`, `oOffQueueUsers`, `oOnQueueUsers`, `oUserPresences`, `oUserRoutingStatuses`, `oWaiting`.
#[repr(u16)]
#[non_exhaustive]
pub enum Metrics {
    OActiveUsers,
    OAlerting,
    OInteracting,
    OMemberUsers,
    OOffQueueUsers,
    OOnQueueUsers,
    OUserPresences,
    OUserRoutingStatuses,
    OWaiting,
}

crate::runtime::values!(Metrics {
    OActiveUsers = "oActiveUsers",
    OAlerting = "oAlerting",
    OInteracting = "oInteracting",
    OMemberUsers = "oMemberUsers",
    OOffQueueUsers = "oOffQueueUsers",
    OOnQueueUsers = "oOnQueueUsers",
    OUserPresences = "oUserPresences",
    OUserRoutingStatuses = "oUserRoutingStatuses",
    OWaiting = "oWaiting",
});

/// The property `detailMetrics` of `QueueObservationQuery`. Known values: `oActiveUsers`, `oAlerting`, `oInteracting`, `oMemberUsers`, `oOffQueueUsers`, `oOnQueueUsers`, `oUserPresences`, `oUserRoutingStatuses`, `oWaiting`.
#[repr(u16)]
#[non_exhaustive]
pub enum DetailMetrics {
    OActiveUsers,
    OAlerting,
    OInteracting,
    OMemberUsers,
    OOffQueueUsers,
    OOnQueueUsers,
    OUserPresences,
    OUserRoutingStatuses,
    OWaiting,
}

crate::runtime::values!(DetailMetrics {
    OActiveUsers = "oActiveUsers",
    OAlerting = "oAlerting",
    OInteracting = "oInteracting",
    OMemberUsers = "oMemberUsers",
    OOffQueueUsers = "oOffQueueUsers",
    OOnQueueUsers = "oOnQueueUsers",
    OUserPresences = "oUserPresences",
    OUserRoutingStatuses = "oUserRoutingStatuses",
    OWaiting = "oWaiting",
});
