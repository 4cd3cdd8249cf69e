// @generated from the schema "TrustedCertificates"; changes made here are lost at the next generation

/// The schema `TrustedCertificates`.
#[repr(C)]
pub struct TrustedCertificates {
    /// `entities`: `array of TrustedCertificateInfo`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::TrustedCertificateInfo>>,
    /// `total`: `integer (int32)`.
    pub total: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TrustedCertificates "TrustedCertificates" 2 {
    (
        entities: ::std::vec::Vec<crate::TrustedCertificateInfo> = "entities" 0 with_entities,
        total: i32 = "total" 0 with_total,
    )
});
