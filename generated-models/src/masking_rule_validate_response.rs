// @generated from the schema "MaskingRuleValidateResponse"; changes made here are lost at the next generation

/// The schema `MaskingRuleValidateResponse`.
#[repr(C)]
pub struct MaskingRuleValidateResponse {
    /// `valid`: `boolean`, read-only.
    pub valid: ::std::option::Option<bool>,
    /// `validationMessage`: `string`, read-only.
    #[doc(alias = "validationMessage")]
    pub validation_message: ::std::option::Option<::std::string::String>,
    /// `maskedText`: `string`, read-only.
    #[doc(alias = "maskedText")]
    pub masked_text: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(MaskingRuleValidateResponse "MaskingRuleValidateResponse" 3 {
    (
        valid: bool = "valid" 2 with_valid,
        validation_message: ::std::string::String = "validationMessage" 2 with_validation_message,
        masked_text: ::std::string::String = "maskedText" 2 with_masked_text,
    )
});
