// @generated from the schema "IpAddressAuthentication"; changes made here are lost at the next generation

/// The schema `IpAddressAuthentication`.
#[repr(C)]
pub struct IpAddressAuthentication {
    /// `networkWhitelist`: `array of string`.
    #[doc(alias = "networkWhitelist")]
    pub network_whitelist: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(IpAddressAuthentication "IpAddressAuthentication" 1 {
    (
        network_whitelist: ::std::vec::Vec<::std::string::String> = "networkWhitelist" 0 with_network_whitelist,
    )
});
