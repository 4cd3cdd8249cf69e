// @generated from the schema "Miner"; changes made here are lost at the next generation

use crate::{Draft, MinerErrorInfo};
use crate::runtime::{Date, DateTime, Extra, Open};

/// The schema `Miner`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Miner {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `language`: one of `en-us`, `en-gb`, `en-au`, `en-in` and 11 more.
    pub language: Option<Open<Language>>,
    /// `minerType`: one of `Intent` and `Topic`.
    #[doc(alias = "minerType")]
    pub miner_type: Option<Open<MinerType>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `status`: one of `NotStarted`, `FetchingConversationIds`, `ConversationIdsFetched`, `ConversationIdsFetchError` and 14 more, read-only.
    pub status: Option<Open<Status>>,
    /// `conversationsDateRangeStart`: `string (date)`, read-only.
    #[doc(alias = "conversationsDateRangeStart")]
    pub conversations_date_range_start: Option<Date>,
    /// `conversationsDateRangeEnd`: `string (date)`, read-only.
    #[doc(alias = "conversationsDateRangeEnd")]
    pub conversations_date_range_end: Option<Date>,
    /// `dateCompleted`: `string (date-time)`, read-only.
    #[doc(alias = "dateCompleted")]
    pub date_completed: Option<DateTime>,
    /// `message`: `string`, read-only.
    pub message: Option<String>,
    /// `errorInfo`: `MinerErrorInfo`, read-only.
    #[doc(alias = "errorInfo")]
    pub error_info: Option<Box<MinerErrorInfo>>,
    /// `warningInfo`: `MinerErrorInfo`, read-only.
    #[doc(alias = "warningInfo")]
    pub warning_info: Option<Box<MinerErrorInfo>>,
    /// `conversationDataUploaded`: `boolean`, read-only.
    #[doc(alias = "conversationDataUploaded")]
    pub conversation_data_uploaded: Option<bool>,
    /// `mediaType`: one of `Chat`, `Call`, `Message` and `Email`, read-only.
    #[doc(alias = "mediaType")]
    pub media_type: Option<Open<MediaType>>,
    /// `participantType`: one of `Customer`, `Agent` and `Both`, read-only.
    #[doc(alias = "participantType")]
    pub participant_type: Option<Open<ParticipantType>>,
    /// `queueIds`: `array of string`, read-only.
    #[doc(alias = "queueIds")]
    pub queue_ids: Option<Vec<String>>,
    /// `dateTriggered`: `string (date-time)`, read-only.
    #[doc(alias = "dateTriggered")]
    pub date_triggered: Option<DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `latestDraftVersion`: `Draft`, read-only.
    #[doc(alias = "latestDraftVersion")]
    pub latest_draft_version: Option<Box<Draft>>,
    /// `conversationsFetchedCount`: `integer (int32)`, read-only.
    #[doc(alias = "conversationsFetchedCount")]
    pub conversations_fetched_count: Option<i32>,
    /// `conversationsValidCount`: `integer (int32)`, read-only.
    #[doc(alias = "conversationsValidCount")]
    pub conversations_valid_count: Option<i32>,
    /// `getminedItemCount`: `integer (int32)`, read-only.
    #[doc(alias = "getminedItemCount")]
    pub getmined_item_count: Option<i32>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Miner "Miner" 23 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name required,
        language: Open<Language> = "language" with_language,
        miner_type: Open<MinerType> = "minerType" with_miner_type,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        status: Open<Status> = "status" with_status read_only,
        conversations_date_range_start: Date = "conversationsDateRangeStart" with_conversations_date_range_start read_only,
        conversations_date_range_end: Date = "conversationsDateRangeEnd" with_conversations_date_range_end read_only,
        date_completed: DateTime = "dateCompleted" with_date_completed read_only,
        message: String = "message" with_message read_only,
        error_info: Box<MinerErrorInfo> = "errorInfo" with_error_info read_only,
        warning_info: Box<MinerErrorInfo> = "warningInfo" with_warning_info read_only,
        conversation_data_uploaded: bool = "conversationDataUploaded" with_conversation_data_uploaded read_only,
        media_type: Open<MediaType> = "mediaType" with_media_type read_only,
        participant_type: Open<ParticipantType> = "participantType" with_participant_type read_only,
        queue_ids: Vec<String> = "queueIds" with_queue_ids read_only,
    )
    (
        date_triggered: DateTime = "dateTriggered" with_date_triggered read_only,
        date_modified: DateTime = "dateModified" with_date_modified read_only,
        latest_draft_version: Box<Draft> = "latestDraftVersion" with_latest_draft_version read_only,
        conversations_fetched_count: i32 = "conversationsFetchedCount" with_conversations_fetched_count read_only,
        conversations_valid_count: i32 = "conversationsValidCount" with_conversations_valid_count read_only,
        getmined_item_count: i32 = "getminedItemCount" with_getmined_item_count read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `language` of `Miner`. Known values: `en-us`, `en-gb`, `en-au`, `en-in`, `en-za`, `es-us`, `es-es`, `fr-fr`, `fr-ca`, `de-de`, `pt-pt`, `pt-br`, `it-it`, `nl-nl`, `de-ch`.
#[repr(u16)]
#[non_exhaustive]
pub enum Language {
    #[doc(alias = "en-us")]
    EnUs,
    #[doc(alias = "en-gb")]
    EnGb,
    #[doc(alias = "en-au")]
    EnAu,
    #[doc(alias = "en-in")]
    EnIn,
    #[doc(alias = "en-za")]
    EnZa,
    #[doc(alias = "es-us")]
    EsUs,
    #[doc(alias = "es-es")]
    EsEs,
    #[doc(alias = "fr-fr")]
    FrFr,
    #[doc(alias = "fr-ca")]
    FrCa,
    #[doc(alias = "de-de")]
    DeDe,
    #[doc(alias = "pt-pt")]
    PtPt,
    #[doc(alias = "pt-br")]
    PtBr,
    #[doc(alias = "it-it")]
    ItIt,
    #[doc(alias = "nl-nl")]
    NlNl,
    #[doc(alias = "de-ch")]
    DeCh,
}

crate::runtime::values!(Language {
    EnUs = "en-us",
    EnGb = "en-gb",
    EnAu = "en-au",
    EnIn = "en-in",
    EnZa = "en-za",
    EsUs = "es-us",
    EsEs = "es-es",
    FrFr = "fr-fr",
    FrCa = "fr-ca",
    DeDe = "de-de",
    PtPt = "pt-pt",
    PtBr = "pt-br",
    ItIt = "it-it",
    NlNl = "nl-nl",
    DeCh = "de-ch",
});

/// The property `minerType` of `Miner`. Known values: `Intent`, `Topic`.
#[repr(u16)]
#[non_exhaustive]
pub enum MinerType {
    Intent,
    Topic,
}

crate::runtime::values!(MinerType {
    Intent = "Intent",
    Topic = "Topic",
});

/// The property `status` of `Miner`. Known values: `NotStarted`, `FetchingConversationIds`, `ConversationIdsFetched`, `ConversationIdsFetchError`, `FetchingConversations`, `ConversationsFetched`, `ConversationsFetchError`, `Queued`, `QueuingError`, `MiningStarted`, `MaskingUtterances`, `MaskingError`, `ComputingAnalytics`, `ComputingAnalyticsError`, `MiningCompleted`, `MiningError`, `ModelValidationError`, `Deleted`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    NotStarted,
    FetchingConversationIds,
    ConversationIdsFetched,
    ConversationIdsFetchError,
    FetchingConversations,
    ConversationsFetched,
    ConversationsFetchError,
    Queued,
    QueuingError,
    MiningStarted,
    MaskingUtterances,
    MaskingError,
    ComputingAnalytics,
    ComputingAnalyticsError,
    MiningCompleted,
    MiningError,
    ModelValidationError,
    Deleted,
}

