// @generated from the schema "UserObservationQuery"; changes made here are lost at the next generation

/// The schema `UserObservationQuery`.
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

impl crate::runtime::Model for UserObservationQuery {
    const EMPTY: Self = Self {
        filter: ::std::option::Option::None,
        metrics: ::std::option::Option::None,
        detail_metrics: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UserObservationQuery = &<UserObservationQuery as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UserObservationQuery",
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

crate::runtime::model!(UserObservationQuery);

crate::runtime::setters!(UserObservationQuery {
    with_filter: filter: ::std::boxed::Box<crate::UserObservationQueryFilter>,
    with_metrics: metrics: ::std::vec::Vec<crate::runtime::Open<Metrics>>,
    with_detail_metrics: detail_metrics: ::std::vec::Vec<crate::runtime::Open<DetailMetrics>>,
});

/// The property `metrics` of `UserObservationQuery`. Known values: `oActiveQueues`, `oMemberQueues`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Metrics {
    OActiveQueues,
    OMemberQueues,
}

impl crate::runtime::Enum for Metrics {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::OActiveQueues, "oActiveQueues"),
        (Self::OMemberQueues, "oMemberQueues"),
    ];
}

/// The property `detailMetrics` of `UserObservationQuery`. Known values: `oActiveQueues`, `oMemberQueues`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DetailMetrics {
    OActiveQueues,
    OMemberQueues,
}

impl crate::runtime::Enum for DetailMetrics {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::OActiveQueues, "oActiveQueues"),
        (Self::OMemberQueues, "oMemberQueues"),
    ];
}
