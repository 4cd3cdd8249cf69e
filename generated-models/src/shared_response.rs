// @generated from the schema "SharedResponse"; changes made here are lost at the next generation

/// The schema `SharedResponse`.
#[repr(C)]
pub struct SharedResponse {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `downloadUri`: `string (uri)`.
    #[doc(alias = "downloadUri")]
    pub download_uri: ::std::option::Option<::std::string::String>,
    /// `viewUri`: `string (uri)`.
    #[doc(alias = "viewUri")]
    pub view_uri: ::std::option::Option<::std::string::String>,
    /// `document`: `Document`.
    pub document: ::std::option::Option<::std::boxed::Box<crate::Document>>,
    /// `share`: `Share`.
    pub share: ::std::option::Option<::std::boxed::Box<crate::Share>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SharedResponse "SharedResponse" 5 {
    (
        id: ::std::string::String = "id" 0 with_id,
        download_uri: ::std::string::String = "downloadUri" 0 with_download_uri,
        view_uri: ::std::string::String = "viewUri" 0 with_view_uri,
        document: ::std::boxed::Box<crate::Document> = "document" 0 with_document,
        share: ::std::boxed::Box<crate::Share> = "share" 0 with_share,
    )
});
