// @generated from the schema "ConversationMessageMetadataEvent"; changes made here are lost at the next generation

/// The schema `ConversationMessageMetadataEvent`.
pub struct ConversationMessageMetadataEvent {
    /// `eventType`: `string`.
    #[doc(alias = "eventType")]
    pub event_type: ::std::option::Option<crate::runtime::Open<EventType>>,
    /// `subType`: `string`.
    #[doc(alias = "subType")]
    pub sub_type: ::std::option::Option<crate::runtime::Open<SubType>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationMessageMetadataEvent {
    const EMPTY: Self = Self {
        event_type: ::std::option::Option::None,
        sub_type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationMessageMetadataEvent = &<ConversationMessageMetadataEvent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationMessageMetadataEvent",
        empty: E,
        extra: &E.extra,
        properties: &[("eventType", "event_type", 0), ("subType", "sub_type", 0)],
        fields: &[&E.event_type, &E.sub_type],
    }
};

crate::runtime::model!(ConversationMessageMetadataEvent);

crate::runtime::setters!(ConversationMessageMetadataEvent {
    with_event_type: event_type: crate::runtime::Open<EventType>,
    with_sub_type: sub_type: crate::runtime::Open<SubType>,
});

/// The property `eventType` of `ConversationMessageMetadataEvent`. Known values: `CoBrowse`, `Typing`, `Presence`, `Video`, `Unknown`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EventType {
    CoBrowse,
    Typing,
    Presence,
    Video,
    Unknown,
}

impl crate::runtime::Enum for EventType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::CoBrowse, "CoBrowse"),
        (Self::Typing, "Typing"),
        (Self::Presence, "Presence"),
        (Self::Video, "Video"),
        (Self::Unknown, "Unknown"),
    ];
}

/// The property `subType` of `ConversationMessageMetadataEvent`. Known values: `On`, `Join`, `Offering`, `OfferingExpired`, `OfferingAccepted`, `OfferingRejected`, `Disconnect`, `Clear`, `SignIn`, `SessionExpired`, `Unknown`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SubType {
    On,
    Join,
    Offering,
    OfferingExpired,
    OfferingAccepted,
    OfferingRejected,
    Disconnect,
    Clear,
    SignIn,
    SessionExpired,
    Unknown,
}

impl crate::runtime::Enum for SubType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::On, "On"),
        (Self::Join, "Join"),
        (Self::Offering, "Offering"),
        (Self::OfferingExpired, "OfferingExpired"),
        (Self::OfferingAccepted, "OfferingAccepted"),
        (Self::OfferingRejected, "OfferingRejected"),
        (Self::Disconnect, "Disconnect"),
        (Self::Clear, "Clear"),
        (Self::SignIn, "SignIn"),
        (Self::SessionExpired, "SessionExpired"),
        (Self::Unknown, "Unknown"),
    ];
}
