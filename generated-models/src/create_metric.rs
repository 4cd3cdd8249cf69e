// @generated from the schema "CreateMetric"; changes made here are lost at the next generation

/// The schema `CreateMetric`.
pub struct CreateMetric {
    /// `metricDefinitionId`: `string`.
    #[doc(alias = "metricDefinitionId")]
    pub metric_definition_id: ::std::option::Option<::std::string::String>,
    /// `externalMetricDefinitionId`: `string`.
    #[doc(alias = "externalMetricDefinitionId")]
    pub external_metric_definition_id: ::std::option::Option<::std::string::String>,
    /// `objective`: `CreateObjective`.
    pub objective: ::std::option::Option<::std::boxed::Box<crate::CreateObjective>>,
    /// `performanceProfileId`: `string`.
    #[doc(alias = "performanceProfileId")]
    pub performance_profile_id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `precision`: `integer (int32)`.
    pub precision: ::std::option::Option<i32>,
    /// `timeDisplayUnit`: `string`.
    #[doc(alias = "timeDisplayUnit")]
    pub time_display_unit: ::std::option::Option<crate::runtime::Open<TimeDisplayUnit>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CreateMetric {
    const EMPTY: Self = Self {
        metric_definition_id: ::std::option::Option::None,
        external_metric_definition_id: ::std::option::Option::None,
        objective: ::std::option::Option::None,
        performance_profile_id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        precision: ::std::option::Option::None,
        time_display_unit: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CreateMetric = &<CreateMetric as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CreateMetric",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("metricDefinitionId", "metric_definition_id", 0),
            ("externalMetricDefinitionId", "external_metric_definition_id", 0),
            ("objective", "objective", 0),
            ("performanceProfileId", "performance_profile_id", 0),
            ("name", "name", 1),
            ("precision", "precision", 0),
            ("timeDisplayUnit", "time_display_unit", 0),
        ],
        fields: &[
            &E.metric_definition_id,
            &E.external_metric_definition_id,
            &E.objective,
            &E.performance_profile_id,
            &E.name,
            &E.precision,
            &E.time_display_unit,
        ],
    }
};

crate::runtime::model!(CreateMetric);

crate::runtime::setters!(CreateMetric {
    with_metric_definition_id: metric_definition_id: ::std::string::String,
    with_external_metric_definition_id: external_metric_definition_id: ::std::string::String,
    with_objective: objective: ::std::boxed::Box<crate::CreateObjective>,
    with_performance_profile_id: performance_profile_id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_precision: precision: i32,
    with_time_display_unit: time_display_unit: crate::runtime::Open<TimeDisplayUnit>,
});

/// The property `timeDisplayUnit` of `CreateMetric`. Known values: `None`, `Seconds`, `Minutes`, `Hours`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TimeDisplayUnit {
    None,
    Seconds,
    Minutes,
    Hours,
}

impl crate::runtime::Enum for TimeDisplayUnit {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::None, "None"),
        (Self::Seconds, "Seconds"),
        (Self::Minutes, "Minutes"),
        (Self::Hours, "Hours"),
    ];
}
