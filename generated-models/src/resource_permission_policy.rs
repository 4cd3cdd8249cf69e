// @generated from the schema "ResourcePermissionPolicy"; changes made here are lost at the next generation

/// The schema `ResourcePermissionPolicy`.
#[repr(C)]
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

crate::runtime::model!(ResourcePermissionPolicy "ResourcePermissionPolicy" 11 {
    (
        id: ::std::string::String = "id" 0 with_id,
        domain: ::std::string::String = "domain" 0 with_domain,
        entity_name: ::std::string::String = "entityName" 0 with_entity_name,
        policy_name: ::std::string::String = "policyName" 0 with_policy_name,
        policy_description: ::std::string::String = "policyDescription" 0 with_policy_description,
        action_set_key: ::std::string::String = "actionSetKey" 0 with_action_set_key,
        allow_conditions: bool = "allowConditions" 0 with_allow_conditions,
        resource_condition_node: ::std::boxed::Box<crate::ResourceConditionNode> = "resourceConditionNode" 0 with_resource_condition_node,
        named_resources: ::std::vec::Vec<::std::string::String> = "namedResources" 0 with_named_resources,
        resource_condition: ::std::string::String = "resourceCondition" 0 with_resource_condition,
        action_set: ::std::vec::Vec<::std::string::String> = "actionSet" 0 with_action_set,
    )
});
