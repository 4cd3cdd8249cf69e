// @generated from the schema "Metric"; changes made here are lost at the next generation

/// The schema `Metric`.
#[repr(C)]
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

crate::runtime::model!(Metric "Metric" 13 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 1 with_name,
        metric_definition_id: ::std::string::String = "metricDefinitionId" 0 with_metric_definition_id,
        external_metric_definition_id: ::std::string::String = "externalMetricDefinitionId" 0 with_external_metric_definition_id,
        objective: ::std::boxed::Box<crate::Objective> = "objective" 0 with_objective,
        performance_profile_id: ::std::string::String = "performanceProfileId" 0 with_performance_profile_id,
        linked_metric: ::std::boxed::Box<crate::AddressableEntityRef> = "linkedMetric" 2 with_linked_metric,
        date_created: crate::runtime::DateTime = "dateCreated" 2 with_date_created,
        date_unlinked: crate::runtime::Date = "dateUnlinked" 2 with_date_unlinked,
        precision: i32 = "precision" 2 with_precision,
        time_display_unit: crate::runtime::Open<TimeDisplayUnit> = "timeDisplayUnit" 0 with_time_display_unit,
        source_performance_profile: ::std::boxed::Box<crate::PerformanceProfile> = "sourcePerformanceProfile" 2 with_source_performance_profile,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `timeDisplayUnit` of `Metric`. Known values: `None`, `Seconds`, `Minutes`, `Hours`.
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
