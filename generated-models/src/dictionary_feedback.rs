// @generated from the schema "DictionaryFeedback"; changes made here are lost at the next generation

/// The schema `DictionaryFeedback`.
pub struct DictionaryFeedback {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `term`: `string`, required.
    pub term: ::std::option::Option<::std::string::String>,
    /// `dialect`: `string`, required.
    pub dialect: ::std::option::Option<::std::string::String>,
    /// `boostValue`: `number (float)`.
    #[doc(alias = "boostValue")]
    pub boost_value: ::std::option::Option<f64>,
    /// `source`: `string`, read-only.
    pub source: ::std::option::Option<crate::runtime::Open<Source>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `createdBy`: `UserReference`, read-only.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `modifiedBy`: `UserReference`, read-only.
    #[doc(alias = "modifiedBy")]
    pub modified_by: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `examplePhrases`: `array of DictionaryFeedbackExamplePhrase`, required.
    #[doc(alias = "examplePhrases")]
    pub example_phrases: ::std::option::Option<
        ::std::vec::Vec<crate::DictionaryFeedbackExamplePhrase>,
    >,
    /// `soundsLike`: `array of string`.
    #[doc(alias = "soundsLike")]
    pub sounds_like: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DictionaryFeedback {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        term: ::std::option::Option::None,
        dialect: ::std::option::Option::None,
        boost_value: ::std::option::Option::None,
        source: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        created_by: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        modified_by: ::std::option::Option::None,
        example_phrases: ::std::option::Option::None,
        sounds_like: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DictionaryFeedback = &<DictionaryFeedback as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DictionaryFeedback",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("term", "term", 1),
            ("dialect", "dialect", 1),
            ("boostValue", "boost_value", 0),
            ("source", "source", 2),
            ("dateCreated", "date_created", 2),
            ("createdBy", "created_by", 2),
            ("dateModified", "date_modified", 2),
            ("modifiedBy", "modified_by", 2),
            ("examplePhrases", "example_phrases", 1),
            ("soundsLike", "sounds_like", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.term,
            &E.dialect,
            &E.boost_value,
            &E.source,
            &E.date_created,
            &E.created_by,
            &E.date_modified,
            &E.modified_by,
            &E.example_phrases,
            &E.sounds_like,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(DictionaryFeedback);

crate::runtime::setters!(DictionaryFeedback {
    with_id: id: ::std::string::String,
    with_term: term: ::std::string::String,
    with_dialect: dialect: ::std::string::String,
    with_boost_value: boost_value: f64,
    with_source: source: crate::runtime::Open<Source>,
    with_date_created: date_created: crate::runtime::DateTime,
    with_created_by: created_by: ::std::boxed::Box<crate::UserReference>,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_modified_by: modified_by: ::std::boxed::Box<crate::UserReference>,
    with_example_phrases: example_phrases: ::std::vec::Vec<crate::DictionaryFeedbackExamplePhrase>,
    with_sounds_like: sounds_like: ::std::vec::Vec<::std::string::String>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `source` of `DictionaryFeedback`. Known values: `Manual`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Source {
    Manual,
}

impl crate::runtime::Enum for Source {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Manual, "Manual")];
}
