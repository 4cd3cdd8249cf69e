// @generated from the schema "SentimentFeedback"; changes made here are lost at the next generation

/// The schema `SentimentFeedback`.
#[repr(C)]
pub struct SentimentFeedback {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `phrase`: `string`, required.
    pub phrase: ::std::option::Option<::std::string::String>,
    /// `dialect`: `string`, required.
    pub dialect: ::std::option::Option<::std::string::String>,
    /// `feedbackValue`: `string`, required.
    #[doc(alias = "feedbackValue")]
    pub feedback_value: ::std::option::Option<crate::runtime::Open<FeedbackValue>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `createdBy`: `AddressableEntityRef`, read-only.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<
        ::std::boxed::Box<crate::AddressableEntityRef>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SentimentFeedback "SentimentFeedback" 6 {
    (
        id: ::std::string::String = "id" 2 with_id,
        phrase: ::std::string::String = "phrase" 1 with_phrase,
        dialect: ::std::string::String = "dialect" 1 with_dialect,
        feedback_value: crate::runtime::Open<FeedbackValue> = "feedbackValue" 1 with_feedback_value,
        date_created: crate::runtime::DateTime = "dateCreated" 2 with_date_created,
        created_by: ::std::boxed::Box<crate::AddressableEntityRef> = "createdBy" 2 with_created_by,
    )
});

/// The property `feedbackValue` of `SentimentFeedback`. Known values: `Neutral`, `Positive`, `Negative`.
#[non_exhaustive]
pub enum FeedbackValue {
    Neutral,
    Positive,
    Negative,
}

crate::runtime::known!(FeedbackValue);

impl crate::runtime::Enum for FeedbackValue {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Neutral, "Neutral"),
        (Self::Positive, "Positive"),
        (Self::Negative, "Negative"),
    ];
}
