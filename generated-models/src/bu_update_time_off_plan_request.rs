// @generated from the schema "BuUpdateTimeOffPlanRequest"; changes made here are lost at the next generation

/// The schema `BuUpdateTimeOffPlanRequest`.
pub struct BuUpdateTimeOffPlanRequest {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `activityCodeIds`: `SetWrapperString`.
    #[doc(alias = "activityCodeIds")]
    pub activity_code_ids: ::std::option::Option<
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
    /// `enabled`: `boolean`.
    pub enabled: ::std::option::Option<bool>,
    /// `countAgainstTimeOffLimits`: `boolean`.
    #[doc(alias = "countAgainstTimeOffLimits")]
    pub count_against_time_off_limits: ::std::option::Option<bool>,
    /// `businessUnitAssociation`: `UpdateTimeOffPlanBusinessUnitAssociation`.
    #[doc(alias = "businessUnitAssociation")]
    pub business_unit_association: ::std::option::Option<
        ::std::boxed::Box<crate::UpdateTimeOffPlanBusinessUnitAssociation>,
    >,
    /// `managementUnitAssociation`: `UpdateTimeOffPlanManagementUnitAssociation`.
    #[doc(alias = "managementUnitAssociation")]
    pub management_unit_association: ::std::option::Option<
        ::std::boxed::Box<crate::UpdateTimeOffPlanManagementUnitAssociation>,
    >,
    /// `metadata`: `WfmVersionedEntityMetadata`, required.
    pub metadata: ::std::option::Option<
        ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BuUpdateTimeOffPlanRequest {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        activity_code_ids: ::std::option::Option::None,
        auto_approval_rule: ::std::option::Option::None,
        days_before_start_to_expire_from_waitlist: ::std::option::Option::None,
        hris_time_off_type: ::std::option::Option::None,
        enabled: ::std::option::Option::None,
        count_against_time_off_limits: ::std::option::Option::None,
        business_unit_association: ::std::option::Option::None,
        management_unit_association: ::std::option::Option::None,
        metadata: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BuUpdateTimeOffPlanRequest = &<BuUpdateTimeOffPlanRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BuUpdateTimeOffPlanRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 0),
            ("activityCodeIds", "activity_code_ids", 0),
            ("autoApprovalRule", "auto_approval_rule", 0),
            (
                "daysBeforeStartToExpireFromWaitlist",
                "days_before_start_to_expire_from_waitlist",
                0,
            ),
            ("hrisTimeOffType", "hris_time_off_type", 0),
            ("enabled", "enabled", 0),
            ("countAgainstTimeOffLimits", "count_against_time_off_limits", 0),
            ("businessUnitAssociation", "business_unit_association", 0),
            ("managementUnitAssociation", "management_unit_association", 0),
            ("metadata", "metadata", 1),
        ],
        fields: &[
            &E.name,
            &E.activity_code_ids,
            &E.auto_approval_rule,
            &E.days_before_start_to_expire_from_waitlist,
            &E.hris_time_off_type,
            &E.enabled,
            &E.count_against_time_off_limits,
            &E.business_unit_association,
            &E.management_unit_association,
            &E.metadata,
        ],
    }
};

crate::runtime::model!(BuUpdateTimeOffPlanRequest);

crate::runtime::setters!(BuUpdateTimeOffPlanRequest {
    with_name: name: ::std::string::String,
    with_activity_code_ids: activity_code_ids: ::std::boxed::Box<crate::SetWrapperString>,
    with_auto_approval_rule: auto_approval_rule: crate::runtime::Open<AutoApprovalRule>,
    with_days_before_start_to_expire_from_waitlist: days_before_start_to_expire_from_waitlist: i32,
    with_hris_time_off_type: hris_time_off_type: ::std::boxed::Box<crate::ValueWrapperHrisTimeOffType>,
    with_enabled: enabled: bool,
    with_count_against_time_off_limits: count_against_time_off_limits: bool,
    with_business_unit_association: business_unit_association: ::std::boxed::Box<crate::UpdateTimeOffPlanBusinessUnitAssociation>,
    with_management_unit_association: management_unit_association: ::std::boxed::Box<crate::UpdateTimeOffPlanManagementUnitAssociation>,
    with_metadata: metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
});

/// The property `autoApprovalRule` of `BuUpdateTimeOffPlanRequest`. Known values: `Never`, `Always`, `CheckLimits`, `CheckActivityCodes`, `CheckLimitsAndActivityCodes`.
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
