// @generated from the schema "NluFeedbackRequest"; changes made here are lost at the next generation

use crate::IntentFeedback;
use crate::runtime::Extra;

/// The schema `NluFeedbackRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct NluFeedbackRequest {
    /// `text`: `string`, required.
    pub text: Option<String>,
    /// `intents`: `array of IntentFeedback`, required.
    pub intents: Option<Vec<IntentFeedback>>,
    /// `versionId`: `string`, required.
    #[doc(alias = "versionId")]
    pub version_id: Option<String>,
    /// `language`: `string`.
    pub language: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(NluFeedbackRequest "NluFeedbackRequest" 4 {
    (
        text: String = "text" with_text required,
        intents: Vec<IntentFeedback> = "intents" with_intents required,
        version_id: String = "versionId" with_version_id required,
        language: String = "language" with_language,
    )
});
