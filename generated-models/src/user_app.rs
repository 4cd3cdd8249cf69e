// @generated from the schema "UserApp"; changes made here are lost at the next generation

/// The schema `UserApp`.
#[repr(C)]
pub struct UserApp {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, read-only.
    pub name: ::std::option::Option<::std::string::String>,
    /// `integrationType`: `IntegrationType`, read-only.
    #[doc(alias = "integrationType")]
    pub integration_type: ::std::option::Option<
        ::std::boxed::Box<crate::IntegrationType>,
    >,
    /// `config`: `UserAppConfigurationInfo`.
    pub config: ::std::option::Option<
        ::std::boxed::Box<crate::UserAppConfigurationInfo>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UserApp "UserApp" 5 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 2 with_name,
        integration_type: ::std::boxed::Box<crate::IntegrationType> = "integrationType" 2 with_integration_type,
        config: ::std::boxed::Box<crate::UserAppConfigurationInfo> = "config" 0 with_config,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
