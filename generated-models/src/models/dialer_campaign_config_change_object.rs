// @generated from the schema "DialerCampaignConfigChangeObject"; changes made here are lost at the next generation

/// The schema `DialerCampaignConfigChangeObject`. Any JSON value.
pub struct DialerCampaignConfigChangeObject(pub serde_json::Value);

crate::runtime::any!(DialerCampaignConfigChangeObject);
