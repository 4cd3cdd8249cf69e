// @generated from the schema "Grammar"; changes made here are lost at the next generation

/// The schema `Grammar`.
pub struct Grammar {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `languages`: `array of GrammarLanguage`, read-only.
    pub languages: ::std::option::Option<::std::vec::Vec<crate::GrammarLanguage>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Grammar {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        description: ::std::option::Option::None,
        languages: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Grammar = &<Grammar as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Grammar",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("description", "description", 0),
            ("languages", "languages", 2),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.name, &E.description, &E.languages, &E.self_uri],
    }
};

crate::runtime::model!(Grammar);

crate::runtime::setters!(Grammar {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_description: description: ::std::string::String,
    with_languages: languages: ::std::vec::Vec<crate::GrammarLanguage>,
    with_self_uri: self_uri: ::std::string::String,
});
