// @generated from the schema "BuAgentScheduleRescheduleResponse"; changes made here are lost at the next generation

/// The schema `BuAgentScheduleRescheduleResponse`.
pub struct BuAgentScheduleRescheduleResponse {
    /// `user`: `UserReference`.
    pub user: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `shifts`: `array of BuAgentScheduleShift`.
    pub shifts: ::std::option::Option<::std::vec::Vec<crate::BuAgentScheduleShift>>,
    /// `fullDayTimeOffMarkers`: `array of BuFullDayTimeOffMarker`.
    #[doc(alias = "fullDayTimeOffMarkers")]
    pub full_day_time_off_markers: ::std::option::Option<
        ::std::vec::Vec<crate::BuFullDayTimeOffMarker>,
    >,
    /// `workPlan`: `WorkPlanReference`.
    #[doc(alias = "workPlan")]
    pub work_plan: ::std::option::Option<::std::boxed::Box<crate::WorkPlanReference>>,
    /// `workPlansPerWeek`: `array of WorkPlanReference`.
    #[doc(alias = "workPlansPerWeek")]
    pub work_plans_per_week: ::std::option::Option<
        ::std::vec::Vec<crate::WorkPlanReference>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BuAgentScheduleRescheduleResponse {
    const EMPTY: Self = Self {
        user: ::std::option::Option::None,
        shifts: ::std::option::Option::None,
        full_day_time_off_markers: ::std::option::Option::None,
        work_plan: ::std::option::Option::None,
        work_plans_per_week: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BuAgentScheduleRescheduleResponse = &<BuAgentScheduleRescheduleResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BuAgentScheduleRescheduleResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("user", "user", 0),
            ("shifts", "shifts", 0),
            ("fullDayTimeOffMarkers", "full_day_time_off_markers", 0),
            ("workPlan", "work_plan", 0),
            ("workPlansPerWeek", "work_plans_per_week", 0),
        ],
        fields: &[
            &E.user,
            &E.shifts,
            &E.full_day_time_off_markers,
            &E.work_plan,
            &E.work_plans_per_week,
        ],
    }
};

crate::runtime::model!(BuAgentScheduleRescheduleResponse);

crate::runtime::setters!(BuAgentScheduleRescheduleResponse {
    with_user: user: ::std::boxed::Box<crate::UserReference>,
    with_shifts: shifts: ::std::vec::Vec<crate::BuAgentScheduleShift>,
    with_full_day_time_off_markers: full_day_time_off_markers: ::std::vec::Vec<crate::BuFullDayTimeOffMarker>,
    with_work_plan: work_plan: ::std::boxed::Box<crate::WorkPlanReference>,
    with_work_plans_per_week: work_plans_per_week: ::std::vec::Vec<crate::WorkPlanReference>,
});
