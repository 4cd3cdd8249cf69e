// @generated from the schema "ResourcePermissionPolicy"; changes made here are lost at the next generation

/// The schema `ResourcePermissionPolicy`.
pub struct ResourcePermissionPolicy {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `domain`: `string`.
    pub domain: ::std::option::Option<::std::string::String>,
    /// `entityName`: `string`.
    #[doc(alias = "entityName")]
    pub entity_name: ::std::option::Option<::std::string::String>,
    /// `policyName`: `string`.
    #[doc(alias = "policyName")]
    pub policy_name: ::std::option::Option<::std::string::String>,
    /// `policyDescription`: `string`.
    #[doc(alias = "policyDescription")]
    pub policy_description: ::std::option::Option<::std::string::String>,
    /// `actionSetKey`: `string`.
    #[doc(alias = "actionSetKey")]
    pub action_set_key: ::std::option::Option<::std::string::String>,
    /// `allowConditions`: `boolean`.
    #[doc(alias = "allowConditions")]
    pub allow_conditions: ::std::option::Option<bool>,
    /// `resourceConditionNode`: `ResourceConditionNode`.
    #[doc(alias = "resourceConditionNode")]
    pub resource_condition_node: ::std::option::Option<
        ::std::boxed::Box<crate::ResourceConditionNode>,
    >,
    /// `namedResources`: `array of string`.
    #[doc(alias = "namedResources")]
    pub named_resources: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `resourceCondition`: `string`.
    #[doc(alias = "resourceCondition")]
    pub resource_condition: ::std::option::Option<::std::string::String>,
    /// `actionSet`: `array of string`.
    #[doc(alias = "actionSet")]
    pub action_set: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ResourcePermissionPolicy {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        domain: ::std::option::Option::None,
        entity_name: ::std::option::Option::None,
        policy_name: ::std::option::Option::None,
        policy_description: ::std::option::Option::None,
        action_set_key: ::std::option::Option::None,
        allow_conditions: ::std::option::Option::None,
        resource_condition_node: ::std::option::Option::None,
        named_resources: ::std::option::Option::None,
        resource_condition: ::std::option::Option::None,
        action_set: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ResourcePermissionPolicy = &<ResourcePermissionPolicy as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ResourcePermissionPolicy",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("domain", "domain", 0),
            ("entityName", "entity_name", 0),
            ("policyName", "policy_name", 0),
            ("policyDescription", "policy_description", 0),
            ("actionSetKey", "action_set_key", 0),
            ("allowConditions", "allow_conditions", 0),
            ("resourceConditionNode", "resource_condition_node", 0),
            ("namedResources", "named_resources", 0),
            ("resourceCondition", "resource_condition", 0),
            ("actionSet", "action_set", 0),
        ],
        fields: &[
            &E.id,
            &E.domain,
            &E.entity_name,
            &E.policy_name,
            &E.policy_description,
            &E.action_set_key,
            &E.allow_conditions,
            &E.resource_condition_node,
            &E.named_resources,
            &E.resource_condition,
            &E.action_set,
        ],
    }
};

crate::runtime::model!(ResourcePermissionPolicy);

crate::runtime::setters!(ResourcePermissionPolicy {
    with_id: id: ::std::string::String,
    with_domain: domain: ::std::string::String,
    with_entity_name: entity_name: ::std::string::String,
    with_policy_name: policy_name: ::std::string::String,
    with_policy_description: policy_description: ::std::string::String,
    with_action_set_key: action_set_key: ::std::string::String,
    with_allow_conditions: allow_conditions: bool,
    with_resource_condition_node: resource_condition_node: ::std::boxed::Box<crate::ResourceConditionNode>,
    with_named_resources: named_resources: ::std::vec::Vec<::std::string::String>,
    with_resource_condition: resource_condition: ::std::string::String,
    with_action_set: action_set: ::std::vec::Vec<::std::string::String>,
});
