// @generated from the schema "BotFlowSession"; changes made here are lost at the next generation

use crate::{AddressableEntityRef, BotChannel, Entity};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `BotFlowSession`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BotFlowSession {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `flow`: `Entity`.
    pub flow: Option<Box<Entity>>,
    /// `channel`: `BotChannel`.
    pub channel: Option<Box<BotChannel>>,
    /// `language`: `string`.
    pub language: Option<String>,
    /// `endLanguage`: `string`.
    #[doc(alias = "endLanguage")]
    pub end_language: Option<String>,
    /// `botResult`: one of `Unknown`, `ExitRequestedByUser`, `ExitRequestedByBot`, `ExitError` and 7 more.
    #[doc(alias = "botResult")]
    pub bot_result: Option<Open<BotResult>>,
    /// `botResultCategory`: one of `Unknown`, `UserExit`, `BotExit`, `Error` and 5 more.
    #[doc(alias = "botResultCategory")]
    pub bot_result_category: Option<Open<BotResultCategory>>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateCompleted`: `string (date-time)`.
    #[doc(alias = "dateCompleted")]
    pub date_completed: Option<DateTime>,
    /// `conversation`: `AddressableEntityRef`, read-only.
    pub conversation: Option<Box<AddressableEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BotFlowSession "BotFlowSession" 10 {
    (
        id: String = "id" with_id,
        flow: Box<Entity> = "flow" with_flow,
        channel: Box<BotChannel> = "channel" with_channel,
        language: String = "language" with_language,
        end_language: String = "endLanguage" with_end_language,
        bot_result: Open<BotResult> = "botResult" with_bot_result,
        bot_result_category: Open<BotResultCategory> = "botResultCategory" with_bot_result_category,
        date_created: DateTime = "dateCreated" with_date_created,
        date_completed: DateTime = "dateCompleted" with_date_completed,
        conversation: Box<AddressableEntityRef> = "conversation" with_conversation read_only,
    )
});

/// The property `botResult` of `BotFlowSession`. Known values: `Unknown`, `ExitRequestedByUser`, `ExitRequestedByBot`, `ExitError`, `ExitRecognitionFailure`, `DisconnectRequestedByUser`, `DisconnectRequestedByBot`, `DisconnectSessionExpired`, `DisconnectError`, `DisconnectRecognitionFailure`, `TransferToACD`.
#[repr(u16)]
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

crate::runtime::values!(BotResult {
    Unknown = "Unknown",
    ExitRequestedByUser = "ExitRequestedByUser",
    ExitRequestedByBot = "ExitRequestedByBot",
    ExitError = "ExitError",
    ExitRecognitionFailure = "ExitRecognitionFailure",
    DisconnectRequestedByUser = "DisconnectRequestedByUser",
    DisconnectRequestedByBot = "DisconnectRequestedByBot",
    DisconnectSessionExpired = "DisconnectSessionExpired",
    DisconnectError = "DisconnectError",
    DisconnectRecognitionFailure = "DisconnectRecognitionFailure",
    TransferToAcd = "TransferToACD",
});

/// The property `botResultCategory` of `BotFlowSession`. Known values: `Unknown`, `UserExit`, `BotExit`, `Error`, `RecognitionFailure`, `UserDisconnect`, `BotDisconnect`, `SessionExpired`, `Transfer`.
#[repr(u16)]
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

crate::runtime::values!(BotResultCategory {
    Unknown = "Unknown",
    UserExit = "UserExit",
    BotExit = "BotExit",
    Error = "Error",
    RecognitionFailure = "RecognitionFailure",
    UserDisconnect = "UserDisconnect",
    BotDisconnect = "BotDisconnect",
    SessionExpired = "SessionExpired",
    Transfer = "Transfer",
});
