// @generated from the schema "ValidationServiceRequest"; changes made here are lost at the next generation

/// The schema `ValidationServiceRequest`.
pub struct ValidationServiceRequest {
    /// `dateImportEnded`: `string (date-time)`, required.
    #[doc(alias = "dateImportEnded")]
    pub date_import_ended: ::std::option::Option<crate::runtime::DateTime>,
    /// `uploadKey`: `string`, required.
    #[doc(alias = "uploadKey")]
    pub upload_key: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ValidationServiceRequest {
    const EMPTY: Self = Self {
        date_import_ended: ::std::option::Option::None,
        upload_key: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ValidationServiceRequest = &<ValidationServiceRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ValidationServiceRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("dateImportEnded", "date_import_ended", 1),
            ("uploadKey", "upload_key", 1),
        ],
        fields: &[&E.date_import_ended, &E.upload_key],
    }
};

crate::runtime::model!(ValidationServiceRequest);

crate::runtime::setters!(ValidationServiceRequest {
    with_date_import_ended: date_import_ended: crate::runtime::DateTime,
    with_upload_key: upload_key: ::std::string::String,
});
