// @generated from the schema "IntentDefinition"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{AdditionalLanguagesIntent, NamedEntityTypeBinding, NluUtterance};
use crate::runtime::Extra;

/// The schema `IntentDefinition`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct IntentDefinition {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `entityTypeBindings`: `array of NamedEntityTypeBinding`.
    #[doc(alias = "entityTypeBindings")]
    pub entity_type_bindings: Option<Vec<NamedEntityTypeBinding>>,
    /// `entityNameReferences`: `array of string`, read-only.
    #[doc(alias = "entityNameReferences")]
    pub entity_name_references: Option<Vec<String>>,
    /// `utterances`: `array of NluUtterance`, required.
    pub utterances: Option<Vec<NluUtterance>>,
    /// `additionalLanguages`: `map of AdditionalLanguagesIntent`.
    #[doc(alias = "additionalLanguages")]
    pub additional_languages: Option<BTreeMap<String, AdditionalLanguagesIntent>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(IntentDefinition "IntentDefinition" 7 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name required,
        description: String = "description" with_description,
        entity_type_bindings: Vec<NamedEntityTypeBinding> = "entityTypeBindings" with_entity_type_bindings,
        entity_name_references: Vec<String> = "entityNameReferences" with_entity_name_references read_only,
        utterances: Vec<NluUtterance> = "utterances" with_utterances required,
        additional_languages: BTreeMap<String, AdditionalLanguagesIntent> = "additionalLanguages" with_additional_languages,
    )
});
