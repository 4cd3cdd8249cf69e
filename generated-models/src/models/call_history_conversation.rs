// @generated from the schema "CallHistoryConversation"; changes made here are lost at the next generation

use crate::CallHistoryParticipant;
use crate::runtime::{DateTime, Extra, Open};

/// The schema `CallHistoryConversation`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CallHistoryConversation {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `participants`: `array of CallHistoryParticipant`.
    pub participants: Option<Vec<CallHistoryParticipant>>,
    /// `direction`: one of `inbound` and `outbound`.
    pub direction: Option<Open<Direction>>,
    /// `wentToVoicemail`: `boolean`.
    #[doc(alias = "wentToVoicemail")]
    pub went_to_voicemail: Option<bool>,
    /// `missedCall`: `boolean`.
    #[doc(alias = "missedCall")]
    pub missed_call: Option<bool>,
    /// `startTime`: `string (date-time)`.
    #[doc(alias = "startTime")]
    pub start_time: Option<DateTime>,
    /// `wasConference`: `boolean`.
    #[doc(alias = "wasConference")]
    pub was_conference: Option<bool>,
    /// `wasCallback`: `boolean`.
    #[doc(alias = "wasCallback")]
    pub was_callback: Option<bool>,
    /// `hadScreenShare`: `boolean`.
    #[doc(alias = "hadScreenShare")]
    pub had_screen_share: Option<bool>,
    /// `hadCobrowse`: `boolean`.
    #[doc(alias = "hadCobrowse")]
    pub had_cobrowse: Option<bool>,
    /// `wasOutboundCampaign`: `boolean`.
    #[doc(alias = "wasOutboundCampaign")]
    pub was_outbound_campaign: Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CallHistoryConversation "CallHistoryConversation" 13 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        participants: Vec<CallHistoryParticipant> = "participants" with_participants,
        direction: Open<Direction> = "direction" with_direction,
        went_to_voicemail: bool = "wentToVoicemail" with_went_to_voicemail,
        missed_call: bool = "missedCall" with_missed_call,
        start_time: DateTime = "startTime" with_start_time,
        was_conference: bool = "wasConference" with_was_conference,
        was_callback: bool = "wasCallback" with_was_callback,
        had_screen_share: bool = "hadScreenShare" with_had_screen_share,
        had_cobrowse: bool = "hadCobrowse" with_had_cobrowse,
        was_outbound_campaign: bool = "wasOutboundCampaign" with_was_outbound_campaign,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `direction` of `CallHistoryConversation`. Known values: `inbound`, `outbound`.
#[repr(u16)]
#[non_exhaustive]
pub enum Direction {
    Inbound,
    Outbound,
}

crate::runtime::values!(Direction {
    Inbound = "inbound",
    Outbound = "outbound",
});
