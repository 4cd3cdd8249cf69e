// @generated from the schema "CampaignInteraction"; changes made here are lost at the next generation

/// The schema `CampaignInteraction`.
pub struct CampaignInteraction {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `campaign`: `DomainEntityRef`.
    pub campaign: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `agent`: `DomainEntityRef`.
    pub agent: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `contact`: `DomainEntityRef`.
    pub contact: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `destinationAddress`: `string`.
    #[doc(alias = "destinationAddress")]
    pub destination_address: ::std::option::Option<::std::string::String>,
    /// `activePreviewCall`: `boolean`.
    #[doc(alias = "activePreviewCall")]
    pub active_preview_call: ::std::option::Option<bool>,
    /// `lastActivePreviewWrapupTime`: `string (date-time)`.
    #[doc(alias = "lastActivePreviewWrapupTime")]
    pub last_active_preview_wrapup_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `creationTime`: `string (date-time)`.
    #[doc(alias = "creationTime")]
    pub creation_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `callPlacedTime`: `string (date-time)`.
    #[doc(alias = "callPlacedTime")]
    pub call_placed_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `callRoutedTime`: `string (date-time)`.
    #[doc(alias = "callRoutedTime")]
    pub call_routed_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `previewConnectedTime`: `string (date-time)`.
    #[doc(alias = "previewConnectedTime")]
    pub preview_connected_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `queue`: `DomainEntityRef`.
    pub queue: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `script`: `DomainEntityRef`.
    pub script: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `disposition`: `string`.
    pub disposition: ::std::option::Option<crate::runtime::Open<Disposition>>,
    /// `callerName`: `string`.
    #[doc(alias = "callerName")]
    pub caller_name: ::std::option::Option<::std::string::String>,
    /// `callerAddress`: `string`.
    #[doc(alias = "callerAddress")]
    pub caller_address: ::std::option::Option<::std::string::String>,
    /// `previewPopDeliveredTime`: `string (date-time)`.
    #[doc(alias = "previewPopDeliveredTime")]
    pub preview_pop_delivered_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `conversation`: `ConversationBasic`.
    pub conversation: ::std::option::Option<::std::boxed::Box<crate::ConversationBasic>>,
    /// `dialerSystemParticipantId`: `string`.
    #[doc(alias = "dialerSystemParticipantId")]
    pub dialer_system_participant_id: ::std::option::Option<::std::string::String>,
    /// `dialingMode`: `string`.
    #[doc(alias = "dialingMode")]
    pub dialing_mode: ::std::option::Option<::std::string::String>,
    /// `skills`: `array of DomainEntityRef`.
    pub skills: ::std::option::Option<::std::vec::Vec<crate::DomainEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CampaignInteraction {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        campaign: ::std::option::Option::None,
        agent: ::std::option::Option::None,
        contact: ::std::option::Option::None,
        destination_address: ::std::option::Option::None,
        active_preview_call: ::std::option::Option::None,
        last_active_preview_wrapup_time: ::std::option::Option::None,
        creation_time: ::std::option::Option::None,
        call_placed_time: ::std::option::Option::None,
        call_routed_time: ::std::option::Option::None,
        preview_connected_time: ::std::option::Option::None,
        queue: ::std::option::Option::None,
        script: ::std::option::Option::None,
        disposition: ::std::option::Option::None,
        caller_name: ::std::option::Option::None,
        caller_address: ::std::option::Option::None,
        preview_pop_delivered_time: ::std::option::Option::None,
        conversation: ::std::option::Option::None,
        dialer_system_participant_id: ::std::option::Option::None,
        dialing_mode: ::std::option::Option::None,
        skills: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CampaignInteraction = &<CampaignInteraction as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CampaignInteraction",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("campaign", "campaign", 0),
            ("agent", "agent", 0),
            ("contact", "contact", 0),
            ("destinationAddress", "destination_address", 0),
            ("activePreviewCall", "active_preview_call", 0),
            ("lastActivePreviewWrapupTime", "last_active_preview_wrapup_time", 0),
            ("creationTime", "creation_time", 0),
            ("callPlacedTime", "call_placed_time", 0),
            ("callRoutedTime", "call_routed_time", 0),
            ("previewConnectedTime", "preview_connected_time", 0),
            ("queue", "queue", 0),
            ("script", "script", 0),
            ("disposition", "disposition", 0),
            ("callerName", "caller_name", 0),
            ("callerAddress", "caller_address", 0),
            ("previewPopDeliveredTime", "preview_pop_delivered_time", 0),
            ("conversation", "conversation", 0),
            ("dialerSystemParticipantId", "dialer_system_participant_id", 0),
            ("dialingMode", "dialing_mode", 0),
            ("skills", "skills", 0),
        ],
        fields: &[
            &E.id,
            &E.campaign,
            &E.agent,
            &E.contact,
            &E.destination_address,
            &E.active_preview_call,
            &E.last_active_preview_wrapup_time,
            &E.creation_time,
            &E.call_placed_time,
            &E.call_routed_time,
            &E.preview_connected_time,
            &E.queue,
            &E.script,
            &E.disposition,
            &E.caller_name,
            &E.caller_address,
            &E.preview_pop_delivered_time,
            &E.conversation,
            &E.dialer_system_participant_id,
            &E.dialing_mode,
            &E.skills,
        ],
    }
};

