// @generated from the schema "FlowObservationQuery"; changes made here are lost at the next generation

/// The schema `FlowObservationQuery`.
#[repr(C)]
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

crate::runtime::model!(FlowObservationQuery "FlowObservationQuery" 3 {
    (
        filter: ::std::boxed::Box<crate::FlowObservationQueryFilter> = "filter" 1 with_filter,
        metrics: ::std::vec::Vec<crate::runtime::Open<Metrics>> = "metrics" 1 with_metrics,
        detail_metrics: ::std::vec::Vec<crate::runtime::Open<DetailMetrics>> = "detailMetrics" 0 with_detail_metrics,
    )
});

/// The property `metrics` of `FlowObservationQuery`. Known values: `oFlow`.
#[non_exhaustive]
pub enum Metrics {
    OFlow,
}

crate::runtime::known!(Metrics);

impl crate::runtime::Enum for Metrics {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::OFlow, "oFlow")];
}

/// The property `detailMetrics` of `FlowObservationQuery`. Known values: `oFlow`.
#[non_exhaustive]
pub enum DetailMetrics {
    OFlow,
}

crate::runtime::known!(DetailMetrics);

impl crate::runtime::Enum for DetailMetrics {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::OFlow, "oFlow")];
}
