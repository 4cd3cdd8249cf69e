// @generated from the schema "WebMessagingEventCoBrowse"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `WebMessagingEventCoBrowse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WebMessagingEventCoBrowse {
    /// `type`: one of `Offering`, `OfferingExpired`, `OfferingAccepted` and `OfferingRejected`, required.
    pub r#type: Option<Open<Type>>,
    /// `sessionId`: `string`.
    #[doc(alias = "sessionId")]
    pub session_id: Option<String>,
    /// `sessionJoinToken`: `string`.
    #[doc(alias = "sessionJoinToken")]
    pub session_join_token: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WebMessagingEventCoBrowse "WebMessagingEventCoBrowse" 3 {
    (
        r#type: Open<Type> = "type" with_type required,
        session_id: String = "sessionId" with_session_id,
        session_join_token: String = "sessionJoinToken" with_session_join_token secret,
    )
});

/// The property `type` of `WebMessagingEventCoBrowse`. Known values: `Offering`, `OfferingExpired`, `OfferingAccepted`, `OfferingRejected`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Offering,
    OfferingExpired,
    OfferingAccepted,
    OfferingRejected,
}

crate::runtime::values!(Type {
    Offering = "Offering",
    OfferingExpired = "OfferingExpired",
    OfferingAccepted = "OfferingAccepted",
    OfferingRejected = "OfferingRejected",
});