crate::runtime::values!(Status {
    NotStarted = "NotStarted",
    FetchingConversationIds = "FetchingConversationIds",
    ConversationIdsFetched = "ConversationIdsFetched",
    ConversationIdsFetchError = "ConversationIdsFetchError",
    FetchingConversations = "FetchingConversations",
    ConversationsFetched = "ConversationsFetched",
    ConversationsFetchError = "ConversationsFetchError",
    Queued = "Queued",
    QueuingError = "QueuingError",
    MiningStarted = "MiningStarted",
    MaskingUtterances = "MaskingUtterances",
    MaskingError = "MaskingError",
    ComputingAnalytics = "ComputingAnalytics",
    ComputingAnalyticsError = "ComputingAnalyticsError",
    MiningCompleted = "MiningCompleted",
    MiningError = "MiningError",
    ModelValidationError = "ModelValidationError",
    Deleted = "Deleted",
});

/// The property `mediaType` of `Miner`. Known values: `Chat`, `Call`, `Message`, `Email`.
#[repr(u16)]
#[non_exhaustive]
pub enum MediaType {
    Chat,
    Call,
    Message,
    Email,
}

crate::runtime::values!(MediaType {
    Chat = "Chat",
    Call = "Call",
    Message = "Message",
    Email = "Email",
});

/// The property `participantType` of `Miner`. Known values: `Customer`, `Agent`, `Both`.
#[repr(u16)]
#[non_exhaustive]
pub enum ParticipantType {
    Customer,
    Agent,
    Both,
}

crate::runtime::values!(ParticipantType {
    Customer = "Customer",
    Agent = "Agent",
    Both = "Both",
});
