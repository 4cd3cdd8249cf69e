// @generated from the schema "FieldList"; changes made here are lost at the next generation

/// The schema `FieldList`.
pub struct FieldList {
    /// `customLabels`: `boolean`.
    #[doc(alias = "customLabels")]
    pub custom_labels: ::std::option::Option<bool>,
    /// `instructionText`: `string`.
    #[doc(alias = "instructionText")]
    pub instruction_text: ::std::option::Option<::std::string::String>,
    /// `key`: `string`.
    pub key: ::std::option::Option<::std::string::String>,
    /// `labelKeys`: `array of string`.
    #[doc(alias = "labelKeys")]
    pub label_keys: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `params`: `map of object`.
    pub params: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// `repeatable`: `boolean`.
    pub repeatable: ::std::option::Option<bool>,
    /// `state`: `string`.
    pub state: ::std::option::Option<::std::string::String>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// `required`: `boolean`.
    pub required: ::std::option::Option<bool>,
    /// `gdpr`: `boolean`.
    pub gdpr: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for FieldList {
    const EMPTY: Self = Self {
        custom_labels: ::std::option::Option::None,
        instruction_text: ::std::option::Option::None,
        key: ::std::option::Option::None,
        label_keys: ::std::option::Option::None,
        params: ::std::option::Option::None,
        repeatable: ::std::option::Option::None,
        state: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        required: ::std::option::Option::None,
        gdpr: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FieldList = &<FieldList as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FieldList",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("customLabels", "custom_labels", 0),
            ("instructionText", "instruction_text", 0),
            ("key", "key", 0),
            ("labelKeys", "label_keys", 0),
            ("params", "params", 0),
            ("repeatable", "repeatable", 0),
            ("state", "state", 0),
            ("type", "type", 0),
            ("required", "required", 0),
            ("gdpr", "gdpr", 0),
        ],
        fields: &[
            &E.custom_labels,
            &E.instruction_text,
            &E.key,
            &E.label_keys,
            &E.params,
            &E.repeatable,
            &E.state,
            &E.r#type,
            &E.required,
            &E.gdpr,
        ],
    }
};

crate::runtime::model!(FieldList);

crate::runtime::setters!(FieldList {
    with_custom_labels: custom_labels: bool,
    with_instruction_text: instruction_text: ::std::string::String,
    with_key: key: ::std::string::String,
    with_label_keys: label_keys: ::std::vec::Vec<::std::string::String>,
    with_params: params: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    with_repeatable: repeatable: bool,
    with_state: state: ::std::string::String,
    with_type: r#type: ::std::string::String,
    with_required: required: bool,
    with_gdpr: gdpr: bool,
});
