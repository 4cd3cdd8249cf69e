// @generated from the schema "BotFlowSession"; changes made here are lost at the next generation

/// The schema `BotFlowSession`.
#[repr(C)]
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

crate::runtime::model!(BotFlowSession "BotFlowSession" 10 {
    (
        id: ::std::string::String = "id" 0 with_id,
        flow: ::std::boxed::Box<crate::Entity> = "flow" 0 with_flow,
        channel: ::std::boxed::Box<crate::BotChannel> = "channel" 0 with_channel,
        language: ::std::string::String = "language" 0 with_language,
        end_language: ::std::string::String = "endLanguage" 0 with_end_language,
        bot_result: crate::runtime::Open<BotResult> = "botResult" 0 with_bot_result,
        bot_result_category: crate::runtime::Open<BotResultCategory> = "botResultCategory" 0 with_bot_result_category,
        date_created: crate::runtime::DateTime = "dateCreated" 0 with_date_created,
        date_completed: crate::runtime::DateTime = "dateCompleted" 0 with_date_completed,
        conversation: ::std::boxed::Box<crate::AddressableEntityRef> = "conversation" 2 with_conversation,
    )
});

/// The property `botResult` of `BotFlowSession`. Known values: `Unknown`, `ExitRequestedByUser`, `ExitRequestedByBot`, `ExitError`, `ExitRecognitionFailure`, `DisconnectRequestedByUser`, `DisconnectRequestedByBot`, `DisconnectSessionExpired`, `DisconnectError`, `DisconnectRecognitionFailure`, `TransferToACD`.
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

crate::runtime::known!(BotResult);

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

crate::runtime::known!(BotResultCategory);

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
