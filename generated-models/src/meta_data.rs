// @generated from the schema "MetaData"; changes made here are lost at the next generation

/// The schema `MetaData`.
#[repr(C)]
pub struct MetaData {
    /// `pairing-token`: `string`.
    #[doc(alias = "pairing-token")]
    pub pairing_token: ::std::option::Option<::std::string::String>,
    /// `pairing-trust`: `array of string`.
    #[doc(alias = "pairing-trust")]
    pub pairing_trust: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `pairing-url`: `string`.
    #[doc(alias = "pairing-url")]
    pub pairing_url: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(MetaData "MetaData" 3 {
    (
        pairing_token: ::std::string::String = "pairing-token" 16 with_pairing_token,
        pairing_trust: ::std::vec::Vec<::std::string::String> = "pairing-trust" 0 with_pairing_trust,
        pairing_url: ::std::string::String = "pairing-url" 0 with_pairing_url,
    )
});
