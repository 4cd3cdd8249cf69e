// @generated from the schema "CsvUploadPreviewResponse"; changes made here are lost at the next generation

/// The schema `CsvUploadPreviewResponse`.
#[repr(C)]
pub struct CsvUploadPreviewResponse {
    /// `uploadId`: `string`, required.
    #[doc(alias = "uploadId")]
    pub upload_id: ::std::option::Option<::std::string::String>,
    /// `headers`: `array of string`, required.
    pub headers: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `entries`: `array of array of string`, required.
    pub entries: ::std::option::Option<
        ::std::vec::Vec<::std::vec::Vec<::std::string::String>>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CsvUploadPreviewResponse "CsvUploadPreviewResponse" 3 {
    (
        upload_id: ::std::string::String = "uploadId" 1 with_upload_id,
        headers: ::std::vec::Vec<::std::string::String> = "headers" 1 with_headers,
        entries: ::std::vec::Vec<::std::vec::Vec<::std::string::String>> = "entries" 1 with_entries,
    )
});
