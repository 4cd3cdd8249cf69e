// @generated from the schema "ConversationReason"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `ConversationReason`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationReason {
    /// `code`: one of `MessageExpired`, `RateLimited`, `MessageNotAllowed`, `GeneralError` and 8 more.
    pub code: Option<Open<Code>>,
    /// `message`: `string`, required.
    pub message: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationReason "ConversationReason" 2 {
    (
        code: Open<Code> = "code" with_code,
        message: String = "message" with_message required,
    )
});

/// The property `code` of `ConversationReason`. Known values: `MessageExpired`, `RateLimited`, `MessageNotAllowed`, `GeneralError`, `UnsupportedMessage`, `UnknownMessage`, `InvalidMessageStructure`, `InvalidDestination`, `ServerError`, `MediaTypeNotAllowed`, `InvalidMediaContentLength`, `RecipientOptedOut`.
#[repr(u16)]
#[non_exhaustive]
pub enum Code {
    MessageExpired,
    RateLimited,
    MessageNotAllowed,
    GeneralError,
    UnsupportedMessage,
    UnknownMessage,
    InvalidMessageStructure,
    InvalidDestination,
    ServerError,
    MediaTypeNotAllowed,
    InvalidMediaContentLength,
    RecipientOptedOut,
}

crate::runtime::values!(Code {
    MessageExpired = "MessageExpired",
    RateLimited = "RateLimited",
    MessageNotAllowed = "MessageNotAllowed",
    GeneralError = "GeneralError",
    UnsupportedMessage = "UnsupportedMessage",
    UnknownMessage = "UnknownMessage",
    InvalidMessageStructure = "InvalidMessageStructure",
    InvalidDestination = "InvalidDestination",
    ServerError = "ServerError",
    MediaTypeNotAllowed = "MediaTypeNotAllowed",
    InvalidMediaContentLength = "InvalidMediaContentLength",
    RecipientOptedOut = "RecipientOptedOut",
});
