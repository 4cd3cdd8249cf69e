// @generated from the schema "DomainPermission"; changes made here are lost at the next generation

/// The schema `DomainPermission`.
#[repr(C)]
pub struct DomainPermission {
    /// `domain`: `string`.
    pub domain: ::std::option::Option<::std::string::String>,
    /// `entityType`: `string`.
    #[doc(alias = "entityType")]
    pub entity_type: ::std::option::Option<::std::string::String>,
    /// `action`: `string`.
    pub action: ::std::option::Option<::std::string::String>,
    /// `label`: `string`.
    pub label: ::std::option::Option<::std::string::String>,
    /// `allowsConditions`: `boolean`.
    #[doc(alias = "allowsConditions")]
    pub allows_conditions: ::std::option::Option<bool>,
    /// `divisionAware`: `boolean`.
    #[doc(alias = "divisionAware")]
    pub division_aware: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DomainPermission "DomainPermission" 6 {
    (
        domain: ::std::string::String = "domain" 0 with_domain,
        entity_type: ::std::string::String = "entityType" 0 with_entity_type,
        action: ::std::string::String = "action" 0 with_action,
        label: ::std::string::String = "label" 0 with_label,
        allows_conditions: bool = "allowsConditions" 0 with_allows_conditions,
        division_aware: bool = "divisionAware" 0 with_division_aware,
    )
});
