// @generated from the schema "TimeOffPlan"; changes made here are lost at the next generation

use crate::{HrisTimeOffType, TimeOffLimitReference, WfmVersionedEntityMetadata};
use crate::runtime::{Extra, Open};

/// The schema `TimeOffPlan`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TimeOffPlan {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `activityCodeIds`: `array of string`.
    #[doc(alias = "activityCodeIds")]
    pub activity_code_ids: Option<Vec<String>>,
    /// `timeOffLimits`: `array of TimeOffLimitReference`.
    #[doc(alias = "timeOffLimits")]
    pub time_off_limits: Option<Vec<TimeOffLimitReference>>,
    /// `autoApprovalRule`: one of `Never`, `Always`, `CheckLimits`, `CheckActivityCodes` and `CheckLimitsAndActivityCodes`.
    #[doc(alias = "autoApprovalRule")]
    pub auto_approval_rule: Option<Open<AutoApprovalRule>>,
    /// `daysBeforeStartToExpireFromWaitlist`: `integer (int32)`.
    #[doc(alias = "daysBeforeStartToExpireFromWaitlist")]
    pub days_before_start_to_expire_from_waitlist: Option<i32>,
    /// `hrisTimeOffType`: `HrisTimeOffType`.
    #[doc(alias = "hrisTimeOffType")]
    pub hris_time_off_type: Option<Box<HrisTimeOffType>>,
    /// `active`: `boolean`.
    pub active: Option<bool>,
    /// `metadata`: `WfmVersionedEntityMetadata`.
    pub metadata: Option<Box<WfmVersionedEntityMetadata>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TimeOffPlan "TimeOffPlan" 10 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        activity_code_ids: Vec<String> = "activityCodeIds" with_activity_code_ids,
        time_off_limits: Vec<TimeOffLimitReference> = "timeOffLimits" with_time_off_limits,
        auto_approval_rule: Open<AutoApprovalRule> = "autoApprovalRule" with_auto_approval_rule,
        days_before_start_to_expire_from_waitlist: i32 = "daysBeforeStartToExpireFromWaitlist" with_days_before_start_to_expire_from_waitlist,
        hris_time_off_type: Box<HrisTimeOffType> = "hrisTimeOffType" with_hris_time_off_type,
        active: bool = "active" with_active,
        metadata: Box<WfmVersionedEntityMetadata> = "metadata" with_metadata,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `autoApprovalRule` of `TimeOffPlan`. Known values: `Never`, `Always`, `CheckLimits`, `CheckActivityCodes`, `CheckLimitsAndActivityCodes`.
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
