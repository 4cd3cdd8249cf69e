// @generated from the schema "JourneyViewChartMetric"; changes made here are lost at the next generation

/// The schema `JourneyViewChartMetric`.
#[repr(C)]
pub struct JourneyViewChartMetric {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `elementId`: `string`, required.
    #[doc(alias = "elementId")]
    pub element_id: ::std::option::Option<::std::string::String>,
    /// `aggregate`: `string`.
    pub aggregate: ::std::option::Option<crate::runtime::Open<Aggregate>>,
    /// `displayLabel`: `string`.
    #[doc(alias = "displayLabel")]
    pub display_label: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(JourneyViewChartMetric "JourneyViewChartMetric" 4 {
    (
        id: ::std::string::String = "id" 1 with_id,
        element_id: ::std::string::String = "elementId" 1 with_element_id,
        aggregate: crate::runtime::Open<Aggregate> = "aggregate" 0 with_aggregate,
        display_label: ::std::string::String = "displayLabel" 0 with_display_label,
    )
});

/// The property `aggregate` of `JourneyViewChartMetric`. Known values: `EventCount`, `CustomerCount`.
#[non_exhaustive]
pub enum Aggregate {
    EventCount,
    CustomerCount,
}

crate::runtime::known!(Aggregate);

impl crate::runtime::Enum for Aggregate {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::EventCount, "EventCount"),
        (Self::CustomerCount, "CustomerCount"),
    ];
}
