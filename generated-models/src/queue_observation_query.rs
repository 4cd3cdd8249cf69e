// @generated from the schema "QueueObservationQuery"; changes made here are lost at the next generation

/// The schema `QueueObservationQuery`.
#[repr(C)]
pub struct QueueObservationQuery {
    /// `filter`: `QueueObservationQueryFilter`, required.
    pub filter: ::std::option::Option<
        ::std::boxed::Box<crate::QueueObservationQueryFilter>,
    >,
    /// `metrics`: `array of string`, required.
    pub metrics: ::std::option::Option<::std::vec::Vec<crate::runtime::Open<Metrics>>>,
    /// `detailMetrics`: `array of string`.
    #[doc(alias = "detailMetrics")]
    pub detail_metrics: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<DetailMetrics>>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueObservationQuery "QueueObservationQuery" 3 {
    (
        filter: ::std::boxed::Box<crate::QueueObservationQueryFilter> = "filter" 1 with_filter,
        metrics: ::std::vec::Vec<crate::runtime::Open<Metrics>> = "metrics" 1 with_metrics,
        detail_metrics: ::std::vec::Vec<crate::runtime::Open<DetailMetrics>> = "detailMetrics" 0 with_detail_metrics,
    )
});

/// The property `metrics` of `QueueObservationQuery`. Known values: `oActiveUsers`, `oAlerting`, `oInteracting`, `oMemberUsers`, `oOffQueueUsers`, `oOnQueueUsers`, `oUserPresences`, `oUserRoutingStatuses`, `oWaiting`.
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

crate::runtime::known!(Metrics);

impl crate::runtime::Enum for Metrics {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::OActiveUsers, "oActiveUsers"),
        (Self::OAlerting, "oAlerting"),
        (Self::OInteracting, "oInteracting"),
        (Self::OMemberUsers, "oMemberUsers"),
        (Self::OOffQueueUsers, "oOffQueueUsers"),
        (Self::OOnQueueUsers, "oOnQueueUsers"),
        (Self::OUserPresences, "oUserPresences"),
        (Self::OUserRoutingStatuses, "oUserRoutingStatuses"),
        (Self::OWaiting, "oWaiting"),
    ];
}

/// The property `detailMetrics` of `QueueObservationQuery`. Known values: `oActiveUsers`, `oAlerting`, `oInteracting`, `oMemberUsers`, `oOffQueueUsers`, `oOnQueueUsers`, `oUserPresences`, `oUserRoutingStatuses`, `oWaiting`.
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

crate::runtime::known!(DetailMetrics);

impl crate::runtime::Enum for DetailMetrics {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::OActiveUsers, "oActiveUsers"),
        (Self::OAlerting, "oAlerting"),
        (Self::OInteracting, "oInteracting"),
        (Self::OMemberUsers, "oMemberUsers"),
        (Self::OOffQueueUsers, "oOffQueueUsers"),
        (Self::OOnQueueUsers, "oOnQueueUsers"),
        (Self::OUserPresences, "oUserPresences"),
        (Self::OUserRoutingStatuses, "oUserRoutingStatuses"),
        (Self::OWaiting, "oWaiting"),
    ];
}
