// @generated from the schema "ConversationSummary"; changes made here are lost at the next generation

/// The schema `ConversationSummary`.
#[repr(C)]
pub struct ConversationSummary {
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
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationSummary "ConversationSummary" 13 {
    (
        text: ::std::string::String = "text" 0 with_text,
        status: crate::runtime::Open<Status> = "status" 0 with_status,
        media_type: crate::runtime::Open<MediaType> = "mediaType" 0 with_media_type,
        language: ::std::string::String = "language" 0 with_language,
        predicted_wrapup_codes: ::std::vec::Vec<crate::ConversationSummaryWrapupCode> = "predictedWrapupCodes" 0 with_predicted_wrapup_codes,
        edited_summary: ::std::boxed::Box<crate::ConversationEditedInput> = "editedSummary" 0 with_edited_summary,
        reason: ::std::boxed::Box<crate::ConversationSummaryReason> = "reason" 0 with_reason,
        followup: ::std::boxed::Box<crate::ConversationSummaryFollowup> = "followup" 0 with_followup,
        resolution: ::std::boxed::Box<crate::ConversationSummaryResolution> = "resolution" 0 with_resolution,
        date_created: crate::runtime::DateTime = "dateCreated" 0 with_date_created,
        id: ::std::string::String = "id" 2 with_id,
        confidence: f64 = "confidence" 2 with_confidence,
        participants: ::std::vec::Vec<crate::AddressableEntityRef> = "participants" 0 with_participants,
    )
});

/// The property `status` of `ConversationSummary`. Known values: `Pending`, `Queued`, `Started`, `Completed`, `Error`, `Processing`.
#[non_exhaustive]
pub enum Status {
    Pending,
    Queued,
    Started,
    Completed,
    Error,
    Processing,
}

crate::runtime::known!(Status);

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

/// The property `mediaType` of `ConversationSummary`. Known values: `Email`, `Call`, `Chat`, `Message`, `Webmessaging`, `Unknown`.
#[non_exhaustive]
pub enum MediaType {
    Email,
    Call,
    Chat,
    Message,
    Webmessaging,
    Unknown,
}

crate::runtime::known!(MediaType);

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
