// @generated from the schema "WebChatGuestMediaRequest"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `WebChatGuestMediaRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WebChatGuestMediaRequest {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `types`: array of one of `COBROWSE` and `SCREENSHARE`, required.
    pub types: Option<Vec<Open<Types>>>,
    /// `state`: one of `PENDING`, `ACCEPTED`, `DECLINED`, `TIMEDOUT` and 2 more, required.
    pub state: Option<Open<State>>,
    /// `communicationId`: `string`.
    #[doc(alias = "communicationId")]
    pub communication_id: Option<String>,
    /// `securityKey`: `string`.
    #[doc(alias = "securityKey")]
    pub security_key: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WebChatGuestMediaRequest "WebChatGuestMediaRequest" 7 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        types: Vec<Open<Types>> = "types" with_types required,
        state: Open<State> = "state" with_state required,
        communication_id: String = "communicationId" with_communication_id,
        security_key: String = "securityKey" with_security_key secret,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `types` of `WebChatGuestMediaRequest`. Known values: `COBROWSE`, `SCREENSHARE`.
#[repr(u16)]
#[non_exhaustive]
pub enum Types {
    Cobrowse,
    Screenshare,
}

crate::runtime::values!(Types {
    Cobrowse = "COBROWSE",
    Screenshare = "SCREENSHARE",
});

/// The property `state` of `WebChatGuestMediaRequest`. Known values: `PENDING`, `ACCEPTED`, `DECLINED`, `TIMEDOUT`, `CANCELLED`, `ERRORED`.
#[repr(u16)]
#[non_exhaustive]
pub enum State {
    Pending,
    Accepted,
    Declined,
    Timedout,
    Cancelled,
    Errored,
}

crate::runtime::values!(State {
    Pending = "PENDING",
    Accepted = "ACCEPTED",
    Declined = "DECLINED",
    Timedout = "TIMEDOUT",
    Cancelled = "CANCELLED",
    Errored = "ERRORED",
});
