// @generated from the schema "ConversationSummary"; changes made here are lost at the next generation

use crate::{
    AddressableEntityRef, ConversationEditedInput, ConversationSummaryFollowup,
    ConversationSummaryReason, ConversationSummaryResolution,
    ConversationSummaryWrapupCode,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `ConversationSummary`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationSummary {
    /// `text`: `string`.
    pub text: Option<String>,
    /// `status`: one of `Pending`, `Queued`, `Started`, `Completed` and 2 more.
    pub status: Option<Open<Status>>,
    /// `mediaType`: one of `Email`, `Call`, `Chat`, `Message` and 2 more.
    #[doc(alias = "mediaType")]
    pub media_type: Option<Open<MediaType>>,
    /// `language`: `string`.
    pub language: Option<String>,
    /// `predictedWrapupCodes`: `array of ConversationSummaryWrapupCode`.
    #[doc(alias = "predictedWrapupCodes")]
    pub predicted_wrapup_codes: Option<Vec<ConversationSummaryWrapupCode>>,
    /// `editedSummary`: `ConversationEditedInput`.
    #[doc(alias = "editedSummary")]
    pub edited_summary: Option<Box<ConversationEditedInput>>,
    /// `reason`: `ConversationSummaryReason`.
    pub reason: Option<Box<ConversationSummaryReason>>,
    /// `followup`: `ConversationSummaryFollowup`.
    pub followup: Option<Box<ConversationSummaryFollowup>>,
    /// `resolution`: `ConversationSummaryResolution`.
    pub resolution: Option<Box<ConversationSummaryResolution>>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `confidence`: `number (float)`, read-only.
    pub confidence: Option<f64>,
    /// `participants`: `array of AddressableEntityRef`.
    pub participants: Option<Vec<AddressableEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationSummary "ConversationSummary" 13 {
    (
        text: String = "text" with_text,
        status: Open<Status> = "status" with_status,
        media_type: Open<MediaType> = "mediaType" with_media_type,
        language: String = "language" with_language,
        predicted_wrapup_codes: Vec<ConversationSummaryWrapupCode> = "predictedWrapupCodes" with_predicted_wrapup_codes,
        edited_summary: Box<ConversationEditedInput> = "editedSummary" with_edited_summary,
        reason: Box<ConversationSummaryReason> = "reason" with_reason,
        followup: Box<ConversationSummaryFollowup> = "followup" with_followup,
        resolution: Box<ConversationSummaryResolution> = "resolution" with_resolution,
        date_created: DateTime = "dateCreated" with_date_created,
        id: String = "id" with_id read_only,
        confidence: f64 = "confidence" with_confidence read_only,
        participants: Vec<AddressableEntityRef> = "participants" with_participants,
    )
});

/// The property `status` of `ConversationSummary`. Known values: `Pending`, `Queued`, `Started`, `Completed`, `Error`, `Processing`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    Pending,
    Queued,
    Started,
    Completed,
    Error,
    Processing,
}

crate::runtime::values!(Status {
    Pending = "Pending",
    Queued = "Queued",
    Started = "Started",
    Completed = "Completed",
    Error = "Error",
    Processing = "Processing",
});

/// The property `mediaType` of `ConversationSummary`. Known values: `Email`, `Call`, `Chat`, `Message`, `Webmessaging`, `Unknown`.
#[repr(u16)]
#[non_exhaustive]
pub enum MediaType {
    Email,
    Call,
    Chat,
    Message,
    Webmessaging,
    Unknown,
}

crate::runtime::values!(MediaType {
    Email = "Email",
    Call = "Call",
    Chat = "Chat",
    Message = "Message",
    Webmessaging = "Webmessaging",
    Unknown = "Unknown",
});
