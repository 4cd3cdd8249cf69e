// @generated from the schema "LocalEncryptionKeyRequest"; changes made here are lost at the next generation

/// The schema `LocalEncryptionKeyRequest`.
#[repr(C)]
pub struct LocalEncryptionKeyRequest {
    /// `configId`: `string`, required.
    #[doc(alias = "configId")]
    pub config_id: ::std::option::Option<::std::string::String>,
    /// `publicKey`: `string`, required.
    #[doc(alias = "publicKey")]
    pub public_key: ::std::option::Option<::std::string::String>,
    /// `keypairId`: `string`, required.
    #[doc(alias = "keypairId")]
    pub keypair_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LocalEncryptionKeyRequest "LocalEncryptionKeyRequest" 3 {
    (
        config_id: ::std::string::String = "configId" 1 with_config_id,
        public_key: ::std::string::String = "publicKey" 1 with_public_key,
        keypair_id: ::std::string::String = "keypairId" 1 with_keypair_id,
    )
});
