// @generated from the schema "QualityEvaluationScoreItem"; changes made here are lost at the next generation

/// The schema `QualityEvaluationScoreItem`.
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

impl crate::runtime::Model for QualityEvaluationScoreItem {
    const EMPTY: Self = Self {
        evaluation_id: ::std::option::Option::None,
        conversation_id: ::std::option::Option::None,
        conversation_date: ::std::option::Option::None,
        conversation_end_date: ::std::option::Option::None,
        form_name: ::std::option::Option::None,
        points: ::std::option::Option::None,
        evaluation_score: ::std::option::Option::None,
        max_points: ::std::option::Option::None,
        media_types: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QualityEvaluationScoreItem = &<QualityEvaluationScoreItem as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QualityEvaluationScoreItem",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("evaluationId", "evaluation_id", 2),
            ("conversationId", "conversation_id", 2),
            ("conversationDate", "conversation_date", 2),
            ("conversationEndDate", "conversation_end_date", 2),
            ("formName", "form_name", 2),
            ("points", "points", 2),
            ("evaluationScore", "evaluation_score", 2),
            ("maxPoints", "max_points", 2),
            ("mediaTypes", "media_types", 0),
        ],
        fields: &[
            &E.evaluation_id,
            &E.conversation_id,
            &E.conversation_date,
            &E.conversation_end_date,
            &E.form_name,
            &E.points,
            &E.evaluation_score,
            &E.max_points,
            &E.media_types,
        ],
    }
};

crate::runtime::model!(QualityEvaluationScoreItem);

crate::runtime::setters!(QualityEvaluationScoreItem {
    with_evaluation_id: evaluation_id: ::std::string::String,
    with_conversation_id: conversation_id: ::std::string::String,
    with_conversation_date: conversation_date: crate::runtime::DateTime,
    with_conversation_end_date: conversation_end_date: crate::runtime::DateTime,
    with_form_name: form_name: ::std::string::String,
    with_points: points: i32,
    with_evaluation_score: evaluation_score: f64,
    with_max_points: max_points: i32,
    with_media_types: media_types: ::std::vec::Vec<crate::runtime::Open<MediaTypes>>,
});

/// The property `mediaTypes` of `QualityEvaluationScoreItem`. Known values: `callback`, `chat`, `cobrowse`, `email`, `internalmessage`, `message`, `screenshare`, `unknown`, `video`, `voice`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
