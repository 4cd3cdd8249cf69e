// @generated from the schema "CampaignInteractions"; changes made here are lost at the next generation

/// The schema `CampaignInteractions`.
#[repr(C)]
pub struct CampaignInteractions {
    /// `campaign`: `DomainEntityRef`.
    pub campaign: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `pendingInteractions`: `array of CampaignInteraction`.
    #[doc(alias = "pendingInteractions")]
    pub pending_interactions: ::std::option::Option<
        ::std::vec::Vec<crate::CampaignInteraction>,
    >,
    /// `proceedingInteractions`: `array of CampaignInteraction`.
    #[doc(alias = "proceedingInteractions")]
    pub proceeding_interactions: ::std::option::Option<
        ::std::vec::Vec<crate::CampaignInteraction>,
    >,
    /// `previewingInteractions`: `array of CampaignInteraction`.
    #[doc(alias = "previewingInteractions")]
    pub previewing_interactions: ::std::option::Option<
        ::std::vec::Vec<crate::CampaignInteraction>,
    >,
    /// `interactingInteractions`: `array of CampaignInteraction`.
    #[doc(alias = "interactingInteractions")]
    pub interacting_interactions: ::std::option::Option<
        ::std::vec::Vec<crate::CampaignInteraction>,
    >,
    /// `scheduledInteractions`: `array of CampaignInteraction`.
    #[doc(alias = "scheduledInteractions")]
    pub scheduled_interactions: ::std::option::Option<
        ::std::vec::Vec<crate::CampaignInteraction>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CampaignInteractions "CampaignInteractions" 6 {
    (
        campaign: ::std::boxed::Box<crate::DomainEntityRef> = "campaign" 0 with_campaign,
        pending_interactions: ::std::vec::Vec<crate::CampaignInteraction> = "pendingInteractions" 0 with_pending_interactions,
        proceeding_interactions: ::std::vec::Vec<crate::CampaignInteraction> = "proceedingInteractions" 0 with_proceeding_interactions,
        previewing_interactions: ::std::vec::Vec<crate::CampaignInteraction> = "previewingInteractions" 0 with_previewing_interactions,
        interacting_interactions: ::std::vec::Vec<crate::CampaignInteraction> = "interactingInteractions" 0 with_interacting_interactions,
        scheduled_interactions: ::std::vec::Vec<crate::CampaignInteraction> = "scheduledInteractions" 0 with_scheduled_interactions,
    )
});
