// @generated from the schema "JourneyViewChartMetric"; changes made here are lost at the next generation

/// The schema `JourneyViewChartMetric`.
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

impl crate::runtime::Model for JourneyViewChartMetric {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        element_id: ::std::option::Option::None,
        aggregate: ::std::option::Option::None,
        display_label: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &JourneyViewChartMetric = &<JourneyViewChartMetric as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "JourneyViewChartMetric",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 1),
            ("elementId", "element_id", 1),
            ("aggregate", "aggregate", 0),
            ("displayLabel", "display_label", 0),
        ],
        fields: &[&E.id, &E.element_id, &E.aggregate, &E.display_label],
    }
};

crate::runtime::model!(JourneyViewChartMetric);

crate::runtime::setters!(JourneyViewChartMetric {
    with_id: id: ::std::string::String,
    with_element_id: element_id: ::std::string::String,
    with_aggregate: aggregate: crate::runtime::Open<Aggregate>,
    with_display_label: display_label: ::std::string::String,
});

/// The property `aggregate` of `JourneyViewChartMetric`. Known values: `EventCount`, `CustomerCount`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Aggregate {
    EventCount,
    CustomerCount,
}

impl crate::runtime::Enum for Aggregate {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::EventCount, "EventCount"),
        (Self::CustomerCount, "CustomerCount"),
    ];
}
