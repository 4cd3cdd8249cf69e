// @generated from the schema "ConnectedEdge"; changes made here are lost at the next generation

use crate::EdgeConnectionInfo;
use crate::runtime::Extra;

/// The schema `ConnectedEdge`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConnectedEdge {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `interfaceName`: `string`, read-only.
    #[doc(alias = "interfaceName")]
    pub interface_name: Option<String>,
    /// `interfaceIpAddress`: `string`, read-only.
    #[doc(alias = "interfaceIpAddress")]
    pub interface_ip_address: Option<String>,
    /// `edgeConnectionList`: `array of EdgeConnectionInfo`.
    #[doc(alias = "edgeConnectionList")]
    pub edge_connection_list: Option<Vec<EdgeConnectionInfo>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConnectedEdge "ConnectedEdge" 6 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        interface_name: String = "interfaceName" with_interface_name read_only,
        interface_ip_address: String = "interfaceIpAddress" with_interface_ip_address read_only,
        edge_connection_list: Vec<EdgeConnectionInfo> = "edgeConnectionList" with_edge_connection_list,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
