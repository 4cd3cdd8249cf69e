// @generated from the schema "BuForecastResultResponse"; changes made here are lost at the next generation

/// The schema `BuForecastResultResponse`.
#[repr(C)]
pub struct BuForecastResultResponse {
    /// `result`: `BuForecastResult`.
    pub result: ::std::option::Option<::std::boxed::Box<crate::BuForecastResult>>,
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BuForecastResultResponse "BuForecastResultResponse" 2 {
    (
        result: ::std::boxed::Box<crate::BuForecastResult> = "result" 0 with_result,
        download_url: ::std::string::String = "downloadUrl" 0 with_download_url,
    )
});
