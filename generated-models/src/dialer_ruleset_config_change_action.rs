// @generated from the schema "DialerRulesetConfigChangeAction"; changes made here are lost at the next generation

/// The schema `DialerRulesetConfigChangeAction`.
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

impl crate::runtime::Model for DialerRulesetConfigChangeAction {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        action_type_name: ::std::option::Option::None,
        update_option: ::std::option::Option::None,
        properties: ::std::option::Option::None,
        additional_properties: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DialerRulesetConfigChangeAction = &<DialerRulesetConfigChangeAction as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DialerRulesetConfigChangeAction",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("type", "type", 0),
            ("actionTypeName", "action_type_name", 0),
            ("updateOption", "update_option", 0),
            ("properties", "properties", 0),
            ("additionalProperties", "additional_properties", 0),
        ],
        fields: &[
            &E.r#type,
            &E.action_type_name,
            &E.update_option,
            &E.properties,
            &E.additional_properties,
        ],
    }
};

crate::runtime::model!(DialerRulesetConfigChangeAction);

crate::runtime::setters!(DialerRulesetConfigChangeAction {
    with_type: r#type: ::std::string::String,
    with_action_type_name: action_type_name: ::std::string::String,
    with_update_option: update_option: ::std::string::String,
    with_properties: properties: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    with_additional_properties: additional_properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
});
