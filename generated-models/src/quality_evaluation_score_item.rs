// @generated from the schema "QualityEvaluationScoreItem"; changes made here are lost at the next generation

/// The schema `QualityEvaluationScoreItem`.
#[repr(C)]
pub struct QualityEvaluationScoreItem {
    /// `evaluationId`: `string`, read-only.
    #[doc(alias = "evaluationId")]
    pub evaluation_id: ::std::option::Option<::std::string::String>,
    /// `conversationId`: `string`, read-only.
    #[doc(alias = "conversationId")]
    pub conversation_id: ::std::option::Option<::std::string::String>,
    /// `conversationDate`: `string (date-time)`, read-only.
    #[doc(alias = "conversationDate")]
    pub conversation_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `conversationEndDate`: `string (date-time)`, read-only.
    #[doc(alias = "conversationEndDate")]
    pub conversation_end_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `formName`: `string`, read-only.
    #[doc(alias = "formName")]
    pub form_name: ::std::option::Option<::std::string::String>,
    /// `points`: `integer (int32)`, read-only.
    pub points: ::std::option::Option<i32>,
    /// `evaluationScore`: `number (double)`, read-only.
    #[doc(alias = "evaluationScore")]
    pub evaluation_score: ::std::option::Option<f64>,
    /// `maxPoints`: `integer (int32)`, read-only.
    #[doc(alias = "maxPoints")]
    pub max_points: ::std::option::Option<i32>,
    /// `mediaTypes`: `array of string`.
    #[doc(alias = "mediaTypes")]
    pub media_types: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<MediaTypes>>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QualityEvaluationScoreItem "QualityEvaluationScoreItem" 9 {
    (
        evaluation_id: ::std::string::String = "evaluationId" 2 with_evaluation_id,
        conversation_id: ::std::string::String = "conversationId" 2 with_conversation_id,
        conversation_date: crate::runtime::DateTime = "conversationDate" 2 with_conversation_date,
        conversation_end_date: crate::runtime::DateTime = "conversationEndDate" 2 with_conversation_end_date,
        form_name: ::std::string::String = "formName" 2 with_form_name,
        points: i32 = "points" 2 with_points,
        evaluation_score: f64 = "evaluationScore" 2 with_evaluation_score,
        max_points: i32 = "maxPoints" 2 with_max_points,
        media_types: ::std::vec::Vec<crate::runtime::Open<MediaTypes>> = "mediaTypes" 0 with_media_types,
    )
});

/// The property `mediaTypes` of `QualityEvaluationScoreItem`. Known values: `callback`, `chat`, `cobrowse`, `email`, `internalmessage`, `message`, `screenshare`, `unknown`, `video`, `voice`.
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

crate::runtime::known!(MediaTypes);

impl crate::runtime::Enum for MediaTypes {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Callback, "callback"),
        (Self::Chat, "chat"),
        (Self::Cobrowse, "cobrowse"),
        (Self::Email, "email"),
        (Self::Internalmessage, "internalmessage"),
        (Self::Message, "message"),
        (Self::Screenshare, "screenshare"),
        (Self::Unknown, "unknown"),
        (Self::Video, "video"),
        (Self::Voice, "voice"),
    ];
}
