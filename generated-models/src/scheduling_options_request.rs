// @generated from the schema "SchedulingOptionsRequest"; changes made here are lost at the next generation

/// The schema `SchedulingOptionsRequest`.
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

impl crate::runtime::Model for SchedulingOptionsRequest {
    const EMPTY: Self = Self {
        no_forecast_options: ::std::option::Option::None,
        activity_smoothing_type: ::std::option::Option::None,
        induce_schedule_variability: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SchedulingOptionsRequest = &<SchedulingOptionsRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SchedulingOptionsRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("noForecastOptions", "no_forecast_options", 0),
            ("activitySmoothingType", "activity_smoothing_type", 0),
            ("induceScheduleVariability", "induce_schedule_variability", 0),
        ],
        fields: &[
            &E.no_forecast_options,
            &E.activity_smoothing_type,
            &E.induce_schedule_variability,
        ],
    }
};

crate::runtime::model!(SchedulingOptionsRequest);

crate::runtime::setters!(SchedulingOptionsRequest {
    with_no_forecast_options: no_forecast_options: ::std::boxed::Box<crate::SchedulingNoForecastOptionsRequest>,
    with_activity_smoothing_type: activity_smoothing_type: crate::runtime::Open<ActivitySmoothingType>,
    with_induce_schedule_variability: induce_schedule_variability: bool,
});

/// The property `activitySmoothingType` of `SchedulingOptionsRequest`. Known values: `ReduceConcurrentActivitiesAcrossBu`, `ReduceConcurrentActivitiesAcrossMu`, `ConsistentServiceLevel`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ActivitySmoothingType {
    ReduceConcurrentActivitiesAcrossBu,
    ReduceConcurrentActivitiesAcrossMu,
    ConsistentServiceLevel,
}

impl crate::runtime::Enum for ActivitySmoothingType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ReduceConcurrentActivitiesAcrossBu, "ReduceConcurrentActivitiesAcrossBu"),
        (Self::ReduceConcurrentActivitiesAcrossMu, "ReduceConcurrentActivitiesAcrossMu"),
        (Self::ConsistentServiceLevel, "ConsistentServiceLevel"),
    ];
}
