// @generated from the schema "UserObservationQuery"; changes made here are lost at the next generation

/// The schema `UserObservationQuery`.
#[repr(C)]
pub struct UserObservationQuery {
    /// `filter`: `UserObservationQueryFilter`, required.
    pub filter: ::std::option::Option<
        ::std::boxed::Box<crate::UserObservationQueryFilter>,
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

crate::runtime::model!(UserObservationQuery "UserObservationQuery" 3 {
    (
        filter: ::std::boxed::Box<crate::UserObservationQueryFilter> = "filter" 1 with_filter,
        metrics: ::std::vec::Vec<crate::runtime::Open<Metrics>> = "metrics" 1 with_metrics,
        detail_metrics: ::std::vec::Vec<crate::runtime::Open<DetailMetrics>> = "detailMetrics" 0 with_detail_metrics,
    )
});

/// The property `metrics` of `UserObservationQuery`. Known values: `oActiveQueues`, `oMemberQueues`.
#[non_exhaustive]
pub enum Metrics {
    OActiveQueues,
    OMemberQueues,
}

crate::runtime::known!(Metrics);

impl crate::runtime::Enum for Metrics {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::OActiveQueues, "oActiveQueues"),
        (Self::OMemberQueues, "oMemberQueues"),
    ];
}

/// The property `detailMetrics` of `UserObservationQuery`. Known values: `oActiveQueues`, `oMemberQueues`.
#[non_exhaustive]
pub enum DetailMetrics {
    OActiveQueues,
    OMemberQueues,
}

crate::runtime::known!(DetailMetrics);

impl crate::runtime::Enum for DetailMetrics {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::OActiveQueues, "oActiveQueues"),
        (Self::OMemberQueues, "oMemberQueues"),
    ];
}
