// @generated from the schema "VmPairingInfo"; changes made here are lost at the next generation

use crate::MetaData;
use crate::runtime::Extra;

/// The schema `VmPairingInfo`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct VmPairingInfo {
    /// `meta-data`: `MetaData`.
    #[doc(alias = "meta-data")]
    pub meta_data: Option<Box<MetaData>>,
    /// `edge-id`: `string`.
    #[doc(alias = "edge-id")]
    pub edge_id: Option<String>,
    /// `auth-token`: `string`.
    #[doc(alias = "auth-token")]
    pub auth_token: Option<String>,
    /// `org-id`: `string`.
    #[doc(alias = "org-id")]
    pub org_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(VmPairingInfo "VmPairingInfo" 4 {
    (
        meta_data: Box<MetaData> = "meta-data" with_meta_data,
        edge_id: String = "edge-id" with_edge_id,
        auth_token: String = "auth-token" with_auth_token secret,
        org_id: String = "org-id" with_org_id,
    )
});
