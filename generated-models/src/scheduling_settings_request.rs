// @generated from the schema "SchedulingSettingsRequest"; changes made here are lost at the next generation

/// The schema `SchedulingSettingsRequest`.
pub struct SchedulingSettingsRequest {
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
    /// `planningPeriod`: `ValueWrapperPlanningPeriodSettings`.
    #[doc(alias = "planningPeriod")]
    pub planning_period: ::std::option::Option<
        ::std::boxed::Box<crate::ValueWrapperPlanningPeriodSettings>,
    >,
    /// `monthlyPlanningPeriod`: `ValueWrapperMonthlyPlanningPeriodSettings`.
    #[doc(alias = "monthlyPlanningPeriod")]
    pub monthly_planning_period: ::std::option::Option<
        ::std::boxed::Box<crate::ValueWrapperMonthlyPlanningPeriodSettings>,
    >,
    /// `startDayOfWeekend`: `string`.
    #[doc(alias = "startDayOfWeekend")]
    pub start_day_of_weekend: ::std::option::Option<
        crate::runtime::Open<StartDayOfWeekend>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SchedulingSettingsRequest {
    const EMPTY: Self = Self {
        max_occupancy_percent_for_deferred_work: ::std::option::Option::None,
        default_shrinkage_percent: ::std::option::Option::None,
        shrinkage_overrides: ::std::option::Option::None,
        planning_period: ::std::option::Option::None,
        monthly_planning_period: ::std::option::Option::None,
        start_day_of_weekend: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SchedulingSettingsRequest = &<SchedulingSettingsRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SchedulingSettingsRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            (
                "maxOccupancyPercentForDeferredWork",
                "max_occupancy_percent_for_deferred_work",
                0,
            ),
            ("defaultShrinkagePercent", "default_shrinkage_percent", 0),
            ("shrinkageOverrides", "shrinkage_overrides", 0),
            ("planningPeriod", "planning_period", 0),
            ("monthlyPlanningPeriod", "monthly_planning_period", 0),
            ("startDayOfWeekend", "start_day_of_weekend", 0),
        ],
        fields: &[
            &E.max_occupancy_percent_for_deferred_work,
            &E.default_shrinkage_percent,
            &E.shrinkage_overrides,
            &E.planning_period,
            &E.monthly_planning_period,
            &E.start_day_of_weekend,
        ],
    }
};

crate::runtime::model!(SchedulingSettingsRequest);

crate::runtime::setters!(SchedulingSettingsRequest {
    with_max_occupancy_percent_for_deferred_work: max_occupancy_percent_for_deferred_work: i32,
    with_default_shrinkage_percent: default_shrinkage_percent: f64,
    with_shrinkage_overrides: shrinkage_overrides: ::std::boxed::Box<crate::ShrinkageOverrides>,
    with_planning_period: planning_period: ::std::boxed::Box<crate::ValueWrapperPlanningPeriodSettings>,
    with_monthly_planning_period: monthly_planning_period: ::std::boxed::Box<crate::ValueWrapperMonthlyPlanningPeriodSettings>,
    with_start_day_of_weekend: start_day_of_weekend: crate::runtime::Open<StartDayOfWeekend>,
});

/// The property `startDayOfWeekend` of `SchedulingSettingsRequest`. Known values: `Sunday`, `Monday`, `Tuesday`, `Wednesday`, `Thursday`, `Friday`, `Saturday`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
