// @generated from the schema "LongTermForecastResultResponse"; changes made here are lost at the next generation

/// The schema `LongTermForecastResultResponse`.
pub struct LongTermForecastResultResponse {
    /// `result`: `LongTermForecastResult`.
    pub result: ::std::option::Option<::std::boxed::Box<crate::LongTermForecastResult>>,
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for LongTermForecastResultResponse {
    const EMPTY: Self = Self {
        result: ::std::option::Option::None,
        download_url: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LongTermForecastResultResponse = &<LongTermForecastResultResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LongTermForecastResultResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("result", "result", 0), ("downloadUrl", "download_url", 0)],
        fields: &[&E.result, &E.download_url],
    }
};

crate::runtime::model!(LongTermForecastResultResponse);

crate::runtime::setters!(LongTermForecastResultResponse {
    with_result: result: ::std::boxed::Box<crate::LongTermForecastResult>,
    with_download_url: download_url: ::std::string::String,
});
