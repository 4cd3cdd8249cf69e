// @generated from the schema "DomainPermissionPolicy"; changes made here are lost at the next generation

/// The schema `DomainPermissionPolicy`.
pub struct DomainPermissionPolicy {
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
    /// `actionSet`: `array of string`.
    #[doc(alias = "actionSet")]
    pub action_set: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `namedResources`: `array of string`.
    #[doc(alias = "namedResources")]
    pub named_resources: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `allowConditions`: `boolean`.
    #[doc(alias = "allowConditions")]
    pub allow_conditions: ::std::option::Option<bool>,
    /// `resourceConditionNode`: `DomainResourceConditionNode`.
    #[doc(alias = "resourceConditionNode")]
    pub resource_condition_node: ::std::option::Option<
        ::std::boxed::Box<crate::DomainResourceConditionNode>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DomainPermissionPolicy {
    const EMPTY: Self = Self {
        domain: ::std::option::Option::None,
        entity_name: ::std::option::Option::None,
        policy_name: ::std::option::Option::None,
        policy_description: ::std::option::Option::None,
        action_set: ::std::option::Option::None,
        named_resources: ::std::option::Option::None,
        allow_conditions: ::std::option::Option::None,
        resource_condition_node: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DomainPermissionPolicy = &<DomainPermissionPolicy as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DomainPermissionPolicy",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("domain", "domain", 0),
            ("entityName", "entity_name", 0),
            ("policyName", "policy_name", 0),
            ("policyDescription", "policy_description", 0),
            ("actionSet", "action_set", 0),
            ("namedResources", "named_resources", 0),
            ("allowConditions", "allow_conditions", 0),
            ("resourceConditionNode", "resource_condition_node", 0),
        ],
        fields: &[
            &E.domain,
            &E.entity_name,
            &E.policy_name,
            &E.policy_description,
            &E.action_set,
            &E.named_resources,
            &E.allow_conditions,
            &E.resource_condition_node,
        ],
    }
};

crate::runtime::model!(DomainPermissionPolicy);

crate::runtime::setters!(DomainPermissionPolicy {
    with_domain: domain: ::std::string::String,
    with_entity_name: entity_name: ::std::string::String,
    with_policy_name: policy_name: ::std::string::String,
    with_policy_description: policy_description: ::std::string::String,
    with_action_set: action_set: ::std::vec::Vec<::std::string::String>,
    with_named_resources: named_resources: ::std::vec::Vec<::std::string::String>,
    with_allow_conditions: allow_conditions: bool,
    with_resource_condition_node: resource_condition_node: ::std::boxed::Box<crate::DomainResourceConditionNode>,
});
