// @generated from the schema "CampaignRuleCondition"; changes made here are lost at the next generation

/// The schema `CampaignRuleCondition`.
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

impl crate::runtime::Model for CampaignRuleCondition {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        parameters: ::std::option::Option::None,
        condition_type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CampaignRuleCondition = &<CampaignRuleCondition as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CampaignRuleCondition",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("parameters", "parameters", 1),
            ("conditionType", "condition_type", 1),
        ],
        fields: &[&E.id, &E.parameters, &E.condition_type],
    }
};

crate::runtime::model!(CampaignRuleCondition);

crate::runtime::setters!(CampaignRuleCondition {
    with_id: id: ::std::string::String,
    with_parameters: parameters: ::std::boxed::Box<crate::CampaignRuleParameters>,
    with_condition_type: condition_type: crate::runtime::Open<ConditionType>,
});

/// The property `conditionType` of `CampaignRuleCondition`. Known values: `campaignProgress`, `campaignAgents`, `campaignRecordsAttempted`, `campaignContactsMessaged`, `campaignBusinessSuccess`, `campaignBusinessFailure`, `campaignBusinessNeutral`, `campaignValidAttempts`, `campaignRightPartyContacts`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
