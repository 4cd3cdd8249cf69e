// @generated from the schema "CampaignRuleActionEntities"; changes made here are lost at the next generation

/// The schema `CampaignRuleActionEntities`.
#[repr(C)]
pub struct CampaignRuleActionEntities {
    /// `campaigns`: `array of DomainEntityRef`.
    pub campaigns: ::std::option::Option<::std::vec::Vec<crate::DomainEntityRef>>,
    /// `sequences`: `array of DomainEntityRef`.
    pub sequences: ::std::option::Option<::std::vec::Vec<crate::DomainEntityRef>>,
    /// `emailCampaigns`: `array of DomainEntityRef`.
    #[doc(alias = "emailCampaigns")]
    pub email_campaigns: ::std::option::Option<::std::vec::Vec<crate::DomainEntityRef>>,
    /// `smsCampaigns`: `array of DomainEntityRef`.
    #[doc(alias = "smsCampaigns")]
    pub sms_campaigns: ::std::option::Option<::std::vec::Vec<crate::DomainEntityRef>>,
    /// `useTriggeringEntity`: `boolean`.
    #[doc(alias = "useTriggeringEntity")]
    pub use_triggering_entity: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CampaignRuleActionEntities "CampaignRuleActionEntities" 5 {
    (
        campaigns: ::std::vec::Vec<crate::DomainEntityRef> = "campaigns" 0 with_campaigns,
        sequences: ::std::vec::Vec<crate::DomainEntityRef> = "sequences" 0 with_sequences,
        email_campaigns: ::std::vec::Vec<crate::DomainEntityRef> = "emailCampaigns" 0 with_email_campaigns,
        sms_campaigns: ::std::vec::Vec<crate::DomainEntityRef> = "smsCampaigns" 0 with_sms_campaigns,
        use_triggering_entity: bool = "useTriggeringEntity" 0 with_use_triggering_entity,
    )
});
