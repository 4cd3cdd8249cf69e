// @generated from the schema "ConversationMessageMetadataEvent"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `ConversationMessageMetadataEvent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationMessageMetadataEvent {
    /// `eventType`: one of `CoBrowse`, `Typing`, `Presence`, `Video` and `Unknown`.
    #[doc(alias = "eventType")]
    pub event_type: Option<Open<EventType>>,
    /// `subType`: one of `On`, `Join`, `Offering`, `OfferingExpired` and 7 more.
    #[doc(alias = "subType")]
    pub sub_type: Option<Open<SubType>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationMessageMetadataEvent "ConversationMessageMetadataEvent" 2 {
    (
        event_type: Open<EventType> = "eventType" with_event_type,
        sub_type: Open<SubType> = "subType" with_sub_type,
    )
});

/// The property `eventType` of `ConversationMessageMetadataEvent`. Known values: `CoBrowse`, `Typing`, `Presence`, `Video`, `Unknown`.
#[repr(u16)]
#[non_exhaustive]
pub enum EventType {
    CoBrowse,
    Typing,
    Presence,
    Video,
    Unknown,
}

crate::runtime::values!(EventType {
    CoBrowse = "CoBrowse",
    Typing = "Typing",
    Presence = "Presence",
    Video = "Video",
    Unknown = "Unknown",
});

/// The property `subType` of `ConversationMessageMetadataEvent`. Known values: `On`, `Join`, `Offering`, `OfferingExpired`, `OfferingAccepted`, `OfferingRejected`, `Disconnect`, `Clear`, `SignIn`, `SessionExpired`, `Unknown`.
#[repr(u16)]
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

crate::runtime::values!(SubType {
    On = "On",
    Join = "Join",
    Offering = "Offering",
    OfferingExpired = "OfferingExpired",
    OfferingAccepted = "OfferingAccepted",
    OfferingRejected = "OfferingRejected",
    Disconnect = "Disconnect",
    Clear = "Clear",
    SignIn = "SignIn",
    SessionExpired = "SessionExpired",
    Unknown = "Unknown",
});
