// @generated from the schema "SchedulingOptionsRequest"; changes made here are lost at the next generation

use crate::SchedulingNoForecastOptionsRequest;
use crate::runtime::{Extra, Open};

/// The schema `SchedulingOptionsRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SchedulingOptionsRequest {
    /// `noForecastOptions`: `SchedulingNoForecastOptionsRequest`.
    #[doc(alias = "noForecastOptions")]
    pub no_forecast_options: Option<Box<SchedulingNoForecastOptionsRequest>>,
    /// `activitySmoothingType`: one of `ReduceConcurrentActivitiesAcrossBu`, `ReduceConcurrentActivitiesAcrossMu` and `ConsistentServiceLevel`.
    #[doc(alias = "activitySmoothingType")]
    pub activity_smoothing_type: Option<Open<ActivitySmoothingType>>,
    /// `induceScheduleVariability`: `boolean`.
    #[doc(alias = "induceScheduleVariability")]
    pub induce_schedule_variability: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SchedulingOptionsRequest "SchedulingOptionsRequest" 3 {
    (
        no_forecast_options: Box<SchedulingNoForecastOptionsRequest> = "noForecastOptions" with_no_forecast_options,
        activity_smoothing_type: Open<ActivitySmoothingType> = "activitySmoothingType" with_activity_smoothing_type,
        induce_schedule_variability: bool = "induceScheduleVariability" with_induce_schedule_variability,
    )
});

/// The property `activitySmoothingType` of `SchedulingOptionsRequest`. Known values: `ReduceConcurrentActivitiesAcrossBu`, `ReduceConcurrentActivitiesAcrossMu`, `ConsistentServiceLevel`.
#[repr(u16)]
#[non_exhaustive]
pub enum ActivitySmoothingType {
    ReduceConcurrentActivitiesAcrossBu,
    ReduceConcurrentActivitiesAcrossMu,
    ConsistentServiceLevel,
}

crate::runtime::values!(ActivitySmoothingType {
    ReduceConcurrentActivitiesAcrossBu = "ReduceConcurrentActivitiesAcrossBu",
    ReduceConcurrentActivitiesAcrossMu = "ReduceConcurrentActivitiesAcrossMu",
    ConsistentServiceLevel = "ConsistentServiceLevel",
});
