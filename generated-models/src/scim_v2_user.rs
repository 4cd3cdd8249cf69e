// @generated from the schema "ScimV2User"; changes made here are lost at the next generation

/// The schema `ScimV2User`.
#[repr(C)]
pub struct ScimV2User {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `schemas`: `array of string`, read-only.
    pub schemas: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `active`: `boolean`.
    pub active: ::std::option::Option<bool>,
    /// `userName`: `string`.
    #[doc(alias = "userName")]
    pub user_name: ::std::option::Option<::std::string::String>,
    /// `displayName`: `string`.
    #[doc(alias = "displayName")]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// `password`: `string`.
    pub password: ::std::option::Option<::std::string::String>,
    /// `title`: `string`.
    pub title: ::std::option::Option<::std::string::String>,
    /// `phoneNumbers`: `array of ScimPhoneNumber`.
    #[doc(alias = "phoneNumbers")]
    pub phone_numbers: ::std::option::Option<::std::vec::Vec<crate::ScimPhoneNumber>>,
    /// `emails`: `array of ScimEmail`.
    pub emails: ::std::option::Option<::std::vec::Vec<crate::ScimEmail>>,
    /// `externalId`: `string`.
    #[doc(alias = "externalId")]
    pub external_id: ::std::option::Option<::std::string::String>,
    /// `groups`: `array of ScimV2GroupReference`, read-only.
    pub groups: ::std::option::Option<::std::vec::Vec<crate::ScimV2GroupReference>>,
    /// `roles`: `array of ScimUserRole`.
    pub roles: ::std::option::Option<::std::vec::Vec<crate::ScimUserRole>>,
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User`: `ScimV2EnterpriseUser`.
    #[doc(alias = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User")]
    pub urn_ietf_params_scim_schemas_extension_enterprise_2_0_user: ::std::option::Option<
        ::std::boxed::Box<crate::ScimV2EnterpriseUser>,
    >,
    /// `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User`: `ScimUserExtensions`.
    #[doc(alias = "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User")]
    pub urn_ietf_params_scim_schemas_extension_genesys_purecloud_2_0_user: ::std::option::Option<
        ::std::boxed::Box<crate::ScimUserExtensions>,
    >,
    /// `meta`: `ScimMetadata`, read-only.
    pub meta: ::std::option::Option<::std::boxed::Box<crate::ScimMetadata>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ScimV2User "ScimV2User" 15 {
    (
        id: ::std::string::String = "id" 2 with_id,
        schemas: ::std::vec::Vec<::std::string::String> = "schemas" 2 with_schemas,
        active: bool = "active" 0 with_active,
        user_name: ::std::string::String = "userName" 0 with_user_name,
        display_name: ::std::string::String = "displayName" 0 with_display_name,
        password: ::std::string::String = "password" 16 with_password,
        title: ::std::string::String = "title" 0 with_title,
        phone_numbers: ::std::vec::Vec<crate::ScimPhoneNumber> = "phoneNumbers" 0 with_phone_numbers,
        emails: ::std::vec::Vec<crate::ScimEmail> = "emails" 0 with_emails,
        external_id: ::std::string::String = "externalId" 0 with_external_id,
        groups: ::std::vec::Vec<crate::ScimV2GroupReference> = "groups" 2 with_groups,
        roles: ::std::vec::Vec<crate::ScimUserRole> = "roles" 0 with_roles,
        urn_ietf_params_scim_schemas_extension_enterprise_2_0_user: ::std::boxed::Box<crate::ScimV2EnterpriseUser> = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User" 0 with_urn_ietf_params_scim_schemas_extension_enterprise_2_0_user,
        urn_ietf_params_scim_schemas_extension_genesys_purecloud_2_0_user: ::std::boxed::Box<crate::ScimUserExtensions> = "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User" 0 with_urn_ietf_params_scim_schemas_extension_genesys_purecloud_2_0_user,
        meta: ::std::boxed::Box<crate::ScimMetadata> = "meta" 2 with_meta,
    )
});
