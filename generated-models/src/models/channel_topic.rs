// @generated from the schema "ChannelTopic"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `ChannelTopic`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ChannelTopic {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `state`: one of `Permitted` and `Rejected`.
    pub state: Option<Open<State>>,
    /// `rejectionReason`: `string`.
    #[doc(alias = "rejectionReason")]
    pub rejection_reason: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ChannelTopic "ChannelTopic" 4 {
    (
        id: String = "id" with_id,
        state: Open<State> = "state" with_state,
        rejection_reason: String = "rejectionReason" with_rejection_reason,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `state` of `ChannelTopic`. Known values: `Permitted`, `Rejected`.
#[repr(u16)]
#[non_exhaustive]
pub enum State {
    Permitted,
    Rejected,
}

crate::runtime::values!(State {
    Permitted = "Permitted",
    Rejected = "Rejected",
});
