// @generated from the schema "CallHistoryConversation"; changes made here are lost at the next generation

/// The schema `CallHistoryConversation`.
#[repr(C)]
pub struct CallHistoryConversation {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `participants`: `array of CallHistoryParticipant`.
    pub participants: ::std::option::Option<
        ::std::vec::Vec<crate::CallHistoryParticipant>,
    >,
    /// `direction`: `string`.
    pub direction: ::std::option::Option<crate::runtime::Open<Direction>>,
    /// `wentToVoicemail`: `boolean`.
    #[doc(alias = "wentToVoicemail")]
    pub went_to_voicemail: ::std::option::Option<bool>,
    /// `missedCall`: `boolean`.
    #[doc(alias = "missedCall")]
    pub missed_call: ::std::option::Option<bool>,
    /// `startTime`: `string (date-time)`.
    #[doc(alias = "startTime")]
    pub start_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `wasConference`: `boolean`.
    #[doc(alias = "wasConference")]
    pub was_conference: ::std::option::Option<bool>,
    /// `wasCallback`: `boolean`.
    #[doc(alias = "wasCallback")]
    pub was_callback: ::std::option::Option<bool>,
    /// `hadScreenShare`: `boolean`.
    #[doc(alias = "hadScreenShare")]
    pub had_screen_share: ::std::option::Option<bool>,
    /// `hadCobrowse`: `boolean`.
    #[doc(alias = "hadCobrowse")]
    pub had_cobrowse: ::std::option::Option<bool>,
    /// `wasOutboundCampaign`: `boolean`.
    #[doc(alias = "wasOutboundCampaign")]
    pub was_outbound_campaign: ::std::option::Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CallHistoryConversation "CallHistoryConversation" 13 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        participants: ::std::vec::Vec<crate::CallHistoryParticipant> = "participants" 0 with_participants,
        direction: crate::runtime::Open<Direction> = "direction" 0 with_direction,
        went_to_voicemail: bool = "wentToVoicemail" 0 with_went_to_voicemail,
        missed_call: bool = "missedCall" 0 with_missed_call,
        start_time: crate::runtime::DateTime = "startTime" 0 with_start_time,
        was_conference: bool = "wasConference" 0 with_was_conference,
        was_callback: bool = "wasCallback" 0 with_was_callback,
        had_screen_share: bool = "hadScreenShare" 0 with_had_screen_share,
        had_cobrowse: bool = "hadCobrowse" 0 with_had_cobrowse,
        was_outbound_campaign: bool = "wasOutboundCampaign" 0 with_was_outbound_campaign,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `direction` of `CallHistoryConversation`. Known values: `inbound`, `outbound`.
#[non_exhaustive]
pub enum Direction {
    Inbound,
    Outbound,
}

crate::runtime::known!(Direction);

impl crate::runtime::Enum for Direction {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Inbound, "inbound"),
        (Self::Outbound, "outbound"),
    ];
}
