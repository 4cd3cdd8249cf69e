// @generated from the schema "MaskingRuleValidateResponse"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `MaskingRuleValidateResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MaskingRuleValidateResponse {
    /// `valid`: `boolean`, read-only.
    pub valid: Option<bool>,
    /// `validationMessage`: `string`, read-only.
    #[doc(alias = "validationMessage")]
    pub validation_message: Option<String>,
    /// `maskedText`: `string`, read-only.
    #[doc(alias = "maskedText")]
    pub masked_text: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MaskingRuleValidateResponse "MaskingRuleValidateResponse" 3 {
    (
        valid: bool = "valid" with_valid read_only,
        validation_message: String = "validationMessage" with_validation_message read_only,
        masked_text: String = "maskedText" with_masked_text read_only,
    )
});
