// @generated from the schema "BuUpdateTimeOffPlanRequest"; changes made here are lost at the next generation

use crate::{
    SetWrapperString, UpdateTimeOffPlanBusinessUnitAssociation,
    UpdateTimeOffPlanManagementUnitAssociation, ValueWrapperHrisTimeOffType,
    WfmVersionedEntityMetadata,
};
use crate::runtime::{Extra, Open};

/// The schema `BuUpdateTimeOffPlanRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BuUpdateTimeOffPlanRequest {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `activityCodeIds`: `SetWrapperString`.
    #[doc(alias = "activityCodeIds")]
    pub activity_code_ids: Option<Box<SetWrapperString>>,
    /// `autoApprovalRule`: one of `Never`, `Always`, `CheckLimits`, `CheckActivityCodes` and `CheckLimitsAndActivityCodes`.
    #[doc(alias = "autoApprovalRule")]
    pub auto_approval_rule: Option<Open<AutoApprovalRule>>,
    /// `daysBeforeStartToExpireFromWaitlist`: `integer (int32)`.
    #[doc(alias = "daysBeforeStartToExpireFromWaitlist")]
    pub days_before_start_to_expire_from_waitlist: Option<i32>,
    /// `hrisTimeOffType`: `ValueWrapperHrisTimeOffType`.
    #[doc(alias = "hrisTimeOffType")]
    pub hris_time_off_type: Option<Box<ValueWrapperHrisTimeOffType>>,
    /// `enabled`: `boolean`.
    pub enabled: Option<bool>,
    /// `countAgainstTimeOffLimits`: `boolean`.
    #[doc(alias = "countAgainstTimeOffLimits")]
    pub count_against_time_off_limits: Option<bool>,
    /// `businessUnitAssociation`: `UpdateTimeOffPlanBusinessUnitAssociation`.
    #[doc(alias = "businessUnitAssociation")]
    pub business_unit_association: Option<Box<UpdateTimeOffPlanBusinessUnitAssociation>>,
    /// `managementUnitAssociation`: `UpdateTimeOffPlanManagementUnitAssociation`.
    #[doc(alias = "managementUnitAssociation")]
    pub management_unit_association: Option<
        Box<UpdateTimeOffPlanManagementUnitAssociation>,
    >,
    /// `metadata`: `WfmVersionedEntityMetadata`, required.
    pub metadata: Option<Box<WfmVersionedEntityMetadata>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BuUpdateTimeOffPlanRequest "BuUpdateTimeOffPlanRequest" 10 {
    (
        name: String = "name" with_name,
        activity_code_ids: Box<SetWrapperString> = "activityCodeIds" with_activity_code_ids,
        auto_approval_rule: Open<AutoApprovalRule> = "autoApprovalRule" with_auto_approval_rule,
        days_before_start_to_expire_from_waitlist: i32 = "daysBeforeStartToExpireFromWaitlist" with_days_before_start_to_expire_from_waitlist,
        hris_time_off_type: Box<ValueWrapperHrisTimeOffType> = "hrisTimeOffType" with_hris_time_off_type,
        enabled: bool = "enabled" with_enabled,
        count_against_time_off_limits: bool = "countAgainstTimeOffLimits" with_count_against_time_off_limits,
        business_unit_association: Box<UpdateTimeOffPlanBusinessUnitAssociation> = "businessUnitAssociation" with_business_unit_association,
        management_unit_association: Box<UpdateTimeOffPlanManagementUnitAssociation> = "managementUnitAssociation" with_management_unit_association,
        metadata: Box<WfmVersionedEntityMetadata> = "metadata" with_metadata required,
    )
});

/// The property `autoApprovalRule` of `BuUpdateTimeOffPlanRequest`. Known values: `Never`, `Always`, `CheckLimits`, `CheckActivityCodes`, `CheckLimitsAndActivityCodes`.
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
