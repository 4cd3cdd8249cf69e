// @generated from the schema "Metrics"; changes made here are lost at the next generation

/// The schema `Metrics`.
#[repr(C)]
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

crate::runtime::model!(Metrics "Metrics" 19 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        order: i32 = "order" 0 with_order,
        metric_definition_name: ::std::string::String = "metricDefinitionName" 0 with_metric_definition_name,
        metric_definition_id: ::std::string::String = "metricDefinitionId" 0 with_metric_definition_id,
        external_metric_definition_id: ::std::string::String = "externalMetricDefinitionId" 0 with_external_metric_definition_id,
        unit_type: crate::runtime::Open<UnitType> = "unitType" 0 with_unit_type,
        enabled: bool = "enabled" 0 with_enabled,
        template_name: ::std::string::String = "templateName" 0 with_template_name,
        max_points: i32 = "maxPoints" 0 with_max_points,
        performance_profile_id: ::std::string::String = "performanceProfileId" 0 with_performance_profile_id,
        linked_metric: ::std::boxed::Box<crate::AddressableEntityRef> = "linkedMetric" 2 with_linked_metric,
        date_created: crate::runtime::DateTime = "dateCreated" 2 with_date_created,
        date_unlinked: crate::runtime::Date = "dateUnlinked" 2 with_date_unlinked,
        source_performance_profile: ::std::boxed::Box<crate::PerformanceProfile> = "sourcePerformanceProfile" 2 with_source_performance_profile,
        unit_definition: ::std::string::String = "unitDefinition" 2 with_unit_definition,
    )
    (
        precision: i32 = "precision" 2 with_precision,
        time_display_unit: crate::runtime::Open<TimeDisplayUnit> = "timeDisplayUnit" 0 with_time_display_unit,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `unitType` of `Metrics`. Known values: `None`, `Percent`, `Currency`, `Seconds`, `Number`, `AttendanceStatus`, `Unit`.
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

crate::runtime::known!(UnitType);

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
#[non_exhaustive]
pub enum TimeDisplayUnit {
    None,
    Seconds,
    Minutes,
    Hours,
}

crate::runtime::known!(TimeDisplayUnit);

impl crate::runtime::Enum for TimeDisplayUnit {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::None, "None"),
        (Self::Seconds, "Seconds"),
        (Self::Minutes, "Minutes"),
        (Self::Hours, "Hours"),
    ];
}
