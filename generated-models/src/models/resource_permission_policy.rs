// @generated from the schema "ResourcePermissionPolicy"; changes made here are lost at the next generation

use crate::ResourceConditionNode;
use crate::runtime::Extra;

/// The schema `ResourcePermissionPolicy`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ResourcePermissionPolicy {
    /// `id`: `string`.
    pub id: Option<String>,
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
    /// `actionSetKey`: `string`.
    #[doc(alias = "actionSetKey")]
    pub action_set_key: Option<String>,
    /// `allowConditions`: `boolean`.
    #[doc(alias = "allowConditions")]
    pub allow_conditions: Option<bool>,
    /// `resourceConditionNode`: `ResourceConditionNode`.
    #[doc(alias = "resourceConditionNode")]
    pub resource_condition_node: Option<Box<ResourceConditionNode>>,
    /// `namedResources`: `array of string`.
    #[doc(alias = "namedResources")]
    pub named_resources: Option<Vec<String>>,
    /// `resourceCondition`: `string`.
    #[doc(alias = "resourceCondition")]
    pub resource_condition: Option<String>,
    /// `actionSet`: `array of string`.
    #[doc(alias = "actionSet")]
    pub action_set: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ResourcePermissionPolicy "ResourcePermissionPolicy" 11 {
    (
        id: String = "id" with_id,
        domain: String = "domain" with_domain,
        entity_name: String = "entityName" with_entity_name,
        policy_name: String = "policyName" with_policy_name,
        policy_description: String = "policyDescription" with_policy_description,
        action_set_key: String = "actionSetKey" with_action_set_key,
        allow_conditions: bool = "allowConditions" with_allow_conditions,
        resource_condition_node: Box<ResourceConditionNode> = "resourceConditionNode" with_resource_condition_node,
        named_resources: Vec<String> = "namedResources" with_named_resources,
        resource_condition: String = "resourceCondition" with_resource_condition,
        action_set: Vec<String> = "actionSet" with_action_set,
    )
});
