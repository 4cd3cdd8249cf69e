// @generated from the schema "UserRoutingStatusUserParam"; changes made here are lost at the next generation

/// The schema `UserRoutingStatusUserParam`.
#[repr(C)]
pub struct UserRoutingStatusUserParam {
    /// `key`: `string`.
    pub key: ::std::option::Option<::std::string::String>,
    /// `value`: `string`.
    pub value: ::std::option::Option<::std::string::String>,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UserRoutingStatusUserParam "UserRoutingStatusUserParam" 3 {
    (
        key: ::std::string::String = "key" 0 with_key,
        value: ::std::string::String = "value" 0 with_value,
        additional_properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value> = "additionalProperties" 0 with_additional_properties,
    )
});
