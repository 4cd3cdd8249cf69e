// @generated from the schema "IntradayPlanningGroupRequest"; changes made here are lost at the next generation

use crate::runtime::{Date, Extra, Open};

/// The schema `IntradayPlanningGroupRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct IntradayPlanningGroupRequest {
    /// `businessUnitDate`: `string (date)`, required.
    #[doc(alias = "businessUnitDate")]
    pub business_unit_date: Option<Date>,
    /// `categories`: array of one of `ForecastData`, `ScheduleData` and `PerformancePredictionData`, required.
    pub categories: Option<Vec<Open<Categories>>>,
    /// `planningGroupIds`: `array of string`.
    #[doc(alias = "planningGroupIds")]
    pub planning_group_ids: Option<Vec<String>>,
    /// `intervalLengthMinutes`: `integer (int32)`.
    #[doc(alias = "intervalLengthMinutes")]
    pub interval_length_minutes: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(IntradayPlanningGroupRequest "IntradayPlanningGroupRequest" 4 {
    (
        business_unit_date: Date = "businessUnitDate" with_business_unit_date required,
        categories: Vec<Open<Categories>> = "categories" with_categories required,
        planning_group_ids: Vec<String> = "planningGroupIds" with_planning_group_ids,
        interval_length_minutes: i32 = "intervalLengthMinutes" with_interval_length_minutes,
    )
});

/// The property `categories` of `IntradayPlanningGroupRequest`. Known values: `ForecastData`, `ScheduleData`, `PerformancePredictionData`.
#[repr(u16)]
#[non_exhaustive]
pub enum Categories {
    ForecastData,
    ScheduleData,
    PerformancePredictionData,
}

crate::runtime::values!(Categories {
    ForecastData = "ForecastData",
    ScheduleData = "ScheduleData",
    PerformancePredictionData = "PerformancePredictionData",
});
