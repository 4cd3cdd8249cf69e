// @generated from the schema "SttEngineEntity"; changes made here are lost at the next generation

/// The schema `SttEngineEntity`.
pub struct SttEngineEntity {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `grammarBased`: `boolean`.
    #[doc(alias = "grammarBased")]
    pub grammar_based: ::std::option::Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SttEngineEntity {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        grammar_based: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SttEngineEntity = &<SttEngineEntity as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SttEngineEntity",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("grammarBased", "grammar_based", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.name, &E.grammar_based, &E.self_uri],
    }
};

crate::runtime::model!(SttEngineEntity);

crate::runtime::setters!(SttEngineEntity {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_grammar_based: grammar_based: bool,
    with_self_uri: self_uri: ::std::string::String,
});
