// @generated from the schema "CrossPlatformPolicy"; changes made here are lost at the next generation

/// The schema `CrossPlatformPolicy`.
#[repr(C)]
pub struct CrossPlatformPolicy {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `modifiedDate`: `string (date-time)`.
    #[doc(alias = "modifiedDate")]
    pub modified_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `createdDate`: `string (date-time)`.
    #[doc(alias = "createdDate")]
    pub created_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `order`: `integer (int32)`.
    pub order: ::std::option::Option<i32>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `enabled`: `boolean`.
    pub enabled: ::std::option::Option<bool>,
    /// `mediaPolicies`: `CrossPlatformMediaPolicies`.
    #[doc(alias = "mediaPolicies")]
    pub media_policies: ::std::option::Option<
        ::std::boxed::Box<crate::CrossPlatformMediaPolicies>,
    >,
    /// `conditions`: `PolicyConditions`.
    pub conditions: ::std::option::Option<::std::boxed::Box<crate::PolicyConditions>>,
    /// `actions`: `CrossPlatformPolicyActions`.
    pub actions: ::std::option::Option<
        ::std::boxed::Box<crate::CrossPlatformPolicyActions>,
    >,
    /// `policyErrors`: `PolicyErrors`.
    #[doc(alias = "policyErrors")]
    pub policy_errors: ::std::option::Option<::std::boxed::Box<crate::PolicyErrors>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CrossPlatformPolicy "CrossPlatformPolicy" 12 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        modified_date: crate::runtime::DateTime = "modifiedDate" 0 with_modified_date,
        created_date: crate::runtime::DateTime = "createdDate" 0 with_created_date,
        order: i32 = "order" 0 with_order,
        description: ::std::string::String = "description" 0 with_description,
        enabled: bool = "enabled" 0 with_enabled,
        media_policies: ::std::boxed::Box<crate::CrossPlatformMediaPolicies> = "mediaPolicies" 0 with_media_policies,
        conditions: ::std::boxed::Box<crate::PolicyConditions> = "conditions" 0 with_conditions,
        actions: ::std::boxed::Box<crate::CrossPlatformPolicyActions> = "actions" 0 with_actions,
        policy_errors: ::std::boxed::Box<crate::PolicyErrors> = "policyErrors" 0 with_policy_errors,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
