// @generated from the schema "UpdateTimeOffPlanRequest"; changes made here are lost at the next generation

/// The schema `UpdateTimeOffPlanRequest`.
#[repr(C)]
pub struct UpdateTimeOffPlanRequest {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `activityCodeIds`: `SetWrapperString`.
    #[doc(alias = "activityCodeIds")]
    pub activity_code_ids: ::std::option::Option<
        ::std::boxed::Box<crate::SetWrapperString>,
    >,
    /// `timeOffLimitIds`: `SetWrapperString`.
    #[doc(alias = "timeOffLimitIds")]
    pub time_off_limit_ids: ::std::option::Option<
        ::std::boxed::Box<crate::SetWrapperString>,
    >,
    /// `autoApprovalRule`: `string`.
    #[doc(alias = "autoApprovalRule")]
    pub auto_approval_rule: ::std::option::Option<
        crate::runtime::Open<AutoApprovalRule>,
    >,
    /// `daysBeforeStartToExpireFromWaitlist`: `integer (int32)`.
    #[doc(alias = "daysBeforeStartToExpireFromWaitlist")]
    pub days_before_start_to_expire_from_waitlist: ::std::option::Option<i32>,
    /// `hrisTimeOffType`: `ValueWrapperHrisTimeOffType`.
    #[doc(alias = "hrisTimeOffType")]
    pub hris_time_off_type: ::std::option::Option<
        ::std::boxed::Box<crate::ValueWrapperHrisTimeOffType>,
    >,
    /// `active`: `boolean`.
    pub active: ::std::option::Option<bool>,
    /// `metadata`: `WfmVersionedEntityMetadata`, required.
    pub metadata: ::std::option::Option<
        ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UpdateTimeOffPlanRequest "UpdateTimeOffPlanRequest" 8 {
    (
        name: ::std::string::String = "name" 0 with_name,
        activity_code_ids: ::std::boxed::Box<crate::SetWrapperString> = "activityCodeIds" 0 with_activity_code_ids,
        time_off_limit_ids: ::std::boxed::Box<crate::SetWrapperString> = "timeOffLimitIds" 0 with_time_off_limit_ids,
        auto_approval_rule: crate::runtime::Open<AutoApprovalRule> = "autoApprovalRule" 0 with_auto_approval_rule,
        days_before_start_to_expire_from_waitlist: i32 = "daysBeforeStartToExpireFromWaitlist" 0 with_days_before_start_to_expire_from_waitlist,
        hris_time_off_type: ::std::boxed::Box<crate::ValueWrapperHrisTimeOffType> = "hrisTimeOffType" 0 with_hris_time_off_type,
        active: bool = "active" 0 with_active,
        metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata> = "metadata" 1 with_metadata,
    )
});

/// The property `autoApprovalRule` of `UpdateTimeOffPlanRequest`. Known values: `Never`, `Always`, `CheckLimits`, `CheckActivityCodes`, `CheckLimitsAndActivityCodes`.
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
