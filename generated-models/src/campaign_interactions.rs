// @generated from the schema "CampaignInteractions"; changes made here are lost at the next generation

/// The schema `CampaignInteractions`.
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

impl crate::runtime::Model for CampaignInteractions {
    const EMPTY: Self = Self {
        campaign: ::std::option::Option::None,
        pending_interactions: ::std::option::Option::None,
        proceeding_interactions: ::std::option::Option::None,
        previewing_interactions: ::std::option::Option::None,
        interacting_interactions: ::std::option::Option::None,
        scheduled_interactions: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CampaignInteractions = &<CampaignInteractions as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CampaignInteractions",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("campaign", "campaign", 0),
            ("pendingInteractions", "pending_interactions", 0),
            ("proceedingInteractions", "proceeding_interactions", 0),
            ("previewingInteractions", "previewing_interactions", 0),
            ("interactingInteractions", "interacting_interactions", 0),
            ("scheduledInteractions", "scheduled_interactions", 0),
        ],
        fields: &[
            &E.campaign,
            &E.pending_interactions,
            &E.proceeding_interactions,
            &E.previewing_interactions,
            &E.interacting_interactions,
            &E.scheduled_interactions,
        ],
    }
};

crate::runtime::model!(CampaignInteractions);

crate::runtime::setters!(CampaignInteractions {
    with_campaign: campaign: ::std::boxed::Box<crate::DomainEntityRef>,
    with_pending_interactions: pending_interactions: ::std::vec::Vec<crate::CampaignInteraction>,
    with_proceeding_interactions: proceeding_interactions: ::std::vec::Vec<crate::CampaignInteraction>,
    with_previewing_interactions: previewing_interactions: ::std::vec::Vec<crate::CampaignInteraction>,
    with_interacting_interactions: interacting_interactions: ::std::vec::Vec<crate::CampaignInteraction>,
    with_scheduled_interactions: scheduled_interactions: ::std::vec::Vec<crate::CampaignInteraction>,
});
