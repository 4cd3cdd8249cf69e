// @generated from the schema "NluFeedbackResponse"; changes made here are lost at the next generation

/// The schema `NluFeedbackResponse`.
#[repr(C)]
pub struct NluFeedbackResponse {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `text`: `string`.
    pub text: ::std::option::Option<::std::string::String>,
    /// `intents`: `array of IntentFeedback`.
    pub intents: ::std::option::Option<::std::vec::Vec<crate::IntentFeedback>>,
    /// `version`: `NluDomainVersion`, read-only.
    pub version: ::std::option::Option<::std::boxed::Box<crate::NluDomainVersion>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `language`: `string`.
    pub language: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(NluFeedbackResponse "NluFeedbackResponse" 7 {
    (
        id: ::std::string::String = "id" 2 with_id,
        text: ::std::string::String = "text" 0 with_text,
        intents: ::std::vec::Vec<crate::IntentFeedback> = "intents" 0 with_intents,
        version: ::std::boxed::Box<crate::NluDomainVersion> = "version" 2 with_version,
        date_created: crate::runtime::DateTime = "dateCreated" 2 with_date_created,
        language: ::std::string::String = "language" 0 with_language,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
