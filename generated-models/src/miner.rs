// @generated from the schema "Miner"; changes made here are lost at the next generation

/// The schema `Miner`.
#[repr(C)]
pub struct Miner {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `language`: `string`.
    pub language: ::std::option::Option<crate::runtime::Open<Language>>,
    /// `minerType`: `string`.
    #[doc(alias = "minerType")]
    pub miner_type: ::std::option::Option<crate::runtime::Open<MinerType>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `status`: `string`, read-only.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `conversationsDateRangeStart`: `string (date)`, read-only.
    #[doc(alias = "conversationsDateRangeStart")]
    pub conversations_date_range_start: ::std::option::Option<crate::runtime::Date>,
    /// `conversationsDateRangeEnd`: `string (date)`, read-only.
    #[doc(alias = "conversationsDateRangeEnd")]
    pub conversations_date_range_end: ::std::option::Option<crate::runtime::Date>,
    /// `dateCompleted`: `string (date-time)`, read-only.
    #[doc(alias = "dateCompleted")]
    pub date_completed: ::std::option::Option<crate::runtime::DateTime>,
    /// `message`: `string`, read-only.
    pub message: ::std::option::Option<::std::string::String>,
    /// `errorInfo`: `MinerErrorInfo`, read-only.
    #[doc(alias = "errorInfo")]
    pub error_info: ::std::option::Option<::std::boxed::Box<crate::MinerErrorInfo>>,
    /// `warningInfo`: `MinerErrorInfo`, read-only.
    #[doc(alias = "warningInfo")]
    pub warning_info: ::std::option::Option<::std::boxed::Box<crate::MinerErrorInfo>>,
    /// `conversationDataUploaded`: `boolean`, read-only.
    #[doc(alias = "conversationDataUploaded")]
    pub conversation_data_uploaded: ::std::option::Option<bool>,
    /// `mediaType`: `string`, read-only.
    #[doc(alias = "mediaType")]
    pub media_type: ::std::option::Option<crate::runtime::Open<MediaType>>,
    /// `participantType`: `string`, read-only.
    #[doc(alias = "participantType")]
    pub participant_type: ::std::option::Option<crate::runtime::Open<ParticipantType>>,
    /// `queueIds`: `array of string`, read-only.
    #[doc(alias = "queueIds")]
    pub queue_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `dateTriggered`: `string (date-time)`, read-only.
    #[doc(alias = "dateTriggered")]
    pub date_triggered: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `latestDraftVersion`: `Draft`, read-only.
    #[doc(alias = "latestDraftVersion")]
    pub latest_draft_version: ::std::option::Option<::std::boxed::Box<crate::Draft>>,
    /// `conversationsFetchedCount`: `integer (int32)`, read-only.
    #[doc(alias = "conversationsFetchedCount")]
    pub conversations_fetched_count: ::std::option::Option<i32>,
    /// `conversationsValidCount`: `integer (int32)`, read-only.
    #[doc(alias = "conversationsValidCount")]
    pub conversations_valid_count: ::std::option::Option<i32>,
    /// `getminedItemCount`: `integer (int32)`, read-only.
    #[doc(alias = "getminedItemCount")]
    pub getmined_item_count: ::std::option::Option<i32>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Miner "Miner" 23 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 1 with_name,
        language: crate::runtime::Open<Language> = "language" 0 with_language,
        miner_type: crate::runtime::Open<MinerType> = "minerType" 0 with_miner_type,
        date_created: crate::runtime::DateTime = "dateCreated" 2 with_date_created,
        status: crate::runtime::Open<Status> = "status" 2 with_status,
        conversations_date_range_start: crate::runtime::Date = "conversationsDateRangeStart" 2 with_conversations_date_range_start,
        conversations_date_range_end: crate::runtime::Date = "conversationsDateRangeEnd" 2 with_conversations_date_range_end,
        date_completed: crate::runtime::DateTime = "dateCompleted" 2 with_date_completed,
        message: ::std::string::String = "message" 2 with_message,
        error_info: ::std::boxed::Box<crate::MinerErrorInfo> = "errorInfo" 2 with_error_info,
        warning_info: ::std::boxed::Box<crate::MinerErrorInfo> = "warningInfo" 2 with_warning_info,
        conversation_data_uploaded: bool = "conversationDataUploaded" 2 with_conversation_data_uploaded,
        media_type: crate::runtime::Open<MediaType> = "mediaType" 2 with_media_type,
        participant_type: crate::runtime::Open<ParticipantType> = "participantType" 2 with_participant_type,
        queue_ids: ::std::vec::Vec<::std::string::String> = "queueIds" 2 with_queue_ids,
    )
    (
        date_triggered: crate::runtime::DateTime = "dateTriggered" 2 with_date_triggered,
        date_modified: crate::runtime::DateTime = "dateModified" 2 with_date_modified,
        latest_draft_version: ::std::boxed::Box<crate::Draft> = "latestDraftVersion" 2 with_latest_draft_version,
        conversations_fetched_count: i32 = "conversationsFetchedCount" 2 with_conversations_fetched_count,
        conversations_valid_count: i32 = "conversationsValidCount" 2 with_conversations_valid_count,
        getmined_item_count: i32 = "getminedItemCount" 2 with_getmined_item_count,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `language` of `Miner`. Known values: `en-us`, `en-gb`, `en-au`, `en-in`, `en-za`, `es-us`, `es-es`, `fr-fr`, `fr-ca`, `de-de`, `pt-pt`, `pt-br`, `it-it`, `nl-nl`, `de-ch`.
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

crate::runtime::known!(Language);

impl crate::runtime::Enum for Language {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::EnUs, "en-us"),
        (Self::EnGb, "en-gb"),
        (Self::EnAu, "en-au"),
        (Self::EnIn, "en-in"),
        (Self::EnZa, "en-za"),
        (Self::EsUs, "es-us"),
        (Self::EsEs, "es-es"),
        (Self::FrFr, "fr-fr"),
        (Self::FrCa, "fr-ca"),
        (Self::DeDe, "de-de"),
        (Self::PtPt, "pt-pt"),
        (Self::PtBr, "pt-br"),
        (Self::ItIt, "it-it"),
        (Self::NlNl, "nl-nl"),
        (Self::DeCh, "de-ch"),
    ];
}

