// @generated from the schema "BotFlowSession"; changes made here are lost at the next generation

/// The schema `BotFlowSession`.
pub struct BotFlowSession {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `flow`: `Entity`.
    pub flow: ::std::option::Option<::std::boxed::Box<crate::Entity>>,
    /// `channel`: `BotChannel`.
    pub channel: ::std::option::Option<::std::boxed::Box<crate::BotChannel>>,
    /// `language`: `string`.
    pub language: ::std::option::Option<::std::string::String>,
    /// `endLanguage`: `string`.
    #[doc(alias = "endLanguage")]
    pub end_language: ::std::option::Option<::std::string::String>,
    /// `botResult`: `string`.
    #[doc(alias = "botResult")]
    pub bot_result: ::std::option::Option<crate::runtime::Open<BotResult>>,
    /// `botResultCategory`: `string`.
    #[doc(alias = "botResultCategory")]
    pub bot_result_category: ::std::option::Option<
        crate::runtime::Open<BotResultCategory>,
    >,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateCompleted`: `string (date-time)`.
    #[doc(alias = "dateCompleted")]
    pub date_completed: ::std::option::Option<crate::runtime::DateTime>,
    /// `conversation`: `AddressableEntityRef`, read-only.
    pub conversation: ::std::option::Option<
        ::std::boxed::Box<crate::AddressableEntityRef>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BotFlowSession {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        flow: ::std::option::Option::None,
        channel: ::std::option::Option::None,
        language: ::std::option::Option::None,
        end_language: ::std::option::Option::None,
        bot_result: ::std::option::Option::None,
        bot_result_category: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_completed: ::std::option::Option::None,
        conversation: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BotFlowSession = &<BotFlowSession as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BotFlowSession",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("flow", "flow", 0),
            ("channel", "channel", 0),
            ("language", "language", 0),
            ("endLanguage", "end_language", 0),
            ("botResult", "bot_result", 0),
            ("botResultCategory", "bot_result_category", 0),
            ("dateCreated", "date_created", 0),
            ("dateCompleted", "date_completed", 0),
            ("conversation", "conversation", 2),
        ],
        fields: &[
            &E.id,
            &E.flow,
            &E.channel,
            &E.language,
            &E.end_language,
            &E.bot_result,
            &E.bot_result_category,
            &E.date_created,
            &E.date_completed,
            &E.conversation,
        ],
    }
};

crate::runtime::model!(BotFlowSession);

crate::runtime::setters!(BotFlowSession {
    with_id: id: ::std::string::String,
    with_flow: flow: ::std::boxed::Box<crate::Entity>,
    with_channel: channel: ::std::boxed::Box<crate::BotChannel>,
    with_language: language: ::std::string::String,
    with_end_language: end_language: ::std::string::String,
    with_bot_result: bot_result: crate::runtime::Open<BotResult>,
    with_bot_result_category: bot_result_category: crate::runtime::Open<BotResultCategory>,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_completed: date_completed: crate::runtime::DateTime,
    with_conversation: conversation: ::std::boxed::Box<crate::AddressableEntityRef>,
});

/// The property `botResult` of `BotFlowSession`. Known values: `Unknown`, `ExitRequestedByUser`, `ExitRequestedByBot`, `ExitError`, `ExitRecognitionFailure`, `DisconnectRequestedByUser`, `DisconnectRequestedByBot`, `DisconnectSessionExpired`, `DisconnectError`, `DisconnectRecognitionFailure`, `TransferToACD`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum BotResult {
    Unknown,
    ExitRequestedByUser,
    ExitRequestedByBot,
    ExitError,
    ExitRecognitionFailure,
    DisconnectRequestedByUser,
    DisconnectRequestedByBot,
    DisconnectSessionExpired,
    DisconnectError,
    DisconnectRecognitionFailure,
    TransferToAcd,
}

impl crate::runtime::Enum for BotResult {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "Unknown"),
        (Self::ExitRequestedByUser, "ExitRequestedByUser"),
        (Self::ExitRequestedByBot, "ExitRequestedByBot"),
        (Self::ExitError, "ExitError"),
        (Self::ExitRecognitionFailure, "ExitRecognitionFailure"),
        (Self::DisconnectRequestedByUser, "DisconnectRequestedByUser"),
        (Self::DisconnectRequestedByBot, "DisconnectRequestedByBot"),
        (Self::DisconnectSessionExpired, "DisconnectSessionExpired"),
        (Self::DisconnectError, "DisconnectError"),
        (Self::DisconnectRecognitionFailure, "DisconnectRecognitionFailure"),
        (Self::TransferToAcd, "TransferToACD"),
    ];
}

/// The property `botResultCategory` of `BotFlowSession`. Known values: `Unknown`, `UserExit`, `BotExit`, `Error`, `RecognitionFailure`, `UserDisconnect`, `BotDisconnect`, `SessionExpired`, `Transfer`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum BotResultCategory {
    Unknown,
    UserExit,
    BotExit,
    Error,
    RecognitionFailure,
    UserDisconnect,
    BotDisconnect,
    SessionExpired,
    Transfer,
}

impl crate::runtime::Enum for BotResultCategory {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "Unknown"),
        (Self::UserExit, "UserExit"),
        (Self::BotExit, "BotExit"),
        (Self::Error, "Error"),
        (Self::RecognitionFailure, "RecognitionFailure"),
        (Self::UserDisconnect, "UserDisconnect"),
        (Self::BotDisconnect, "BotDisconnect"),
        (Self::SessionExpired, "SessionExpired"),
        (Self::Transfer, "Transfer"),
    ];
}
