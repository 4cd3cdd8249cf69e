// @generated from the schema "IntentDefinition"; changes made here are lost at the next generation

/// The schema `IntentDefinition`.
pub struct IntentDefinition {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `entityTypeBindings`: `array of NamedEntityTypeBinding`.
    #[doc(alias = "entityTypeBindings")]
    pub entity_type_bindings: ::std::option::Option<
        ::std::vec::Vec<crate::NamedEntityTypeBinding>,
    >,
    /// `entityNameReferences`: `array of string`, read-only.
    #[doc(alias = "entityNameReferences")]
    pub entity_name_references: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `utterances`: `array of NluUtterance`, required.
    pub utterances: ::std::option::Option<::std::vec::Vec<crate::NluUtterance>>,
    /// `additionalLanguages`: `map of AdditionalLanguagesIntent`.
    #[doc(alias = "additionalLanguages")]
    pub additional_languages: ::std::option::Option<
        ::std::collections::BTreeMap<
            ::std::string::String,
            crate::AdditionalLanguagesIntent,
        >,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for IntentDefinition {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        description: ::std::option::Option::None,
        entity_type_bindings: ::std::option::Option::None,
        entity_name_references: ::std::option::Option::None,
        utterances: ::std::option::Option::None,
        additional_languages: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &IntentDefinition = &<IntentDefinition as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "IntentDefinition",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 1),
            ("description", "description", 0),
            ("entityTypeBindings", "entity_type_bindings", 0),
            ("entityNameReferences", "entity_name_references", 2),
            ("utterances", "utterances", 1),
            ("additionalLanguages", "additional_languages", 0),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.description,
            &E.entity_type_bindings,
            &E.entity_name_references,
            &E.utterances,
            &E.additional_languages,
        ],
    }
};

crate::runtime::model!(IntentDefinition);

crate::runtime::setters!(IntentDefinition {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_description: description: ::std::string::String,
    with_entity_type_bindings: entity_type_bindings: ::std::vec::Vec<crate::NamedEntityTypeBinding>,
    with_entity_name_references: entity_name_references: ::std::vec::Vec<::std::string::String>,
    with_utterances: utterances: ::std::vec::Vec<crate::NluUtterance>,
    with_additional_languages: additional_languages: ::std::collections::BTreeMap<::std::string::String, crate::AdditionalLanguagesIntent>,
});
