// @generated from the schema "NamedEntityTypeMechanismExample"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `NamedEntityTypeMechanismExample`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct NamedEntityTypeMechanismExample {
    /// `text`: `string`, required.
    pub text: Option<String>,
    /// `resolvedValue`: `string`, required.
    #[doc(alias = "resolvedValue")]
    pub resolved_value: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(NamedEntityTypeMechanismExample "NamedEntityTypeMechanismExample" 2 {
    (
        text: String = "text" with_text required,
        resolved_value: String = "resolvedValue" with_resolved_value required,
    )
});
