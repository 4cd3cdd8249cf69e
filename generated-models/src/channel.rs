// @generated from the schema "Channel"; changes made here are lost at the next generation

/// The schema `Channel`.
#[repr(C)]
pub struct Channel {
    /// `connectUri`: `string (uri)`.
    #[doc(alias = "connectUri")]
    pub connect_uri: ::std::option::Option<::std::string::String>,
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `expires`: `string (date-time)`.
    pub expires: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Channel "Channel" 3 {
    (
        connect_uri: ::std::string::String = "connectUri" 0 with_connect_uri,
        id: ::std::string::String = "id" 0 with_id,
        expires: crate::runtime::DateTime = "expires" 0 with_expires,
    )
});
