// @generated from the schema "AgentWorkPlan"; changes made here are lost at the next generation

use crate::{AgentWorkPlanShift, SetWrapperDayOfWeek};
use crate::runtime::Extra;

/// The schema `AgentWorkPlan`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AgentWorkPlan {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `constrainWeeklyPaidTime`: `boolean`, required.
    #[doc(alias = "constrainWeeklyPaidTime")]
    pub constrain_weekly_paid_time: Option<bool>,
    /// `flexibleWeeklyPaidTime`: `boolean`, required.
    #[doc(alias = "flexibleWeeklyPaidTime")]
    pub flexible_weekly_paid_time: Option<bool>,
    /// `weeklyExactPaidMinutes`: `integer (int32)`, required.
    #[doc(alias = "weeklyExactPaidMinutes")]
    pub weekly_exact_paid_minutes: Option<i32>,
    /// `weeklyMinimumPaidMinutes`: `integer (int32)`, required.
    #[doc(alias = "weeklyMinimumPaidMinutes")]
    pub weekly_minimum_paid_minutes: Option<i32>,
    /// `weeklyMaximumPaidMinutes`: `integer (int32)`, required.
    #[doc(alias = "weeklyMaximumPaidMinutes")]
    pub weekly_maximum_paid_minutes: Option<i32>,
    /// `optionalDays`: `SetWrapperDayOfWeek`.
    #[doc(alias = "optionalDays")]
    pub optional_days: Option<Box<SetWrapperDayOfWeek>>,
    /// `shifts`: `array of AgentWorkPlanShift`, required.
    pub shifts: Option<Vec<AgentWorkPlanShift>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AgentWorkPlan "AgentWorkPlan" 10 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        constrain_weekly_paid_time: bool = "constrainWeeklyPaidTime" with_constrain_weekly_paid_time required,
        flexible_weekly_paid_time: bool = "flexibleWeeklyPaidTime" with_flexible_weekly_paid_time required,
        weekly_exact_paid_minutes: i32 = "weeklyExactPaidMinutes" with_weekly_exact_paid_minutes required,
        weekly_minimum_paid_minutes: i32 = "weeklyMinimumPaidMinutes" with_weekly_minimum_paid_minutes required,
        weekly_maximum_paid_minutes: i32 = "weeklyMaximumPaidMinutes" with_weekly_maximum_paid_minutes required,
        optional_days: Box<SetWrapperDayOfWeek> = "optionalDays" with_optional_days,
        shifts: Vec<AgentWorkPlanShift> = "shifts" with_shifts required,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
