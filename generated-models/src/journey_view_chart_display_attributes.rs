// @generated from the schema "JourneyViewChartDisplayAttributes"; changes made here are lost at the next generation

/// The schema `JourneyViewChartDisplayAttributes`.
#[repr(C)]
pub struct JourneyViewChartDisplayAttributes {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `groupByTitle`: `string`.
    #[doc(alias = "groupByTitle")]
    pub group_by_title: ::std::option::Option<::std::string::String>,
    /// `metricsTitle`: `string`.
    #[doc(alias = "metricsTitle")]
    pub metrics_title: ::std::option::Option<::std::string::String>,
    /// `showLegend`: `boolean`.
    #[doc(alias = "showLegend")]
    pub show_legend: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(JourneyViewChartDisplayAttributes "JourneyViewChartDisplayAttributes" 4 {
    (
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        group_by_title: ::std::string::String = "groupByTitle" 0 with_group_by_title,
        metrics_title: ::std::string::String = "metricsTitle" 0 with_metrics_title,
        show_legend: bool = "showLegend" 0 with_show_legend,
    )
});

/// The property `type` of `JourneyViewChartDisplayAttributes`. Known values: `Column`, `Bar`, `Line`.
#[non_exhaustive]
pub enum Type {
    Column,
    Bar,
    Line,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Column, "Column"),
        (Self::Bar, "Bar"),
        (Self::Line, "Line"),
    ];
}
