// @generated from the schema "JourneyViewChartDisplayAttributes"; changes made here are lost at the next generation

/// The schema `JourneyViewChartDisplayAttributes`.
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

impl crate::runtime::Model for JourneyViewChartDisplayAttributes {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        group_by_title: ::std::option::Option::None,
        metrics_title: ::std::option::Option::None,
        show_legend: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &JourneyViewChartDisplayAttributes = &<JourneyViewChartDisplayAttributes as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "JourneyViewChartDisplayAttributes",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("type", "type", 0),
            ("groupByTitle", "group_by_title", 0),
            ("metricsTitle", "metrics_title", 0),
            ("showLegend", "show_legend", 0),
        ],
        fields: &[&E.r#type, &E.group_by_title, &E.metrics_title, &E.show_legend],
    }
};

crate::runtime::model!(JourneyViewChartDisplayAttributes);

crate::runtime::setters!(JourneyViewChartDisplayAttributes {
    with_type: r#type: crate::runtime::Open<Type>,
    with_group_by_title: group_by_title: ::std::string::String,
    with_metrics_title: metrics_title: ::std::string::String,
    with_show_legend: show_legend: bool,
});

/// The property `type` of `JourneyViewChartDisplayAttributes`. Known values: `Column`, `Bar`, `Line`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Column,
    Bar,
    Line,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Column, "Column"),
        (Self::Bar, "Bar"),
        (Self::Line, "Line"),
    ];
}
