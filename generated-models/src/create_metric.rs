// @generated from the schema "CreateMetric"; changes made here are lost at the next generation

/// The schema `CreateMetric`.
#[repr(C)]
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

crate::runtime::model!(CreateMetric "CreateMetric" 7 {
    (
        metric_definition_id: ::std::string::String = "metricDefinitionId" 0 with_metric_definition_id,
        external_metric_definition_id: ::std::string::String = "externalMetricDefinitionId" 0 with_external_metric_definition_id,
        objective: ::std::boxed::Box<crate::CreateObjective> = "objective" 0 with_objective,
        performance_profile_id: ::std::string::String = "performanceProfileId" 0 with_performance_profile_id,
        name: ::std::string::String = "name" 1 with_name,
        precision: i32 = "precision" 0 with_precision,
        time_display_unit: crate::runtime::Open<TimeDisplayUnit> = "timeDisplayUnit" 0 with_time_display_unit,
    )
});

/// The property `timeDisplayUnit` of `CreateMetric`. Known values: `None`, `Seconds`, `Minutes`, `Hours`.
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
