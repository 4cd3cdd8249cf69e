// @generated from the schema "CampaignInteraction"; changes made here are lost at the next generation

/// The schema `CampaignInteraction`.
#[repr(C)]
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

crate::runtime::model!(CampaignInteraction "CampaignInteraction" 21 {
    (
        id: ::std::string::String = "id" 0 with_id,
        campaign: ::std::boxed::Box<crate::DomainEntityRef> = "campaign" 0 with_campaign,
        agent: ::std::boxed::Box<crate::DomainEntityRef> = "agent" 0 with_agent,
        contact: ::std::boxed::Box<crate::DomainEntityRef> = "contact" 0 with_contact,
        destination_address: ::std::string::String = "destinationAddress" 0 with_destination_address,
        active_preview_call: bool = "activePreviewCall" 0 with_active_preview_call,
        last_active_preview_wrapup_time: crate::runtime::DateTime = "lastActivePreviewWrapupTime" 0 with_last_active_preview_wrapup_time,
        creation_time: crate::runtime::DateTime = "creationTime" 0 with_creation_time,
        call_placed_time: crate::runtime::DateTime = "callPlacedTime" 0 with_call_placed_time,
        call_routed_time: crate::runtime::DateTime = "callRoutedTime" 0 with_call_routed_time,
        preview_connected_time: crate::runtime::DateTime = "previewConnectedTime" 0 with_preview_connected_time,
        queue: ::std::boxed::Box<crate::DomainEntityRef> = "queue" 0 with_queue,
        script: ::std::boxed::Box<crate::DomainEntityRef> = "script" 0 with_script,
        disposition: crate::runtime::Open<Disposition> = "disposition" 0 with_disposition,
        caller_name: ::std::string::String = "callerName" 0 with_caller_name,
        caller_address: ::std::string::String = "callerAddress" 0 with_caller_address,
    )
    (
        preview_pop_delivered_time: crate::runtime::DateTime = "previewPopDeliveredTime" 0 with_preview_pop_delivered_time,
        conversation: ::std::boxed::Box<crate::ConversationBasic> = "conversation" 0 with_conversation,
        dialer_system_participant_id: ::std::string::String = "dialerSystemParticipantId" 0 with_dialer_system_participant_id,
        dialing_mode: ::std::string::String = "dialingMode" 0 with_dialing_mode,
        skills: ::std::vec::Vec<crate::DomainEntityRef> = "skills" 0 with_skills,
    )
});

/// The property `disposition` of `CampaignInteraction`. Known values: `DISCONNECT`, `LIVE_VOICE`, `BUSY`, `MACHINE`, `NO_ANSWER`, `SIT_CALLABLE`, `SIT_UNCALLABLE`, `FAX`.
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

crate::runtime::known!(Disposition);

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
