// @generated from the schema "NluFeedbackRequest"; changes made here are lost at the next generation

/// The schema `NluFeedbackRequest`.
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

impl crate::runtime::Model for NluFeedbackRequest {
    const EMPTY: Self = Self {
        text: ::std::option::Option::None,
        intents: ::std::option::Option::None,
        version_id: ::std::option::Option::None,
        language: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &NluFeedbackRequest = &<NluFeedbackRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "NluFeedbackRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("text", "text", 1),
            ("intents", "intents", 1),
            ("versionId", "version_id", 1),
            ("language", "language", 0),
        ],
        fields: &[&E.text, &E.intents, &E.version_id, &E.language],
    }
};

crate::runtime::model!(NluFeedbackRequest);

crate::runtime::setters!(NluFeedbackRequest {
    with_text: text: ::std::string::String,
    with_intents: intents: ::std::vec::Vec<crate::IntentFeedback>,
    with_version_id: version_id: ::std::string::String,
    with_language: language: ::std::string::String,
});
