// @generated from the schema "IpAddressAuthentication"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `IpAddressAuthentication`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct IpAddressAuthentication {
    /// `networkWhitelist`: `array of string`.
    #[doc(alias = "networkWhitelist")]
    pub network_whitelist: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(IpAddressAuthentication "IpAddressAuthentication" 1 {
    (
        network_whitelist: Vec<String> = "networkWhitelist" with_network_whitelist,
    )
});
