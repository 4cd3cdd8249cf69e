// @generated from the schema "FlowHealthIntentInfo"; changes made here are lost at the next generation

/// The schema `FlowHealthIntentInfo`.
pub struct FlowHealthIntentInfo {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `languageHealth`: `map of LocaleHealth`.
    #[doc(alias = "languageHealth")]
    pub language_health: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, crate::LocaleHealth>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for FlowHealthIntentInfo {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        language_health: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FlowHealthIntentInfo = &<FlowHealthIntentInfo as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FlowHealthIntentInfo",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("languageHealth", "language_health", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.name, &E.language_health, &E.self_uri],
    }
};

crate::runtime::model!(FlowHealthIntentInfo);

crate::runtime::setters!(FlowHealthIntentInfo {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_language_health: language_health: ::std::collections::BTreeMap<::std::string::String, crate::LocaleHealth>,
    with_self_uri: self_uri: ::std::string::String,
});
