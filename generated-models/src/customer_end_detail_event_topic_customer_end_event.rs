// @generated from the schema "CustomerEndDetailEventTopicCustomerEndEvent"; changes made here are lost at the next generation

/// The schema `CustomerEndDetailEventTopicCustomerEndEvent`.
pub struct CustomerEndDetailEventTopicCustomerEndEvent {
    /// `eventTime`: `integer`.
    #[doc(alias = "eventTime")]
    pub event_time: ::std::option::Option<i64>,
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: ::std::option::Option<::std::string::String>,
    /// `participantId`: `string`.
    #[doc(alias = "participantId")]
    pub participant_id: ::std::option::Option<::std::string::String>,
    /// `sessionId`: `string`.
    #[doc(alias = "sessionId")]
    pub session_id: ::std::option::Option<::std::string::String>,
    /// `disconnectType`: `string`.
    #[doc(alias = "disconnectType")]
    pub disconnect_type: ::std::option::Option<crate::runtime::Open<DisconnectType>>,
    /// `mediaType`: `string`.
    #[doc(alias = "mediaType")]
    pub media_type: ::std::option::Option<crate::runtime::Open<MediaType>>,
    /// `externalOrganizationId`: `string`.
    #[doc(alias = "externalOrganizationId")]
    pub external_organization_id: ::std::option::Option<::std::string::String>,
    /// `externalContactId`: `string`.
    #[doc(alias = "externalContactId")]
    pub external_contact_id: ::std::option::Option<::std::string::String>,
    /// `provider`: `string`.
    pub provider: ::std::option::Option<::std::string::String>,
    /// `direction`: `string`.
    pub direction: ::std::option::Option<crate::runtime::Open<Direction>>,
    /// `ani`: `string`.
    pub ani: ::std::option::Option<::std::string::String>,
    /// `dnis`: `string`.
    pub dnis: ::std::option::Option<::std::string::String>,
    /// `addressTo`: `string`.
    #[doc(alias = "addressTo")]
    pub address_to: ::std::option::Option<::std::string::String>,
    /// `addressFrom`: `string`.
    #[doc(alias = "addressFrom")]
    pub address_from: ::std::option::Option<::std::string::String>,
    /// `callbackUserName`: `string`.
    #[doc(alias = "callbackUserName")]
    pub callback_user_name: ::std::option::Option<::std::string::String>,
    /// `callbackNumbers`: `array of string`.
    #[doc(alias = "callbackNumbers")]
    pub callback_numbers: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `callbackScheduledTime`: `integer`.
    #[doc(alias = "callbackScheduledTime")]
    pub callback_scheduled_time: ::std::option::Option<i64>,
    /// `subject`: `string`.
    pub subject: ::std::option::Option<::std::string::String>,
    /// `messageType`: `string`.
    #[doc(alias = "messageType")]
    pub message_type: ::std::option::Option<crate::runtime::Open<MessageType>>,
    /// `interactingDurationMs`: `integer`.
    #[doc(alias = "interactingDurationMs")]
    pub interacting_duration_ms: ::std::option::Option<i64>,
    /// `conversationExternalContactIds`: `array of string`.
    #[doc(alias = "conversationExternalContactIds")]
    pub conversation_external_contact_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `conversationExternalOrganizationIds`: `array of string`.
    #[doc(alias = "conversationExternalOrganizationIds")]
    pub conversation_external_organization_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `divisionId`: `string`.
    #[doc(alias = "divisionId")]
    pub division_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CustomerEndDetailEventTopicCustomerEndEvent {
    const EMPTY: Self = Self {
        event_time: ::std::option::Option::None,
        conversation_id: ::std::option::Option::None,
        participant_id: ::std::option::Option::None,
        session_id: ::std::option::Option::None,
        disconnect_type: ::std::option::Option::None,
        media_type: ::std::option::Option::None,
        external_organization_id: ::std::option::Option::None,
        external_contact_id: ::std::option::Option::None,
        provider: ::std::option::Option::None,
        direction: ::std::option::Option::None,
        ani: ::std::option::Option::None,
        dnis: ::std::option::Option::None,
        address_to: ::std::option::Option::None,
        address_from: ::std::option::Option::None,
        callback_user_name: ::std::option::Option::None,
        callback_numbers: ::std::option::Option::None,
        callback_scheduled_time: ::std::option::Option::None,
        subject: ::std::option::Option::None,
        message_type: ::std::option::Option::None,
        interacting_duration_ms: ::std::option::Option::None,
        conversation_external_contact_ids: ::std::option::Option::None,
        conversation_external_organization_ids: ::std::option::Option::None,
        division_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CustomerEndDetailEventTopicCustomerEndEvent = &<CustomerEndDetailEventTopicCustomerEndEvent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CustomerEndDetailEventTopicCustomerEndEvent",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("eventTime", "event_time", 0),
            ("conversationId", "conversation_id", 0),
            ("participantId", "participant_id", 0),
            ("sessionId", "session_id", 0),
            ("disconnectType", "disconnect_type", 0),
            ("mediaType", "media_type", 0),
            ("externalOrganizationId", "external_organization_id", 0),
            ("externalContactId", "external_contact_id", 0),
            ("provider", "provider", 0),
            ("direction", "direction", 0),
            ("ani", "ani", 0),
            ("dnis", "dnis", 0),
            ("addressTo", "address_to", 0),
            ("addressFrom", "address_from", 0),
            ("callbackUserName", "callback_user_name", 0),
            ("callbackNumbers", "callback_numbers", 0),
            ("callbackScheduledTime", "callback_scheduled_time", 0),
            ("subject", "subject", 0),
            ("messageType", "message_type", 0),
            ("interactingDurationMs", "interacting_duration_ms", 0),
            ("conversationExternalContactIds", "conversation_external_contact_ids", 0),
            (
                "conversationExternalOrganizationIds",
                "conversation_external_organization_ids",
                0,
            ),
            ("divisionId", "division_id", 0),
        ],
        fields: &[
            &E.event_time,
            &E.conversation_id,
            &E.participant_id,
            &E.session_id,
            &E.disconnect_type,
            &E.media_type,
            &E.external_organization_id,
            &E.external_contact_id,
            &E.provider,
            &E.direction,
            &E.ani,
            &E.dnis,
            &E.address_to,
            &E.address_from,
            &E.callback_user_name,
            &E.callback_numbers,
            &E.callback_scheduled_time,
            &E.subject,
            &E.message_type,
            &E.interacting_duration_ms,
            &E.conversation_external_contact_ids,
            &E.conversation_external_organization_ids,
            &E.division_id,
        ],
    }
};

