// @generated from the schema "CampaignRuleCondition"; changes made here are lost at the next generation

/// The schema `CampaignRuleCondition`.
#[repr(C)]
pub struct CampaignRuleCondition {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `parameters`: `CampaignRuleParameters`, required.
    pub parameters: ::std::option::Option<
        ::std::boxed::Box<crate::CampaignRuleParameters>,
    >,
    /// `conditionType`: `string`, required.
    #[doc(alias = "conditionType")]
    pub condition_type: ::std::option::Option<crate::runtime::Open<ConditionType>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CampaignRuleCondition "CampaignRuleCondition" 3 {
    (
        id: ::std::string::String = "id" 0 with_id,
        parameters: ::std::boxed::Box<crate::CampaignRuleParameters> = "parameters" 1 with_parameters,
        condition_type: crate::runtime::Open<ConditionType> = "conditionType" 1 with_condition_type,
    )
});

/// The property `conditionType` of `CampaignRuleCondition`. Known values: `campaignProgress`, `campaignAgents`, `campaignRecordsAttempted`, `campaignContactsMessaged`, `campaignBusinessSuccess`, `campaignBusinessFailure`, `campaignBusinessNeutral`, `campaignValidAttempts`, `campaignRightPartyContacts`.
#[non_exhaustive]
pub enum ConditionType {
    CampaignProgress,
    CampaignAgents,
    CampaignRecordsAttempted,
    CampaignContactsMessaged,
    CampaignBusinessSuccess,
    CampaignBusinessFailure,
    CampaignBusinessNeutral,
    CampaignValidAttempts,
    CampaignRightPartyContacts,
}

crate::runtime::known!(ConditionType);

impl crate::runtime::Enum for ConditionType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::CampaignProgress, "campaignProgress"),
        (Self::CampaignAgents, "campaignAgents"),
        (Self::CampaignRecordsAttempted, "campaignRecordsAttempted"),
        (Self::CampaignContactsMessaged, "campaignContactsMessaged"),
        (Self::CampaignBusinessSuccess, "campaignBusinessSuccess"),
        (Self::CampaignBusinessFailure, "campaignBusinessFailure"),
        (Self::CampaignBusinessNeutral, "campaignBusinessNeutral"),
        (Self::CampaignValidAttempts, "campaignValidAttempts"),
        (Self::CampaignRightPartyContacts, "campaignRightPartyContacts"),
    ];
}
