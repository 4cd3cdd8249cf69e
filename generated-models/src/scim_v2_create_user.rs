// @generated from the schema "ScimV2CreateUser"; changes made here are lost at the next generation

/// The schema `ScimV2CreateUser`.
pub struct ScimV2CreateUser {
    /// `schemas`: `array of string`, read-only.
    pub schemas: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `active`: `boolean`.
    pub active: ::std::option::Option<bool>,
    /// `userName`: `string`, required.
    #[doc(alias = "userName")]
    pub user_name: ::std::option::Option<::std::string::String>,
    /// `displayName`: `string`, required.
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
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ScimV2CreateUser {
    const EMPTY: Self = Self {
        schemas: ::std::option::Option::None,
        active: ::std::option::Option::None,
        user_name: ::std::option::Option::None,
        display_name: ::std::option::Option::None,
        password: ::std::option::Option::None,
        title: ::std::option::Option::None,
        phone_numbers: ::std::option::Option::None,
        emails: ::std::option::Option::None,
        external_id: ::std::option::Option::None,
        groups: ::std::option::Option::None,
        roles: ::std::option::Option::None,
        urn_ietf_params_scim_schemas_extension_enterprise_2_0_user: ::std::option::Option::None,
        urn_ietf_params_scim_schemas_extension_genesys_purecloud_2_0_user: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ScimV2CreateUser = &<ScimV2CreateUser as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ScimV2CreateUser",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("schemas", "schemas", 2),
            ("active", "active", 0),
            ("userName", "user_name", 1),
            ("displayName", "display_name", 1),
            ("password", "password", 0),
            ("title", "title", 0),
            ("phoneNumbers", "phone_numbers", 0),
            ("emails", "emails", 0),
            ("externalId", "external_id", 0),
            ("groups", "groups", 2),
            ("roles", "roles", 0),
            (
                "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User",
                "urn_ietf_params_scim_schemas_extension_enterprise_2_0_user",
                0,
            ),
            (
                "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User",
                "urn_ietf_params_scim_schemas_extension_genesys_purecloud_2_0_user",
                0,
            ),
        ],
        fields: &[
            &E.schemas,
            &E.active,
            &E.user_name,
            &E.display_name,
            &E.password,
            &E.title,
            &E.phone_numbers,
            &E.emails,
            &E.external_id,
            &E.groups,
            &E.roles,
            &E.urn_ietf_params_scim_schemas_extension_enterprise_2_0_user,
            &E.urn_ietf_params_scim_schemas_extension_genesys_purecloud_2_0_user,
        ],
    }
};

crate::runtime::model!(ScimV2CreateUser);

crate::runtime::setters!(ScimV2CreateUser {
    with_schemas: schemas: ::std::vec::Vec<::std::string::String>,
    with_active: active: bool,
    with_user_name: user_name: ::std::string::String,
    with_display_name: display_name: ::std::string::String,
    with_password: password: ::std::string::String,
    with_title: title: ::std::string::String,
    with_phone_numbers: phone_numbers: ::std::vec::Vec<crate::ScimPhoneNumber>,
    with_emails: emails: ::std::vec::Vec<crate::ScimEmail>,
    with_external_id: external_id: ::std::string::String,
    with_groups: groups: ::std::vec::Vec<crate::ScimV2GroupReference>,
    with_roles: roles: ::std::vec::Vec<crate::ScimUserRole>,
    with_urn_ietf_params_scim_schemas_extension_enterprise_2_0_user: urn_ietf_params_scim_schemas_extension_enterprise_2_0_user: ::std::boxed::Box<crate::ScimV2EnterpriseUser>,
    with_urn_ietf_params_scim_schemas_extension_genesys_purecloud_2_0_user: urn_ietf_params_scim_schemas_extension_genesys_purecloud_2_0_user: ::std::boxed::Box<crate::ScimUserExtensions>,
});