crate::runtime::model!(CampaignInteraction);

crate::runtime::setters!(CampaignInteraction {
    with_id: id: ::std::string::String,
    with_campaign: campaign: ::std::boxed::Box<crate::DomainEntityRef>,
    with_agent: agent: ::std::boxed::Box<crate::DomainEntityRef>,
    with_contact: contact: ::std::boxed::Box<crate::DomainEntityRef>,
    with_destination_address: destination_address: ::std::string::String,
    with_active_preview_call: active_preview_call: bool,
    with_last_active_preview_wrapup_time: last_active_preview_wrapup_time: crate::runtime::DateTime,
    with_creation_time: creation_time: crate::runtime::DateTime,
    with_call_placed_time: call_placed_time: crate::runtime::DateTime,
    with_call_routed_time: call_routed_time: crate::runtime::DateTime,
    with_preview_connected_time: preview_connected_time: crate::runtime::DateTime,
    with_queue: queue: ::std::boxed::Box<crate::DomainEntityRef>,
    with_script: script: ::std::boxed::Box<crate::DomainEntityRef>,
    with_disposition: disposition: crate::runtime::Open<Disposition>,
    with_caller_name: caller_name: ::std::string::String,
    with_caller_address: caller_address: ::std::string::String,
    with_preview_pop_delivered_time: preview_pop_delivered_time: crate::runtime::DateTime,
    with_conversation: conversation: ::std::boxed::Box<crate::ConversationBasic>,
    with_dialer_system_participant_id: dialer_system_participant_id: ::std::string::String,
    with_dialing_mode: dialing_mode: ::std::string::String,
    with_skills: skills: ::std::vec::Vec<crate::DomainEntityRef>,
});

/// The property `disposition` of `CampaignInteraction`. Known values: `DISCONNECT`, `LIVE_VOICE`, `BUSY`, `MACHINE`, `NO_ANSWER`, `SIT_CALLABLE`, `SIT_UNCALLABLE`, `FAX`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Disposition {
    Disconnect,
    LiveVoice,
    Busy,
    Machine,
    NoAnswer,
    SitCallable,
    SitUncallable,
    Fax,
}

impl crate::runtime::Enum for Disposition {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Disconnect, "DISCONNECT"),
        (Self::LiveVoice, "LIVE_VOICE"),
        (Self::Busy, "BUSY"),
        (Self::Machine, "MACHINE"),
        (Self::NoAnswer, "NO_ANSWER"),
        (Self::SitCallable, "SIT_CALLABLE"),
        (Self::SitUncallable, "SIT_UNCALLABLE"),
        (Self::Fax, "FAX"),
    ];
}
