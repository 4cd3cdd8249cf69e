// @generated from the schema "DialerCampaignProgressEventObject"; changes made here are lost at the next generation

/// The schema `DialerCampaignProgressEventObject`. Any JSON value.
pub struct DialerCampaignProgressEventObject(pub serde_json::Value);

crate::runtime::any!(DialerCampaignProgressEventObject);
