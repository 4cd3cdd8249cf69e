// @generated from the schema "ConversationMessageMetadataEvent"; changes made here are lost at the next generation

/// The schema `ConversationMessageMetadataEvent`.
#[repr(C)]
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

crate::runtime::model!(ConversationMessageMetadataEvent "ConversationMessageMetadataEvent" 2 {
    (
        event_type: crate::runtime::Open<EventType> = "eventType" 0 with_event_type,
        sub_type: crate::runtime::Open<SubType> = "subType" 0 with_sub_type,
    )
});

/// The property `eventType` of `ConversationMessageMetadataEvent`. Known values: `CoBrowse`, `Typing`, `Presence`, `Video`, `Unknown`.
#[non_exhaustive]
pub enum EventType {
    CoBrowse,
    Typing,
    Presence,
    Video,
    Unknown,
}

crate::runtime::known!(EventType);

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

crate::runtime::known!(SubType);

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
