// @generated from the schema "Miner"; changes made here are lost at the next generation

/// The schema `Miner`.
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

impl crate::runtime::Model for Miner {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        language: ::std::option::Option::None,
        miner_type: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        status: ::std::option::Option::None,
        conversations_date_range_start: ::std::option::Option::None,
        conversations_date_range_end: ::std::option::Option::None,
        date_completed: ::std::option::Option::None,
        message: ::std::option::Option::None,
        error_info: ::std::option::Option::None,
        warning_info: ::std::option::Option::None,
        conversation_data_uploaded: ::std::option::Option::None,
        media_type: ::std::option::Option::None,
        participant_type: ::std::option::Option::None,
        queue_ids: ::std::option::Option::None,
        date_triggered: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        latest_draft_version: ::std::option::Option::None,
        conversations_fetched_count: ::std::option::Option::None,
        conversations_valid_count: ::std::option::Option::None,
        getmined_item_count: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Miner = &<Miner as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Miner",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 1),
            ("language", "language", 0),
            ("minerType", "miner_type", 0),
            ("dateCreated", "date_created", 2),
            ("status", "status", 2),
            ("conversationsDateRangeStart", "conversations_date_range_start", 2),
            ("conversationsDateRangeEnd", "conversations_date_range_end", 2),
            ("dateCompleted", "date_completed", 2),
            ("message", "message", 2),
            ("errorInfo", "error_info", 2),
            ("warningInfo", "warning_info", 2),
            ("conversationDataUploaded", "conversation_data_uploaded", 2),
            ("mediaType", "media_type", 2),
            ("participantType", "participant_type", 2),
            ("queueIds", "queue_ids", 2),
            ("dateTriggered", "date_triggered", 2),
            ("dateModified", "date_modified", 2),
            ("latestDraftVersion", "latest_draft_version", 2),
            ("conversationsFetchedCount", "conversations_fetched_count", 2),
            ("conversationsValidCount", "conversations_valid_count", 2),
            ("getminedItemCount", "getmined_item_count", 2),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.language,
            &E.miner_type,
            &E.date_created,
            &E.status,
            &E.conversations_date_range_start,
            &E.conversations_date_range_end,
            &E.date_completed,
            &E.message,
            &E.error_info,
            &E.warning_info,
            &E.conversation_data_uploaded,
            &E.media_type,
            &E.participant_type,
            &E.queue_ids,
            &E.date_triggered,
            &E.date_modified,
            &E.latest_draft_version,
            &E.conversations_fetched_count,
            &E.conversations_valid_count,
            &E.getmined_item_count,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(Miner);

crate::runtime::setters!(Miner {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_language: language: crate::runtime::Open<Language>,
    with_miner_type: miner_type: crate::runtime::Open<MinerType>,
    with_date_created: date_created: crate::runtime::DateTime,
    with_status: status: crate::runtime::Open<Status>,
    with_conversations_date_range_start: conversations_date_range_start: crate::runtime::Date,
    with_conversations_date_range_end: conversations_date_range_end: crate::runtime::Date,
    with_date_completed: date_completed: crate::runtime::DateTime,
    with_message: message: ::std::string::String,
    with_error_info: error_info: ::std::boxed::Box<crate::MinerErrorInfo>,
    with_warning_info: warning_info: ::std::boxed::Box<crate::MinerErrorInfo>,
    with_conversation_data_uploaded: conversation_data_uploaded: bool,
    with_media_type: media_type: crate::runtime::Open<MediaType>,
    with_participant_type: participant_type: crate::runtime::Open<ParticipantType>,
    with_queue_ids: queue_ids: ::std::vec::Vec<::std::string::String>,
    with_date_triggered: date_triggered: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_latest_draft_version: latest_draft_version: ::std::boxed::Box<crate::Draft>,
    with_conversations_fetched_count: conversations_fetched_count: i32,
    with_conversations_valid_count: conversations_valid_count: i32,
    with_getmined_item_count: getmined_item_count: i32,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `language` of `Miner`. Known values: `en-us`, `en-gb`, `en-au`, `en-in`, `en-za`, `es-us`, `es-es`, `fr-fr`, `fr-ca`, `de-de`, `pt-pt`, `pt-br`, `it-it`, `nl-nl`, `de-ch`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Language {
    EnUs,
    EnGb,
    EnAu,
    EnIn,
    EnZa,
    EsUs,
    EsEs,
    FrFr,
    FrCa,
    DeDe,
    PtPt,
    PtBr,
    ItIt,
    NlNl,
    DeCh,
}

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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MinerType {
    Intent,
    Topic,
}

impl crate::runtime::Enum for MinerType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Intent, "Intent"),
        (Self::Topic, "Topic"),
    ];
}

/// The property `status` of `Miner`. Known values: `NotStarted`, `FetchingConversationIds`, `ConversationIdsFetched`, `ConversationIdsFetchError`, `FetchingConversations`, `ConversationsFetched`, `ConversationsFetchError`, `Queued`, `QueuingError`, `MiningStarted`, `MaskingUtterances`, `MaskingError`, `ComputingAnalytics`, `ComputingAnalyticsError`, `MiningCompleted`, `MiningError`, `ModelValidationError`, `Deleted`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MediaType {
    Chat,
    Call,
    Message,
    Email,
}

impl crate::runtime::Enum for MediaType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Chat, "Chat"),
        (Self::Call, "Call"),
        (Self::Message, "Message"),
        (Self::Email, "Email"),
    ];
}

/// The property `participantType` of `Miner`. Known values: `Customer`, `Agent`, `Both`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ParticipantType {
    Customer,
    Agent,
    Both,
}

impl crate::runtime::Enum for ParticipantType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Customer, "Customer"),
        (Self::Agent, "Agent"),
        (Self::Both, "Both"),
    ];
}
