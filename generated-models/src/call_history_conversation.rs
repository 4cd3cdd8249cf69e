// @generated from the schema "CallHistoryConversation"; changes made here are lost at the next generation

/// The schema `CallHistoryConversation`.
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

impl crate::runtime::Model for CallHistoryConversation {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        participants: ::std::option::Option::None,
        direction: ::std::option::Option::None,
        went_to_voicemail: ::std::option::Option::None,
        missed_call: ::std::option::Option::None,
        start_time: ::std::option::Option::None,
        was_conference: ::std::option::Option::None,
        was_callback: ::std::option::Option::None,
        had_screen_share: ::std::option::Option::None,
        had_cobrowse: ::std::option::Option::None,
        was_outbound_campaign: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CallHistoryConversation = &<CallHistoryConversation as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CallHistoryConversation",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("participants", "participants", 0),
            ("direction", "direction", 0),
            ("wentToVoicemail", "went_to_voicemail", 0),
            ("missedCall", "missed_call", 0),
            ("startTime", "start_time", 0),
            ("wasConference", "was_conference", 0),
            ("wasCallback", "was_callback", 0),
            ("hadScreenShare", "had_screen_share", 0),
            ("hadCobrowse", "had_cobrowse", 0),
            ("wasOutboundCampaign", "was_outbound_campaign", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.participants,
            &E.direction,
            &E.went_to_voicemail,
            &E.missed_call,
            &E.start_time,
            &E.was_conference,
            &E.was_callback,
            &E.had_screen_share,
            &E.had_cobrowse,
            &E.was_outbound_campaign,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(CallHistoryConversation);

crate::runtime::setters!(CallHistoryConversation {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_participants: participants: ::std::vec::Vec<crate::CallHistoryParticipant>,
    with_direction: direction: crate::runtime::Open<Direction>,
    with_went_to_voicemail: went_to_voicemail: bool,
    with_missed_call: missed_call: bool,
    with_start_time: start_time: crate::runtime::DateTime,
    with_was_conference: was_conference: bool,
    with_was_callback: was_callback: bool,
    with_had_screen_share: had_screen_share: bool,
    with_had_cobrowse: had_cobrowse: bool,
    with_was_outbound_campaign: was_outbound_campaign: bool,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `direction` of `CallHistoryConversation`. Known values: `inbound`, `outbound`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Direction {
    Inbound,
    Outbound,
}

impl crate::runtime::Enum for Direction {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Inbound, "inbound"),
        (Self::Outbound, "outbound"),
    ];
}
