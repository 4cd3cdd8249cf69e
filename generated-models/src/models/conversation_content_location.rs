// @generated from the schema "ConversationContentLocation"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ConversationContentLocation`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationContentLocation {
    /// `url`: `string`.
    pub url: Option<String>,
    /// `address`: `string`.
    pub address: Option<String>,
    /// `text`: `string`.
    pub text: Option<String>,
    /// `latitude`: `number (double)`.
    pub latitude: Option<f64>,
    /// `longitude`: `number (double)`.
    pub longitude: Option<f64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationContentLocation "ConversationContentLocation" 5 {
    (
        url: String = "url" with_url,
        address: String = "address" with_address,
        text: String = "text" with_text,
        latitude: f64 = "latitude" with_latitude,
        longitude: f64 = "longitude" with_longitude,
    )
});
