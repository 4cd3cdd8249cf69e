// @generated from the schema "JourneyViewChartMetric"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `JourneyViewChartMetric`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneyViewChartMetric {
    /// `id`: `string`, required.
    pub id: Option<String>,
    /// `elementId`: `string`, required.
    #[doc(alias = "elementId")]
    pub element_id: Option<String>,
    /// `aggregate`: one of `EventCount` and `CustomerCount`.
    pub aggregate: Option<Open<Aggregate>>,
    /// `displayLabel`: `string`.
    #[doc(alias = "displayLabel")]
    pub display_label: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneyViewChartMetric "JourneyViewChartMetric" 4 {
    (
        id: String = "id" with_id required,
        element_id: String = "elementId" with_element_id required,
        aggregate: Open<Aggregate> = "aggregate" with_aggregate,
        display_label: String = "displayLabel" with_display_label,
    )
});

/// The property `aggregate` of `JourneyViewChartMetric`. Known values: `EventCount`, `CustomerCount`.
#[repr(u16)]
#[non_exhaustive]
pub enum Aggregate {
    EventCount,
    CustomerCount,
}

crate::runtime::values!(Aggregate {
    EventCount = "EventCount",
    CustomerCount = "CustomerCount",
});
