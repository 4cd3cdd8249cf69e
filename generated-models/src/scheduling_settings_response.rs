// @generated from the schema "SchedulingSettingsResponse"; changes made here are lost at the next generation

/// The schema `SchedulingSettingsResponse`.
#[repr(C)]
pub struct SchedulingSettingsResponse {
    /// `maxOccupancyPercentForDeferredWork`: `integer (int32)`.
    #[doc(alias = "maxOccupancyPercentForDeferredWork")]
    pub max_occupancy_percent_for_deferred_work: ::std::option::Option<i32>,
    /// `defaultShrinkagePercent`: `number (double)`.
    #[doc(alias = "defaultShrinkagePercent")]
    pub default_shrinkage_percent: ::std::option::Option<f64>,
    /// `shrinkageOverrides`: `ShrinkageOverrides`.
    #[doc(alias = "shrinkageOverrides")]
    pub shrinkage_overrides: ::std::option::Option<
        ::std::boxed::Box<crate::ShrinkageOverrides>,
    >,
    /// `planningPeriod`: `PlanningPeriodSettings`.
    #[doc(alias = "planningPeriod")]
    pub planning_period: ::std::option::Option<
        ::std::boxed::Box<crate::PlanningPeriodSettings>,
    >,
    /// `monthlyPlanningPeriod`: `MonthlyPlanningPeriodSettings`.
    #[doc(alias = "monthlyPlanningPeriod")]
    pub monthly_planning_period: ::std::option::Option<
        ::std::boxed::Box<crate::MonthlyPlanningPeriodSettings>,
    >,
    /// `startDayOfWeekend`: `string`.
    #[doc(alias = "startDayOfWeekend")]
    pub start_day_of_weekend: ::std::option::Option<
        crate::runtime::Open<StartDayOfWeekend>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SchedulingSettingsResponse "SchedulingSettingsResponse" 6 {
    (
        max_occupancy_percent_for_deferred_work: i32 = "maxOccupancyPercentForDeferredWork" 0 with_max_occupancy_percent_for_deferred_work,
        default_shrinkage_percent: f64 = "defaultShrinkagePercent" 0 with_default_shrinkage_percent,
        shrinkage_overrides: ::std::boxed::Box<crate::ShrinkageOverrides> = "shrinkageOverrides" 0 with_shrinkage_overrides,
        planning_period: ::std::boxed::Box<crate::PlanningPeriodSettings> = "planningPeriod" 0 with_planning_period,
        monthly_planning_period: ::std::boxed::Box<crate::MonthlyPlanningPeriodSettings> = "monthlyPlanningPeriod" 0 with_monthly_planning_period,
        start_day_of_weekend: crate::runtime::Open<StartDayOfWeekend> = "startDayOfWeekend" 0 with_start_day_of_weekend,
    )
});

/// The property `startDayOfWeekend` of `SchedulingSettingsResponse`. Known values: `Sunday`, `Monday`, `Tuesday`, `Wednesday`, `Thursday`, `Friday`, `Saturday`.
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

crate::runtime::known!(StartDayOfWeekend);

impl crate::runtime::Enum for StartDayOfWeekend {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Sunday, "Sunday"),
        (Self::Monday, "Monday"),
        (Self::Tuesday, "Tuesday"),
        (Self::Wednesday, "Wednesday"),
        (Self::Thursday, "Thursday"),
        (Self::Friday, "Friday"),
        (Self::Saturday, "Saturday"),
    ];
}
