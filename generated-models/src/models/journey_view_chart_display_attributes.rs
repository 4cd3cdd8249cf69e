// @generated from the schema "JourneyViewChartDisplayAttributes"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `JourneyViewChartDisplayAttributes`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneyViewChartDisplayAttributes {
    /// `type`: one of `Column`, `Bar` and `Line`.
    pub r#type: Option<Open<Type>>,
    /// `groupByTitle`: `string`.
    #[doc(alias = "groupByTitle")]
    pub group_by_title: Option<String>,
    /// `metricsTitle`: `string`.
    #[doc(alias = "metricsTitle")]
    pub metrics_title: Option<String>,
    /// `showLegend`: `boolean`.
    #[doc(alias = "showLegend")]
    pub show_legend: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneyViewChartDisplayAttributes "JourneyViewChartDisplayAttributes" 4 {
    (
        r#type: Open<Type> = "type" with_type,
        group_by_title: String = "groupByTitle" with_group_by_title,
        metrics_title: String = "metricsTitle" with_metrics_title,
        show_legend: bool = "showLegend" with_show_legend,
    )
});

/// The property `type` of `JourneyViewChartDisplayAttributes`. Known values: `Column`, `Bar`, `Line`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Column,
    Bar,
    Line,
}

crate::runtime::values!(Type {
    Column = "Column",
    Bar = "Bar",
    Line = "Line",
});
