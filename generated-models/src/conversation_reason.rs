// @generated from the schema "ConversationReason"; changes made here are lost at the next generation

/// The schema `ConversationReason`.
pub struct ConversationReason {
    /// `code`: `string`.
    pub code: ::std::option::Option<crate::runtime::Open<Code>>,
    /// `message`: `string`, required.
    pub message: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationReason {
    const EMPTY: Self = Self {
        code: ::std::option::Option::None,
        message: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationReason = &<ConversationReason as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationReason",
        empty: E,
        extra: &E.extra,
        properties: &[("code", "code", 0), ("message", "message", 1)],
        fields: &[&E.code, &E.message],
    }
};

crate::runtime::model!(ConversationReason);

crate::runtime::setters!(ConversationReason {
    with_code: code: crate::runtime::Open<Code>,
    with_message: message: ::std::string::String,
});

/// The property `code` of `ConversationReason`. Known values: `MessageExpired`, `RateLimited`, `MessageNotAllowed`, `GeneralError`, `UnsupportedMessage`, `UnknownMessage`, `InvalidMessageStructure`, `InvalidDestination`, `ServerError`, `MediaTypeNotAllowed`, `InvalidMediaContentLength`, `RecipientOptedOut`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
