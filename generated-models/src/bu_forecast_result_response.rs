// @generated from the schema "BuForecastResultResponse"; changes made here are lost at the next generation

/// The schema `BuForecastResultResponse`.
pub struct BuForecastResultResponse {
    /// `result`: `BuForecastResult`.
    pub result: ::std::option::Option<::std::boxed::Box<crate::BuForecastResult>>,
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BuForecastResultResponse {
    const EMPTY: Self = Self {
        result: ::std::option::Option::None,
        download_url: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BuForecastResultResponse = &<BuForecastResultResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BuForecastResultResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("result", "result", 0), ("downloadUrl", "download_url", 0)],
        fields: &[&E.result, &E.download_url],
    }
};

crate::runtime::model!(BuForecastResultResponse);

crate::runtime::setters!(BuForecastResultResponse {
    with_result: result: ::std::boxed::Box<crate::BuForecastResult>,
    with_download_url: download_url: ::std::string::String,
});
