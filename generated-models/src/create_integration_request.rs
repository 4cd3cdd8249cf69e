// @generated from the schema "CreateIntegrationRequest"; changes made here are lost at the next generation

/// The schema `CreateIntegrationRequest`.
#[repr(C)]
pub struct CreateIntegrationRequest {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `integrationType`: `IntegrationType`, required.
    #[doc(alias = "integrationType")]
    pub integration_type: ::std::option::Option<
        ::std::boxed::Box<crate::IntegrationType>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CreateIntegrationRequest "CreateIntegrationRequest" 4 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 1 with_name,
        integration_type: ::std::boxed::Box<crate::IntegrationType> = "integrationType" 1 with_integration_type,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
