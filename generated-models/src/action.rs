// @generated from the schema "Action"; changes made here are lost at the next generation

/// The schema `Action`.
#[repr(C)]
pub struct Action {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `integrationId`: `string`.
    #[doc(alias = "integrationId")]
    pub integration_id: ::std::option::Option<::std::string::String>,
    /// `category`: `string`.
    pub category: ::std::option::Option<::std::string::String>,
    /// `contract`: `ActionContract`.
    pub contract: ::std::option::Option<::std::boxed::Box<crate::ActionContract>>,
    /// `version`: `integer (int32)`.
    pub version: ::std::option::Option<i32>,
    /// `secure`: `boolean`.
    pub secure: ::std::option::Option<bool>,
    /// `config`: `ActionConfig`.
    pub config: ::std::option::Option<::std::boxed::Box<crate::ActionConfig>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Action "Action" 9 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        integration_id: ::std::string::String = "integrationId" 0 with_integration_id,
        category: ::std::string::String = "category" 0 with_category,
        contract: ::std::boxed::Box<crate::ActionContract> = "contract" 0 with_contract,
        version: i32 = "version" 0 with_version,
        secure: bool = "secure" 0 with_secure,
        config: ::std::boxed::Box<crate::ActionConfig> = "config" 0 with_config,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
