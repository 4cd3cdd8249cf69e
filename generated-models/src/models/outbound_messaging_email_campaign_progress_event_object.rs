// @generated from the schema "OutboundMessagingEmailCampaignProgressEventObject"; changes made here are lost at the next generation

/// The schema `OutboundMessagingEmailCampaignProgressEventObject`. Any JSON value.
pub struct OutboundMessagingEmailCampaignProgressEventObject(pub serde_json::Value);

crate::runtime::any!(OutboundMessagingEmailCampaignProgressEventObject);
