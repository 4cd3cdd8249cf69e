// @generated from the schema "SchedulingSettingsRequest"; changes made here are lost at the next generation

use crate::{
    ShrinkageOverrides, ValueWrapperMonthlyPlanningPeriodSettings,
    ValueWrapperPlanningPeriodSettings,
};
use crate::runtime::{Extra, Open};

/// The schema `SchedulingSettingsRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SchedulingSettingsRequest {
    /// `maxOccupancyPercentForDeferredWork`: `integer (int32)`.
    #[doc(alias = "maxOccupancyPercentForDeferredWork")]
    pub max_occupancy_percent_for_deferred_work: Option<i32>,
    /// `defaultShrinkagePercent`: `number (double)`.
    #[doc(alias = "defaultShrinkagePercent")]
    pub default_shrinkage_percent: Option<f64>,
    /// `shrinkageOverrides`: `ShrinkageOverrides`.
    #[doc(alias = "shrinkageOverrides")]
    pub shrinkage_overrides: Option<Box<ShrinkageOverrides>>,
    /// `planningPeriod`: `ValueWrapperPlanningPeriodSettings`.
    #[doc(alias = "planningPeriod")]
    pub planning_period: Option<Box<ValueWrapperPlanningPeriodSettings>>,
    /// `monthlyPlanningPeriod`: `ValueWrapperMonthlyPlanningPeriodSettings`.
    #[doc(alias = "monthlyPlanningPeriod")]
    pub monthly_planning_period: Option<Box<ValueWrapperMonthlyPlanningPeriodSettings>>,
    /// `startDayOfWeekend`: one of `Sunday`, `Monday`, `Tuesday`, `Wednesday` and 3 more.
    #[doc(alias = "startDayOfWeekend")]
    pub start_day_of_weekend: Option<Open<StartDayOfWeekend>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SchedulingSettingsRequest "SchedulingSettingsRequest" 6 {
    (
        max_occupancy_percent_for_deferred_work: i32 = "maxOccupancyPercentForDeferredWork" with_max_occupancy_percent_for_deferred_work,
        default_shrinkage_percent: f64 = "defaultShrinkagePercent" with_default_shrinkage_percent,
        shrinkage_overrides: Box<ShrinkageOverrides> = "shrinkageOverrides" with_shrinkage_overrides,
        planning_period: Box<ValueWrapperPlanningPeriodSettings> = "planningPeriod" with_planning_period,
        monthly_planning_period: Box<ValueWrapperMonthlyPlanningPeriodSettings> = "monthlyPlanningPeriod" with_monthly_planning_period,
        start_day_of_weekend: Open<StartDayOfWeekend> = "startDayOfWeekend" with_start_day_of_weekend,
    )
});

/// The property `startDayOfWeekend` of `SchedulingSettingsRequest`. Known values: `Sunday`, `Monday`, `Tuesday`, `Wednesday`, `Thursday`, `Friday`, `Saturday`.
#[repr(u16)]
#[non_exhaustive]
pub enum StartDayOfWeekend {
    Sunday,
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
}

crate::runtime::values!(StartDayOfWeekend {
    Sunday = "Sunday",
    Monday = "Monday",
    Tuesday = "Tuesday",
    Wednesday = "Wednesday",
    Thursday = "Thursday",
    Friday = "Friday",
    Saturday = "Saturday",
});