crate::runtime::model!(CustomerEndDetailEventTopicCustomerEndEvent);

crate::runtime::setters!(CustomerEndDetailEventTopicCustomerEndEvent {
    with_event_time: event_time: i64,
    with_conversation_id: conversation_id: ::std::string::String,
    with_participant_id: participant_id: ::std::string::String,
    with_session_id: session_id: ::std::string::String,
    with_disconnect_type: disconnect_type: crate::runtime::Open<DisconnectType>,
    with_media_type: media_type: crate::runtime::Open<MediaType>,
    with_external_organization_id: external_organization_id: ::std::string::String,
    with_external_contact_id: external_contact_id: ::std::string::String,
    with_provider: provider: ::std::string::String,
    with_direction: direction: crate::runtime::Open<Direction>,
    with_ani: ani: ::std::string::String,
    with_dnis: dnis: ::std::string::String,
    with_address_to: address_to: ::std::string::String,
    with_address_from: address_from: ::std::string::String,
    with_callback_user_name: callback_user_name: ::std::string::String,
    with_callback_numbers: callback_numbers: ::std::vec::Vec<::std::string::String>,
    with_callback_scheduled_time: callback_scheduled_time: i64,
    with_subject: subject: ::std::string::String,
    with_message_type: message_type: crate::runtime::Open<MessageType>,
    with_interacting_duration_ms: interacting_duration_ms: i64,
    with_conversation_external_contact_ids: conversation_external_contact_ids: ::std::vec::Vec<::std::string::String>,
    with_conversation_external_organization_ids: conversation_external_organization_ids: ::std::vec::Vec<::std::string::String>,
    with_division_id: division_id: ::std::string::String,
});

