// @generated from the schema "BuHeadcountForecastResponse"; changes made here are lost at the next generation

/// The schema `BuHeadcountForecastResponse`.
pub struct BuHeadcountForecastResponse {
    /// `result`: `BuHeadcountForecast`.
    pub result: ::std::option::Option<::std::boxed::Box<crate::BuHeadcountForecast>>,
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BuHeadcountForecastResponse {
    const EMPTY: Self = Self {
        result: ::std::option::Option::None,
        download_url: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BuHeadcountForecastResponse = &<BuHeadcountForecastResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BuHeadcountForecastResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("result", "result", 0), ("downloadUrl", "download_url", 0)],
        fields: &[&E.result, &E.download_url],
    }
};

crate::runtime::model!(BuHeadcountForecastResponse);

crate::runtime::setters!(BuHeadcountForecastResponse {
    with_result: result: ::std::boxed::Box<crate::BuHeadcountForecast>,
    with_download_url: download_url: ::std::string::String,
});
