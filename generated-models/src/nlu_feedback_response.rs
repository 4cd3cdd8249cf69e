// @generated from the schema "NluFeedbackResponse"; changes made here are lost at the next generation

/// The schema `NluFeedbackResponse`.
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

impl crate::runtime::Model for NluFeedbackResponse {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        text: ::std::option::Option::None,
        intents: ::std::option::Option::None,
        version: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        language: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &NluFeedbackResponse = &<NluFeedbackResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "NluFeedbackResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("text", "text", 0),
            ("intents", "intents", 0),
            ("version", "version", 2),
            ("dateCreated", "date_created", 2),
            ("language", "language", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.text,
            &E.intents,
            &E.version,
            &E.date_created,
            &E.language,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(NluFeedbackResponse);

crate::runtime::setters!(NluFeedbackResponse {
    with_id: id: ::std::string::String,
    with_text: text: ::std::string::String,
    with_intents: intents: ::std::vec::Vec<crate::IntentFeedback>,
    with_version: version: ::std::boxed::Box<crate::NluDomainVersion>,
    with_date_created: date_created: crate::runtime::DateTime,
    with_language: language: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
});
