// @generated from the schema "FunctionConfig"; changes made here are lost at the next generation

/// The schema `FunctionConfig`.
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

impl crate::runtime::Model for FunctionConfig {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        function: ::std::option::Option::None,
        zip: ::std::option::Option::None,
        upload_exception_history: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FunctionConfig = &<FunctionConfig as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FunctionConfig",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("function", "function", 2),
            ("zip", "zip", 2),
            ("uploadExceptionHistory", "upload_exception_history", 2),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.function, &E.zip, &E.upload_exception_history, &E.self_uri],
    }
};

crate::runtime::model!(FunctionConfig);

crate::runtime::setters!(FunctionConfig {
    with_id: id: ::std::string::String,
    with_function: function: ::std::boxed::Box<crate::Function>,
    with_zip: zip: ::std::boxed::Box<crate::FunctionZipConfig>,
    with_upload_exception_history: upload_exception_history: ::std::vec::Vec<crate::FunctionZipConfig>,
    with_self_uri: self_uri: ::std::string::String,
});
