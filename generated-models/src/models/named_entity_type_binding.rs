// @generated from the schema "NamedEntityTypeBinding"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `NamedEntityTypeBinding`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct NamedEntityTypeBinding {
    /// `entityType`: `string`, required.
    #[doc(alias = "entityType")]
    pub entity_type: Option<String>,
    /// `entityName`: `string`, required.
    #[doc(alias = "entityName")]
    pub entity_name: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(NamedEntityTypeBinding "NamedEntityTypeBinding" 2 {
    (
        entity_type: String = "entityType" with_entity_type required,
        entity_name: String = "entityName" with_entity_name required,
    )
});
