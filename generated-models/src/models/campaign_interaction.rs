// @generated from the schema "CampaignInteraction"; changes made here are lost at the next generation

use crate::{ConversationBasic, DomainEntityRef};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `CampaignInteraction`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CampaignInteraction {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `campaign`: `DomainEntityRef`.
    pub campaign: Option<Box<DomainEntityRef>>,
    /// `agent`: `DomainEntityRef`.
    pub agent: Option<Box<DomainEntityRef>>,
    /// `contact`: `DomainEntityRef`.
    pub contact: Option<Box<DomainEntityRef>>,
    /// `destinationAddress`: `string`.
    #[doc(alias = "destinationAddress")]
    pub destination_address: Option<String>,
    /// `activePreviewCall`: `boolean`.
    #[doc(alias = "activePreviewCall")]
    pub active_preview_call: Option<bool>,
    /// `lastActivePreviewWrapupTime`: `string (date-time)`.
    #[doc(alias = "lastActivePreviewWrapupTime")]
    pub last_active_preview_wrapup_time: Option<DateTime>,
    /// `creationTime`: `string (date-time)`.
    #[doc(alias = "creationTime")]
    pub creation_time: Option<DateTime>,
    /// `callPlacedTime`: `string (date-time)`.
    #[doc(alias = "callPlacedTime")]
    pub call_placed_time: Option<DateTime>,
    /// `callRoutedTime`: `string (date-time)`.
    #[doc(alias = "callRoutedTime")]
    pub call_routed_time: Option<DateTime>,
    /// `previewConnectedTime`: `string (date-time)`.
    #[doc(alias = "previewConnectedTime")]
    pub preview_connected_time: Option<DateTime>,
    /// `queue`: `DomainEntityRef`.
    pub queue: Option<Box<DomainEntityRef>>,
    /// `script`: `DomainEntityRef`.
    pub script: Option<Box<DomainEntityRef>>,
    /// `disposition`: one of `DISCONNECT`, `LIVE_VOICE`, `BUSY`, `MACHINE` and 4 more.
    pub disposition: Option<Open<Disposition>>,
    /// `callerName`: `string`.
    #[doc(alias = "callerName")]
    pub caller_name: Option<String>,
    /// `callerAddress`: `string`.
    #[doc(alias = "callerAddress")]
    pub caller_address: Option<String>,
    /// `previewPopDeliveredTime`: `string (date-time)`.
    #[doc(alias = "previewPopDeliveredTime")]
    pub preview_pop_delivered_time: Option<DateTime>,
    /// `conversation`: `ConversationBasic`.
    pub conversation: Option<Box<ConversationBasic>>,
    /// `dialerSystemParticipantId`: `string`.
    #[doc(alias = "dialerSystemParticipantId")]
    pub dialer_system_participant_id: Option<String>,
    /// `dialingMode`: `string`.
    #[doc(alias = "dialingMode")]
    pub dialing_mode: Option<String>,
    /// `skills`: `array of DomainEntityRef`.
    pub skills: Option<Vec<DomainEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CampaignInteraction "CampaignInteraction" 21 {
    (
        id: String = "id" with_id,
        campaign: Box<DomainEntityRef> = "campaign" with_campaign,
        agent: Box<DomainEntityRef> = "agent" with_agent,
        contact: Box<DomainEntityRef> = "contact" with_contact,
        destination_address: String = "destinationAddress" with_destination_address,
        active_preview_call: bool = "activePreviewCall" with_active_preview_call,
        last_active_preview_wrapup_time: DateTime = "lastActivePreviewWrapupTime" with_last_active_preview_wrapup_time,
        creation_time: DateTime = "creationTime" with_creation_time,
        call_placed_time: DateTime = "callPlacedTime" with_call_placed_time,
        call_routed_time: DateTime = "callRoutedTime" with_call_routed_time,
        preview_connected_time: DateTime = "previewConnectedTime" with_preview_connected_time,
        queue: Box<DomainEntityRef> = "queue" with_queue,
        script: Box<DomainEntityRef> = "script" with_script,
        disposition: Open<Disposition> = "disposition" with_disposition,
        caller_name: String = "callerName" with_caller_name,
        caller_address: String = "callerAddress" with_caller_address,
    )
    (
        preview_pop_delivered_time: DateTime = "previewPopDeliveredTime" with_preview_pop_delivered_time,
        conversation: Box<ConversationBasic> = "conversation" with_conversation,
        dialer_system_participant_id: String = "dialerSystemParticipantId" with_dialer_system_participant_id,
        dialing_mode: String = "dialingMode" with_dialing_mode,
        skills: Vec<DomainEntityRef> = "skills" with_skills,
    )
});

/// The property `disposition` of `CampaignInteraction`. Known values: `DISCONNECT`, `LIVE_VOICE`, `BUSY`, `MACHINE`, `NO_ANSWER`, `SIT_CALLABLE`, `SIT_UNCALLABLE`, `FAX`.
#[repr(u16)]
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

crate::runtime::values!(Disposition {
    Disconnect = "DISCONNECT",
    LiveVoice = "LIVE_VOICE",
    Busy = "BUSY",
    Machine = "MACHINE",
    NoAnswer = "NO_ANSWER",
    SitCallable = "SIT_CALLABLE",
    SitUncallable = "SIT_UNCALLABLE",
    Fax = "FAX",
});
