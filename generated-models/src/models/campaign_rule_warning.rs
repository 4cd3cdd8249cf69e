// @generated from the schema "CampaignRuleWarning"; changes made here are lost at the next generation

use crate::CampaignRuleWarningParameters;
use crate::runtime::{Extra, Open};

/// The schema `CampaignRuleWarning`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CampaignRuleWarning {
    /// `code`: one of `ConditionsNoEntities`, `ConditionsNoSequences`, `ConditionsNoCampaigns`, `ConditionsNoMessagingCampaigns` and 8 more, required.
    pub code: Option<Open<Code>>,
    /// `message`: `string`, required.
    pub message: Option<String>,
    /// `params`: `CampaignRuleWarningParameters`.
    pub params: Option<Box<CampaignRuleWarningParameters>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CampaignRuleWarning "CampaignRuleWarning" 3 {
    (
        code: Open<Code> = "code" with_code required,
        message: String = "message" with_message required,
        params: Box<CampaignRuleWarningParameters> = "params" with_params,
    )
});

/// The property `code` of `CampaignRuleWarning`. Known values: `ConditionsNoEntities`, `ConditionsNoSequences`, `ConditionsNoCampaigns`, `ConditionsNoMessagingCampaigns`, `ActionNoEntities`, `ActionNoSequences`, `ActionNoCampaigns`, `ActionNoMessagingCampaigns`, `NoQueue`, `NoContentTemplates`, `NoSmsContentTemplate`, `NoEmailContentTemplate`.
#[repr(u16)]
#[non_exhaustive]
pub enum Code {
    ConditionsNoEntities,
    ConditionsNoSequences,
    ConditionsNoCampaigns,
    ConditionsNoMessagingCampaigns,
    ActionNoEntities,
    ActionNoSequences,
    ActionNoCampaigns,
    ActionNoMessagingCampaigns,
    NoQueue,
    NoContentTemplates,
    NoSmsContentTemplate,
    NoEmailContentTemplate,
}

crate::runtime::values!(Code {
    ConditionsNoEntities = "ConditionsNoEntities",
    ConditionsNoSequences = "ConditionsNoSequences",
    ConditionsNoCampaigns = "ConditionsNoCampaigns",
    ConditionsNoMessagingCampaigns = "ConditionsNoMessagingCampaigns",
    ActionNoEntities = "ActionNoEntities",
    ActionNoSequences = "ActionNoSequences",
    ActionNoCampaigns = "ActionNoCampaigns",
    ActionNoMessagingCampaigns = "ActionNoMessagingCampaigns",
    NoQueue = "NoQueue",
    NoContentTemplates = "NoContentTemplates",
    NoSmsContentTemplate = "NoSmsContentTemplate",
    NoEmailContentTemplate = "NoEmailContentTemplate",
});
