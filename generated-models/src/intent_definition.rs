// @generated from the schema "IntentDefinition"; changes made here are lost at the next generation

/// The schema `IntentDefinition`.
#[repr(C)]
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

crate::runtime::model!(IntentDefinition "IntentDefinition" 7 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 1 with_name,
        description: ::std::string::String = "description" 0 with_description,
        entity_type_bindings: ::std::vec::Vec<crate::NamedEntityTypeBinding> = "entityTypeBindings" 0 with_entity_type_bindings,
        entity_name_references: ::std::vec::Vec<::std::string::String> = "entityNameReferences" 2 with_entity_name_references,
        utterances: ::std::vec::Vec<crate::NluUtterance> = "utterances" 1 with_utterances,
        additional_languages: ::std::collections::BTreeMap<::std::string::String, crate::AdditionalLanguagesIntent> = "additionalLanguages" 0 with_additional_languages,
    )
});
