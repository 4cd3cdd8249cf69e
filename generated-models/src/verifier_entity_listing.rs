// @generated from the schema "VerifierEntityListing"; changes made here are lost at the next generation

/// The schema `VerifierEntityListing`.
#[repr(C)]
pub struct VerifierEntityListing {
    /// `total`: `integer (int64)`.
    pub total: ::std::option::Option<i64>,
    /// `entities`: `array of Verifier`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::Verifier>>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(VerifierEntityListing "VerifierEntityListing" 3 {
    (
        total: i64 = "total" 0 with_total,
        entities: ::std::vec::Vec<crate::Verifier> = "entities" 0 with_entities,
        self_uri: ::std::string::String = "selfUri" 0 with_self_uri,
    )
});
