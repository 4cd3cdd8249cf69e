// @generated from the schema "BuHeadcountForecastResponse"; changes made here are lost at the next generation

/// The schema `BuHeadcountForecastResponse`.
#[repr(C)]
pub struct BuHeadcountForecastResponse {
    /// `result`: `BuHeadcountForecast`.
    pub result: ::std::option::Option<::std::boxed::Box<crate::BuHeadcountForecast>>,
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BuHeadcountForecastResponse "BuHeadcountForecastResponse" 2 {
    (
        result: ::std::boxed::Box<crate::BuHeadcountForecast> = "result" 0 with_result,
        download_url: ::std::string::String = "downloadUrl" 0 with_download_url,
    )
});
