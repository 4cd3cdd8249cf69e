// @generated from the schema "DomainPermission"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `DomainPermission`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DomainPermission {
    /// `domain`: `string`.
    pub domain: Option<String>,
    /// `entityType`: `string`.
    #[doc(alias = "entityType")]
    pub entity_type: Option<String>,
    /// `action`: `string`.
    pub action: Option<String>,
    /// `label`: `string`.
    pub label: Option<String>,
    /// `allowsConditions`: `boolean`.
    #[doc(alias = "allowsConditions")]
    pub allows_conditions: Option<bool>,
    /// `divisionAware`: `boolean`.
    #[doc(alias = "divisionAware")]
    pub division_aware: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DomainPermission "DomainPermission" 6 {
    (
        domain: String = "domain" with_domain,
        entity_type: String = "entityType" with_entity_type,
        action: String = "action" with_action,
        label: String = "label" with_label,
        allows_conditions: bool = "allowsConditions" with_allows_conditions,
        division_aware: bool = "divisionAware" with_division_aware,
    )
});
