// @generated from the schema "QualityEvaluationScoreItem"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra, Open};

/// The schema `QualityEvaluationScoreItem`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QualityEvaluationScoreItem {
    /// `evaluationId`: `string`, read-only.
    #[doc(alias = "evaluationId")]
    pub evaluation_id: Option<String>,
    /// `conversationId`: `string`, read-only.
    #[doc(alias = "conversationId")]
    pub conversation_id: Option<String>,
    /// `conversationDate`: `string (date-time)`, read-only.
    #[doc(alias = "conversationDate")]
    pub conversation_date: Option<DateTime>,
    /// `conversationEndDate`: `string (date-time)`, read-only.
    #[doc(alias = "conversationEndDate")]
    pub conversation_end_date: Option<DateTime>,
    /// `formName`: `string`, read-only.
    #[doc(alias = "formName")]
    pub form_name: Option<String>,
    /// `points`: `integer (int32)`, read-only.
    pub points: Option<i32>,
    /// `evaluationScore`: `number (double)`, read-only.
    #[doc(alias = "evaluationScore")]
    pub evaluation_score: Option<f64>,
    /// `maxPoints`: `integer (int32)`, read-only.
    #[doc(alias = "maxPoints")]
    pub max_points: Option<i32>,
    /// `mediaTypes`: array of one of `callback`, `chat`, `cobrowse`, `email` and 6 more.
    #[doc(alias = "mediaTypes")]
    pub media_types: Option<Vec<Open<MediaTypes>>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QualityEvaluationScoreItem "QualityEvaluationScoreItem" 9 {
    (
        evaluation_id: String = "evaluationId" with_evaluation_id read_only,
        conversation_id: String = "conversationId" with_conversation_id read_only,
        conversation_date: DateTime = "conversationDate" with_conversation_date read_only,
        conversation_end_date: DateTime = "conversationEndDate" with_conversation_end_date read_only,
        form_name: String = "formName" with_form_name read_only,
        points: i32 = "points" with_points read_only,
        evaluation_score: f64 = "evaluationScore" with_evaluation_score read_only,
        max_points: i32 = "maxPoints" with_max_points read_only,
        media_types: Vec<Open<MediaTypes>> = "mediaTypes" with_media_types,
    )
});

/// The property `mediaTypes` of `QualityEvaluationScoreItem`. Known values: `callback`, `chat`, `cobrowse`, `email`, `internalmessage`, `message`, `screenshare`, `unknown`, `video`, `voice`.
#[repr(u16)]
#[non_exhaustive]
pub enum MediaTypes {
    Callback,
    Chat,
    Cobrowse,
    Email,
    Internalmessage,
    Message,
    Screenshare,
    Unknown,
    Video,
    Voice,
}

crate::runtime::values!(MediaTypes {
    Callback = "callback",
    Chat = "chat",
    Cobrowse = "cobrowse",
    Email = "email",
    Internalmessage = "internalmessage",
    Message = "message",
    Screenshare = "screenshare",
    Unknown = "unknown",
    Video = "video",
    Voice = "voice",
});
