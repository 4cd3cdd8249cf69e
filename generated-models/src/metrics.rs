// @generated from the schema "Metrics"; changes made here are lost at the next generation

/// The schema `Metrics`.
pub struct Metrics {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `order`: `integer (int32)`.
    pub order: ::std::option::Option<i32>,
    /// `metricDefinitionName`: `string`.
    #[doc(alias = "metricDefinitionName")]
    pub metric_definition_name: ::std::option::Option<::std::string::String>,
    /// `metricDefinitionId`: `string`.
    #[doc(alias = "metricDefinitionId")]
    pub metric_definition_id: ::std::option::Option<::std::string::String>,
    /// `externalMetricDefinitionId`: `string`.
    #[doc(alias = "externalMetricDefinitionId")]
    pub external_metric_definition_id: ::std::option::Option<::std::string::String>,
    /// `unitType`: `string`.
    #[doc(alias = "unitType")]
    pub unit_type: ::std::option::Option<crate::runtime::Open<UnitType>>,
    /// `enabled`: `boolean`.
    pub enabled: ::std::option::Option<bool>,
    /// `templateName`: `string`.
    #[doc(alias = "templateName")]
    pub template_name: ::std::option::Option<::std::string::String>,
    /// `maxPoints`: `integer (int32)`.
    #[doc(alias = "maxPoints")]
    pub max_points: ::std::option::Option<i32>,
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
    /// `sourcePerformanceProfile`: `PerformanceProfile`, read-only.
    #[doc(alias = "sourcePerformanceProfile")]
    pub source_performance_profile: ::std::option::Option<
        ::std::boxed::Box<crate::PerformanceProfile>,
    >,
    /// `unitDefinition`: `string`, read-only.
    #[doc(alias = "unitDefinition")]
    pub unit_definition: ::std::option::Option<::std::string::String>,
    /// `precision`: `integer (int32)`, read-only.
    pub precision: ::std::option::Option<i32>,
    /// `timeDisplayUnit`: `string`.
    #[doc(alias = "timeDisplayUnit")]
    pub time_display_unit: ::std::option::Option<crate::runtime::Open<TimeDisplayUnit>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Metrics {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        order: ::std::option::Option::None,
        metric_definition_name: ::std::option::Option::None,
        metric_definition_id: ::std::option::Option::None,
        external_metric_definition_id: ::std::option::Option::None,
        unit_type: ::std::option::Option::None,
        enabled: ::std::option::Option::None,
        template_name: ::std::option::Option::None,
        max_points: ::std::option::Option::None,
        performance_profile_id: ::std::option::Option::None,
        linked_metric: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_unlinked: ::std::option::Option::None,
        source_performance_profile: ::std::option::Option::None,
        unit_definition: ::std::option::Option::None,
        precision: ::std::option::Option::None,
        time_display_unit: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Metrics = &<Metrics as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Metrics",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("order", "order", 0),
            ("metricDefinitionName", "metric_definition_name", 0),
            ("metricDefinitionId", "metric_definition_id", 0),
            ("externalMetricDefinitionId", "external_metric_definition_id", 0),
            ("unitType", "unit_type", 0),
            ("enabled", "enabled", 0),
            ("templateName", "template_name", 0),
            ("maxPoints", "max_points", 0),
            ("performanceProfileId", "performance_profile_id", 0),
            ("linkedMetric", "linked_metric", 2),
            ("dateCreated", "date_created", 2),
            ("dateUnlinked", "date_unlinked", 2),
            ("sourcePerformanceProfile", "source_performance_profile", 2),
            ("unitDefinition", "unit_definition", 2),
            ("precision", "precision", 2),
            ("timeDisplayUnit", "time_display_unit", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.order,
            &E.metric_definition_name,
            &E.metric_definition_id,
            &E.external_metric_definition_id,
            &E.unit_type,
            &E.enabled,
            &E.template_name,
            &E.max_points,
            &E.performance_profile_id,
            &E.linked_metric,
            &E.date_created,
            &E.date_unlinked,
            &E.source_performance_profile,
            &E.unit_definition,
            &E.precision,
            &E.time_display_unit,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(Metrics);

crate::runtime::setters!(Metrics {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_order: order: i32,
    with_metric_definition_name: metric_definition_name: ::std::string::String,
    with_metric_definition_id: metric_definition_id: ::std::string::String,
    with_external_metric_definition_id: external_metric_definition_id: ::std::string::String,
    with_unit_type: unit_type: crate::runtime::Open<UnitType>,
    with_enabled: enabled: bool,
    with_template_name: template_name: ::std::string::String,
    with_max_points: max_points: i32,
    with_performance_profile_id: performance_profile_id: ::std::string::String,
    with_linked_metric: linked_metric: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_unlinked: date_unlinked: crate::runtime::Date,
    with_source_performance_profile: source_performance_profile: ::std::boxed::Box<crate::PerformanceProfile>,
    with_unit_definition: unit_definition: ::std::string::String,
    with_precision: precision: i32,
    with_time_display_unit: time_display_unit: crate::runtime::Open<TimeDisplayUnit>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `unitType` of `Metrics`. Known values: `None`, `Percent`, `Currency`, `Seconds`, `Number`, `AttendanceStatus`, `Unit`.
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

/// The property `timeDisplayUnit` of `Metrics`. Known values: `None`, `Seconds`, `Minutes`, `Hours`.
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
