// @generated from the schema "UpdateTimeOffPlanRequest"; changes made here are lost at the next generation

use crate::{SetWrapperString, ValueWrapperHrisTimeOffType, WfmVersionedEntityMetadata};
use crate::runtime::{Extra, Open};

/// The schema `UpdateTimeOffPlanRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UpdateTimeOffPlanRequest {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `activityCodeIds`: `SetWrapperString`.
    #[doc(alias = "activityCodeIds")]
    pub activity_code_ids: Option<Box<SetWrapperString>>,
    /// `timeOffLimitIds`: `SetWrapperString`.
    #[doc(alias = "timeOffLimitIds")]
    pub time_off_limit_ids: Option<Box<SetWrapperString>>,
    /// `autoApprovalRule`: one of `Never`, `Always`, `CheckLimits`, `CheckActivityCodes` and `CheckLimitsAndActivityCodes`.
    #[doc(alias = "autoApprovalRule")]
    pub auto_approval_rule: Option<Open<AutoApprovalRule>>,
    /// `daysBeforeStartToExpireFromWaitlist`: `integer (int32)`.
    #[doc(alias = "daysBeforeStartToExpireFromWaitlist")]
    pub days_before_start_to_expire_from_waitlist: Option<i32>,
    /// `hrisTimeOffType`: `ValueWrapperHrisTimeOffType`.
    #[doc(alias = "hrisTimeOffType")]
    pub hris_time_off_type: Option<Box<ValueWrapperHrisTimeOffType>>,
    /// `active`: `boolean`.
    pub active: Option<bool>,
    /// `metadata`: `WfmVersionedEntityMetadata`, required.
    pub metadata: Option<Box<WfmVersionedEntityMetadata>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UpdateTimeOffPlanRequest "UpdateTimeOffPlanRequest" 8 {
    (
        name: String = "name" with_name,
        activity_code_ids: Box<SetWrapperString> = "activityCodeIds" with_activity_code_ids,
        time_off_limit_ids: Box<SetWrapperString> = "timeOffLimitIds" with_time_off_limit_ids,
        auto_approval_rule: Open<AutoApprovalRule> = "autoApprovalRule" with_auto_approval_rule,
        days_before_start_to_expire_from_waitlist: i32 = "daysBeforeStartToExpireFromWaitlist" with_days_before_start_to_expire_from_waitlist,
        hris_time_off_type: Box<ValueWrapperHrisTimeOffType> = "hrisTimeOffType" with_hris_time_off_type,
        active: bool = "active" with_active,
        metadata: Box<WfmVersionedEntityMetadata> = "metadata" with_metadata required,
    )
});

/// The property `autoApprovalRule` of `UpdateTimeOffPlanRequest`. Known values: `Never`, `Always`, `CheckLimits`, `CheckActivityCodes`, `CheckLimitsAndActivityCodes`.
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
