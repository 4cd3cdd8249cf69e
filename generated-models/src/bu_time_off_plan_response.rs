// @generated from the schema "BuTimeOffPlanResponse"; changes made here are lost at the next generation

/// The schema `BuTimeOffPlanResponse`.
#[repr(C)]
pub struct BuTimeOffPlanResponse {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `activityCodeIds`: `array of string`, required.
    #[doc(alias = "activityCodeIds")]
    pub activity_code_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `timeOffLimits`: `array of BuTimeOffLimitReference`.
    #[doc(alias = "timeOffLimits")]
    pub time_off_limits: ::std::option::Option<
        ::std::vec::Vec<crate::BuTimeOffLimitReference>,
    >,
    /// `autoApprovalRule`: `string`, required.
    #[doc(alias = "autoApprovalRule")]
    pub auto_approval_rule: ::std::option::Option<
        crate::runtime::Open<AutoApprovalRule>,
    >,
    /// `daysBeforeStartToExpireFromWaitlist`: `integer (int32)`, required.
    #[doc(alias = "daysBeforeStartToExpireFromWaitlist")]
    pub days_before_start_to_expire_from_waitlist: ::std::option::Option<i32>,
    /// `hrisTimeOffType`: `HrisTimeOffType`.
    #[doc(alias = "hrisTimeOffType")]
    pub hris_time_off_type: ::std::option::Option<
        ::std::boxed::Box<crate::HrisTimeOffType>,
    >,
    /// `enabled`: `boolean`, required.
    pub enabled: ::std::option::Option<bool>,
    /// `countAgainstTimeOffLimits`: `boolean`, required.
    #[doc(alias = "countAgainstTimeOffLimits")]
    pub count_against_time_off_limits: ::std::option::Option<bool>,
    /// `businessUnitAssociation`: `TimeOffPlanBusinessUnitAssociation`.
    #[doc(alias = "businessUnitAssociation")]
    pub business_unit_association: ::std::option::Option<
        ::std::boxed::Box<crate::TimeOffPlanBusinessUnitAssociation>,
    >,
    /// `managementUnitAssociation`: `TimeOffPlanManagementUnitAssociation`.
    #[doc(alias = "managementUnitAssociation")]
    pub management_unit_association: ::std::option::Option<
        ::std::boxed::Box<crate::TimeOffPlanManagementUnitAssociation>,
    >,
    /// `metadata`: `WfmVersionedEntityMetadata`, required.
    pub metadata: ::std::option::Option<
        ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BuTimeOffPlanResponse "BuTimeOffPlanResponse" 13 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 1 with_name,
        activity_code_ids: ::std::vec::Vec<::std::string::String> = "activityCodeIds" 1 with_activity_code_ids,
        time_off_limits: ::std::vec::Vec<crate::BuTimeOffLimitReference> = "timeOffLimits" 0 with_time_off_limits,
        auto_approval_rule: crate::runtime::Open<AutoApprovalRule> = "autoApprovalRule" 1 with_auto_approval_rule,
        days_before_start_to_expire_from_waitlist: i32 = "daysBeforeStartToExpireFromWaitlist" 1 with_days_before_start_to_expire_from_waitlist,
        hris_time_off_type: ::std::boxed::Box<crate::HrisTimeOffType> = "hrisTimeOffType" 0 with_hris_time_off_type,
        enabled: bool = "enabled" 1 with_enabled,
        count_against_time_off_limits: bool = "countAgainstTimeOffLimits" 1 with_count_against_time_off_limits,
        business_unit_association: ::std::boxed::Box<crate::TimeOffPlanBusinessUnitAssociation> = "businessUnitAssociation" 0 with_business_unit_association,
        management_unit_association: ::std::boxed::Box<crate::TimeOffPlanManagementUnitAssociation> = "managementUnitAssociation" 0 with_management_unit_association,
        metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata> = "metadata" 1 with_metadata,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `autoApprovalRule` of `BuTimeOffPlanResponse`. Known values: `Never`, `Always`, `CheckLimits`, `CheckActivityCodes`, `CheckLimitsAndActivityCodes`.
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
