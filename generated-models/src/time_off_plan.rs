// @generated from the schema "TimeOffPlan"; changes made here are lost at the next generation

/// The schema `TimeOffPlan`.
#[repr(C)]
pub struct TimeOffPlan {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `activityCodeIds`: `array of string`.
    #[doc(alias = "activityCodeIds")]
    pub activity_code_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `timeOffLimits`: `array of TimeOffLimitReference`.
    #[doc(alias = "timeOffLimits")]
    pub time_off_limits: ::std::option::Option<
        ::std::vec::Vec<crate::TimeOffLimitReference>,
    >,
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
    /// `active`: `boolean`.
    pub active: ::std::option::Option<bool>,
    /// `metadata`: `WfmVersionedEntityMetadata`.
    pub metadata: ::std::option::Option<
        ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TimeOffPlan "TimeOffPlan" 10 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        activity_code_ids: ::std::vec::Vec<::std::string::String> = "activityCodeIds" 0 with_activity_code_ids,
        time_off_limits: ::std::vec::Vec<crate::TimeOffLimitReference> = "timeOffLimits" 0 with_time_off_limits,
        auto_approval_rule: crate::runtime::Open<AutoApprovalRule> = "autoApprovalRule" 0 with_auto_approval_rule,
        days_before_start_to_expire_from_waitlist: i32 = "daysBeforeStartToExpireFromWaitlist" 0 with_days_before_start_to_expire_from_waitlist,
        hris_time_off_type: ::std::boxed::Box<crate::HrisTimeOffType> = "hrisTimeOffType" 0 with_hris_time_off_type,
        active: bool = "active" 0 with_active,
        metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata> = "metadata" 0 with_metadata,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `autoApprovalRule` of `TimeOffPlan`. Known values: `Never`, `Always`, `CheckLimits`, `CheckActivityCodes`, `CheckLimitsAndActivityCodes`.
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
