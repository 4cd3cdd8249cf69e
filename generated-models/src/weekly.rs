// @generated from the schema "Weekly"; changes made here are lost at the next generation

/// The schema `Weekly`.
pub struct Weekly {
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: ::std::option::Option<::std::string::String>,
    /// `downloadResult`: `array of Timeseries`.
    #[doc(alias = "downloadResult")]
    pub download_result: ::std::option::Option<::std::vec::Vec<crate::Timeseries>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Weekly {
    const EMPTY: Self = Self {
        download_url: ::std::option::Option::None,
        download_result: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Weekly = &<Weekly as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Weekly",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("downloadUrl", "download_url", 0),
            ("downloadResult", "download_result", 0),
        ],
        fields: &[&E.download_url, &E.download_result],
    }
};

crate::runtime::model!(Weekly);

crate::runtime::setters!(Weekly {
    with_download_url: download_url: ::std::string::String,
    with_download_result: download_result: ::std::vec::Vec<crate::Timeseries>,
});
