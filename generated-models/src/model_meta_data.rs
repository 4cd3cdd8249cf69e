// @generated from the schema "ModelMetaData"; changes made here are lost at the next generation

/// The schema `ModelMetaData`.
pub struct ModelMetaData {
    /// `downloadUrls`: `array of string`.
    #[doc(alias = "downloadUrls")]
    pub download_urls: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `downloadResult`: `ModelMetaDataResult`.
    #[doc(alias = "downloadResult")]
    pub download_result: ::std::option::Option<
        ::std::boxed::Box<crate::ModelMetaDataResult>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ModelMetaData {
    const EMPTY: Self = Self {
        download_urls: ::std::option::Option::None,
        download_result: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ModelMetaData = &<ModelMetaData as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ModelMetaData",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("downloadUrls", "download_urls", 0),
            ("downloadResult", "download_result", 0),
        ],
        fields: &[&E.download_urls, &E.download_result],
    }
};

crate::runtime::model!(ModelMetaData);

crate::runtime::setters!(ModelMetaData {
    with_download_urls: download_urls: ::std::vec::Vec<::std::string::String>,
    with_download_result: download_result: ::std::boxed::Box<crate::ModelMetaDataResult>,
});
