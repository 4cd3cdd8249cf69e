// @generated from the schema "MaskingRuleValidateRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `MaskingRuleValidateRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MaskingRuleValidateRequest {
    /// `text`: `string`, required.
    pub text: Option<String>,
    /// `definition`: `string`, required.
    pub definition: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MaskingRuleValidateRequest "MaskingRuleValidateRequest" 2 {
    (
        text: String = "text" with_text required,
        definition: String = "definition" with_definition required,
    )
});
