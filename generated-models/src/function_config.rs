// @generated from the schema "FunctionConfig"; changes made here are lost at the next generation

/// The schema `FunctionConfig`.
#[repr(C)]
pub struct FunctionConfig {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `function`: `Function`, read-only.
    pub function: ::std::option::Option<::std::boxed::Box<crate::Function>>,
    /// `zip`: `FunctionZipConfig`, read-only.
    pub zip: ::std::option::Option<::std::boxed::Box<crate::FunctionZipConfig>>,
    /// `uploadExceptionHistory`: `array of FunctionZipConfig`, read-only.
    #[doc(alias = "uploadExceptionHistory")]
    pub upload_exception_history: ::std::option::Option<
        ::std::vec::Vec<crate::FunctionZipConfig>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(FunctionConfig "FunctionConfig" 5 {
    (
        id: ::std::string::String = "id" 2 with_id,
        function: ::std::boxed::Box<crate::Function> = "function" 2 with_function,
        zip: ::std::boxed::Box<crate::FunctionZipConfig> = "zip" 2 with_zip,
        upload_exception_history: ::std::vec::Vec<crate::FunctionZipConfig> = "uploadExceptionHistory" 2 with_upload_exception_history,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
