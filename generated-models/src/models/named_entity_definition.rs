// @generated from the schema "NamedEntityDefinition"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `NamedEntityDefinition`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct NamedEntityDefinition {
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `type`: `string`, required.
    pub r#type: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(NamedEntityDefinition "NamedEntityDefinition" 2 {
    (
        name: String = "name" with_name required,
        r#type: String = "type" with_type required,
    )
});
