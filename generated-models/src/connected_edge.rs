// @generated from the schema "ConnectedEdge"; changes made here are lost at the next generation

/// The schema `ConnectedEdge`.
pub struct ConnectedEdge {
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
    /// `edgeConnectionList`: `array of EdgeConnectionInfo`.
    #[doc(alias = "edgeConnectionList")]
    pub edge_connection_list: ::std::option::Option<
        ::std::vec::Vec<crate::EdgeConnectionInfo>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConnectedEdge {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        interface_name: ::std::option::Option::None,
        interface_ip_address: ::std::option::Option::None,
        edge_connection_list: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConnectedEdge = &<ConnectedEdge as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConnectedEdge",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("interfaceName", "interface_name", 2),
            ("interfaceIpAddress", "interface_ip_address", 2),
            ("edgeConnectionList", "edge_connection_list", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.interface_name,
            &E.interface_ip_address,
            &E.edge_connection_list,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(ConnectedEdge);

crate::runtime::setters!(ConnectedEdge {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_interface_name: interface_name: ::std::string::String,
    with_interface_ip_address: interface_ip_address: ::std::string::String,
    with_edge_connection_list: edge_connection_list: ::std::vec::Vec<crate::EdgeConnectionInfo>,
    with_self_uri: self_uri: ::std::string::String,
});
