// @generated from the schema "BuTimeOffPlanResponse"; changes made here are lost at the next generation

/// The schema `BuTimeOffPlanResponse`.
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

impl crate::runtime::Model for BuTimeOffPlanResponse {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        activity_code_ids: ::std::option::Option::None,
        time_off_limits: ::std::option::Option::None,
        auto_approval_rule: ::std::option::Option::None,
        days_before_start_to_expire_from_waitlist: ::std::option::Option::None,
        hris_time_off_type: ::std::option::Option::None,
        enabled: ::std::option::Option::None,
        count_against_time_off_limits: ::std::option::Option::None,
        business_unit_association: ::std::option::Option::None,
        management_unit_association: ::std::option::Option::None,
        metadata: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BuTimeOffPlanResponse = &<BuTimeOffPlanResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BuTimeOffPlanResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 1),
            ("activityCodeIds", "activity_code_ids", 1),
            ("timeOffLimits", "time_off_limits", 0),
            ("autoApprovalRule", "auto_approval_rule", 1),
            (
                "daysBeforeStartToExpireFromWaitlist",
                "days_before_start_to_expire_from_waitlist",
                1,
            ),
            ("hrisTimeOffType", "hris_time_off_type", 0),
            ("enabled", "enabled", 1),
            ("countAgainstTimeOffLimits", "count_against_time_off_limits", 1),
            ("businessUnitAssociation", "business_unit_association", 0),
            ("managementUnitAssociation", "management_unit_association", 0),
            ("metadata", "metadata", 1),
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
            &E.enabled,
            &E.count_against_time_off_limits,
            &E.business_unit_association,
            &E.management_unit_association,
            &E.metadata,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(BuTimeOffPlanResponse);

crate::runtime::setters!(BuTimeOffPlanResponse {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_activity_code_ids: activity_code_ids: ::std::vec::Vec<::std::string::String>,
    with_time_off_limits: time_off_limits: ::std::vec::Vec<crate::BuTimeOffLimitReference>,
    with_auto_approval_rule: auto_approval_rule: crate::runtime::Open<AutoApprovalRule>,
    with_days_before_start_to_expire_from_waitlist: days_before_start_to_expire_from_waitlist: i32,
    with_hris_time_off_type: hris_time_off_type: ::std::boxed::Box<crate::HrisTimeOffType>,
    with_enabled: enabled: bool,
    with_count_against_time_off_limits: count_against_time_off_limits: bool,
    with_business_unit_association: business_unit_association: ::std::boxed::Box<crate::TimeOffPlanBusinessUnitAssociation>,
    with_management_unit_association: management_unit_association: ::std::boxed::Box<crate::TimeOffPlanManagementUnitAssociation>,
    with_metadata: metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `autoApprovalRule` of `BuTimeOffPlanResponse`. Known values: `Never`, `Always`, `CheckLimits`, `CheckActivityCodes`, `CheckLimitsAndActivityCodes`.
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
