// @generated from the schema "CrossPlatformPolicy"; changes made here are lost at the next generation

use crate::{
    CrossPlatformMediaPolicies, CrossPlatformPolicyActions, PolicyConditions,
    PolicyErrors,
};
use crate::runtime::{DateTime, Extra};

/// The schema `CrossPlatformPolicy`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CrossPlatformPolicy {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `modifiedDate`: `string (date-time)`.
    #[doc(alias = "modifiedDate")]
    pub modified_date: Option<DateTime>,
    /// `createdDate`: `string (date-time)`.
    #[doc(alias = "createdDate")]
    pub created_date: Option<DateTime>,
    /// `order`: `integer (int32)`.
    pub order: Option<i32>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `enabled`: `boolean`.
    pub enabled: Option<bool>,
    /// `mediaPolicies`: `CrossPlatformMediaPolicies`.
    #[doc(alias = "mediaPolicies")]
    pub media_policies: Option<Box<CrossPlatformMediaPolicies>>,
    /// `conditions`: `PolicyConditions`.
    pub conditions: Option<Box<PolicyConditions>>,
    /// `actions`: `CrossPlatformPolicyActions`.
    pub actions: Option<Box<CrossPlatformPolicyActions>>,
    /// `policyErrors`: `PolicyErrors`.
    #[doc(alias = "policyErrors")]
    pub policy_errors: Option<Box<PolicyErrors>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CrossPlatformPolicy "CrossPlatformPolicy" 12 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        modified_date: DateTime = "modifiedDate" with_modified_date,
        created_date: DateTime = "createdDate" with_created_date,
        order: i32 = "order" with_order,
        description: String = "description" with_description,
        enabled: bool = "enabled" with_enabled,
        media_policies: Box<CrossPlatformMediaPolicies> = "mediaPolicies" with_media_policies,
        conditions: Box<PolicyConditions> = "conditions" with_conditions,
        actions: Box<CrossPlatformPolicyActions> = "actions" with_actions,
        policy_errors: Box<PolicyErrors> = "policyErrors" with_policy_errors,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
