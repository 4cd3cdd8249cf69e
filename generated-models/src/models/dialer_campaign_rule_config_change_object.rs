// @generated from the schema "DialerCampaignRuleConfigChangeObject"; changes made here are lost at the next generation

/// The schema `DialerCampaignRuleConfigChangeObject`. Any JSON value.
pub struct DialerCampaignRuleConfigChangeObject(pub serde_json::Value);

crate::runtime::any!(DialerCampaignRuleConfigChangeObject);
