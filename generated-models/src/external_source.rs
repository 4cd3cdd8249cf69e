// @generated from the schema "ExternalSource"; changes made here are lost at the next generation

/// The schema `ExternalSource`.
#[repr(C)]
pub struct ExternalSource {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `active`: `boolean`.
    pub active: ::std::option::Option<bool>,
    /// `linkConfiguration`: `LinkConfiguration`.
    #[doc(alias = "linkConfiguration")]
    pub link_configuration: ::std::option::Option<
        ::std::boxed::Box<crate::LinkConfiguration>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ExternalSource "ExternalSource" 5 {
    (
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 1 with_name,
        active: bool = "active" 0 with_active,
        link_configuration: ::std::boxed::Box<crate::LinkConfiguration> = "linkConfiguration" 0 with_link_configuration,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
