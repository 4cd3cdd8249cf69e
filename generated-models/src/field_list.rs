// @generated from the schema "FieldList"; changes made here are lost at the next generation

/// The schema `FieldList`.
#[repr(C)]
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

crate::runtime::model!(FieldList "FieldList" 10 {
    (
        custom_labels: bool = "customLabels" 0 with_custom_labels,
        instruction_text: ::std::string::String = "instructionText" 0 with_instruction_text,
        key: ::std::string::String = "key" 0 with_key,
        label_keys: ::std::vec::Vec<::std::string::String> = "labelKeys" 0 with_label_keys,
        params: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value> = "params" 0 with_params,
        repeatable: bool = "repeatable" 0 with_repeatable,
        state: ::std::string::String = "state" 0 with_state,
        r#type: ::std::string::String = "type" 0 with_type,
        required: bool = "required" 0 with_required,
        gdpr: bool = "gdpr" 0 with_gdpr,
    )
});
