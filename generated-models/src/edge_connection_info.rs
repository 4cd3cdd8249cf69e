// @generated from the schema "EdgeConnectionInfo"; changes made here are lost at the next generation

/// The schema `EdgeConnectionInfo`.
#[repr(C)]
pub struct EdgeConnectionInfo {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `interfaceName`: `string`, read-only.
    #[doc(alias = "interfaceName")]
    pub interface_name: ::std::option::Option<::std::string::String>,
    /// `interfaceIpAddress`: `string`, read-only.
    #[doc(alias = "interfaceIpAddress")]
    pub interface_ip_address: ::std::option::Option<::std::string::String>,
    /// `connectionErrors`: `array of string`, read-only.
    #[doc(alias = "connectionErrors")]
    pub connection_errors: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `site`: `AddressableEntityRef`.
    pub site: ::std::option::Option<::std::boxed::Box<crate::AddressableEntityRef>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EdgeConnectionInfo "EdgeConnectionInfo" 7 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        interface_name: ::std::string::String = "interfaceName" 2 with_interface_name,
        interface_ip_address: ::std::string::String = "interfaceIpAddress" 2 with_interface_ip_address,
        connection_errors: ::std::vec::Vec<::std::string::String> = "connectionErrors" 2 with_connection_errors,
        site: ::std::boxed::Box<crate::AddressableEntityRef> = "site" 0 with_site,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
