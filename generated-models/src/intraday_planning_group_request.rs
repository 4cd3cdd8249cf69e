// @generated from the schema "IntradayPlanningGroupRequest"; changes made here are lost at the next generation

/// The schema `IntradayPlanningGroupRequest`.
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

impl crate::runtime::Model for IntradayPlanningGroupRequest {
    const EMPTY: Self = Self {
        business_unit_date: ::std::option::Option::None,
        categories: ::std::option::Option::None,
        planning_group_ids: ::std::option::Option::None,
        interval_length_minutes: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &IntradayPlanningGroupRequest = &<IntradayPlanningGroupRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "IntradayPlanningGroupRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("businessUnitDate", "business_unit_date", 1),
            ("categories", "categories", 1),
            ("planningGroupIds", "planning_group_ids", 0),
            ("intervalLengthMinutes", "interval_length_minutes", 0),
        ],
        fields: &[
            &E.business_unit_date,
            &E.categories,
            &E.planning_group_ids,
            &E.interval_length_minutes,
        ],
    }
};

crate::runtime::model!(IntradayPlanningGroupRequest);

crate::runtime::setters!(IntradayPlanningGroupRequest {
    with_business_unit_date: business_unit_date: crate::runtime::Date,
    with_categories: categories: ::std::vec::Vec<crate::runtime::Open<Categories>>,
    with_planning_group_ids: planning_group_ids: ::std::vec::Vec<::std::string::String>,
    with_interval_length_minutes: interval_length_minutes: i32,
});

/// The property `categories` of `IntradayPlanningGroupRequest`. Known values: `ForecastData`, `ScheduleData`, `PerformancePredictionData`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Categories {
    ForecastData,
    ScheduleData,
    PerformancePredictionData,
}

impl crate::runtime::Enum for Categories {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ForecastData, "ForecastData"),
        (Self::ScheduleData, "ScheduleData"),
        (Self::PerformancePredictionData, "PerformancePredictionData"),
    ];
}
