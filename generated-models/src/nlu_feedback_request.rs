// @generated from the schema "NluFeedbackRequest"; changes made here are lost at the next generation

/// The schema `NluFeedbackRequest`.
#[repr(C)]
pub struct NluFeedbackRequest {
    /// `text`: `string`, required.
    pub text: ::std::option::Option<::std::string::String>,
    /// `intents`: `array of IntentFeedback`, required.
    pub intents: ::std::option::Option<::std::vec::Vec<crate::IntentFeedback>>,
    /// `versionId`: `string`, required.
    #[doc(alias = "versionId")]
    pub version_id: ::std::option::Option<::std::string::String>,
    /// `language`: `string`.
    pub language: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(NluFeedbackRequest "NluFeedbackRequest" 4 {
    (
        text: ::std::string::String = "text" 1 with_text,
        intents: ::std::vec::Vec<crate::IntentFeedback> = "intents" 1 with_intents,
        version_id: ::std::string::String = "versionId" 1 with_version_id,
        language: ::std::string::String = "language" 0 with_language,
    )
});
