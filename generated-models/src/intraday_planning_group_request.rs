// @generated from the schema "IntradayPlanningGroupRequest"; changes made here are lost at the next generation

/// The schema `IntradayPlanningGroupRequest`.
#[repr(C)]
pub struct IntradayPlanningGroupRequest {
    /// `businessUnitDate`: `string (date)`, required.
    #[doc(alias = "businessUnitDate")]
    pub business_unit_date: ::std::option::Option<crate::runtime::Date>,
    /// `categories`: `array of string`, required.
    pub categories: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<Categories>>,
    >,
    /// `planningGroupIds`: `array of string`.
    #[doc(alias = "planningGroupIds")]
    pub planning_group_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `intervalLengthMinutes`: `integer (int32)`.
    #[doc(alias = "intervalLengthMinutes")]
    pub interval_length_minutes: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(IntradayPlanningGroupRequest "IntradayPlanningGroupRequest" 4 {
    (
        business_unit_date: crate::runtime::Date = "businessUnitDate" 1 with_business_unit_date,
        categories: ::std::vec::Vec<crate::runtime::Open<Categories>> = "categories" 1 with_categories,
        planning_group_ids: ::std::vec::Vec<::std::string::String> = "planningGroupIds" 0 with_planning_group_ids,
        interval_length_minutes: i32 = "intervalLengthMinutes" 0 with_interval_length_minutes,
    )
});

/// The property `categories` of `IntradayPlanningGroupRequest`. Known values: `ForecastData`, `ScheduleData`, `PerformancePredictionData`.
#[non_exhaustive]
pub enum Categories {
    ForecastData,
    ScheduleData,
    PerformancePredictionData,
}

crate::runtime::known!(Categories);

impl crate::runtime::Enum for Categories {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ForecastData, "ForecastData"),
        (Self::ScheduleData, "ScheduleData"),
        (Self::PerformancePredictionData, "PerformancePredictionData"),
    ];
}
