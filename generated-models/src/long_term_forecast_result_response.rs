// @generated from the schema "LongTermForecastResultResponse"; changes made here are lost at the next generation

/// The schema `LongTermForecastResultResponse`.
#[repr(C)]
pub struct LongTermForecastResultResponse {
    /// `result`: `LongTermForecastResult`.
    pub result: ::std::option::Option<::std::boxed::Box<crate::LongTermForecastResult>>,
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LongTermForecastResultResponse "LongTermForecastResultResponse" 2 {
    (
        result: ::std::boxed::Box<crate::LongTermForecastResult> = "result" 0 with_result,
        download_url: ::std::string::String = "downloadUrl" 0 with_download_url,
    )
});
