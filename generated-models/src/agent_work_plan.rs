// @generated from the schema "AgentWorkPlan"; changes made here are lost at the next generation

/// The schema `AgentWorkPlan`.
#[repr(C)]
pub struct AgentWorkPlan {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `constrainWeeklyPaidTime`: `boolean`, required.
    #[doc(alias = "constrainWeeklyPaidTime")]
    pub constrain_weekly_paid_time: ::std::option::Option<bool>,
    /// `flexibleWeeklyPaidTime`: `boolean`, required.
    #[doc(alias = "flexibleWeeklyPaidTime")]
    pub flexible_weekly_paid_time: ::std::option::Option<bool>,
    /// `weeklyExactPaidMinutes`: `integer (int32)`, required.
    #[doc(alias = "weeklyExactPaidMinutes")]
    pub weekly_exact_paid_minutes: ::std::option::Option<i32>,
    /// `weeklyMinimumPaidMinutes`: `integer (int32)`, required.
    #[doc(alias = "weeklyMinimumPaidMinutes")]
    pub weekly_minimum_paid_minutes: ::std::option::Option<i32>,
    /// `weeklyMaximumPaidMinutes`: `integer (int32)`, required.
    #[doc(alias = "weeklyMaximumPaidMinutes")]
    pub weekly_maximum_paid_minutes: ::std::option::Option<i32>,
    /// `optionalDays`: `SetWrapperDayOfWeek`.
    #[doc(alias = "optionalDays")]
    pub optional_days: ::std::option::Option<
        ::std::boxed::Box<crate::SetWrapperDayOfWeek>,
    >,
    /// `shifts`: `array of AgentWorkPlanShift`, required.
    pub shifts: ::std::option::Option<::std::vec::Vec<crate::AgentWorkPlanShift>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AgentWorkPlan "AgentWorkPlan" 10 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        constrain_weekly_paid_time: bool = "constrainWeeklyPaidTime" 1 with_constrain_weekly_paid_time,
        flexible_weekly_paid_time: bool = "flexibleWeeklyPaidTime" 1 with_flexible_weekly_paid_time,
        weekly_exact_paid_minutes: i32 = "weeklyExactPaidMinutes" 1 with_weekly_exact_paid_minutes,
        weekly_minimum_paid_minutes: i32 = "weeklyMinimumPaidMinutes" 1 with_weekly_minimum_paid_minutes,
        weekly_maximum_paid_minutes: i32 = "weeklyMaximumPaidMinutes" 1 with_weekly_maximum_paid_minutes,
        optional_days: ::std::boxed::Box<crate::SetWrapperDayOfWeek> = "optionalDays" 0 with_optional_days,
        shifts: ::std::vec::Vec<crate::AgentWorkPlanShift> = "shifts" 1 with_shifts,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
