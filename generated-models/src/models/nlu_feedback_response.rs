// @generated from the schema "NluFeedbackResponse"; changes made here are lost at the next generation

use crate::{IntentFeedback, NluDomainVersion};
use crate::runtime::{DateTime, Extra};

/// The schema `NluFeedbackResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct NluFeedbackResponse {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `text`: `string`.
    pub text: Option<String>,
    /// `intents`: `array of IntentFeedback`.
    pub intents: Option<Vec<IntentFeedback>>,
    /// `version`: `NluDomainVersion`, read-only.
    pub version: Option<Box<NluDomainVersion>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `language`: `string`.
    pub language: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(NluFeedbackResponse "NluFeedbackResponse" 7 {
    (
        id: String = "id" with_id read_only,
        text: String = "text" with_text,
        intents: Vec<IntentFeedback> = "intents" with_intents,
        version: Box<NluDomainVersion> = "version" with_version read_only,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        language: String = "language" with_language,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
