// @generated from the schema "BuCreateTimeOffPlanRequest"; changes made here are lost at the next generation

use crate::{
    CreateTimeOffPlanBusinessUnitAssociation, CreateTimeOffPlanManagementUnitAssociation,
    HrisTimeOffType,
};
use crate::runtime::{Extra, Open};

/// The schema `BuCreateTimeOffPlanRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BuCreateTimeOffPlanRequest {
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `activityCodeIds`: `array of string`.
    #[doc(alias = "activityCodeIds")]
    pub activity_code_ids: Option<Vec<String>>,
    /// `autoApprovalRule`: one of `Never`, `Always`, `CheckLimits`, `CheckActivityCodes` and `CheckLimitsAndActivityCodes`.
    #[doc(alias = "autoApprovalRule")]
    pub auto_approval_rule: Option<Open<AutoApprovalRule>>,
    /// `daysBeforeStartToExpireFromWaitlist`: `integer (int32)`.
    #[doc(alias = "daysBeforeStartToExpireFromWaitlist")]
    pub days_before_start_to_expire_from_waitlist: Option<i32>,
    /// `hrisTimeOffType`: `HrisTimeOffType`.
    #[doc(alias = "hrisTimeOffType")]
    pub hris_time_off_type: Option<Box<HrisTimeOffType>>,
    /// `enabled`: `boolean`.
    pub enabled: Option<bool>,
    /// `countAgainstTimeOffLimits`: `boolean`.
    #[doc(alias = "countAgainstTimeOffLimits")]
    pub count_against_time_off_limits: Option<bool>,
    /// `businessUnitAssociation`: `CreateTimeOffPlanBusinessUnitAssociation`.
    #[doc(alias = "businessUnitAssociation")]
    pub business_unit_association: Option<Box<CreateTimeOffPlanBusinessUnitAssociation>>,
    /// `managementUnitAssociation`: `CreateTimeOffPlanManagementUnitAssociation`.
    #[doc(alias = "managementUnitAssociation")]
    pub management_unit_association: Option<
        Box<CreateTimeOffPlanManagementUnitAssociation>,
    >,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BuCreateTimeOffPlanRequest "BuCreateTimeOffPlanRequest" 9 {
    (
        name: String = "name" with_name required,
        activity_code_ids: Vec<String> = "activityCodeIds" with_activity_code_ids,
        auto_approval_rule: Open<AutoApprovalRule> = "autoApprovalRule" with_auto_approval_rule,
        days_before_start_to_expire_from_waitlist: i32 = "daysBeforeStartToExpireFromWaitlist" with_days_before_start_to_expire_from_waitlist,
        hris_time_off_type: Box<HrisTimeOffType> = "hrisTimeOffType" with_hris_time_off_type,
        enabled: bool = "enabled" with_enabled,
        count_against_time_off_limits: bool = "countAgainstTimeOffLimits" with_count_against_time_off_limits,
        business_unit_association: Box<CreateTimeOffPlanBusinessUnitAssociation> = "businessUnitAssociation" with_business_unit_association,
        management_unit_association: Box<CreateTimeOffPlanManagementUnitAssociation> = "managementUnitAssociation" with_management_unit_association,
    )
});

/// The property `autoApprovalRule` of `BuCreateTimeOffPlanRequest`. Known values: `Never`, `Always`, `CheckLimits`, `CheckActivityCodes`, `CheckLimitsAndActivityCodes`.
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
