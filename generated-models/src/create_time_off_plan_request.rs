// @generated from the schema "CreateTimeOffPlanRequest"; changes made here are lost at the next generation

/// The schema `CreateTimeOffPlanRequest`.
#[repr(C)]
pub struct CreateTimeOffPlanRequest {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `activityCodeIds`: `array of string`.
    #[doc(alias = "activityCodeIds")]
    pub activity_code_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `timeOffLimitIds`: `array of string`.
    #[doc(alias = "timeOffLimitIds")]
    pub time_off_limit_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `autoApprovalRule`: `string`, required.
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
    /// `active`: `boolean`, required.
    pub active: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CreateTimeOffPlanRequest "CreateTimeOffPlanRequest" 7 {
    (
        name: ::std::string::String = "name" 1 with_name,
        activity_code_ids: ::std::vec::Vec<::std::string::String> = "activityCodeIds" 0 with_activity_code_ids,
        time_off_limit_ids: ::std::vec::Vec<::std::string::String> = "timeOffLimitIds" 0 with_time_off_limit_ids,
        auto_approval_rule: crate::runtime::Open<AutoApprovalRule> = "autoApprovalRule" 1 with_auto_approval_rule,
        days_before_start_to_expire_from_waitlist: i32 = "daysBeforeStartToExpireFromWaitlist" 0 with_days_before_start_to_expire_from_waitlist,
        hris_time_off_type: ::std::boxed::Box<crate::HrisTimeOffType> = "hrisTimeOffType" 0 with_hris_time_off_type,
        active: bool = "active" 1 with_active,
    )
});

/// The property `autoApprovalRule` of `CreateTimeOffPlanRequest`. Known values: `Never`, `Always`, `CheckLimits`, `CheckActivityCodes`, `CheckLimitsAndActivityCodes`.
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
