// @generated from the schema "KeyValue"; changes made here are lost at the next generation

/// The schema `KeyValue`.
#[repr(C)]
pub struct KeyValue {
    /// `key`: `string`, required.
    pub key: ::std::option::Option<::std::string::String>,
    /// `value`: `string`, required.
    pub value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(KeyValue "KeyValue" 2 {
    (
        key: ::std::string::String = "key" 1 with_key,
        value: ::std::string::String = "value" 1 with_value,
    )
});
