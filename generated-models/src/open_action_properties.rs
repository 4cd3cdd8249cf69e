// @generated from the schema "OpenActionProperties"; changes made here are lost at the next generation

/// The schema `OpenActionProperties`.
#[repr(C)]
pub struct OpenActionProperties {
    /// `openActionName`: `string`.
    #[doc(alias = "openActionName")]
    pub open_action_name: ::std::option::Option<::std::string::String>,
    /// `configurationFields`: `map of object`.
    #[doc(alias = "configurationFields")]
    pub configuration_fields: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(OpenActionProperties "OpenActionProperties" 2 {
    (
        open_action_name: ::std::string::String = "openActionName" 0 with_open_action_name,
        configuration_fields: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value> = "configurationFields" 0 with_configuration_fields,
    )
});
