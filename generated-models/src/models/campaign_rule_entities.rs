// @generated from the schema "CampaignRuleEntities"; changes made here are lost at the next generation

use crate::DomainEntityRef;
use crate::runtime::Extra;

/// The schema `CampaignRuleEntities`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CampaignRuleEntities {
    /// `campaigns`: `array of DomainEntityRef`.
    pub campaigns: Option<Vec<DomainEntityRef>>,
    /// `sequences`: `array of DomainEntityRef`.
    pub sequences: Option<Vec<DomainEntityRef>>,
    /// `emailCampaigns`: `array of DomainEntityRef`.
    #[doc(alias = "emailCampaigns")]
    pub email_campaigns: Option<Vec<DomainEntityRef>>,
    /// `smsCampaigns`: `array of DomainEntityRef`.
    #[doc(alias = "smsCampaigns")]
    pub sms_campaigns: Option<Vec<DomainEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CampaignRuleEntities "CampaignRuleEntities" 4 {
    (
        campaigns: Vec<DomainEntityRef> = "campaigns" with_campaigns,
        sequences: Vec<DomainEntityRef> = "sequences" with_sequences,
        email_campaigns: Vec<DomainEntityRef> = "emailCampaigns" with_email_campaigns,
        sms_campaigns: Vec<DomainEntityRef> = "smsCampaigns" with_sms_campaigns,
    )
});