/// The property `disconnectType` of `CustomerEndDetailEventTopicCustomerEndEvent`. Known values: `UNKNOWN`, `ENDPOINT`, `CLIENT`, `SYSTEM`, `TRANSFER`, `ERROR`, `PEER`, `OTHER`, `SPAM`, `TIMEOUT`, `TRANSPORT_FAILURE`, `CONFERENCE_TRANSFER`, `CONSULT_TRANSFER`, `FORWARD_TRANSFER`, `NO_ANSWER_TRANSFER`, `NOT_AVAILABLE_TRANSFER`, `UNCALLABLE`, `DND_ENDPOINT`, `DND_TRANSFER`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DisconnectType {
    Unknown,
    Endpoint,
    Client,
    System,
    Transfer,
    Error,
    Peer,
    Other,
    Spam,
    Timeout,
    TransportFailure,
    ConferenceTransfer,
    ConsultTransfer,
    ForwardTransfer,
    NoAnswerTransfer,
    NotAvailableTransfer,
    Uncallable,
    DndEndpoint,
    DndTransfer,
}

impl crate::runtime::Enum for DisconnectType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "UNKNOWN"),
        (Self::Endpoint, "ENDPOINT"),
        (Self::Client, "CLIENT"),
        (Self::System, "SYSTEM"),
        (Self::Transfer, "TRANSFER"),
        (Self::Error, "ERROR"),
        (Self::Peer, "PEER"),
        (Self::Other, "OTHER"),
        (Self::Spam, "SPAM"),
        (Self::Timeout, "TIMEOUT"),
        (Self::TransportFailure, "TRANSPORT_FAILURE"),
        (Self::ConferenceTransfer, "CONFERENCE_TRANSFER"),
        (Self::ConsultTransfer, "CONSULT_TRANSFER"),
        (Self::ForwardTransfer, "FORWARD_TRANSFER"),
        (Self::NoAnswerTransfer, "NO_ANSWER_TRANSFER"),
        (Self::NotAvailableTransfer, "NOT_AVAILABLE_TRANSFER"),
        (Self::Uncallable, "UNCALLABLE"),
        (Self::DndEndpoint, "DND_ENDPOINT"),
        (Self::DndTransfer, "DND_TRANSFER"),
    ];
}

/// The property `mediaType` of `CustomerEndDetailEventTopicCustomerEndEvent`. Known values: `UNKNOWN`, `VOICE`, `CHAT`, `EMAIL`, `CALLBACK`, `COBROWSE`, `VIDEO`, `SCREENSHARE`, `MESSAGE`, `INTERNALMESSAGE`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MediaType {
    Unknown,
    Voice,
    Chat,
    Email,
    Callback,
    Cobrowse,
    Video,
    Screenshare,
    Message,
    Internalmessage,
}

impl crate::runtime::Enum for MediaType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "UNKNOWN"),
        (Self::Voice, "VOICE"),
        (Self::Chat, "CHAT"),
        (Self::Email, "EMAIL"),
        (Self::Callback, "CALLBACK"),
        (Self::Cobrowse, "COBROWSE"),
        (Self::Video, "VIDEO"),
        (Self::Screenshare, "SCREENSHARE"),
        (Self::Message, "MESSAGE"),
        (Self::Internalmessage, "INTERNALMESSAGE"),
    ];
}

/// The property `direction` of `CustomerEndDetailEventTopicCustomerEndEvent`. Known values: `UNKNOWN`, `INBOUND`, `OUTBOUND`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Direction {
    Unknown,
    Inbound,
    Outbound,
}

impl crate::runtime::Enum for Direction {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "UNKNOWN"),
        (Self::Inbound, "INBOUND"),
        (Self::Outbound, "OUTBOUND"),
    ];
}

/// The property `messageType` of `CustomerEndDetailEventTopicCustomerEndEvent`. Known values: `UNKNOWN`, `SMS`, `TWITTER`, `FACEBOOK`, `LINE`, `WHATSAPP`, `WEBMESSAGING`, `OPEN`, `INSTAGRAM`, `APPLE`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MessageType {
    Unknown,
    Sms,
    Twitter,
    Facebook,
    Line,
    Whatsapp,
    Webmessaging,
    Open,
    Instagram,
    Apple,
}

impl crate::runtime::Enum for MessageType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "UNKNOWN"),
        (Self::Sms, "SMS"),
        (Self::Twitter, "TWITTER"),
        (Self::Facebook, "FACEBOOK"),
        (Self::Line, "LINE"),
        (Self::Whatsapp, "WHATSAPP"),
        (Self::Webmessaging, "WEBMESSAGING"),
        (Self::Open, "OPEN"),
        (Self::Instagram, "INSTAGRAM"),
        (Self::Apple, "APPLE"),
    ];
}
