// @generated from the schema "BuAgentScheduleRescheduleResponse"; changes made here are lost at the next generation

/// The schema `BuAgentScheduleRescheduleResponse`.
#[repr(C)]
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

crate::runtime::model!(BuAgentScheduleRescheduleResponse "BuAgentScheduleRescheduleResponse" 5 {
    (
        user: ::std::boxed::Box<crate::UserReference> = "user" 0 with_user,
        shifts: ::std::vec::Vec<crate::BuAgentScheduleShift> = "shifts" 0 with_shifts,
        full_day_time_off_markers: ::std::vec::Vec<crate::BuFullDayTimeOffMarker> = "fullDayTimeOffMarkers" 0 with_full_day_time_off_markers,
        work_plan: ::std::boxed::Box<crate::WorkPlanReference> = "workPlan" 0 with_work_plan,
        work_plans_per_week: ::std::vec::Vec<crate::WorkPlanReference> = "workPlansPerWeek" 0 with_work_plans_per_week,
    )
});
