// @generated from the schema "LocalEncryptionKeyRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `LocalEncryptionKeyRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LocalEncryptionKeyRequest {
    /// `configId`: `string`, required.
    #[doc(alias = "configId")]
    pub config_id: Option<String>,
    /// `publicKey`: `string`, required.
    #[doc(alias = "publicKey")]
    pub public_key: Option<String>,
    /// `keypairId`: `string`, required.
    #[doc(alias = "keypairId")]
    pub keypair_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LocalEncryptionKeyRequest "LocalEncryptionKeyRequest" 3 {
    (
        config_id: String = "configId" with_config_id required,
        public_key: String = "publicKey" with_public_key required,
        keypair_id: String = "keypairId" with_keypair_id required,
    )
});
