// @generated from the schema "DialerCampaignRuleConfigChangeCampaignRuleEntities"; changes made here are lost at the next generation

/// The schema `DialerCampaignRuleConfigChangeCampaignRuleEntities`.
#[repr(C)]
pub struct DialerCampaignRuleConfigChangeCampaignRuleEntities {
    /// `campaigns`: `array of DialerCampaignRuleConfigChangeUriReference`.
    pub campaigns: ::std::option::Option<
        ::std::vec::Vec<crate::DialerCampaignRuleConfigChangeUriReference>,
    >,
    /// `sequences`: `array of DialerCampaignRuleConfigChangeUriReference`.
    pub sequences: ::std::option::Option<
        ::std::vec::Vec<crate::DialerCampaignRuleConfigChangeUriReference>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DialerCampaignRuleConfigChangeCampaignRuleEntities "DialerCampaignRuleConfigChangeCampaignRuleEntities" 2 {
    (
        campaigns: ::std::vec::Vec<crate::DialerCampaignRuleConfigChangeUriReference> = "campaigns" 0 with_campaigns,
        sequences: ::std::vec::Vec<crate::DialerCampaignRuleConfigChangeUriReference> = "sequences" 0 with_sequences,
    )
});
