// @generated from the schema "DomainPermissionPolicy"; changes made here are lost at the next generation

use crate::DomainResourceConditionNode;
use crate::runtime::Extra;

/// The schema `DomainPermissionPolicy`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DomainPermissionPolicy {
    /// `domain`: `string`.
    pub domain: Option<String>,
    /// `entityName`: `string`.
    #[doc(alias = "entityName")]
    pub entity_name: Option<String>,
    /// `policyName`: `string`.
    #[doc(alias = "policyName")]
    pub policy_name: Option<String>,
    /// `policyDescription`: `string`.
    #[doc(alias = "policyDescription")]
    pub policy_description: Option<String>,
    /// `actionSet`: `array of string`.
    #[doc(alias = "actionSet")]
    pub action_set: Option<Vec<String>>,
    /// `namedResources`: `array of string`.
    #[doc(alias = "namedResources")]
    pub named_resources: Option<Vec<String>>,
    /// `allowConditions`: `boolean`.
    #[doc(alias = "allowConditions")]
    pub allow_conditions: Option<bool>,
    /// `resourceConditionNode`: `DomainResourceConditionNode`.
    #[doc(alias = "resourceConditionNode")]
    pub resource_condition_node: Option<Box<DomainResourceConditionNode>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DomainPermissionPolicy "DomainPermissionPolicy" 8 {
    (
        domain: String = "domain" with_domain,
        entity_name: String = "entityName" with_entity_name,
        policy_name: String = "policyName" with_policy_name,
        policy_description: String = "policyDescription" with_policy_description,
        action_set: Vec<String> = "actionSet" with_action_set,
        named_resources: Vec<String> = "namedResources" with_named_resources,
        allow_conditions: bool = "allowConditions" with_allow_conditions,
        resource_condition_node: Box<DomainResourceConditionNode> = "resourceConditionNode" with_resource_condition_node,
    )
});
