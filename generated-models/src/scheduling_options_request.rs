// @generated from the schema "SchedulingOptionsRequest"; changes made here are lost at the next generation

/// The schema `SchedulingOptionsRequest`.
#[repr(C)]
pub struct SchedulingOptionsRequest {
    /// `noForecastOptions`: `SchedulingNoForecastOptionsRequest`.
    #[doc(alias = "noForecastOptions")]
    pub no_forecast_options: ::std::option::Option<
        ::std::boxed::Box<crate::SchedulingNoForecastOptionsRequest>,
    >,
    /// `activitySmoothingType`: `string`.
    #[doc(alias = "activitySmoothingType")]
    pub activity_smoothing_type: ::std::option::Option<
        crate::runtime::Open<ActivitySmoothingType>,
    >,
    /// `induceScheduleVariability`: `boolean`.
    #[doc(alias = "induceScheduleVariability")]
    pub induce_schedule_variability: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SchedulingOptionsRequest "SchedulingOptionsRequest" 3 {
    (
        no_forecast_options: ::std::boxed::Box<crate::SchedulingNoForecastOptionsRequest> = "noForecastOptions" 0 with_no_forecast_options,
        activity_smoothing_type: crate::runtime::Open<ActivitySmoothingType> = "activitySmoothingType" 0 with_activity_smoothing_type,
        induce_schedule_variability: bool = "induceScheduleVariability" 0 with_induce_schedule_variability,
    )
});

/// The property `activitySmoothingType` of `SchedulingOptionsRequest`. Known values: `ReduceConcurrentActivitiesAcrossBu`, `ReduceConcurrentActivitiesAcrossMu`, `ConsistentServiceLevel`.
#[non_exhaustive]
pub enum ActivitySmoothingType {
    ReduceConcurrentActivitiesAcrossBu,
    ReduceConcurrentActivitiesAcrossMu,
    ConsistentServiceLevel,
}

crate::runtime::known!(ActivitySmoothingType);

impl crate::runtime::Enum for ActivitySmoothingType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ReduceConcurrentActivitiesAcrossBu, "ReduceConcurrentActivitiesAcrossBu"),
        (Self::ReduceConcurrentActivitiesAcrossMu, "ReduceConcurrentActivitiesAcrossMu"),
        (Self::ConsistentServiceLevel, "ConsistentServiceLevel"),
    ];
}
