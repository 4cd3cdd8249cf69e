// @generated from the schema "EdgeConnectionInfo"; changes made here are lost at the next generation

use crate::AddressableEntityRef;
use crate::runtime::Extra;

/// The schema `EdgeConnectionInfo`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EdgeConnectionInfo {
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
    /// `connectionErrors`: `array of string`, read-only.
    #[doc(alias = "connectionErrors")]
    pub connection_errors: Option<Vec<String>>,
    /// `site`: `AddressableEntityRef`.
    pub site: Option<Box<AddressableEntityRef>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EdgeConnectionInfo "EdgeConnectionInfo" 7 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        interface_name: String = "interfaceName" with_interface_name read_only,
        interface_ip_address: String = "interfaceIpAddress" with_interface_ip_address read_only,
        connection_errors: Vec<String> = "connectionErrors" with_connection_errors read_only,
        site: Box<AddressableEntityRef> = "site" with_site,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
