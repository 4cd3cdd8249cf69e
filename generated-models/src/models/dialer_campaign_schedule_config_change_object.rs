// @generated from the schema "DialerCampaignScheduleConfigChangeObject"; changes made here are lost at the next generation

/// The schema `DialerCampaignScheduleConfigChangeObject`. Any JSON value.
pub struct DialerCampaignScheduleConfigChangeObject(pub serde_json::Value);

crate::runtime::any!(DialerCampaignScheduleConfigChangeObject);
