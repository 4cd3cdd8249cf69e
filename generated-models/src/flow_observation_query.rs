// @generated from the schema "FlowObservationQuery"; changes made here are lost at the next generation

/// The schema `FlowObservationQuery`.
pub struct FlowObservationQuery {
    /// `filter`: `FlowObservationQueryFilter`, required.
    pub filter: ::std::option::Option<
        ::std::boxed::Box<crate::FlowObservationQueryFilter>,
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

impl crate::runtime::Model for FlowObservationQuery {
    const EMPTY: Self = Self {
        filter: ::std::option::Option::None,
        metrics: ::std::option::Option::None,
        detail_metrics: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FlowObservationQuery = &<FlowObservationQuery as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FlowObservationQuery",
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

crate::runtime::model!(FlowObservationQuery);

crate::runtime::setters!(FlowObservationQuery {
    with_filter: filter: ::std::boxed::Box<crate::FlowObservationQueryFilter>,
    with_metrics: metrics: ::std::vec::Vec<crate::runtime::Open<Metrics>>,
    with_detail_metrics: detail_metrics: ::std::vec::Vec<crate::runtime::Open<DetailMetrics>>,
});

/// The property `metrics` of `FlowObservationQuery`. Known values: `oFlow`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Metrics {
    OFlow,
}

impl crate::runtime::Enum for Metrics {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::OFlow, "oFlow")];
}

/// The property `detailMetrics` of `FlowObservationQuery`. Known values: `oFlow`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DetailMetrics {
    OFlow,
}

impl crate::runtime::Enum for DetailMetrics {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::OFlow, "oFlow")];
}
