// @generated from the schema "OutboundMessagingMessagingCampaignConfigChangeObject"; changes made here are lost at the next generation

/// The schema `OutboundMessagingMessagingCampaignConfigChangeObject`. Any JSON value.
pub struct OutboundMessagingMessagingCampaignConfigChangeObject(pub serde_json::Value);

crate::runtime::any!(OutboundMessagingMessagingCampaignConfigChangeObject);
