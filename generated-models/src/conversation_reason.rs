// @generated from the schema "ConversationReason"; changes made here are lost at the next generation

/// The schema `ConversationReason`.
#[repr(C)]
pub struct ConversationReason {
    /// `code`: `string`.
    pub code: ::std::option::Option<crate::runtime::Open<Code>>,
    /// `message`: `string`, required.
    pub message: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationReason "ConversationReason" 2 {
    (
        code: crate::runtime::Open<Code> = "code" 0 with_code,
        message: ::std::string::String = "message" 1 with_message,
    )
});

/// The property `code` of `ConversationReason`. Known values: `MessageExpired`, `RateLimited`, `MessageNotAllowed`, `GeneralError`, `UnsupportedMessage`, `UnknownMessage`, `InvalidMessageStructure`, `InvalidDestination`, `ServerError`, `MediaTypeNotAllowed`, `InvalidMediaContentLength`, `RecipientOptedOut`.
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

crate::runtime::known!(Code);

impl crate::runtime::Enum for Code {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::MessageExpired, "MessageExpired"),
        (Self::RateLimited, "RateLimited"),
        (Self::MessageNotAllowed, "MessageNotAllowed"),
        (Self::GeneralError, "GeneralError"),
        (Self::UnsupportedMessage, "UnsupportedMessage"),
        (Self::UnknownMessage, "UnknownMessage"),
        (Self::InvalidMessageStructure, "InvalidMessageStructure"),
        (Self::InvalidDestination, "InvalidDestination"),
        (Self::ServerError, "ServerError"),
        (Self::MediaTypeNotAllowed, "MediaTypeNotAllowed"),
        (Self::InvalidMediaContentLength, "InvalidMediaContentLength"),
        (Self::RecipientOptedOut, "RecipientOptedOut"),
    ];
}
