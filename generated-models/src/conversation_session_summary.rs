// @generated from the schema "ConversationSessionSummary"; changes made here are lost at the next generation

/// The schema `ConversationSessionSummary`.
pub struct ConversationSessionSummary {
    /// `text`: `string`.
    pub text: ::std::option::Option<::std::string::String>,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `mediaType`: `string`.
    #[doc(alias = "mediaType")]
    pub media_type: ::std::option::Option<crate::runtime::Open<MediaType>>,
    /// `language`: `string`.
    pub language: ::std::option::Option<::std::string::String>,
    /// `predictedWrapupCodes`: `array of ConversationSummaryWrapupCode`.
    #[doc(alias = "predictedWrapupCodes")]
    pub predicted_wrapup_codes: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationSummaryWrapupCode>,
    >,
    /// `editedSummary`: `ConversationEditedInput`.
    #[doc(alias = "editedSummary")]
    pub edited_summary: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationEditedInput>,
    >,
    /// `reason`: `ConversationSummaryReason`.
    pub reason: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationSummaryReason>,
    >,
    /// `followup`: `ConversationSummaryFollowup`.
    pub followup: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationSummaryFollowup>,
    >,
    /// `resolution`: `ConversationSummaryResolution`.
    pub resolution: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationSummaryResolution>,
    >,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `confidence`: `number (float)`, read-only.
    pub confidence: ::std::option::Option<f64>,
    /// `participants`: `array of AddressableEntityRef`.
    pub participants: ::std::option::Option<
        ::std::vec::Vec<crate::AddressableEntityRef>,
    >,
    /// `communication`: `Entity`, read-only.
    pub communication: ::std::option::Option<::std::boxed::Box<crate::Entity>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationSessionSummary {
    const EMPTY: Self = Self {
        text: ::std::option::Option::None,
        status: ::std::option::Option::None,
        media_type: ::std::option::Option::None,
        language: ::std::option::Option::None,
        predicted_wrapup_codes: ::std::option::Option::None,
        edited_summary: ::std::option::Option::None,
        reason: ::std::option::Option::None,
        followup: ::std::option::Option::None,
        resolution: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        id: ::std::option::Option::None,
        confidence: ::std::option::Option::None,
        participants: ::std::option::Option::None,
        communication: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationSessionSummary = &<ConversationSessionSummary as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationSessionSummary",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("text", "text", 0),
            ("status", "status", 0),
            ("mediaType", "media_type", 0),
            ("language", "language", 0),
            ("predictedWrapupCodes", "predicted_wrapup_codes", 0),
            ("editedSummary", "edited_summary", 0),
            ("reason", "reason", 0),
            ("followup", "followup", 0),
            ("resolution", "resolution", 0),
            ("dateCreated", "date_created", 0),
            ("id", "id", 2),
            ("confidence", "confidence", 2),
            ("participants", "participants", 0),
            ("communication", "communication", 2),
        ],
        fields: &[
            &E.text,
            &E.status,
            &E.media_type,
            &E.language,
            &E.predicted_wrapup_codes,
            &E.edited_summary,
            &E.reason,
            &E.followup,
            &E.resolution,
            &E.date_created,
            &E.id,
            &E.confidence,
            &E.participants,
            &E.communication,
        ],
    }
};

crate::runtime::model!(ConversationSessionSummary);

crate::runtime::setters!(ConversationSessionSummary {
    with_text: text: ::std::string::String,
    with_status: status: crate::runtime::Open<Status>,
    with_media_type: media_type: crate::runtime::Open<MediaType>,
    with_language: language: ::std::string::String,
    with_predicted_wrapup_codes: predicted_wrapup_codes: ::std::vec::Vec<crate::ConversationSummaryWrapupCode>,
    with_edited_summary: edited_summary: ::std::boxed::Box<crate::ConversationEditedInput>,
    with_reason: reason: ::std::boxed::Box<crate::ConversationSummaryReason>,
    with_followup: followup: ::std::boxed::Box<crate::ConversationSummaryFollowup>,
    with_resolution: resolution: ::std::boxed::Box<crate::ConversationSummaryResolution>,
    with_date_created: date_created: crate::runtime::DateTime,
    with_id: id: ::std::string::String,
    with_confidence: confidence: f64,
    with_participants: participants: ::std::vec::Vec<crate::AddressableEntityRef>,
    with_communication: communication: ::std::boxed::Box<crate::Entity>,
});

/// The property `status` of `ConversationSessionSummary`. Known values: `Pending`, `Queued`, `Started`, `Completed`, `Error`, `Processing`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    Pending,
    Queued,
    Started,
    Completed,
    Error,
    Processing,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Pending, "Pending"),
        (Self::Queued, "Queued"),
        (Self::Started, "Started"),
        (Self::Completed, "Completed"),
        (Self::Error, "Error"),
        (Self::Processing, "Processing"),
    ];
}

/// The property `mediaType` of `ConversationSessionSummary`. Known values: `Email`, `Call`, `Chat`, `Message`, `Webmessaging`, `Unknown`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MediaType {
    Email,
    Call,
    Chat,
    Message,
    Webmessaging,
    Unknown,
}

impl crate::runtime::Enum for MediaType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Email, "Email"),
        (Self::Call, "Call"),
        (Self::Chat, "Chat"),
        (Self::Message, "Message"),
        (Self::Webmessaging, "Webmessaging"),
        (Self::Unknown, "Unknown"),
    ];
}
