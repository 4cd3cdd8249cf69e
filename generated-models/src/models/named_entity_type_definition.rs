// @generated from the schema "NamedEntityTypeDefinition"; changes made here are lost at the next generation

use crate::NamedEntityTypeMechanism;
use crate::runtime::Extra;

/// The schema `NamedEntityTypeDefinition`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct NamedEntityTypeDefinition {
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `mechanism`: `NamedEntityTypeMechanism`, required.
    pub mechanism: Option<Box<NamedEntityTypeMechanism>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(NamedEntityTypeDefinition "NamedEntityTypeDefinition" 3 {
    (
        name: String = "name" with_name required,
        description: String = "description" with_description,
        mechanism: Box<NamedEntityTypeMechanism> = "mechanism" with_mechanism required,
    )
});
