// @generated from the schema "AuthzGrantPolicy"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `AuthzGrantPolicy`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AuthzGrantPolicy {
    /// `actions`: `array of string`.
    pub actions: Option<Vec<String>>,
    /// `condition`: `string`.
    pub condition: Option<String>,
    /// `domain`: `string`.
    pub domain: Option<String>,
    /// `entityName`: `string`.
    #[doc(alias = "entityName")]
    pub entity_name: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AuthzGrantPolicy "AuthzGrantPolicy" 4 {
    (
        actions: Vec<String> = "actions" with_actions,
        condition: String = "condition" with_condition,
        domain: String = "domain" with_domain,
        entity_name: String = "entityName" with_entity_name,
    )
});
