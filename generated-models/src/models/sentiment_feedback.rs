// @generated from the schema "SentimentFeedback"; changes made here are lost at the next generation

use crate::AddressableEntityRef;
use crate::runtime::{DateTime, Extra, Open};

/// The schema `SentimentFeedback`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SentimentFeedback {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `phrase`: `string`, required.
    pub phrase: Option<String>,
    /// `dialect`: `string`, required.
    pub dialect: Option<String>,
    /// `feedbackValue`: one of `Neutral`, `Positive` and `Negative`, required.
    #[doc(alias = "feedbackValue")]
    pub feedback_value: Option<Open<FeedbackValue>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `createdBy`: `AddressableEntityRef`, read-only.
    #[doc(alias = "createdBy")]
    pub created_by: Option<Box<AddressableEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SentimentFeedback "SentimentFeedback" 6 {
    (
        id: String = "id" with_id read_only,
        phrase: String = "phrase" with_phrase required,
        dialect: String = "dialect" with_dialect required,
        feedback_value: Open<FeedbackValue> = "feedbackValue" with_feedback_value required,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        created_by: Box<AddressableEntityRef> = "createdBy" with_created_by read_only,
    )
});

/// The property `feedbackValue` of `SentimentFeedback`. Known values: `Neutral`, `Positive`, `Negative`.
#[repr(u16)]
#[non_exhaustive]
pub enum FeedbackValue {
    Neutral,
    Positive,
    Negative,
}

crate::runtime::values!(FeedbackValue {
    Neutral = "Neutral",
    Positive = "Positive",
    Negative = "Negative",
});
