// @generated from the schema "CampaignInteractions"; changes made here are lost at the next generation

use crate::{CampaignInteraction, DomainEntityRef};
use crate::runtime::Extra;

/// The schema `CampaignInteractions`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CampaignInteractions {
    /// `campaign`: `DomainEntityRef`.
    pub campaign: Option<Box<DomainEntityRef>>,
    /// `pendingInteractions`: `array of CampaignInteraction`.
    #[doc(alias = "pendingInteractions")]
    pub pending_interactions: Option<Vec<CampaignInteraction>>,
    /// `proceedingInteractions`: `array of CampaignInteraction`.
    #[doc(alias = "proceedingInteractions")]
    pub proceeding_interactions: Option<Vec<CampaignInteraction>>,
    /// `previewingInteractions`: `array of CampaignInteraction`.
    #[doc(alias = "previewingInteractions")]
    pub previewing_interactions: Option<Vec<CampaignInteraction>>,
    /// `interactingInteractions`: `array of CampaignInteraction`.
    #[doc(alias = "interactingInteractions")]
    pub interacting_interactions: Option<Vec<CampaignInteraction>>,
    /// `scheduledInteractions`: `array of CampaignInteraction`.
    #[doc(alias = "scheduledInteractions")]
    pub scheduled_interactions: Option<Vec<CampaignInteraction>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CampaignInteractions "CampaignInteractions" 6 {
    (
        campaign: Box<DomainEntityRef> = "campaign" with_campaign,
        pending_interactions: Vec<CampaignInteraction> = "pendingInteractions" with_pending_interactions,
        proceeding_interactions: Vec<CampaignInteraction> = "proceedingInteractions" with_proceeding_interactions,
        previewing_interactions: Vec<CampaignInteraction> = "previewingInteractions" with_previewing_interactions,
        interacting_interactions: Vec<CampaignInteraction> = "interactingInteractions" with_interacting_interactions,
        scheduled_interactions: Vec<CampaignInteraction> = "scheduledInteractions" with_scheduled_interactions,
    )
});
