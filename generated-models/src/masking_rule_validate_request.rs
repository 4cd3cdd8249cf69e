// @generated from the schema "MaskingRuleValidateRequest"; changes made here are lost at the next generation

/// The schema `MaskingRuleValidateRequest`.
pub struct MaskingRuleValidateRequest {
    /// `text`: `string`, required.
    pub text: ::std::option::Option<::std::string::String>,
    /// `definition`: `string`, required.
    pub definition: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for MaskingRuleValidateRequest {
    const EMPTY: Self = Self {
        text: ::std::option::Option::None,
        definition: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MaskingRuleValidateRequest = &<MaskingRuleValidateRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MaskingRuleValidateRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("text", "text", 1), ("definition", "definition", 1)],
        fields: &[&E.text, &E.definition],
    }
};

crate::runtime::model!(MaskingRuleValidateRequest);

crate::runtime::setters!(MaskingRuleValidateRequest {
    with_text: text: ::std::string::String,
    with_definition: definition: ::std::string::String,
});
