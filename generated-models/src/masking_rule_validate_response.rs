// @generated from the schema "MaskingRuleValidateResponse"; changes made here are lost at the next generation

/// The schema `MaskingRuleValidateResponse`.
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

impl crate::runtime::Model for MaskingRuleValidateResponse {
    const EMPTY: Self = Self {
        valid: ::std::option::Option::None,
        validation_message: ::std::option::Option::None,
        masked_text: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MaskingRuleValidateResponse = &<MaskingRuleValidateResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MaskingRuleValidateResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("valid", "valid", 2),
            ("validationMessage", "validation_message", 2),
            ("maskedText", "masked_text", 2),
        ],
        fields: &[&E.valid, &E.validation_message, &E.masked_text],
    }
};

crate::runtime::model!(MaskingRuleValidateResponse);

crate::runtime::setters!(MaskingRuleValidateResponse {
    with_valid: valid: bool,
    with_validation_message: validation_message: ::std::string::String,
    with_masked_text: masked_text: ::std::string::String,
});
