// @generated from the schema "TimeOffPlan"; changes made here are lost at the next generation

/// The schema `TimeOffPlan`.
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

impl crate::runtime::Model for TimeOffPlan {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        activity_code_ids: ::std::option::Option::None,
        time_off_limits: ::std::option::Option::None,
        auto_approval_rule: ::std::option::Option::None,
        days_before_start_to_expire_from_waitlist: ::std::option::Option::None,
        hris_time_off_type: ::std::option::Option::None,
        active: ::std::option::Option::None,
        metadata: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TimeOffPlan = &<TimeOffPlan as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TimeOffPlan",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("activityCodeIds", "activity_code_ids", 0),
            ("timeOffLimits", "time_off_limits", 0),
            ("autoApprovalRule", "auto_approval_rule", 0),
            (
                "daysBeforeStartToExpireFromWaitlist",
                "days_before_start_to_expire_from_waitlist",
                0,
            ),
            ("hrisTimeOffType", "hris_time_off_type", 0),
            ("active", "active", 0),
            ("metadata", "metadata", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.activity_code_ids,
            &E.time_off_limits,
            &E.auto_approval_rule,
            &E.days_before_start_to_expire_from_waitlist,
            &E.hris_time_off_type,
            &E.active,
            &E.metadata,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(TimeOffPlan);

crate::runtime::setters!(TimeOffPlan {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_activity_code_ids: activity_code_ids: ::std::vec::Vec<::std::string::String>,
    with_time_off_limits: time_off_limits: ::std::vec::Vec<crate::TimeOffLimitReference>,
    with_auto_approval_rule: auto_approval_rule: crate::runtime::Open<AutoApprovalRule>,
    with_days_before_start_to_expire_from_waitlist: days_before_start_to_expire_from_waitlist: i32,
    with_hris_time_off_type: hris_time_off_type: ::std::boxed::Box<crate::HrisTimeOffType>,
    with_active: active: bool,
    with_metadata: metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `autoApprovalRule` of `TimeOffPlan`. Known values: `Never`, `Always`, `CheckLimits`, `CheckActivityCodes`, `CheckLimitsAndActivityCodes`.
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
