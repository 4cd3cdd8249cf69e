// @generated from the schema "MaskingRuleValidateRequest"; changes made here are lost at the next generation

/// The schema `MaskingRuleValidateRequest`.
#[repr(C)]
pub struct MaskingRuleValidateRequest {
    /// `text`: `string`, required.
    pub text: ::std::option::Option<::std::string::String>,
    /// `definition`: `string`, required.
    pub definition: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(MaskingRuleValidateRequest "MaskingRuleValidateRequest" 2 {
    (
        text: ::std::string::String = "text" 1 with_text,
        definition: ::std::string::String = "definition" 1 with_definition,
    )
});
