// @generated from the schema "CsvUploadResponse"; changes made here are lost at the next generation

/// The schema `CsvUploadResponse`.
#[repr(C)]
pub struct CsvUploadResponse {
    /// `uploadId`: `string`, required.
    #[doc(alias = "uploadId")]
    pub upload_id: ::std::option::Option<::std::string::String>,
    /// `uploadUrl`: `string`, required.
    #[doc(alias = "uploadUrl")]
    pub upload_url: ::std::option::Option<::std::string::String>,
    /// `uploadHeaders`: `array of Header`, required.
    #[doc(alias = "uploadHeaders")]
    pub upload_headers: ::std::option::Option<::std::vec::Vec<crate::Header>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CsvUploadResponse "CsvUploadResponse" 3 {
    (
        upload_id: ::std::string::String = "uploadId" 1 with_upload_id,
        upload_url: ::std::string::String = "uploadUrl" 1 with_upload_url,
        upload_headers: ::std::vec::Vec<crate::Header> = "uploadHeaders" 1 with_upload_headers,
    )
});
