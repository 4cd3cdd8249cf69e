// @generated from the schema "VmPairingInfo"; changes made here are lost at the next generation

/// The schema `VmPairingInfo`.
#[repr(C)]
pub struct VmPairingInfo {
    /// `meta-data`: `MetaData`.
    #[doc(alias = "meta-data")]
    pub meta_data: ::std::option::Option<::std::boxed::Box<crate::MetaData>>,
    /// `edge-id`: `string`.
    #[doc(alias = "edge-id")]
    pub edge_id: ::std::option::Option<::std::string::String>,
    /// `auth-token`: `string`.
    #[doc(alias = "auth-token")]
    pub auth_token: ::std::option::Option<::std::string::String>,
    /// `org-id`: `string`.
    #[doc(alias = "org-id")]
    pub org_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(VmPairingInfo "VmPairingInfo" 4 {
    (
        meta_data: ::std::boxed::Box<crate::MetaData> = "meta-data" 0 with_meta_data,
        edge_id: ::std::string::String = "edge-id" 0 with_edge_id,
        auth_token: ::std::string::String = "auth-token" 16 with_auth_token,
        org_id: ::std::string::String = "org-id" 0 with_org_id,
    )
});
