// @generated from the schema "ScimV2CreateUser"; changes made here are lost at the next generation

use crate::{
    ScimEmail, ScimPhoneNumber, ScimUserExtensions, ScimUserRole, ScimV2EnterpriseUser,
    ScimV2GroupReference,
};
use crate::runtime::Extra;

/// The schema `ScimV2CreateUser`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ScimV2CreateUser {
    /// `schemas`: `array of string`, read-only.
    pub schemas: Option<Vec<String>>,
    /// `active`: `boolean`.
    pub active: Option<bool>,
    /// `userName`: `string`, required.
    #[doc(alias = "userName")]
    pub user_name: Option<String>,
    /// `displayName`: `string`, required.
    #[doc(alias = "displayName")]
    pub display_name: Option<String>,
    /// `password`: `string`.
    pub password: Option<String>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `phoneNumbers`: `array of ScimPhoneNumber`.
    #[doc(alias = "phoneNumbers")]
    pub phone_numbers: Option<Vec<ScimPhoneNumber>>,
    /// `emails`: `array of ScimEmail`.
    pub emails: Option<Vec<ScimEmail>>,
    /// `externalId`: `string`.
    #[doc(alias = "externalId")]
    pub external_id: Option<String>,
    /// `groups`: `array of ScimV2GroupReference`, read-only.
    pub groups: Option<Vec<ScimV2GroupReference>>,
    /// `roles`: `array of ScimUserRole`.
    pub roles: Option<Vec<ScimUserRole>>,
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User`: `ScimV2EnterpriseUser`.
    #[doc(alias = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User")]
    pub urn_ietf_params_scim_schemas_extension_enterprise_2_0_user: Option<
        Box<ScimV2EnterpriseUser>,
    >,
    /// `urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User`: `ScimUserExtensions`.
    #[doc(alias = "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User")]
    pub urn_ietf_params_scim_schemas_extension_genesys_purecloud_2_0_user: Option<
        Box<ScimUserExtensions>,
    >,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ScimV2CreateUser "ScimV2CreateUser" 13 {
    (
        schemas: Vec<String> = "schemas" with_schemas read_only,
        active: bool = "active" with_active,
        user_name: String = "userName" with_user_name required,
        display_name: String = "displayName" with_display_name required,
        password: String = "password" with_password secret,
        title: String = "title" with_title,
        phone_numbers: Vec<ScimPhoneNumber> = "phoneNumbers" with_phone_numbers,
        emails: Vec<ScimEmail> = "emails" with_emails,
        external_id: String = "externalId" with_external_id,
        groups: Vec<ScimV2GroupReference> = "groups" with_groups read_only,
        roles: Vec<ScimUserRole> = "roles" with_roles,
        urn_ietf_params_scim_schemas_extension_enterprise_2_0_user: Box<ScimV2EnterpriseUser> = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User" with_urn_ietf_params_scim_schemas_extension_enterprise_2_0_user,
        urn_ietf_params_scim_schemas_extension_genesys_purecloud_2_0_user: Box<ScimUserExtensions> = "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User" with_urn_ietf_params_scim_schemas_extension_genesys_purecloud_2_0_user,
    )
});
