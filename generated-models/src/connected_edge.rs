// @generated from the schema "ConnectedEdge"; changes made here are lost at the next generation

/// The schema `ConnectedEdge`.
#[repr(C)]
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

crate::runtime::model!(ConnectedEdge "ConnectedEdge" 6 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        interface_name: ::std::string::String = "interfaceName" 2 with_interface_name,
        interface_ip_address: ::std::string::String = "interfaceIpAddress" 2 with_interface_ip_address,
        edge_connection_list: ::std::vec::Vec<crate::EdgeConnectionInfo> = "edgeConnectionList" 0 with_edge_connection_list,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
