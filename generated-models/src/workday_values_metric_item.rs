// @generated from the schema "WorkdayValuesMetricItem"; changes made here are lost at the next generation

/// The schema `WorkdayValuesMetricItem`.
pub struct WorkdayValuesMetricItem {
    /// `metric`: `AddressableEntityRef`, read-only.
    pub metric: ::std::option::Option<::std::boxed::Box<crate::AddressableEntityRef>>,
    /// `metricDefinition`: `DomainEntityRef`, read-only.
    #[doc(alias = "metricDefinition")]
    pub metric_definition: ::std::option::Option<
        ::std::boxed::Box<crate::DomainEntityRef>,
    >,
    /// `average`: `number (double)`, read-only.
    pub average: ::std::option::Option<f64>,
    /// `unitType`: `string`, read-only.
    #[doc(alias = "unitType")]
    pub unit_type: ::std::option::Option<crate::runtime::Open<UnitType>>,
    /// `trend`: `array of WorkdayValuesTrendItem`, read-only.
    pub trend: ::std::option::Option<::std::vec::Vec<crate::WorkdayValuesTrendItem>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WorkdayValuesMetricItem {
    const EMPTY: Self = Self {
        metric: ::std::option::Option::None,
        metric_definition: ::std::option::Option::None,
        average: ::std::option::Option::None,
        unit_type: ::std::option::Option::None,
        trend: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkdayValuesMetricItem = &<WorkdayValuesMetricItem as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkdayValuesMetricItem",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("metric", "metric", 2),
            ("metricDefinition", "metric_definition", 2),
            ("average", "average", 2),
            ("unitType", "unit_type", 2),
            ("trend", "trend", 2),
        ],
        fields: &[&E.metric, &E.metric_definition, &E.average, &E.unit_type, &E.trend],
    }
};

crate::runtime::model!(WorkdayValuesMetricItem);

crate::runtime::setters!(WorkdayValuesMetricItem {
    with_metric: metric: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_metric_definition: metric_definition: ::std::boxed::Box<crate::DomainEntityRef>,
    with_average: average: f64,
    with_unit_type: unit_type: crate::runtime::Open<UnitType>,
    with_trend: trend: ::std::vec::Vec<crate::WorkdayValuesTrendItem>,
});

/// The property `unitType` of `WorkdayValuesMetricItem`. Known values: `None`, `Percent`, `Currency`, `Seconds`, `Number`, `AttendanceStatus`, `Unit`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnitType {
    None,
    Percent,
    Currency,
    Seconds,
    Number,
    AttendanceStatus,
    Unit,
}

impl crate::runtime::Enum for UnitType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::None, "None"),
        (Self::Percent, "Percent"),
        (Self::Currency, "Currency"),
        (Self::Seconds, "Seconds"),
        (Self::Number, "Number"),
        (Self::AttendanceStatus, "AttendanceStatus"),
        (Self::Unit, "Unit"),
    ];
}
