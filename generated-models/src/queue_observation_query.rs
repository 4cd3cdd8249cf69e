// @generated from the schema "QueueObservationQuery"; changes made here are lost at the next generation

/// The schema `QueueObservationQuery`.
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

impl crate::runtime::Model for QueueObservationQuery {
    const EMPTY: Self = Self {
        filter: ::std::option::Option::None,
        metrics: ::std::option::Option::None,
        detail_metrics: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueueObservationQuery = &<QueueObservationQuery as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueueObservationQuery",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("filter", "filter", 1),
            ("metrics", "metrics", 1),
            ("detailMetrics", "detail_metrics", 0),
        ],
        fields: &[&E.filter, &E.metrics, &E.detail_metrics],
    }
};

crate::runtime::model!(QueueObservationQuery);

crate::runtime::setters!(QueueObservationQuery {
    with_filter: filter: ::std::boxed::Box<crate::QueueObservationQueryFilter>,
    with_metrics: metrics: ::std::vec::Vec<crate::runtime::Open<Metrics>>,
    with_detail_metrics: detail_metrics: ::std::vec::Vec<crate::runtime::Open<DetailMetrics>>,
});

/// The property `metrics` of `QueueObservationQuery`. Known values: `oActiveUsers`, `oAlerting`, `oInteracting`, `oMemberUsers`, `oOffQueueUsers`, `oOnQueueUsers`, `oUserPresences`, `oUserRoutingStatuses`, `oWaiting`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
