// @generated from the schema "EdgeConnectionInfo"; changes made here are lost at the next generation

/// The schema `EdgeConnectionInfo`.
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

impl crate::runtime::Model for EdgeConnectionInfo {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        interface_name: ::std::option::Option::None,
        interface_ip_address: ::std::option::Option::None,
        connection_errors: ::std::option::Option::None,
        site: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EdgeConnectionInfo = &<EdgeConnectionInfo as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EdgeConnectionInfo",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("interfaceName", "interface_name", 2),
            ("interfaceIpAddress", "interface_ip_address", 2),
            ("connectionErrors", "connection_errors", 2),
            ("site", "site", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.interface_name,
            &E.interface_ip_address,
            &E.connection_errors,
            &E.site,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(EdgeConnectionInfo);

crate::runtime::setters!(EdgeConnectionInfo {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_interface_name: interface_name: ::std::string::String,
    with_interface_ip_address: interface_ip_address: ::std::string::String,
    with_connection_errors: connection_errors: ::std::vec::Vec<::std::string::String>,
    with_site: site: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_self_uri: self_uri: ::std::string::String,
});