/// The property `minerType` of `Miner`. Known values: `Intent`, `Topic`.
#[non_exhaustive]
pub enum MinerType {
    Intent,
    Topic,
}

crate::runtime::known!(MinerType);

impl crate::runtime::Enum for MinerType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Intent, "Intent"),
        (Self::Topic, "Topic"),
    ];
}

/// The property `status` of `Miner`. Known values: `NotStarted`, `FetchingConversationIds`, `ConversationIdsFetched`, `ConversationIdsFetchError`, `FetchingConversations`, `ConversationsFetched`, `ConversationsFetchError`, `Queued`, `QueuingError`, `MiningStarted`, `MaskingUtterances`, `MaskingError`, `ComputingAnalytics`, `ComputingAnalyticsError`, `MiningCompleted`, `MiningError`, `ModelValidationError`, `Deleted`.
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

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::NotStarted, "NotStarted"),
        (Self::FetchingConversationIds, "FetchingConversationIds"),
        (Self::ConversationIdsFetched, "ConversationIdsFetched"),
        (Self::ConversationIdsFetchError, "ConversationIdsFetchError"),
        (Self::FetchingConversations, "FetchingConversations"),
        (Self::ConversationsFetched, "ConversationsFetched"),
        (Self::ConversationsFetchError, "ConversationsFetchError"),
        (Self::Queued, "Queued"),
        (Self::QueuingError, "QueuingError"),
        (Self::MiningStarted, "MiningStarted"),
        (Self::MaskingUtterances, "MaskingUtterances"),
        (Self::MaskingError, "MaskingError"),
        (Self::ComputingAnalytics, "ComputingAnalytics"),
        (Self::ComputingAnalyticsError, "ComputingAnalyticsError"),
        (Self::MiningCompleted, "MiningCompleted"),
        (Self::MiningError, "MiningError"),
        (Self::ModelValidationError, "ModelValidationError"),
        (Self::Deleted, "Deleted"),
    ];
}

/// The property `mediaType` of `Miner`. Known values: `Chat`, `Call`, `Message`, `Email`.
#[non_exhaustive]
pub enum MediaType {
    Chat,
    Call,
    Message,
    Email,
}

crate::runtime::known!(MediaType);

impl crate::runtime::Enum for MediaType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Chat, "Chat"),
        (Self::Call, "Call"),
        (Self::Message, "Message"),
        (Self::Email, "Email"),
    ];
}

/// The property `participantType` of `Miner`. Known values: `Customer`, `Agent`, `Both`.
#[non_exhaustive]
pub enum ParticipantType {
    Customer,
    Agent,
    Both,
}

crate::runtime::known!(ParticipantType);

impl crate::runtime::Enum for ParticipantType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Customer, "Customer"),
        (Self::Agent, "Agent"),
        (Self::Both, "Both"),
    ];
}
