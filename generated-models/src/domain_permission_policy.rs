// @generated from the schema "DomainPermissionPolicy"; changes made here are lost at the next generation

/// The schema `DomainPermissionPolicy`.
#[repr(C)]
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

crate::runtime::model!(DomainPermissionPolicy "DomainPermissionPolicy" 8 {
    (
        domain: ::std::string::String = "domain" 0 with_domain,
        entity_name: ::std::string::String = "entityName" 0 with_entity_name,
        policy_name: ::std::string::String = "policyName" 0 with_policy_name,
        policy_description: ::std::string::String = "policyDescription" 0 with_policy_description,
        action_set: ::std::vec::Vec<::std::string::String> = "actionSet" 0 with_action_set,
        named_resources: ::std::vec::Vec<::std::string::String> = "namedResources" 0 with_named_resources,
        allow_conditions: bool = "allowConditions" 0 with_allow_conditions,
        resource_condition_node: ::std::boxed::Box<crate::DomainResourceConditionNode> = "resourceConditionNode" 0 with_resource_condition_node,
    )
});
