// @generated from the schema "OutboundMessagingMessagingCampaignProgressEventObject"; changes made here are lost at the next generation

/// The schema `OutboundMessagingMessagingCampaignProgressEventObject`. Any JSON value.
pub struct OutboundMessagingMessagingCampaignProgressEventObject(pub serde_json::Value);

crate::runtime::any!(OutboundMessagingMessagingCampaignProgressEventObject);
