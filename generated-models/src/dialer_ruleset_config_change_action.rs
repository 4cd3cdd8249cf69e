// @generated from the schema "DialerRulesetConfigChangeAction"; changes made here are lost at the next generation

/// The schema `DialerRulesetConfigChangeAction`.
#[repr(C)]
pub struct DialerRulesetConfigChangeAction {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// `actionTypeName`: `string`.
    #[doc(alias = "actionTypeName")]
    pub action_type_name: ::std::option::Option<::std::string::String>,
    /// `updateOption`: `string`.
    #[doc(alias = "updateOption")]
    pub update_option: ::std::option::Option<::std::string::String>,
    /// `properties`: `map of string`.
    pub properties: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DialerRulesetConfigChangeAction "DialerRulesetConfigChangeAction" 5 {
    (
        r#type: ::std::string::String = "type" 0 with_type,
        action_type_name: ::std::string::String = "actionTypeName" 0 with_action_type_name,
        update_option: ::std::string::String = "updateOption" 0 with_update_option,
        properties: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "properties" 0 with_properties,
        additional_properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value> = "additionalProperties" 0 with_additional_properties,
    )
});
