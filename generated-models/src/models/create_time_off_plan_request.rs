// @generated from the schema "CreateTimeOffPlanRequest"; changes made here are lost at the next generation

use crate::HrisTimeOffType;
use crate::runtime::{Extra, Open};

/// The schema `CreateTimeOffPlanRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CreateTimeOffPlanRequest {
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `activityCodeIds`: `array of string`.
    #[doc(alias = "activityCodeIds")]
    pub activity_code_ids: Option<Vec<String>>,
    /// `timeOffLimitIds`: `array of string`.
    #[doc(alias = "timeOffLimitIds")]
    pub time_off_limit_ids: Option<Vec<String>>,
    /// `autoApprovalRule`: one of `Never`, `Always`, `CheckLimits`, `CheckActivityCodes` and `CheckLimitsAndActivityCodes`, required.
    #[doc(alias = "autoApprovalRule")]
    pub auto_approval_rule: Option<Open<AutoApprovalRule>>,
    /// `daysBeforeStartToExpireFromWaitlist`: `integer (int32)`.
    #[doc(alias = "daysBeforeStartToExpireFromWaitlist")]
    pub days_before_start_to_expire_from_waitlist: Option<i32>,
    /// `hrisTimeOffType`: `HrisTimeOffType`.
    #[doc(alias = "hrisTimeOffType")]
    pub hris_time_off_type: Option<Box<HrisTimeOffType>>,
    /// `active`: `boolean`, required.
    pub active: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CreateTimeOffPlanRequest "CreateTimeOffPlanRequest" 7 {
    (
        name: String = "name" with_name required,
        activity_code_ids: Vec<String> = "activityCodeIds" with_activity_code_ids,
        time_off_limit_ids: Vec<String> = "timeOffLimitIds" with_time_off_limit_ids,
        auto_approval_rule: Open<AutoApprovalRule> = "autoApprovalRule" with_auto_approval_rule required,
        days_before_start_to_expire_from_waitlist: i32 = "daysBeforeStartToExpireFromWaitlist" with_days_before_start_to_expire_from_waitlist,
        hris_time_off_type: Box<HrisTimeOffType> = "hrisTimeOffType" with_hris_time_off_type,
        active: bool = "active" with_active required,
    )
});

/// The property `autoApprovalRule` of `CreateTimeOffPlanRequest`. Known values: `Never`, `Always`, `CheckLimits`, `CheckActivityCodes`, `CheckLimitsAndActivityCodes`.
#[repr(u16)]
#[non_exhaustive]
pub enum AutoApprovalRule {
    Never,
    Always,
    CheckLimits,
    CheckActivityCodes,
    CheckLimitsAndActivityCodes,
}

crate::runtime::values!(AutoApprovalRule {
    Never = "Never",
    Always = "Always",
    CheckLimits = "CheckLimits",
    CheckActivityCodes = "CheckActivityCodes",
    CheckLimitsAndActivityCodes = "CheckLimitsAndActivityCodes",
});
