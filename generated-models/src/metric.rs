// @generated from the schema "Metric"; changes made here are lost at the next generation

/// The schema `Metric`.
pub struct Metric {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `metricDefinitionId`: `string`.
    #[doc(alias = "metricDefinitionId")]
    pub metric_definition_id: ::std::option::Option<::std::string::String>,
    /// `externalMetricDefinitionId`: `string`.
    #[doc(alias = "externalMetricDefinitionId")]
    pub external_metric_definition_id: ::std::option::Option<::std::string::String>,
    /// `objective`: `Objective`.
    pub objective: ::std::option::Option<::std::boxed::Box<crate::Objective>>,
    /// `performanceProfileId`: `string`.
    #[doc(alias = "performanceProfileId")]
    pub performance_profile_id: ::std::option::Option<::std::string::String>,
    /// `linkedMetric`: `AddressableEntityRef`, read-only.
    #[doc(alias = "linkedMetric")]
    pub linked_metric: ::std::option::Option<
        ::std::boxed::Box<crate::AddressableEntityRef>,
    >,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateUnlinked`: `string (date)`, read-only.
    #[doc(alias = "dateUnlinked")]
    pub date_unlinked: ::std::option::Option<crate::runtime::Date>,
    /// `precision`: `integer (int32)`, read-only.
    pub precision: ::std::option::Option<i32>,
    /// `timeDisplayUnit`: `string`.
    #[doc(alias = "timeDisplayUnit")]
    pub time_display_unit: ::std::option::Option<crate::runtime::Open<TimeDisplayUnit>>,
    /// `sourcePerformanceProfile`: `PerformanceProfile`, read-only.
    #[doc(alias = "sourcePerformanceProfile")]
    pub source_performance_profile: ::std::option::Option<
        ::std::boxed::Box<crate::PerformanceProfile>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Metric {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        metric_definition_id: ::std::option::Option::None,
        external_metric_definition_id: ::std::option::Option::None,
        objective: ::std::option::Option::None,
        performance_profile_id: ::std::option::Option::None,
        linked_metric: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_unlinked: ::std::option::Option::None,
        precision: ::std::option::Option::None,
        time_display_unit: ::std::option::Option::None,
        source_performance_profile: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Metric = &<Metric as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Metric",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 1),
            ("metricDefinitionId", "metric_definition_id", 0),
            ("externalMetricDefinitionId", "external_metric_definition_id", 0),
            ("objective", "objective", 0),
            ("performanceProfileId", "performance_profile_id", 0),
            ("linkedMetric", "linked_metric", 2),
            ("dateCreated", "date_created", 2),
            ("dateUnlinked", "date_unlinked", 2),
            ("precision", "precision", 2),
            ("timeDisplayUnit", "time_display_unit", 0),
            ("sourcePerformanceProfile", "source_performance_profile", 2),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.metric_definition_id,
            &E.external_metric_definition_id,
            &E.objective,
            &E.performance_profile_id,
            &E.linked_metric,
            &E.date_created,
            &E.date_unlinked,
            &E.precision,
            &E.time_display_unit,
            &E.source_performance_profile,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(Metric);

crate::runtime::setters!(Metric {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_metric_definition_id: metric_definition_id: ::std::string::String,
    with_external_metric_definition_id: external_metric_definition_id: ::std::string::String,
    with_objective: objective: ::std::boxed::Box<crate::Objective>,
    with_performance_profile_id: performance_profile_id: ::std::string::String,
    with_linked_metric: linked_metric: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_unlinked: date_unlinked: crate::runtime::Date,
    with_precision: precision: i32,
    with_time_display_unit: time_display_unit: crate::runtime::Open<TimeDisplayUnit>,
    with_source_performance_profile: source_performance_profile: ::std::boxed::Box<crate::PerformanceProfile>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `timeDisplayUnit` of `Metric`. Known values: `None`, `Seconds`, `Minutes`, `Hours`.
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
