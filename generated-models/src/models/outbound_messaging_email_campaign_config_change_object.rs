// @generated from the schema "OutboundMessagingEmailCampaignConfigChangeObject"; changes made here are lost at the next generation

/// The schema `OutboundMessagingEmailCampaignConfigChangeObject`. Any JSON value.
pub struct OutboundMessagingEmailCampaignConfigChangeObject(pub serde_json::Value);

crate::runtime::any!(OutboundMessagingEmailCampaignConfigChangeObject);
