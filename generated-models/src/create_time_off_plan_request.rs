// @generated from the schema "CreateTimeOffPlanRequest"; changes made here are lost at the next generation

/// The schema `CreateTimeOffPlanRequest`.
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

impl crate::runtime::Model for CreateTimeOffPlanRequest {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        activity_code_ids: ::std::option::Option::None,
        time_off_limit_ids: ::std::option::Option::None,
        auto_approval_rule: ::std::option::Option::None,
        days_before_start_to_expire_from_waitlist: ::std::option::Option::None,
        hris_time_off_type: ::std::option::Option::None,
        active: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CreateTimeOffPlanRequest = &<CreateTimeOffPlanRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CreateTimeOffPlanRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 1),
            ("activityCodeIds", "activity_code_ids", 0),
            ("timeOffLimitIds", "time_off_limit_ids", 0),
            ("autoApprovalRule", "auto_approval_rule", 1),
            (
                "daysBeforeStartToExpireFromWaitlist",
                "days_before_start_to_expire_from_waitlist",
                0,
            ),
            ("hrisTimeOffType", "hris_time_off_type", 0),
            ("active", "active", 1),
        ],
        fields: &[
            &E.name,
            &E.activity_code_ids,
            &E.time_off_limit_ids,
            &E.auto_approval_rule,
            &E.days_before_start_to_expire_from_waitlist,
            &E.hris_time_off_type,
            &E.active,
        ],
    }
};

crate::runtime::model!(CreateTimeOffPlanRequest);

crate::runtime::setters!(CreateTimeOffPlanRequest {
    with_name: name: ::std::string::String,
    with_activity_code_ids: activity_code_ids: ::std::vec::Vec<::std::string::String>,
    with_time_off_limit_ids: time_off_limit_ids: ::std::vec::Vec<::std::string::String>,
    with_auto_approval_rule: auto_approval_rule: crate::runtime::Open<AutoApprovalRule>,
    with_days_before_start_to_expire_from_waitlist: days_before_start_to_expire_from_waitlist: i32,
    with_hris_time_off_type: hris_time_off_type: ::std::boxed::Box<crate::HrisTimeOffType>,
    with_active: active: bool,
});

/// The property `autoApprovalRule` of `CreateTimeOffPlanRequest`. Known values: `Never`, `Always`, `CheckLimits`, `CheckActivityCodes`, `CheckLimitsAndActivityCodes`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AutoApprovalRule {
    Never,
    Always,
    CheckLimits,
    CheckActivityCodes,
    CheckLimitsAndActivityCodes,
}

impl crate::runtime::Enum for AutoApprovalRule {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Never, "Never"),
        (Self::Always, "Always"),
        (Self::CheckLimits, "CheckLimits"),
        (Self::CheckActivityCodes, "CheckActivityCodes"),
        (Self::CheckLimitsAndActivityCodes, "CheckLimitsAndActivityCodes"),
    ];
}
