// @generated from the schema "ContentFileRequest"; changes made here are lost at the next generation

/// The schema `ContentFileRequest`.
#[repr(C)]
pub struct ContentFileRequest {
    /// `uploadKey`: `string`.
    #[doc(alias = "uploadKey")]
    pub upload_key: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ContentFileRequest "ContentFileRequest" 2 {
    (
        upload_key: ::std::string::String = "uploadKey" 0 with_upload_key,
        name: ::std::string::String = "name" 0 with_name,
    )
});
