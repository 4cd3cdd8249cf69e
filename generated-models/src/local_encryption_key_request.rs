// @generated from the schema "LocalEncryptionKeyRequest"; changes made here are lost at the next generation

/// The schema `LocalEncryptionKeyRequest`.
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

impl crate::runtime::Model for LocalEncryptionKeyRequest {
    const EMPTY: Self = Self {
        config_id: ::std::option::Option::None,
        public_key: ::std::option::Option::None,
        keypair_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LocalEncryptionKeyRequest = &<LocalEncryptionKeyRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LocalEncryptionKeyRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("configId", "config_id", 1),
            ("publicKey", "public_key", 1),
            ("keypairId", "keypair_id", 1),
        ],
        fields: &[&E.config_id, &E.public_key, &E.keypair_id],
    }
};

crate::runtime::model!(LocalEncryptionKeyRequest);

crate::runtime::setters!(LocalEncryptionKeyRequest {
    with_config_id: config_id: ::std::string::String,
    with_public_key: public_key: ::std::string::String,
    with_keypair_id: keypair_id: ::std::string::String,
});
