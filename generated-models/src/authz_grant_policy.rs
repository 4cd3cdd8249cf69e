// @generated from the schema "AuthzGrantPolicy"; changes made here are lost at the next generation

/// The schema `AuthzGrantPolicy`.
#[repr(C)]
pub struct AuthzGrantPolicy {
    /// `actions`: `array of string`.
    pub actions: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `condition`: `string`.
    pub condition: ::std::option::Option<::std::string::String>,
    /// `domain`: `string`.
    pub domain: ::std::option::Option<::std::string::String>,
    /// `entityName`: `string`.
    #[doc(alias = "entityName")]
    pub entity_name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AuthzGrantPolicy "AuthzGrantPolicy" 4 {
    (
        actions: ::std::vec::Vec<::std::string::String> = "actions" 0 with_actions,
        condition: ::std::string::String = "condition" 0 with_condition,
        domain: ::std::string::String = "domain" 0 with_domain,
        entity_name: ::std::string::String = "entityName" 0 with_entity_name,
    )
});
