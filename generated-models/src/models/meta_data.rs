// @generated from the schema "MetaData"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `MetaData`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MetaData {
    /// `pairing-token`: `string`.
    #[doc(alias = "pairing-token")]
    pub pairing_token: Option<String>,
    /// `pairing-trust`: `array of string`.
    #[doc(alias = "pairing-trust")]
    pub pairing_trust: Option<Vec<String>>,
    /// `pairing-url`: `string`.
    #[doc(alias = "pairing-url")]
    pub pairing_url: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MetaData "MetaData" 3 {
    (
        pairing_token: String = "pairing-token" with_pairing_token secret,
        pairing_trust: Vec<String> = "pairing-trust" with_pairing_trust,
        pairing_url: String = "pairing-url" with_pairing_url,
    )
});
