// @generated from the schema "ConversationContentLocation"; changes made here are lost at the next generation

/// The schema `ConversationContentLocation`.
#[repr(C)]
pub struct ConversationContentLocation {
    /// `url`: `string`.
    pub url: ::std::option::Option<::std::string::String>,
    /// `address`: `string`.
    pub address: ::std::option::Option<::std::string::String>,
    /// `text`: `string`.
    pub text: ::std::option::Option<::std::string::String>,
    /// `latitude`: `number (double)`.
    pub latitude: ::std::option::Option<f64>,
    /// `longitude`: `number (double)`.
    pub longitude: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationContentLocation "ConversationContentLocation" 5 {
    (
        url: ::std::string::String = "url" 0 with_url,
        address: ::std::string::String = "address" 0 with_address,
        text: ::std::string::String = "text" 0 with_text,
        latitude: f64 = "latitude" 0 with_latitude,
        longitude: f64 = "longitude" 0 with_longitude,
    )
});
