// @generated from the schema "BuCreateTimeOffPlanRequest"; changes made here are lost at the next generation

/// The schema `BuCreateTimeOffPlanRequest`.
#[repr(C)]
pub struct BuCreateTimeOffPlanRequest {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `activityCodeIds`: `array of string`.
    #[doc(alias = "activityCodeIds")]
    pub activity_code_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `autoApprovalRule`: `string`.
    #[doc(alias = "autoApprovalRule")]
    pub auto_approval_rule: ::std::option::Option<
        crate::runtime::Open<AutoApprovalRule>,
    >,
    /// `daysBeforeStartToExpireFromWaitlist`: `integer (int32)`.
    #[doc(alias = "daysBeforeStartToExpireFromWaitlist")]
    pub days_before_start_to_expire_from_waitlist: ::std::option::Option<i32>,
    /// `hrisTimeOffType`: `HrisTimeOffType`.
    #[doc(alias = "hrisTimeOffType")]
    pub hris_time_off_type: ::std::option::Option<
        ::std::boxed::Box<crate::HrisTimeOffType>,
    >,
    /// `enabled`: `boolean`.
    pub enabled: ::std::option::Option<bool>,
    /// `countAgainstTimeOffLimits`: `boolean`.
    #[doc(alias = "countAgainstTimeOffLimits")]
    pub count_against_time_off_limits: ::std::option::Option<bool>,
    /// `businessUnitAssociation`: `CreateTimeOffPlanBusinessUnitAssociation`.
    #[doc(alias = "businessUnitAssociation")]
    pub business_unit_association: ::std::option::Option<
        ::std::boxed::Box<crate::CreateTimeOffPlanBusinessUnitAssociation>,
    >,
    /// `managementUnitAssociation`: `CreateTimeOffPlanManagementUnitAssociation`.
    #[doc(alias = "managementUnitAssociation")]
    pub management_unit_association: ::std::option::Option<
        ::std::boxed::Box<crate::CreateTimeOffPlanManagementUnitAssociation>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BuCreateTimeOffPlanRequest "BuCreateTimeOffPlanRequest" 9 {
    (
        name: ::std::string::String = "name" 1 with_name,
        activity_code_ids: ::std::vec::Vec<::std::string::String> = "activityCodeIds" 0 with_activity_code_ids,
        auto_approval_rule: crate::runtime::Open<AutoApprovalRule> = "autoApprovalRule" 0 with_auto_approval_rule,
        days_before_start_to_expire_from_waitlist: i32 = "daysBeforeStartToExpireFromWaitlist" 0 with_days_before_start_to_expire_from_waitlist,
        hris_time_off_type: ::std::boxed::Box<crate::HrisTimeOffType> = "hrisTimeOffType" 0 with_hris_time_off_type,
        enabled: bool = "enabled" 0 with_enabled,
        count_against_time_off_limits: bool = "countAgainstTimeOffLimits" 0 with_count_against_time_off_limits,
        business_unit_association: ::std::boxed::Box<crate::CreateTimeOffPlanBusinessUnitAssociation> = "businessUnitAssociation" 0 with_business_unit_association,
        management_unit_association: ::std::boxed::Box<crate::CreateTimeOffPlanManagementUnitAssociation> = "managementUnitAssociation" 0 with_management_unit_association,
    )
});

/// The property `autoApprovalRule` of `BuCreateTimeOffPlanRequest`. Known values: `Never`, `Always`, `CheckLimits`, `CheckActivityCodes`, `CheckLimitsAndActivityCodes`.
#[non_exhaustive]
pub enum AutoApprovalRule {
    Never,
    Always,
    CheckLimits,
    CheckActivityCodes,
    CheckLimitsAndActivityCodes,
}

crate::runtime::known!(AutoApprovalRule);

impl crate::runtime::Enum for AutoApprovalRule {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Never, "Never"),
        (Self::Always, "Always"),
        (Self::CheckLimits, "CheckLimits"),
        (Self::CheckActivityCodes, "CheckActivityCodes"),
        (Self::CheckLimitsAndActivityCodes, "CheckLimitsAndActivityCodes"),
    ];
}
