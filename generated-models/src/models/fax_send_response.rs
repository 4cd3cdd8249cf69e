// @generated from the schema "FaxSendResponse"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::runtime::{Extra, Open};

/// The schema `FaxSendResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FaxSendResponse {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `uploadDestinationUri`: `string (uri)`.
    #[doc(alias = "uploadDestinationUri")]
    pub upload_destination_uri: Option<String>,
    /// `uploadMethodType`: one of `SINGLE_PUT` and `MULTIPART_POST`.
    #[doc(alias = "uploadMethodType")]
    pub upload_method_type: Option<Open<UploadMethodType>>,
    /// `headers`: `map of string`.
    pub headers: Option<BTreeMap<String, String>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FaxSendResponse "FaxSendResponse" 6 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        upload_destination_uri: String = "uploadDestinationUri" with_upload_destination_uri,
        upload_method_type: Open<UploadMethodType> = "uploadMethodType" with_upload_method_type,
        headers: BTreeMap<String, String> = "headers" with_headers,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `uploadMethodType` of `FaxSendResponse`. Known values: `SINGLE_PUT`, `MULTIPART_POST`.
#[repr(u16)]
#[non_exhaustive]
pub enum UploadMethodType {
    SinglePut,
    MultipartPost,
}

crate::runtime::values!(UploadMethodType {
    SinglePut = "SINGLE_PUT",
    MultipartPost = "MULTIPART_POST",
});
