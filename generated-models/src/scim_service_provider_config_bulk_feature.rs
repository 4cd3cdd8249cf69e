// @generated from the schema "ScimServiceProviderConfigBulkFeature"; changes made here are lost at the next generation

/// The schema `ScimServiceProviderConfigBulkFeature`.
pub struct ScimServiceProviderConfigBulkFeature {
    /// `supported`: `boolean`, read-only.
    pub supported: ::std::option::Option<bool>,
    /// `maxOperations`: `integer (int32)`, read-only.
    #[doc(alias = "maxOperations")]
    pub max_operations: ::std::option::Option<i32>,
    /// `maxPayloadSize`: `integer (int32)`, read-only.
    #[doc(alias = "maxPayloadSize")]
    pub max_payload_size: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ScimServiceProviderConfigBulkFeature {
    const EMPTY: Self = Self {
        supported: ::std::option::Option::None,
        max_operations: ::std::option::Option::None,
        max_payload_size: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ScimServiceProviderConfigBulkFeature = &<ScimServiceProviderConfigBulkFeature as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ScimServiceProviderConfigBulkFeature",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("supported", "supported", 2),
            ("maxOperations", "max_operations", 2),
            ("maxPayloadSize", "max_payload_size", 2),
        ],
        fields: &[&E.supported, &E.max_operations, &E.max_payload_size],
    }
};

crate::runtime::model!(ScimServiceProviderConfigBulkFeature);

crate::runtime::setters!(ScimServiceProviderConfigBulkFeature {
    with_supported: supported: bool,
    with_max_operations: max_operations: i32,
    with_max_payload_size: max_payload_size: i32,
});
