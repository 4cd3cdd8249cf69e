// @generated from the schema "SharedResponse"; changes made here are lost at the next generation

use crate::{Document, Share};
use crate::runtime::Extra;

/// The schema `SharedResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SharedResponse {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `downloadUri`: `string (uri)`.
    #[doc(alias = "downloadUri")]
    pub download_uri: Option<String>,
    /// `viewUri`: `string (uri)`.
    #[doc(alias = "viewUri")]
    pub view_uri: Option<String>,
    /// `document`: `Document`.
    pub document: Option<Box<Document>>,
    /// `share`: `Share`.
    pub share: Option<Box<Share>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SharedResponse "SharedResponse" 5 {
    (
        id: String = "id" with_id,
        download_uri: String = "downloadUri" with_download_uri,
        view_uri: String = "viewUri" with_view_uri,
        document: Box<Document> = "document" with_document,
        share: Box<Share> = "share" with_share,
    )
});
