// @generated from the schema "ContentFileRequest"; changes made here are lost at the next generation

/// The schema `ContentFileRequest`.
pub struct ContentFileRequest {
    /// `uploadKey`: `string`.
    #[doc(alias = "uploadKey")]
    pub upload_key: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ContentFileRequest {
    const EMPTY: Self = Self {
        upload_key: ::std::option::Option::None,
        name: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ContentFileRequest = &<ContentFileRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ContentFileRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("uploadKey", "upload_key", 0), ("name", "name", 0)],
        fields: &[&E.upload_key, &E.name],
    }
};

crate::runtime::model!(ContentFileRequest);

crate::runtime::setters!(ContentFileRequest {
    with_upload_key: upload_key: ::std::string::String,
    with_name: name: ::std::string::String,
});
