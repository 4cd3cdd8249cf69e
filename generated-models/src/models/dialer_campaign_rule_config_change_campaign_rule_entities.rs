// @generated from the schema "DialerCampaignRuleConfigChangeCampaignRuleEntities"; changes made here are lost at the next generation

use crate::DialerCampaignRuleConfigChangeUriReference;
use crate::runtime::Extra;

/// The schema `DialerCampaignRuleConfigChangeCampaignRuleEntities`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DialerCampaignRuleConfigChangeCampaignRuleEntities {
    /// `campaigns`: `array of DialerCampaignRuleConfigChangeUriReference`.
    pub campaigns: Option<Vec<DialerCampaignRuleConfigChangeUriReference>>,
    /// `sequences`: `array of DialerCampaignRuleConfigChangeUriReference`.
    pub sequences: Option<Vec<DialerCampaignRuleConfigChangeUriReference>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DialerCampaignRuleConfigChangeCampaignRuleEntities "DialerCampaignRuleConfigChangeCampaignRuleEntities" 2 {
    (
        campaigns: Vec<DialerCampaignRuleConfigChangeUriReference> = "campaigns" with_campaigns,
        sequences: Vec<DialerCampaignRuleConfigChangeUriReference> = "sequences" with_sequences,
    )
});
