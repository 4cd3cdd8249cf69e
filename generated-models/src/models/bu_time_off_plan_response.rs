// @generated from the schema "BuTimeOffPlanResponse"; changes made here are lost at the next generation

use crate::{
    BuTimeOffLimitReference, HrisTimeOffType, TimeOffPlanBusinessUnitAssociation,
    TimeOffPlanManagementUnitAssociation, WfmVersionedEntityMetadata,
};
use crate::runtime::{Extra, Open};

/// The schema `BuTimeOffPlanResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BuTimeOffPlanResponse {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `activityCodeIds`: `array of string`, required.
    #[doc(alias = "activityCodeIds")]
    pub activity_code_ids: Option<Vec<String>>,
    /// `timeOffLimits`: `array of BuTimeOffLimitReference`.
    #[doc(alias = "timeOffLimits")]
    pub time_off_limits: Option<Vec<BuTimeOffLimitReference>>,
    /// `autoApprovalRule`: one of `Never`, `Always`, `CheckLimits`, `CheckActivityCodes` and `CheckLimitsAndActivityCodes`, required.
    #[doc(alias = "autoApprovalRule")]
    pub auto_approval_rule: Option<Open<AutoApprovalRule>>,
    /// `daysBeforeStartToExpireFromWaitlist`: `integer (int32)`, required.
    #[doc(alias = "daysBeforeStartToExpireFromWaitlist")]
    pub days_before_start_to_expire_from_waitlist: Option<i32>,
    /// `hrisTimeOffType`: `HrisTimeOffType`.
    #[doc(alias = "hrisTimeOffType")]
    pub hris_time_off_type: Option<Box<HrisTimeOffType>>,
    /// `enabled`: `boolean`, required.
    pub enabled: Option<bool>,
    /// `countAgainstTimeOffLimits`: `boolean`, required.
    #[doc(alias = "countAgainstTimeOffLimits")]
    pub count_against_time_off_limits: Option<bool>,
    /// `businessUnitAssociation`: `TimeOffPlanBusinessUnitAssociation`.
    #[doc(alias = "businessUnitAssociation")]
    pub business_unit_association: Option<Box<TimeOffPlanBusinessUnitAssociation>>,
    /// `managementUnitAssociation`: `TimeOffPlanManagementUnitAssociation`.
    #[doc(alias = "managementUnitAssociation")]
    pub management_unit_association: Option<Box<TimeOffPlanManagementUnitAssociation>>,
    /// `metadata`: `WfmVersionedEntityMetadata`, required.
    pub metadata: Option<Box<WfmVersionedEntityMetadata>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BuTimeOffPlanResponse "BuTimeOffPlanResponse" 13 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name required,
        activity_code_ids: Vec<String> = "activityCodeIds" with_activity_code_ids required,
        time_off_limits: Vec<BuTimeOffLimitReference> = "timeOffLimits" with_time_off_limits,
        auto_approval_rule: Open<AutoApprovalRule> = "autoApprovalRule" with_auto_approval_rule required,
        days_before_start_to_expire_from_waitlist: i32 = "daysBeforeStartToExpireFromWaitlist" with_days_before_start_to_expire_from_waitlist required,
        hris_time_off_type: Box<HrisTimeOffType> = "hrisTimeOffType" with_hris_time_off_type,
        enabled: bool = "enabled" with_enabled required,
        count_against_time_off_limits: bool = "countAgainstTimeOffLimits" with_count_against_time_off_limits required,
        business_unit_association: Box<TimeOffPlanBusinessUnitAssociation> = "businessUnitAssociation" with_business_unit_association,
        management_unit_association: Box<TimeOffPlanManagementUnitAssociation> = "managementUnitAssociation" with_management_unit_association,
        metadata: Box<WfmVersionedEntityMetadata> = "metadata" with_metadata required,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `autoApprovalRule` of `BuTimeOffPlanResponse`. Known values: `Never`, `Always`, `CheckLimits`, `CheckActivityCodes`, `CheckLimitsAndActivityCodes`.
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
