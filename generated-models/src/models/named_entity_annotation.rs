// @generated from the schema "NamedEntityAnnotation"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `NamedEntityAnnotation`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct NamedEntityAnnotation {
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(NamedEntityAnnotation "NamedEntityAnnotation" 1 {
    (
        name: String = "name" with_name required,
    )
});
