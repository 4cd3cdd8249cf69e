// @generated from the schema "CampaignRuleCondition"; changes made here are lost at the next generation

use crate::CampaignRuleParameters;
use crate::runtime::{Extra, Open};

/// The schema `CampaignRuleCondition`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CampaignRuleCondition {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `parameters`: `CampaignRuleParameters`, required.
    pub parameters: Option<Box<CampaignRuleParameters>>,
    /// `conditionType`: one of `campaignProgress`, `campaignAgents`, `campaignRecordsAttempted`, `campaignContactsMessaged` and 5 more, required.
    #[doc(alias = "conditionType")]
    pub condition_type: Option<Open<ConditionType>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CampaignRuleCondition "CampaignRuleCondition" 3 {
    (
        id: String = "id" with_id,
        parameters: Box<CampaignRuleParameters> = "parameters" with_parameters required,
        condition_type: Open<ConditionType> = "conditionType" with_condition_type required,
    )
});

/// The property `conditionType` of `CampaignRuleCondition`. Known values: `campaignProgress`, `campaignAgents`, `campaignRecordsAttempted`, `campaignContactsMessaged`, `campaignBusinessSuccess`, `campaignBusinessFailure`, `campaignBusinessNeutral`, `campaignValidAttempts`, `campaignRightPartyContacts`.
#[repr(u16)]
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

crate::runtime::values!(ConditionType {
    CampaignProgress = "campaignProgress",
    CampaignAgents = "campaignAgents",
    CampaignRecordsAttempted = "campaignRecordsAttempted",
    CampaignContactsMessaged = "campaignContactsMessaged",
    CampaignBusinessSuccess = "campaignBusinessSuccess",
    CampaignBusinessFailure = "campaignBusinessFailure",
    CampaignBusinessNeutral = "campaignBusinessNeutral",
    CampaignValidAttempts = "campaignValidAttempts",
    CampaignRightPartyContacts = "campaignRightPartyContacts",
});
